import Diagnostics
import XMLReading

extension RecordReader {
    /// Yes or no, written `true` or `false`.
    package mutating func boolean(_ name: Int, of element: Int) -> Bool? {
        choice(name, of: element, among: Self.booleans)
    }

    private static let booleans = Choices([("true", true), ("false", false)])

    /// One of a closed set of words.
    package mutating func choice<Value>(_ name: Int, of element: Int, among choices: Choices<Value>) -> Value? {
        guard let attribute = attribute(name, of: element) else { return nil }
        let slice = document.value(ofAttribute: attribute)
        if let value = choices.value(document.arena[slice.range]) { return value }
        return refuseChoice(name, attribute, document.string(slice), choices)
    }

    /// One of the raw values of an enum; for places that are read seldom. Elsewhere make the ``Choices`` once.
    package mutating func choice<Value>(_ name: Int, of element: Int, as type: Value.Type) -> Value?
    where Value: RawRepresentable<String> & CaseIterable & Sendable {
        choice(name, of: element, among: Choices(type))
    }

    /// A list of words from a closed set, parted by white space; each at most once.
    package mutating func choices<Value>(_ name: Int, of element: Int, as type: Value.Type) -> [Value]?
    where Value: RawRepresentable<String> & CaseIterable & Sendable {
        let known = Choices(type)
        guard let attribute = attribute(name, of: element), let words = list(name, of: element) else {
            return nil
        }
        var values: [Value] = []
        for word in words {
            guard let value = Value(rawValue: word) else { return refuseChoice(name, attribute, word, known) }
            values.append(value)
        }
        return values
    }

    /// A list of words parted by white space, each at most once; an empty list is a fault.
    package mutating func list(_ name: Int, of element: Int) -> [String]? {
        guard let attribute = attribute(name, of: element) else { return nil }
        let words = WhiteSpace.folded(document.value(ofAttribute: attribute), of: document.arena)
            .utf8.split(separator: 0x20).map { String(Substring($0)) }
        if words.isEmpty {
            return refuse(
                attribute, "", "\"\(label(name))\" is an empty list.", expected: "words with a blank between them",
                mend: "Write what belongs there, or take \"\(label(name))\" out.")
        }
        var seen = Set<String>()
        for word in words where !seen.insert(word).inserted {
            return refuse(
                attribute, word, "\"\(label(name))\" names the same thing twice.", expected: "each word once",
                mend: "Take one of the two out.")
        }
        return words
    }

    private mutating func refuseChoice<Value, Result>(
        _ name: Int, _ attribute: Int, _ value: String, _ choices: Choices<Value>
    ) -> Result? {
        let nearest = NearestName.of(value, among: choices.words)
        return refuse(
            attribute, value, "\"\(label(name))\" has a value that is not known here.",
            expected: choices.expectation,
            mend: nearest.map { "Write \"\($0)\" if that is what was meant, or another of the words expected." }
                ?? "Write one of the words expected.")
    }
}

/// A closed set of words and what each means, compared byte by byte.
package struct Choices<Value: Sendable>: Sendable {
    private let entries: [(bytes: [UInt8], value: Value)]

    /// Makes a set of words; their order is the one messages list them in.
    package init(_ words: [(String, Value)]) { entries = words.map { (Array($0.0.utf8), $0.1) } }

    /// Makes a set of an enum's raw values.
    package init(_ type: Value.Type) where Value: RawRepresentable<String> & CaseIterable {
        self.init(type.allCases.map { ($0.rawValue, $0) })
    }

    /// What a word means, or nil where it is not one of the set.
    package func value(_ bytes: ArraySlice<UInt8>) -> Value? {
        entries.first { $0.bytes.count == bytes.count && $0.bytes.elementsEqual(bytes) }?.value
    }

    /// The words, in order.
    package var words: [String] { entries.map { String(decoding: $0.bytes, as: UTF8.self) } }

    /// "a, b or c".
    package var expectation: String {
        let words = words
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}
