package import Diagnostics
import XMLReading

extension RecordReader {
    /// A line of free text from an attribute, folded: a title, a label, a place in a document.
    ///
    /// - Parameter limit: The greatest number of characters (Unicode scalars).
    package mutating func words(_ name: Int, of element: Int, atMost limit: Int = 1000) -> String? {
        guard let attribute = attribute(name, of: element) else { return nil }
        let words = WhiteSpace.folded(document.value(ofAttribute: attribute), of: document.arena)
        if words.isEmpty {
            report(
                Diagnostic(
                    .textMissing, at: document.location(ofAttribute: attribute), "\"\(label(name))\" is empty.",
                    expected: "words between the quotation marks", mend: "Write the words that belong there."))
            return nil
        }
        let count = words.unicodeScalars.count
        guard count > limit else { return words }
        report(
            Diagnostic(
                .valueInvalid, at: document.location(ofAttribute: attribute),
                "\"\(label(name))\" is longer than there is room for.", found: "\(count) characters",
                expected: "at most \(limit) characters", mend: "Shorten it."))
        return nil
    }

    /// One of our stable ids.
    package mutating func identifier(
        _ name: Int, of element: Int, _ form: IdentifierForm = .name
    ) -> String? {
        guard let (attribute, value) = value(name, of: element) else { return nil }
        guard form.allows(value) else {
            report(
                form.fault(label(name), value, at: document.location(ofAttribute: attribute)))
            return nil
        }
        return value
    }

    /// A hash written as `sha256:` and 64 lower-case hexadecimal digits.
    package mutating func hash(_ name: Int, of element: Int) -> String? {
        guard let (attribute, value) = value(name, of: element) else { return nil }
        let bytes = value.utf8
        let isHash =
            bytes.count == 71 && bytes.starts(with: "sha256:".utf8)
            && bytes.dropFirst(7).allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        return isHash
            ? value
            : refuse(
                attribute, value, "\"\(label(name))\" is not a hash.",
                expected: "sha256: and 64 digits from 0 to 9 and a to f",
                mend: "Copy it whole from where it was printed.")
    }

    /// What an attribute is called in messages.
    func label(_ name: Int) -> String { shape.vocabulary.names[name] }

    /// The attribute with its value exactly as written; nil where it is absent.
    func value(_ name: Int, of element: Int) -> (attribute: Int, value: String)? {
        guard let attribute = attribute(name, of: element) else { return nil }
        return (attribute, document.string(document.value(ofAttribute: attribute)))
    }

    /// Reports a value that is not what it should be; gives nil, so that a reading function can end with it.
    package mutating func refuse<Value>(
        _ attribute: Int, _ value: String, _ message: String, expected: String?, mend: String,
        code: DiagnosticCode = .valueInvalid
    ) -> Value? {
        report(
            Diagnostic(
                code, at: document.location(ofAttribute: attribute), message, found: Visible.quoted(value),
                expected: expected, mend: mend))
        return nil
    }
}
