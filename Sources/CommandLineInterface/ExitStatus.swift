/// How a command ends, as documented in `docs/command-line.md`; the numbers follow `sysexits.h`.
package enum ExitStatus: Int32, Error, Sendable, CaseIterable {
    /// Done.
    case done = 0
    /// The answer is no: a proof fails, a comparison differs.
    case no = 1
    /// The command line was wrong.
    case usage = 64
    /// Input was refused.
    case refused = 65
    /// Input is missing or cannot be read.
    case missing = 66
    /// A fault of the program itself.
    case fault = 70
    /// Output cannot be created there.
    case cannotCreate = 73
    /// Output could not be written.
    case inputOutput = 74
}
