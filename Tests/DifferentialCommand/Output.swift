import Differential
import Glibc

/// Writes mutants to files, to be looked at with other programs.
enum MutantFile {
    /// Writes one, making the folder if need be; says so on standard error where it cannot.
    static func write(_ mutant: Mutant, to folder: String) {
        mkdir(folder, 0o777)
        let path = "\(folder)/\(mutant.vocabulary)-\(mutant.kind)-\(mutant.seed)-\(mutant.index).xml"
        guard let file = fopen(path, "wb") else { return StandardError.write("\(path) cannot be written\n") }
        let isWritten = fwrite(mutant.bytes, 1, mutant.bytes.count, file) == mutant.bytes.count
        if fclose(file) != 0 || !isWritten { StandardError.write("\(path) cannot be written\n") }
    }
}

/// Where progress goes.
enum StandardError {
    /// Writes text as it is.
    static func write(_ text: String) { _ = Glibc.write(STDERR_FILENO, text, text.utf8.count) }

    /// Whether a person is looking.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}

/// How far a run has come: one line that changes on a terminal, else a line for each tenth.
struct Progress: Sendable {
    private let name: String
    private let whole: Int
    private let isTerminal = StandardError.isTerminal

    init(_ name: String, of whole: Int) {
        self.name = name
        self.whole = whole
    }

    /// Says that so many mutants have been judged.
    func show(_ done: Int) {
        if isTerminal {
            StandardError.write("\r\(name): \(done) of \(whole) mutants")
        } else if done * 10 / whole > (done - Run.reportEvery) * 10 / whole {
            StandardError.write("\(name): \(done) of \(whole) mutants\n")
        }
    }

    /// Leaves the line that changed.
    func end() { if isTerminal { StandardError.write("\r\u{1B}[K") } }
}
