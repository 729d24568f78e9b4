import Testing

/// A case as its file says it: what is done to the sound folder, the command, and what must come of it.
///
/// The form is described in `Tests/DiagnosticCases/README.md`.
struct CaseFile: Sendable {
    /// What the case shows.
    var title = ""
    var changes: [FolderChange] = []
    /// Environment variables the command finds, by name.
    var variables: [String: String] = [:]
    /// Texts that may stand neither in a file the command writes nor on either stream.
    var nowhere: [String] = []
    /// The command line as typed, without the `$`.
    var command = ""
    /// The expected exit status; nil where it is still to be filled in.
    var status: Int32?
    /// The expected standard error, whole; nil where it is still to be filled in.
    var standardError: String? = ""

    /// Reads a case; what is wrong with it is said with the number of the line.
    init(_ text: String) throws(CaseFault) {
        var reader = CaseReader(text)
        self = try reader.read()
    }

    fileprivate init() {}
}

/// Why a case's file cannot be read.
struct CaseFault: Error, CustomStringConvertible {
    let description: String
}

/// Goes through the lines of a case.
private struct CaseReader {
    private let lines: [String]
    private var number = 0
    private var result = CaseFile()

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    mutating func read() throws(CaseFault) -> CaseFile {
        while number < lines.count, !lines[number].isEmpty {
            result.title += (result.title.isEmpty ? "" : " ") + lines[number]
            number += 1
        }
        if result.title.isEmpty { throw fault("begins with an empty line, where it should say what the case shows") }
        while number < lines.count {
            let line = lines[number]
            number += 1
            if line.isEmpty { continue }
            if line == "standard error" {
                readStandardError()
                break
            }
            try read(line)
        }
        if result.command.isEmpty { throw fault("has no command; write it on a line that begins with \"$ s11\"") }
        return result
    }

    private mutating func readStandardError() {
        let text = lines[number...].joined(separator: "\n")
        result.standardError = text.allSatisfy(\.isWhitespace) ? nil : text
    }

    private mutating func read(_ line: String) throws(CaseFault) {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = words.count > 1 ? words[1] : ""
        switch words[0] {
        case "$": result.command = rest
        case "status":
            guard let status = Int32(rest) else { throw fault("has a status that is not a number") }
            result.status = status
        case "nowhere": result.nowhere.append(rest)
        case "set":
            let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw fault("has a \"set\" without a name and a value") }
            result.variables[parts[0]] = parts[1]
        case "change": result.changes.append(.edit(rest, try hunks()))
        case "add":
            let text = block("+")
            result.changes.append(.add(rest, text: text.map { $0 + "\n" }.joined()))
        case "remove": result.changes.append(.remove(rest))
        case "folder": result.changes.append(.makeFolder(rest))
        case "pipe": result.changes.append(.makePipe(rest))
        case "copy", "link", "size", "save": result.changes.append(try paired(words[0], rest))
        default: throw fault("has a line that means nothing: \(line)")
        }
    }

    /// The changes that have two parts: `copy A to B`, `link A to B`, `size A N`, `save A as E`.
    private func paired(_ verb: String, _ rest: String) throws(CaseFault) -> FolderChange {
        let words = rest.split(separator: " ").map(String.init)
        switch (verb, words.count, words.dropFirst().first) {
        case ("copy", 3, "to"): return .copy(words[0], to: words[2])
        case ("link", 3, "to"): return .link(words[0], to: words[2])
        case ("size", 2, _):
            if let size = Int64(words[1]) { return .size(words[0], size) }
        case ("save", 3, "as"):
            if let encoding = FolderChange.Encoding(rawValue: words[2]) { return .save(words[0], as: encoding) }
        default: break
        }
        throw fault("has a \"\(verb)\" that cannot be understood: \(rest)")
    }

    /// Pairs of old and new lines below a `change`, with empty lines between the pairs.
    private mutating func hunks() throws(CaseFault) -> [(old: String, new: String)] {
        var hunks: [(old: String, new: String)] = []
        while let next = lines[number...].firstIndex(where: { !$0.isEmpty }), lines[next].hasPrefix("-") {
            number = next
            let old = block("-").joined(separator: "\n")
            hunks.append((old, block("+").joined(separator: "\n")))
        }
        if hunks.isEmpty { throw fault("changes nothing: write the old text below, each line after \"- \"") }
        return hunks
    }

    /// The lines that begin with a mark and a blank, without them.
    private mutating func block(_ mark: Character) -> [String] {
        var block: [String] = []
        while number < lines.count, lines[number].first == mark {
            block.append(String(lines[number].dropFirst(2)))
            number += 1
        }
        return block
    }

    private func fault(_ what: String) -> CaseFault { CaseFault(description: "near line \(number): the case \(what)") }
}
