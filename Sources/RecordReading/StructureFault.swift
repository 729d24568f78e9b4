import Diagnostics
import XMLReading

/// The words for everything that can be wrong with a document's structure.
///
/// Names are quoted as they stand in the document. Text is never quoted: it may speak of a person.
enum StructureFault {
    static func anotherVocabulary(_ document: XMLDocument, _ shape: RecordShape) -> Diagnostic {
        Diagnostic(
            .vocabularyUnknown, at: document.location(of: 0),
            "This is not \(shape.anyOfKind) in a form that this program reads.",
            found: named(0, document),
            expected: "<\(shape.root.name) xmlns=\"\(shape.namespace)\">",
            mend: "Begin the document with what is expected, or choose the file that was meant.")
    }

    static func anotherRoot(_ document: XMLDocument, _ shape: RecordShape) -> Diagnostic {
        Diagnostic(
            .elementUnknown, at: document.location(of: 0),
            "\(shape.anyOfKindAtStart) begins with \"\(shape.root.name)\", but this document does not.",
            found: "<\(name(of: 0, document))>", expected: "<\(shape.root.name)>",
            mend: "Put everything inside one <\(shape.root.name)>, or choose the file that was meant.")
    }

    static func unknownChild(_ child: Int, _ document: XMLDocument, _ shape: ElementShape) -> Diagnostic {
        let name = name(of: child, document)
        let known = shape.childNames.flatMap { $0 }
        let isForeign = document.namespaceToken(of: child) != 0
        let local = name.utf8.split(separator: UInt8(ascii: ":")).last.map { String(Substring($0)) } ?? name
        return Diagnostic(
            .elementUnknown, at: document.location(of: child),
            "\"\(shape.name)\" cannot hold \"\(name)\".", found: isForeign ? named(child, document) : "<\(name)>",
            expected: listed(known) ?? (shape.text == .none ? "nothing inside it" : "words only"),
            mend: removal(
                of: name, andAllInIt: true, nearest: isForeign ? nil : NearestName.of(local, among: known)))
    }

    static func missingChild(
        _ place: Int, _ element: Int, _ document: XMLDocument, _ shape: ElementShape
    ) -> Diagnostic {
        let names = shape.childNames
        let name = names[place][0]
        let before = names[(place + 1)...].first.map { " before <\($0[0])>" } ?? " as the last part"
        return Diagnostic(
            .elementMissing, at: document.location(of: element), "\"\(shape.name)\" lacks \"\(name)\".",
            expected: "<\(name)>\(names.count > 1 ? before : "")",
            mend: "Add <\(name)> inside this \"\(shape.name)\".")
    }

    static func repeatedChild(
        _ child: Int, _ document: XMLDocument, _ shape: ElementShape
    ) -> Diagnostic {
        let name = name(of: child, document)
        return Diagnostic(
            .elementRepeated, at: document.location(of: child), "\"\(shape.name)\" holds \"\(name)\" more than once.",
            found: "another <\(name)>", expected: "one <\(name)>",
            mend: "Keep the one that is right and take the other out.")
    }

    static func misplacedChild(_ child: Int, _ document: XMLDocument, _ shape: ElementShape) -> Diagnostic {
        let name = name(of: child, document)
        return Diagnostic(
            .elementMisplaced, at: document.location(of: child),
            "\"\(name)\" stands in the wrong place in \"\(shape.name)\".",
            expected: listed(shape.childNames.map { $0.joined(separator: " or ") }),
            mend: "Move \"\(name)\" so that everything in \"\(shape.name)\" stands in this order.")
    }

    static func strayText(at offset: Int, _ document: XMLDocument, _ shape: ElementShape) -> Diagnostic {
        let known = shape.childNames.flatMap { $0 }
        return Diagnostic(
            .textUnexpected, at: document.location(at: offset),
            "Words stand directly in \"\(shape.name)\", which holds none of its own.",
            expected: listed(known) ?? "nothing inside \"\(shape.name)\"",
            mend: known.isEmpty
                ? "Take the words out." : "Move the words into the part they belong to, or take them out.")
    }

    static func emptyText(_ element: Int, _ document: XMLDocument, _ shape: ElementShape) -> Diagnostic {
        Diagnostic(
            .textMissing, at: document.location(of: element), "\"\(shape.name)\" is empty.",
            expected: "words between <\(shape.name)> and </\(shape.name)>", mend: "Write the words that belong there.")
    }

    static func unknownAttribute(_ attribute: Int, _ document: XMLDocument, _ shape: ElementShape) -> Diagnostic {
        let name = short(document.attributeNameText(attribute))
        let known = shape.attributes.map(\.name)
        let isSchemaHint = name == "xsi:schemaLocation" || name == "xsi:noNamespaceSchemaLocation"
        return Diagnostic(
            .attributeUnknown, at: document.location(ofAttribute: attribute),
            "\"\(shape.name)\" has no detail called \"\(name)\".", found: "\(name)=\"…\"",
            expected: listed(known) ?? "no details at all",
            mend: isSchemaHint
                ? "Take it out: nothing is ever fetched, and the form of a document is known from its xmlns."
                : removal(of: name, andAllInIt: false, nearest: NearestName.of(name, among: known)))
    }

    static func missingAttribute(
        _ place: Int, _ element: Int, _ document: XMLDocument, _ shape: ElementShape
    ) -> Diagnostic {
        let name = shape.attributes[place].name
        return Diagnostic(
            .attributeMissing, at: document.location(of: element), "\"\(shape.name)\" has no \"\(name)\".",
            expected: "\(name)=\"…\"", mend: "Write \(name)=\"…\" into this <\(shape.name)>.")
    }

    /// An element of another vocabulary, with what it belongs to.
    private static func named(_ element: Int, _ document: XMLDocument) -> String {
        let namespace = document.namespaceText(of: element).map { "xmlns=\(Visible.quoted($0))" } ?? "without an xmlns"
        return "<\(name(of: element, document))> \(namespace)"
    }

    private static func name(of element: Int, _ document: XMLDocument) -> String {
        short(document.nameText(of: element))
    }

    /// A name from outside, cut where it is longer than a name can be meant to be.
    private static func short(_ name: String) -> String {
        let scalars = name.unicodeScalars
        return scalars.count <= 60 ? name : String(String.UnicodeScalarView(scalars.prefix(60))) + "…"
    }

    private static func removal(of name: String, andAllInIt: Bool, nearest: String?) -> String {
        let removed = andAllInIt ? "\"\(name)\" and everything in it" : "\"\(name)\""
        if let nearest { return "Write \"\(nearest)\" if that is what was meant, or take \(removed) out." }
        return "Take \(removed) out."
    }

    /// Names as a message lists them; nil where there are none.
    private static func listed(_ names: [String]) -> String? { names.isEmpty ? nil : names.joined(separator: ", ") }
}

extension ElementShape {
    /// By place in the sequence: the names that may stand there.
    fileprivate var childNames: [[String]] { children.map { $0.elements.map(\.name) } }
}
