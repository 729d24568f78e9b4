import CommandLineInterface
import Glibc

exit(runCommandLine(Array(CommandLine.arguments.dropFirst()), .process))
