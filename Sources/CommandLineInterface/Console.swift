import AuditWorkflow
import Diagnostics
import Glibc

/// Where a command writes: results to one stream, diagnostics and progress to another.
///
/// Tests hand in their own, so that a whole command can be run and read without a process.
package struct Console: Sendable {
    /// Writes a result; false where it could not be written.
    package let out: @Sendable (String) -> Bool
    /// Writes a diagnostic or progress.
    package let err: @Sendable (String) -> Void
    /// Whether diagnostics are read by a person at a terminal, who is shown progress.
    package let isTerminal: Bool
    /// The value of an environment variable.
    package let environment: @Sendable (String) -> String?

    package init(
        out: @escaping @Sendable (String) -> Bool, err: @escaping @Sendable (String) -> Void, isTerminal: Bool,
        environment: @escaping @Sendable (String) -> String?
    ) {
        self.out = out
        self.err = err
        self.isTerminal = isTerminal
        self.environment = environment
    }

    /// The process's own streams. Where a result cannot be written, standard error says why.
    package static let process = Console(
        out: { text in
            let code = write(text, to: STDOUT_FILENO)
            if code != 0, let diagnostic = OutputReason.standardOutput(code) {
                _ = write(diagnostic.consoleText + "\n", to: STDERR_FILENO)
            }
            return code == 0
        },
        err: { _ = write($0, to: STDERR_FILENO) },
        isTerminal: isatty(STDERR_FILENO) == 1, environment: { getenv($0).map { PathText.decoding($0) } })

    /// Writes one line of a result; nothing in it is obeyed by a terminal.
    ///
    /// A title, an id or a file's name may have come from anywhere, so controls are shown here, in the one place every line passes.
    package func print(_ line: String) throws(ExitStatus) { try write(Visible.oneLine(line) + "\n") }

    /// Writes a whole text that was made safe where it was made: JSON, XML, a lock.
    package func write(_ text: String) throws(ExitStatus) {
        if !out(text) { throw .inputOutput }
    }

    /// Writes a line of diagnostics.
    package func note(_ line: String) { err(line + "\n") }

    /// Writes a text; the number of the system's error where that fails, else 0.
    private static func write(_ text: String, to descriptor: Int32) -> Int32 {
        Descriptor.write(Array(text.utf8), to: descriptor)
    }
}
