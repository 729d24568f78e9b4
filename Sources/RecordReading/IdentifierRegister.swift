package import Diagnostics
import XMLReading

/// The ids of one kind met so far in a document: to find the one that is used twice, and the reference that leads nowhere.
package struct IdentifierRegister: Sendable {
    /// The attribute each id was entered from; nil for one of a document this one builds on.
    private var places: [String: Int?] = [:]
    private var order: [String] = []
    /// What the document is called that this one builds on.
    private var base = ""
    private let what: String
    private let whatMany: String

    /// Starts a register.
    ///
    /// - Parameters:
    ///   - what: What an id stands for: "criterion".
    ///   - many: The same in the plural: "criteria".
    package init(of what: String, _ many: String) {
        self.what = what
        whatMany = many
    }

    /// The ids in the order in which they were entered.
    package var ids: [String] { order }

    /// Whether an id has been entered.
    package func contains(_ id: String) -> Bool { places[id] != nil }

    /// Admits the ids of a document this one builds on, before any of its own is entered: references may lead there, and none may be
    /// used again.
    package mutating func admit(_ ids: [String], from document: String) {
        base = document
        order = ids
        for id in ids { places.updateValue(nil, forKey: id) }
    }

    /// Reads an id and enters it; reports one that is malformed or there already.
    ///
    /// A malformed id is entered as well, so that references to it are not reported on top.
    ///
    /// - Returns: The id, nil where it is absent or malformed.
    package mutating func enter(
        _ name: String, of element: Int, _ reader: inout RecordReader, _ form: IdentifierForm = .name
    ) -> String? {
        guard let attribute = reader.attribute(reader.shape.token(name), of: element) else { return nil }
        let written = reader.document.string(reader.document.value(ofAttribute: attribute))
        if let place = places[written] {
            let first = place.map { "at \(reader.document.location(ofAttribute: $0).text)" }
            reader.report(
                Diagnostic(
                    .identifierRepeated, at: reader.document.location(ofAttribute: attribute),
                    "Two \(whatMany) have the id \(Visible.quoted(written)).",
                    found: "the first is \(first ?? "in \(base)")",
                    expected: "an id of its own for each",
                    mend: "Give one of the two another id, or take it out."))
        } else {
            places[written] = attribute
            order.append(written)
        }
        return reader.identifier(name, of: element, form)
    }

    /// Reports a reference that leads to nothing entered here.
    ///
    /// - Returns: Whether the reference leads somewhere.
    package func resolve(
        _ id: String, _ name: String, of element: Int, _ reader: inout RecordReader
    ) -> Bool {
        if contains(id) { return true }
        // The words for it are dear: all that is known is looked through for a name like it.
        if reader.isFull { return false }
        reader.report(
            UnknownReference(what: what, many: whatMany, known: order)
                .diagnostic(id, at: reader.location(ofAttribute: name, of: element)))
        return false
    }
}

/// The words for a reference that leads nowhere.
package struct UnknownReference: Sendable {
    private let what: String
    private let many: String
    private let known: [String]

    /// Makes the words for one kind of reference.
    ///
    /// - Parameters:
    ///   - what: What the reference should lead to: "criterion".
    ///   - many: The same in the plural: "criteria".
    ///   - known: The ids there are.
    package init(what: String, many: String, known: [String]) {
        self.what = what
        self.many = many
        self.known = known
    }

    /// The diagnostic for one such reference.
    package func diagnostic(
        _ id: String, at location: SourceLocation, code: DiagnosticCode = .referenceUnknown
    ) -> Diagnostic {
        let nearest =
            NearestName.of(id, among: known).map { "Write \"\($0)\" if that is what was meant, or" } ?? "Write"
        return Diagnostic(
            code, at: location, "There is no \(what) \(Visible.quoted(id)).",
            found: Visible.quoted(id),
            expected: known.isEmpty
                ? "one of the \(many), but there are none"
                : known.count <= 16 ? known.joined(separator: ", ") : "the id of one of the \(known.count) \(many)",
            mend: "\(nearest) the id of one of the \(many), or add the \(what).")
    }
}
