import Diagnostics
import XMLReading

/// Short ways to read a document in a test.
enum Reading {
    /// Tokens: `Name` and `Space` give the positions names.
    static let vocabulary = XMLVocabulary(
        namespaces: ["urn:example", "http://www.w3.org/XML/1998/namespace"],
        names: ["return", "answer", "level", "lang", "note"])

    enum Name {
        static let `return` = 0
        static let answer = 1
        static let level = 2
        static let lang = 3
        static let note = 4
    }

    enum Space {
        static let example = 0
        static let xml = 1
    }

    /// The document, or the refusal as an error.
    static func document(_ text: String, limits: XMLLimits = .standard) throws -> XMLDocument {
        try result(Array(text.utf8), limits: limits).get()
    }

    /// What a refused document is told, as it is printed; "accepted" for any other.
    static func refusal(_ text: String, limits: XMLLimits = .standard) -> String {
        refusal(Array(text.utf8), limits: limits)
    }

    static func refusal(_ bytes: [UInt8], limits: XMLLimits = .standard) -> String {
        switch result(bytes, limits: limits) {
        case .success: "accepted"
        case .failure(let refusal): refusal.diagnostics.map(\.consoleText).joined(separator: "\n")
        }
    }

    /// The code of the only diagnostic of a refused document; nil for any other.
    static func code(_ text: String, limits: XMLLimits = .standard) -> DiagnosticCode? {
        switch result(Array(text.utf8), limits: limits) {
        case .success: nil
        case .failure(let refusal): refusal.diagnostics.count == 1 ? refusal.diagnostics[0].code : nil
        }
    }

    static func result(_ bytes: [UInt8], limits: XMLLimits = .standard) -> Result<XMLDocument, XMLRefusal> {
        var reader = XMLReader(vocabulary: vocabulary, limits: limits)
        return reader.read(SourceText(file: "test.xml", bytes: bytes))
    }
}

extension XMLDocument {
    /// Everything a document says, one line for each element, to compare two readings with.
    var summary: String {
        (0..<elementCount).map { element in
            let attributes = attributes(of: element).map {
                "\(offset(ofAttribute: $0)) \(attributeNameText($0))=\(string(value(ofAttribute: $0)))"
            }
            return """
                \(offset(of: element)) \(nameText(of: element)) \(parent(of: element) ?? -1) \
                \(nameToken(of: element) ?? -1) \(namespaceToken(of: element) ?? -1) [\(attributes.joined(separator: ", "))] \
                \(string(text(of: element)))
                """
        }.joined(separator: "\n")
    }
}
