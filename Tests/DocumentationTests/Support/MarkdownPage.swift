/// As much of a Markdown page as the tests look at: headings, blocks of code, links, words set as code.
struct MarkdownPage {
    /// A block of code between two lines of three backticks.
    struct Block {
        let language: String
        /// Its lines, without the indentation of the first fence.
        let lines: [String]
        /// The heading it stands under.
        let heading: String

        /// The lines as a file, each with its line break.
        var text: String { lines.map { $0 + "\n" }.joined() }
    }

    let path: String
    private(set) var headings: [String] = []
    private(set) var blocks: [Block] = []
    /// The lines outside blocks, each with the heading it stands under.
    private(set) var prose: [(heading: String, line: String)] = []

    init?(_ path: String) {
        guard let text = Repository.text(path) else { return nil }
        self.path = path
        var open: (language: String, indent: Int, lines: [String])?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            let trimmed = line.drop { $0 == " " }
            if var block = open {
                if trimmed.hasPrefix("```") {
                    blocks.append(
                        Block(language: block.language, lines: block.lines, heading: headings.last ?? ""))
                    open = nil
                } else {
                    block.lines.append(String(line.dropFirst(min(block.indent, line.count - trimmed.count))))
                    open = block
                }
            } else if trimmed.hasPrefix("```") {
                open = (String(trimmed.dropFirst(3)), line.count - trimmed.count, [])
            } else {
                if line.hasPrefix("#") { headings.append(String(line.drop { $0 == "#" }.drop { $0 == " " })) }
                prose.append((headings.last ?? "", line))
            }
        }
    }

    /// The targets of all links.
    var links: [String] {
        prose.flatMap { row in
            Self.parts(of: row.line).text.split(separator: "](").dropFirst().compactMap { rest in
                rest.firstIndex(of: ")").map { String(rest[..<$0]) }
            }
        }
    }

    /// Everything set as code within a line.
    var codeWords: [String] { prose.flatMap { Self.parts(of: $0.line).code } }

    /// The lines that stand under a heading, outside blocks.
    func prose(under heading: String) -> [String] { prose.filter { $0.heading == heading }.map(\.line) }

    /// The names by which links can point at the headings, as the usual hosts of Markdown make them.
    var anchors: Set<String> {
        var seen: [String: Int] = [:]
        return Set(
            headings.map { heading in
                let anchor = Self.anchor(of: heading)
                let count = seen[anchor, default: 0]
                seen[anchor] = count + 1
                return count == 0 ? anchor : "\(anchor)-\(count)"
            })
    }

    private static func anchor(of heading: String) -> String {
        var anchor = String.UnicodeScalarView()
        for scalar in heading.lowercased().unicodeScalars {
            if scalar == " " {
                anchor.append("-")
            } else if scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
                || scalar.properties.numericType != nil
            {
                anchor.append(scalar)
            }
        }
        return String(anchor)
    }

    /// A line without what is set as code, and what is.
    private static func parts(of line: String) -> (text: String, code: [String]) {
        let pieces = line.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
        // Between the first and second backtick is code, between the second and third is not, and so on.
        let code = pieces.indices.filter { $0 % 2 == 1 && $0 + 1 < pieces.count }.map { pieces[$0] }
        let text = pieces.indices.filter { $0 % 2 == 0 }.map { pieces[$0] }.joined()
        return (text, code)
    }
}
