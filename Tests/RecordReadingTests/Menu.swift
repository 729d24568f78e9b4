import Diagnostics
import RecordReading
import Testing
import XMLReading

/// A small vocabulary that has every kind of thing a shape can say.
enum Menu {
    static let shape = RecordShape(
        namespace: "urn:test:menu",
        root: ElementShape(
            "menu", attributes: [.required("day"), .optional("cook")],
            children: [
                .one(ElementShape("title", text: .required)), .optional(ElementShape("note", text: .optional)),
                .oneOrMore(
                    ElementShape(
                        "course", attributes: [.required("id"), .optional("size")],
                        children: [.any(ElementShape("dish", attributes: values, text: .required))])),
                .anyOf(ElementShape("drink"), ElementShape("bread")),
            ]),
        kind: "early menu")

    private static let values = [
        "id", "code", "size", "level", "share", "hot", "colour", "tags", "on", "since", "hash", "name",
    ].map { AttributeShape.optional($0) }

    /// A reader over a document given as text.
    static func reader(_ source: SourceText) throws -> RecordReader {
        var xml = XMLReader(vocabulary: shape.vocabulary)
        return RecordReader(try xml.read(source).get(), shape)
    }

    /// Checks that the document has exactly these findings, each at its mark.
    static func expect(
        _ marked: String, _ words: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let text = MarkedText(marked)
        let diagnostics = try reader(text.source).diagnostics
        #expect(diagnostics.map(\.words) == words, "other words", sourceLocation: sourceLocation)
        #expect(diagnostics.map(\.location) == text.marks, "other places", sourceLocation: sourceLocation)
    }

    /// A sound document around the inside of the root.
    static func document(_ inside: String) -> String {
        "<menu xmlns=\"urn:test:menu\" day=\"2010-03-31\">\(inside)</menu>"
    }
}
