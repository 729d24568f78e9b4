// Runs a program and writes down how it ended and what it cost.
//
//     MeasuredRun RESULT CPU_SECONDS WALL_SECONDS MEMORY_MIB PROGRAM ARGUMENT…
//
// A program of its own, because the system counts the memory of whoever starts a program as the program's: this one is small, and
// a process full of tests is not. The limits only keep a program that went wrong from taking the machine with it.

@preconcurrency import Glibc  // `environ` is a variable of the C library; nothing here changes it.

func fail(_ what: String) -> Never {
    fputs("MeasuredRun: \(what)\n", stderr)
    exit(64)
}

let words = CommandLine.arguments
guard words.count > 5, let cpuSeconds = UInt(words[2]), let wallSeconds = Int(words[3]), let memory = UInt(words[4])
else {
    fail("usage: MeasuredRun RESULT CPU_SECONDS WALL_SECONDS MEMORY_MIB PROGRAM ARGUMENT…")
}

var cpuLimit = rlimit(rlim_cur: cpuSeconds, rlim_max: cpuSeconds)
setrlimit(__rlimit_resource_t(RLIMIT_CPU.rawValue), &cpuLimit)
var memoryLimit = rlimit(rlim_cur: memory << 20, rlim_max: memory << 20)
setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &memoryLimit)
// A test may be run where these are ignored; the program is to find them as a shell would hand them over.
signal(SIGPIPE, SIG_DFL)
signal(SIGXFSZ, SIG_DFL)

func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}

var child: pid_t = 0
let arguments: [UnsafeMutablePointer<CChar>?] = words[5...].map { strdup($0) } + [nil]
let start = milliseconds()
guard posix_spawnp(&child, words[5], nil, nil, arguments, environ) == 0 else { fail("\(words[5]) cannot be started") }

var status: Int32 = 0
var usage = rusage()
var ended = "exit"
while true {
    let found = wait4(child, &status, WNOHANG, &usage)
    if found == child { break }
    if found < 0 { fail("the program is lost") }
    if milliseconds() - start > wallSeconds * 1000 {
        ended = "stopped"
        kill(child, SIGKILL)
        wait4(child, &status, 0, &usage)
        break
    }
    usleep(500)
}
let wall = milliseconds() - start
let cpu =
    (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1_000_000 + Int(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec)
let number = status & 0x7F == 0 ? status >> 8 & 0xFF : status & 0x7F
if ended == "exit", status & 0x7F != 0 { ended = "signal" }

guard let result = fopen(words[1], "w") else { fail("\(words[1]) cannot be written") }
fputs("\(ended) \(number) \(cpu) \(usage.ru_maxrss) \(wall)\n", result)
fclose(result)
