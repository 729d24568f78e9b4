/// A valid document that mutants are made from.
package struct Base: Sendable {
    /// What it is called in reports.
    package let name: String
    package let bytes: [UInt8]
    package let markup: Markup

    /// Takes a document; that it is sound and valid is for a test to see to.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
        markup = Markup(bytes)
    }

    /// Some of its bytes as text.
    package func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
