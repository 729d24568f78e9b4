import Glibc

/// Holds back the signals that end a command, so that what was begun is taken away before one of them does.
///
/// Nothing runs when such a signal comes: it stays pending, whoever waits for a program looks for it, and once it is let through the system
/// ends the process by it, as it would have done at once. Threads that are started meanwhile hold the same signals back.
struct HeldSignals {
    private static let ending = [SIGINT, SIGTERM, SIGHUP]
    private var before = sigset_t()
    private var held = sigset_t()

    /// Holds them back on this thread, but for those that are passed over anyway, as under `nohup`.
    init() {
        sigemptyset(&held)
        for signal in Self.ending where !Self.isIgnored(signal) { sigaddset(&held, signal) }
        pthread_sigmask(SIG_BLOCK, &held, &before)
    }

    /// Lets them through again; where one has come, the process ends here.
    func release() {
        var (held, before) = (held, before)
        // Whoever started this process may have held them back, too; what was begun has been given up for the signal all the same.
        if Self.pending != nil { pthread_sigmask(SIG_UNBLOCK, &held, nil) }
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }

    private static func isIgnored(_ signal: Int32) -> Bool {
        var action = sigaction()
        sigaction(signal, nil, &action)
        return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
            == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    /// The signal that has come and is held back; nil where none has.
    static var pending: Int32? {
        var set = sigset_t()
        sigemptyset(&set)
        sigpending(&set)
        return ending.first { sigismember(&set, $0) == 1 }
    }
}
