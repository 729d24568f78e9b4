import CommandLineInterface
import Glibc

// Whoever reads the output may go away, and a file may reach the size allowed for one. Both then come as the error of a write, so that
// whatever was begun is taken away again and the exit status says what happened; by default the system would end the process on the spot.
signal(SIGPIPE, SIG_IGN)
signal(SIGXFSZ, SIG_IGN)

exit(runCommandLine(Array(CommandLine.arguments.dropFirst()), .process))
