/// Text made fit for the inside of an XML document, byte by byte: nothing in it can become markup.
///
/// Use it wherever XML is written. What XML cannot hold at all, such as a control character, becomes U+FFFD. Bytes must be UTF-8.
package enum XMLEscaping {
    /// Where in a document a text stands.
    package enum Place: Sendable, Hashable {
        /// Between two quotation marks `"`.
        case attribute
        /// Between tags.
        case text
        /// Within a comment, which must not hold two hyphens in a row nor end in one.
        case comment
    }

    /// A text for the inside of an attribute's quotation marks.
    package static func attribute(_ text: String) -> String { escaped(text, in: .attribute) }

    /// A text for between tags.
    package static func text(_ text: String) -> String { escaped(text, in: .text) }

    /// A text for the inside of a comment.
    package static func comment(_ text: String) -> String { escaped(text, in: .comment) }

    /// Adds a whole text to a document.
    package static func append(_ text: some Sequence<UInt8>, to document: inout [UInt8], in place: Place) {
        for byte in text { append(byte, to: &document, in: place) }
        if place == .comment, document.last == hyphen { document.append(0x20) }
    }

    /// Adds one byte of a text to a document. For texts that are taken apart while they are written; not for comments.
    package static func append(_ byte: UInt8, to document: inout [UInt8], in place: Place) {
        switch byte {
        case 0x26 where place != .comment: document += ampersand
        case 0x3C where place != .comment: document += less
        case 0x3E where place != .comment: document += greater
        case 0x22 where place == .attribute: document += quote
        case 0x09 where place == .attribute: document += tab
        case 0x0A where place == .attribute: document += newline
        case 0x0D where place != .comment: document += carriageReturn
        case hyphen where place == .comment && document.last == hyphen: document += [0x20, hyphen]
        case 0x09, 0x0A, 0x0D: document.append(byte)
        case 0..<0x20: document += replacement
        case 0xBE, 0xBF: document.append(isNoncharacter(document) ? 0xBD : byte)
        default: document.append(byte)
        }
    }

    /// Whether U+FFFE or U+FFFF would come of one more byte.
    private static func isNoncharacter(_ document: [UInt8]) -> Bool { document.suffix(2).elementsEqual([0xEF, 0xBF]) }

    private static func escaped(_ text: String, in place: Place) -> String {
        var document: [UInt8] = []
        append(text.utf8, to: &document, in: place)
        return String(decoding: document, as: UTF8.self)
    }

    private static let hyphen = UInt8(ascii: "-")
    private static let ampersand = Array("&amp;".utf8)
    private static let less = Array("&lt;".utf8)
    private static let greater = Array("&gt;".utf8)
    private static let quote = Array("&quot;".utf8)
    private static let tab = Array("&#9;".utf8)
    private static let newline = Array("&#10;".utf8)
    private static let carriageReturn = Array("&#13;".utf8)
    private static let replacement = Array("\u{FFFD}".utf8)
}
