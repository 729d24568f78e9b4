/// Bytes that are no characters, and characters that XML does not allow; each where an agency wrote a sentence.
extension HostileDocument {
    private static func saying(_ name: String, _ code: String, _ bytes: [UInt8]) -> HostileDocument {
        HostileDocument(
            name, code,
            bytes: {
                let parts = SoundReturn.saying("\u{1}").utf8.split(separator: 1)
                return Array(parts[0]) + bytes + Array(parts[1])
            })
    }

    static let characters = [
        saying("a slash in two bytes", "XML-ENCODING", [0xC0, 0xAF]),
        saying("a zero in two bytes", "XML-ENCODING", [0xC0, 0x80]),
        saying("a letter in two bytes", "XML-ENCODING", [0xC1, 0xA1]),
        saying("an opening bracket in three bytes", "XML-ENCODING", [0xE0, 0x80, 0xBC]),
        saying("an opening bracket in four bytes", "XML-ENCODING", [0xF0, 0x80, 0x80, 0xBC]),
        saying("the first half of a surrogate pair", "XML-ENCODING", [0xED, 0xA0, 0x80]),
        saying("the second half of a surrogate pair", "XML-ENCODING", [0xED, 0xBF, 0xBF]),
        saying("a whole surrogate pair", "XML-ENCODING", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80]),
        saying("the first code point beyond Unicode", "XML-ENCODING", [0xF4, 0x90, 0x80, 0x80]),
        saying("a code point in five bytes", "XML-ENCODING", [0xF8, 0x88, 0x80, 0x80, 0x80]),
        saying("a code point in six bytes", "XML-ENCODING", [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80]),
        saying("a byte that never occurs", "XML-ENCODING", [0xFF]),
        saying("a middle byte alone", "XML-ENCODING", [0x80]),
        saying("a first byte alone", "XML-ENCODING", [0xC3]),
        saying("a character cut short by a bracket", "XML-ENCODING", [0xE2, 0x82]),
        saying("a zero byte", "XML-MALFORMED", [0x00]),
        saying("an escape", "XML-MALFORMED", [0x1B]),
        saying("a backspace", "XML-MALFORMED", [0x08]),
        saying("U+FFFE", "XML-MALFORMED", [0xEF, 0xBF, 0xBE]),
        saying("U+FFFF", "XML-MALFORMED", [0xEF, 0xBF, 0xBF]),
        saying("a reference to zero", "XML-MALFORMED", Array("&#0;".utf8)),
        saying("a reference to an escape", "XML-MALFORMED", Array("&#x1B;".utf8)),
        saying("a reference to a surrogate", "XML-MALFORMED", Array("&#xD800;".utf8)),
        saying("a reference beyond Unicode", "XML-MALFORMED", Array("&#x110000;".utf8)),
        saying(
            "a reference with more digits than a number holds", "XML-MALFORMED", Array("&#99999999999999999999;".utf8)),
        saying("a reference to U+FFFE", "XML-MALFORMED", Array("&#xFFFE;".utf8)),
        saying("the end of a section that was not opened", "XML-MALFORMED", Array("]]>".utf8)),
    ]
}
