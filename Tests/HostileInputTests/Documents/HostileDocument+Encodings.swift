import Foundation

/// Documents in another encoding than UTF-8, and documents that say so or the opposite.
extension HostileDocument {
    /// A sound return in another encoding, as it would be saved there.
    private static func saved(_ encoding: String.Encoding, mark: [UInt8] = [], declaring name: String? = nil) -> [UInt8]
    {
        let text = name.map { SoundReturn.text.replacing("UTF-8", with: $0) } ?? SoundReturn.text
        return mark + Array(text.data(using: encoding) ?? Data())
    }

    private static func declaring(_ name: String) -> String {
        SoundReturn.text.replacing("UTF-8", with: name)
    }

    /// The beginning of a document in EBCDIC, code page 037: `<?xml version="1.0"?><a/>`.
    private static let ebcdic: [UInt8] = [
        0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40, 0xA5, 0x85, 0x99, 0xA2, 0x89, 0x96, 0x95, 0x7E, 0x7F, 0xF1, 0x4B, 0xF0,
        0x7F,
        0x6F, 0x6E, 0x4C, 0x81, 0x61, 0x6E,
    ]

    static let encodings = [
        HostileDocument(
            "UTF-16, little end first, marked", "XML-ENCODING",
            bytes: {
                saved(.utf16LittleEndian, mark: [0xFF, 0xFE], declaring: "UTF-16")
            }),
        HostileDocument(
            "UTF-16, big end first, marked", "XML-ENCODING",
            bytes: {
                saved(.utf16BigEndian, mark: [0xFE, 0xFF], declaring: "UTF-16")
            }),
        HostileDocument("UTF-16, little end first, not marked", "XML-ENCODING", bytes: { saved(.utf16LittleEndian) }),
        HostileDocument("UTF-16, big end first, not marked", "XML-ENCODING", bytes: { saved(.utf16BigEndian) }),
        HostileDocument(
            "UTF-16 after white space", "XML-MALFORMED",
            bytes: {
                Array((" " + SoundReturn.body).data(using: .utf16LittleEndian) ?? Data())
            }),
        HostileDocument(
            "UTF-32, little end first, marked", "XML-ENCODING",
            bytes: {
                saved(.utf32LittleEndian, mark: [0xFF, 0xFE, 0, 0])
            }),
        HostileDocument(
            "UTF-32, big end first, marked", "XML-ENCODING",
            bytes: {
                saved(.utf32BigEndian, mark: [0, 0, 0xFE, 0xFF])
            }),
        HostileDocument("UTF-32, little end first, not marked", "XML-ENCODING", bytes: { saved(.utf32LittleEndian) }),
        HostileDocument("UTF-32, big end first, not marked", "XML-ENCODING", bytes: { saved(.utf32BigEndian) }),
        HostileDocument("UTF-8 that says it is UTF-16", "XML-ENCODING") { declaring("UTF-16") },
        HostileDocument("UTF-8 that says it is UTF-32", "XML-ENCODING") { declaring("UCS-4") },
        HostileDocument(
            "ISO-8859-1 that says so", "XML-ENCODING",
            bytes: {
                Array(
                    declaring("ISO-8859-1").replacing("ways", with: "ways: à la carte")
                        .data(using: .isoLatin1) ?? Data())
            }),
        HostileDocument(
            "ISO-8859-1 that says it is UTF-8", "XML-ENCODING",
            bytes: {
                Array(SoundReturn.saying("à la carte").data(using: .isoLatin1) ?? Data())
            }),
        HostileDocument("plain letters that say they are ISO-8859-1", "XML-ENCODING") { declaring("ISO-8859-1") },
        HostileDocument("UTF-7 that says so", "XML-ENCODING") {
            declaring("UTF-7").replacing("<return", with: "+ADw-return")
        },
        HostileDocument("UTF-7 that does not say so", "XML-MALFORMED") { "+ADw-return/+AD4-" },
        HostileDocument("EBCDIC", "XML-ENCODING", bytes: { ebcdic }),
        HostileDocument("UTF-8 that says it is EBCDIC", "XML-ENCODING") { declaring("IBM037") },
        HostileDocument("an encoding nobody knows", "XML-ENCODING") { declaring("x-nobody") },
        HostileDocument("an encoding with an escape sequence in its name", "XML-MALFORMED") { declaring("\u{1B}[31m") },
        HostileDocument("two byte order marks", "XML-MALFORMED") { "\u{FEFF}\u{FEFF}" + SoundReturn.text },
        HostileDocument("a byte order mark after the declaration", "XML-MALFORMED") {
            SoundReturn.beginning(with: "\u{FEFF}")
        },
        HostileDocument("a byte order mark in a name", "ELEMENT-UNKNOWN") {
            SoundReturn.ending(with: "<hind\u{FEFF}rance/>")
        },
        HostileDocument(
            "half a byte order mark", "XML-ENCODING", bytes: { [0xEF, 0xBB] + Array(SoundReturn.text.utf8) }),
    ]
}
