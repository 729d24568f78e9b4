import CommandLineInterface
import Glibc

// Whoever reads the output may go away, and a file may reach the size allowed for one. Both then come as the error of a write, so that
// whatever was begun is taken away again and the exit status says what happened; by default the system would end the process on the spot.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)

// The system gives the next file that is opened the lowest free number. Where a stream is closed, that file would be taken for it, and
// diagnostics could end up in a report. What stands in its place refuses what the stream is for.
for (stream, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
where fcntl(stream, F_GETFD) < 0 {
    _ = open("/dev/null", mode)
}

exit(runCommandLine(processArguments(), .process))
