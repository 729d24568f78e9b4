import Diagnostics
import Testing

/// A valid document changed in one place, with a mark where a diagnostic is expected.
struct Case: Sendable, CustomTestStringConvertible {
    /// Stands in a case's text where the diagnostic must point; it is taken out before the text is read.
    static let mark: Character = "▶"

    let name: String
    let text: String
    /// The diagnostics in their order, each with `@` for the file, line and column of its mark.
    let expected: [String]

    /// Changes the valid document.
    ///
    /// - Parameters:
    ///   - name: What the case shows.
    ///   - changes: Pieces that stand once in the document, and what to put in their place.
    ///   - expected: The console text of each diagnostic, the place written as `@`; none for a case that is silent.
    init(_ name: String, of document: String, _ changes: [(String, String)], _ expected: [String]) {
        self.name = name
        self.expected = expected
        var text = document
        for (piece, replacement) in changes {
            let parts = text.split(separator: piece, omittingEmptySubsequences: false)
            precondition(parts.count == 2, "\(piece) must stand exactly once in the document of case “\(name)”")
            text = parts.joined(separator: replacement)
        }
        self.text = text
    }

    var testDescription: String { name }

    var source: SourceText { SourceText(file: "case.xml", bytes: Array(text.filter { $0 != Self.mark }.utf8)) }

    /// Checks the diagnostics against the expected ones, word for word and in order.
    func expect(_ diagnostics: [Diagnostic], sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        let found = diagnostics.map(\.consoleText)
        var marks = places
        let wanted = expected.map { text in
            let place = text.hasPrefix("@") && !marks.isEmpty ? marks.removeFirst() : ""
            return place + text.drop { $0 == "@" }
        }
        #expect(
            marks.isEmpty, "case “\(name)” marks more places than it expects diagnostics",
            sourceLocation: sourceLocation)
        #expect(
            found == wanted,
            """
            Case “\(name)” gives
            \(found.isEmpty ? "nothing" : found.joined(separator: "\n"))
            where it should give
            \(wanted.isEmpty ? "nothing" : wanted.joined(separator: "\n"))
            """, sourceLocation: sourceLocation)
    }

    /// The places of the marks, in order.
    private var places: [String] {
        var places: [String] = []
        var line = 1
        var column = 1
        for character in text {
            switch character {
            case Self.mark: places.append("case.xml:\(line):\(column)")
            case "\n":
                line += 1
                column = 1
            default: column += character.unicodeScalars.count
            }
        }
        return places
    }
}
