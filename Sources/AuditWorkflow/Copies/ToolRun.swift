import Glibc

/// One run of a program that is not ours.
///
/// No shell reads anything of it: the program is named by its path and each argument reaches it as it is. It gets an environment of a few
/// variables, none of the files that are opened here, and a folder that is its home and its place for temporary files. It is a process group of its
/// own, so that whatever it starts ends with it.
struct ToolRun: Sendable {
    /// Where the program lies.
    let program: String
    let arguments: [String]
    /// A folder of its own, which goes away afterwards.
    let folder: String
    /// Where it looks for programs that it starts itself.
    let searchPath: String
    /// A file it reads as its standard input; nil where there is nothing to read.
    let input: String?
    /// What it says is kept in this file.
    let log: String
    /// After so many seconds it is killed.
    let seconds: Int

    /// How a run ended.
    enum End: Sendable, Hashable {
        case status(Int32)
        /// It was ended by a signal, such as the system's for want of memory, or because this command is to end.
        case signal(Int32)
        /// It was not done in time, and was killed.
        case tookTooLong
        /// The system did not start it; the number of the error.
        case notStarted(Int32)
    }

    private var environment: [String] {
        ["PATH=\(searchPath)", "HOME=\(folder)", "TMPDIR=\(folder)", "LANG=C.UTF-8", "TZ=UTC"]
    }

    /// Runs the program and waits for it; where a signal is held back that ends this command, ends the program.
    func run() -> End {
        if let signal = HeldSignals.pending { return .signal(signal) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input ?? "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, log, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // This process passes over some signals, which a program it starts would inherit.
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

        var process = pid_t()
        let code = Self.withCStrings([program] + arguments) { words in
            Self.withCStrings(environment) { variables in
                posix_spawn(&process, program, &actions, &attributes, words, variables)
            }
        }
        return code == 0 ? wait(for: process) : .notStarted(code)
    }

    private func wait(for process: pid_t) -> End {
        let end = Self.now() + seconds
        while true {
            var status: Int32 = 0
            let ended = waitpid(process, &status, WNOHANG)
            if ended == process {
                // What it has started and left behind would go on writing.
                kill(-process, SIGKILL)
                return status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
            }
            if ended < 0, errno != EINTR { return .notStarted(errno) }
            let signal = HeldSignals.pending
            if signal != nil || Self.now() >= end {
                kill(-process, SIGKILL)
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                return signal.map { .signal($0) } ?? .tookTooLong
            }
            usleep(10_000)
        }
    }

    /// Seconds of a clock that nobody sets.
    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec
    }

    /// Calls `body` with the strings as the system takes them: an array that ends with nil.
    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let pointers = strings.map { strdup($0) }
        defer { for pointer in pointers { free(pointer) } }
        return body(pointers + [nil])
    }
}
