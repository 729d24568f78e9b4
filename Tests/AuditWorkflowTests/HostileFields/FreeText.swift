import Foundation

/// Puts a text before everything in a document that people may word freely: attributes of words, and all text.
enum FreeText {
    /// The attributes that hold words, whatever element they stand on.
    private static let attributes: Set = [
        "title", "board", "marking", "name", "post", "by", "granted-by", "reason", "address", "audience", "meeting",
        "reference",
    ]
    /// Attributes of those names that hold an id all the same, by element.
    private static let ids: Set = ["place meeting"]

    /// The document with the text before every free wording.
    ///
    /// - Parameters:
    ///   - text: As it is to be read; it is escaped here.
    ///   - window: Which of the places, counted from the first, are spoiled.
    /// - Returns: The document, and how many places there are.
    static func spoiled(
        _ document: String, with text: String, in window: Range<Int> = 0..<Int.max
    ) -> (document: String, places: Int) {
        let written = escaped(text)
        // A reference tells documents apart and holds single blanks only; one that holds others is refused.
        let inLine = escaped(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        var result = ""
        var places = 0
        var rest = Substring(document)
        while let open = rest.firstIndex(of: "<") {
            let words = rest[..<open]
            if words.contains(where: { !$0.isWhitespace }) {
                if window.contains(places) { result += written + " " }
                places += 1
            }
            result += words
            rest = rest[open...]
            let end = rest.hasPrefix("<!--") ? rest.range(of: "-->")?.upperBound : tagEnd(rest)
            guard let end else { break }
            let tag = rest[..<end]
            let isPlain = tag.hasPrefix("<?") || tag.hasPrefix("<!") || tag.hasPrefix("</")
            result += isPlain ? String(tag) : spoiled(tag: tag, with: written, inLine, in: window, &places)
            rest = rest[end...]
        }
        return (result + rest, places)
    }

    /// A tag with the text before the value of each attribute that holds words.
    private static func spoiled(
        tag: Substring, with written: String, _ inLine: String, in window: Range<Int>, _ places: inout Int
    ) -> String {
        let element = tag.dropFirst().prefix { !$0.isWhitespace && $0 != "/" && $0 != ">" }
        let pieces = tag.split(separator: "\"", omittingEmptySubsequences: false)
        var changed: [String] = []
        for (index, piece) in pieces.enumerated() {
            let name =
                index % 2 == 0
                ? "" : pieces[index - 1].dropLast().split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
            guard attributes.contains(name), !ids.contains("\(element) \(name)") else {
                changed.append(String(piece))
                continue
            }
            let before = window.contains(places) ? (name == "reference" ? inLine : written) + " " : ""
            changed.append(before + piece)
            places += 1
        }
        return changed.joined(separator: "\"")
    }

    /// Behind the `>` that ends a tag: the first outside quotation marks.
    private static func tagEnd(_ text: Substring) -> Substring.Index? {
        var isQuoted = false
        for index in text.indices {
            if text[index] == "\"" { isQuoted.toggle() }
            if text[index] == ">", !isQuoted { return text.index(after: index) }
        }
        return nil
    }

    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "A"..."Z", "a"..."z", "0"..."9", " ": String(scalar)
            default: "&#\(scalar.value);"
            }
        }.joined()
    }
}
