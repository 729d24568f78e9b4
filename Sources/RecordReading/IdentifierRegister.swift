import Diagnostics
import XMLReading

/// The ids of one kind met so far in a document, to find the one that is used twice.
package struct IdentifierRegister: Sendable {
    private var places: [String: SourceLocation] = [:]
    private let what: String

    /// Starts a register.
    ///
    /// - Parameter what: What the ids stand for, in the plural: "criteria".
    package init(of what: String) { self.what = what }

    /// Whether an id has been entered.
    package func contains(_ id: String) -> Bool { places[id] != nil }

    /// Enters the id in an attribute; reports one that is there already.
    package mutating func enter(_ id: String, _ attribute: Int, of element: Int, _ reader: inout RecordReader) {
        let place = reader.location(ofAttribute: attribute, of: element)
        guard let first = places[id] else {
            places[id] = place
            return
        }
        reader.report(
            Diagnostic(
                .identifierRepeated, at: place, "Two \(what) have the id \(Visible.quoted(id)).",
                found: "the first is at \(first.text)", expected: "an id of its own for each",
                mend: "Give one of the two another id, or take it out."))
    }
}
