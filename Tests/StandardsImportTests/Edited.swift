import Diagnostics
import Testing

extension String {
    /// The text with one stretch of it replaced; the stretch must stand there exactly once.
    func with(_ old: String, _ new: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) -> String {
        let places = ranges(of: old)
        #expect(
            places.count == 1, "\(old) stands \(places.count) times in the document", sourceLocation: sourceLocation)
        guard let place = places.first else { return self }
        return replacingCharacters(in: place, with: new)
    }

    private func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
        String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
    }
}

/// Checks that a marked document has exactly these findings, each at its mark, in reading order.
func expect(
    _ marked: String, _ words: [String], from read: (SourceText) -> [Diagnostic],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    let text = MarkedText(marked)
    let diagnostics = read(text.source)
    #expect(diagnostics.map(\.words) == words, "other words", sourceLocation: sourceLocation)
    #expect(diagnostics.map(\.location) == text.marks, "other places", sourceLocation: sourceLocation)
}
