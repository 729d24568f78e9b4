import Testing

/// A document that must be refused, the place marked with `‸`, and what must be said about it after file, line and column.
struct RefusalCase: Sendable, CustomTestStringConvertible {
    let name: String
    let document: Marked
    let text: String

    init(_ name: String, _ document: String, _ text: String) {
        self.name = name
        self.document = Marked(document)
        self.text = text
    }

    var testDescription: String { name }

    /// Reads the document and compares, word for word.
    func check(_ sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(
            Reading.refusal(document.text) == "test.xml:\(document.place(0)): \(text)",
            "the refusal of \(name) has other words or another place", sourceLocation: sourceLocation)
    }
}
