package import CivilCalendar
package import Diagnostics
import XMLReading

/// The same reading functions with names in place of tokens, for importers of documents that are few.
///
/// What each gives, and when it reports something, is said beside its namesake. A name is looked up each time. A name that the vocabulary has not is a programming error and traps.
extension RecordReader {
    /// The children of an element that have this name, in order.
    package func children(of element: Int, named name: String) -> [Int] { children(of: element, named: token(name)) }

    /// The first child of this name, or nil where there is none.
    package func child(of element: Int, named name: String) -> Int? { child(of: element, named: token(name)) }

    /// The folded text of the first child of this name; empty where there is none.
    package func text(ofChild name: String, of element: Int) -> String { text(ofChild: token(name), of: element) }

    /// Where an attribute stands; where it is absent, its element.
    package func location(ofAttribute name: String, of element: Int) -> SourceLocation {
        location(ofAttribute: token(name), of: element)
    }

    /// Whether an element has an attribute.
    package func has(_ name: String, _ element: Int) -> Bool { document.attribute(token(name), of: element) != nil }

    /// A line of free text from an attribute, folded.
    package mutating func words(_ name: String, of element: Int, atMost limit: Int = 1000) -> String? {
        words(token(name), of: element, atMost: limit)
    }

    /// One of our stable ids.
    package mutating func identifier(_ name: String, of element: Int, _ form: IdentifierForm = .name) -> String? {
        identifier(token(name), of: element, form)
    }

    /// A whole number in a range.
    package mutating func integer(_ name: String, of element: Int, in range: ClosedRange<Int>) -> Int? {
        integer(token(name), of: element, in: range)
    }

    /// A level: 0, 1, 2 or 3.
    package mutating func level(_ name: String, of element: Int) -> Int? { level(token(name), of: element) }

    /// A share of a whole.
    package mutating func share(_ name: String, of element: Int) -> (numerator: Int, denominator: Int)? {
        share(token(name), of: element)
    }

    /// Yes or no.
    package mutating func boolean(_ name: String, of element: Int) -> Bool? { boolean(token(name), of: element) }

    /// One of a closed set of words.
    package mutating func choice<Value>(_ name: String, of element: Int, as type: Value.Type) -> Value?
    where Value: RawRepresentable<String> & CaseIterable & Sendable {
        choice(token(name), of: element, as: type)
    }

    /// One of a closed set of words.
    package mutating func choice<Value>(_ name: String, of element: Int, among choices: Choices<Value>) -> Value? {
        choice(token(name), of: element, among: choices)
    }

    /// A list of words from a closed set.
    package mutating func choices<Value>(_ name: String, of element: Int, as type: Value.Type) -> [Value]?
    where Value: RawRepresentable<String> & CaseIterable & Sendable {
        choices(token(name), of: element, as: type)
    }

    /// A list of words.
    package mutating func list(_ name: String, of element: Int) -> [String]? { list(token(name), of: element) }

    /// A hash.
    package mutating func hash(_ name: String, of element: Int) -> String? { hash(token(name), of: element) }

    /// A day.
    package mutating func date(_ name: String, of element: Int) -> CivilDate? { date(token(name), of: element) }

    /// A year, a month or a day, as written.
    package mutating func partialDate(_ name: String, of element: Int) -> String? {
        partialDate(token(name), of: element)
    }

    private func token(_ name: String) -> Int {
        let token = shape.token(name)
        precondition(token >= 0, "the vocabulary \(shape.namespace) has no name \(name)")
        return token
    }
}
