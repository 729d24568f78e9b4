/// `docs/command-line.md`, cut into what tests compare with the program.
struct CommandLinePage {
    /// The part of the page about one command.
    struct Section {
        /// The command as it is typed: "s11 standards list".
        let command: String
        /// The first line set as code: how the command is used.
        let usage: String
        /// The options of its table, with their hyphens.
        let options: [String]
        let examples: [Example]
    }

    /// A command line with what it writes.
    struct Example: Sendable {
        let line: String
        let status: Int32
        /// What it writes, standard output first; `…` stands for anything.
        let output: [String]
        /// The other examples of its section that stand before it, for what they leave behind.
        let before: [String]
    }

    let sections: [Section]
    /// The numbers of the table of exit statuses.
    let statuses: [Int32]

    init(lines: [String]) {
        let parts = lines.split { $0.hasPrefix("## ") }
        let headings = lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
        sections = zip(headings, parts.dropFirst()).filter { $0.0.hasPrefix("s11 ") }.map { heading, lines in
            Section(
                command: heading, usage: lines.first { $0.hasPrefix("    s11 ") }.map { String($0.dropFirst(4)) } ?? "",
                options: lines.compactMap { $0.hasPrefix("| `--") ? $0.split(separator: "`").dropFirst().first : nil }
                    .map(String.init), examples: Self.examples(in: Array(lines)))
        }
        statuses = lines.compactMap { line in
            line.hasPrefix("|") ? line.split(separator: "|").first.flatMap { Int32($0.trimmed) } : nil
        }
    }

    private static func examples(in lines: [String]) -> [Example] {
        var examples: [Example] = []
        var isInside = false
        for line in lines {
            if line.hasPrefix("```") {
                isInside = line == "```console"
            } else if isInside, line.hasPrefix("$ ") {
                let parts = line.split(separator: " # ends with ")
                examples.append(
                    Example(
                        line: String(parts[0].dropFirst(2)), status: parts.count > 1 ? Int32(parts[1]) ?? -1 : 0,
                        output: [], before: examples.map(\.line)))
            } else if isInside, let last = examples.popLast() {
                examples.append(
                    Example(line: last.line, status: last.status, output: last.output + [line], before: last.before))
            }
        }
        return examples
    }
}

/// Lines with gaps: a line `…` stands for any number of lines, and `…` within a line for any text.
enum Elided {
    /// Whether a text is what some lines with gaps say.
    static func matches(_ lines: [String], _ text: [String]) -> Bool {
        guard let first = lines.first else { return text.isEmpty }
        let rest = Array(lines.dropFirst())
        if first == "…" { return (0...text.count).contains { matches(rest, Array(text.dropFirst($0))) } }
        guard let line = text.first, matches(first, line) else { return false }
        return matches(rest, Array(text.dropFirst()))
    }

    private static func matches(_ pattern: String, _ line: String) -> Bool {
        let parts = pattern.split(separator: "…", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return pattern == line }
        return line.utf8.count >= parts[0].utf8.count + parts[1].utf8.count && line.hasPrefix(parts[0])
            && line.hasSuffix(parts[1])
    }
}
