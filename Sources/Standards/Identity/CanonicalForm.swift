/// Writes a value in the one form its identity is computed over.
///
/// The form is a list of fields, each the decimal length of its UTF-8 bytes, a colon and the bytes. It starts with the form's own
/// tag and version. A list starts with a field holding its length; an absent value is the field `-` and a present one the field `+`
/// followed by its own. Prefixes, comments, the order of attributes and white space between elements leave no
/// trace in it. `docs/formats.md` describes it with test vectors.
package struct CanonicalForm: Sendable {
    package private(set) var bytes: [UInt8] = []

    /// Starts a form; the tag names the kind of value and the version of its field order, such as `s11:edition:1`.
    package init(tag: String) { field(tag) }

    /// Adds one text field.
    package mutating func field(_ text: String) {
        let utf8 = text.utf8
        addDigits(of: utf8.count)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(contentsOf: utf8)
    }

    /// Adds one number.
    package mutating func field(_ number: Int) {
        guard (0...9).contains(number) else { return field(String(number)) }
        bytes.append(UInt8(ascii: "1"))
        bytes.append(UInt8(ascii: ":"))
        addDigits(of: number)
    }

    private mutating func addDigits(of number: Int) {
        if number < 10 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number))
        } else {
            bytes.append(contentsOf: String(number).utf8)
        }
    }

    /// Adds one yes or no.
    package mutating func field(_ flag: Bool) { field(flag ? "true" : "false") }

    /// Adds a value that may be absent.
    package mutating func optional<Value>(_ value: Value?, _ add: (inout CanonicalForm, Value) -> Void) {
        guard let value else { return field("-") }
        field("+")
        add(&self, value)
    }

    /// Adds a list: its length, then each value.
    package mutating func list<Values: Collection>(
        _ values: Values, _ add: (inout CanonicalForm, Values.Element) -> Void
    ) {
        field(values.count)
        for value in values { add(&self, value) }
    }
}
