import CommandLineInterface
import Synchronization

/// Two streams that keep what is written to them, in place of a process's own.
final class CapturedStreams: Sendable {
    private let written = Mutex<(out: String, err: String)>(("", ""))

    var out: String { written.withLock { $0.out } }
    var err: String { written.withLock { $0.err } }

    /// A console that writes here.
    ///
    /// - Parameters:
    ///   - isTerminal: Whether a person is taken to be reading at a terminal.
    ///   - environment: The environment variables there are.
    func console(isTerminal: Bool = false, environment: [String: String] = [:]) -> Console {
        Console(
            out: { text in
                self.written.withLock { $0.out += text }
                return true
            },
            err: { text in self.written.withLock { $0.err += text } }, isTerminal: isTerminal,
            environment: { environment[$0] })
    }
}
