import Diagnostics
import Testing
import XMLReading

/// Refusals for bytes that are no UTF-8 text, word for word.
@Suite struct EncodingRefusalTests {
    /// Bytes between two pieces of text, and what must be said about the first of them.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        var before = "<a>é\n é"
        let bytes: [UInt8]
        var place = "2:3"
        let found: String

        var testDescription: String { name }
    }

    static let broken: [Case] = [
        Case(name: "a letter of Latin-1", bytes: [0xE9, 0x20], found: "byte 0xE9"),
        Case(name: "a byte that only continues", bytes: [0x80], found: "byte 0x80"),
        Case(name: "two bytes that only continue", bytes: [0xBF, 0xBF], found: "bytes 0xBF 0xBF"),
        Case(name: "an overlong form of two bytes", bytes: [0xC0, 0xAF], found: "bytes 0xC0 0xAF"),
        Case(name: "another overlong form of two bytes", bytes: [0xC1, 0xBF], found: "bytes 0xC1 0xBF"),
        Case(name: "an overlong form of three bytes", bytes: [0xE0, 0x9F, 0xBF], found: "bytes 0xE0 0x9F 0xBF"),
        Case(
            name: "an overlong form of four bytes", bytes: [0xF0, 0x8F, 0xBF, 0xBF], found: "bytes 0xF0 0x8F 0xBF 0xBF"),
        Case(name: "the first surrogate", bytes: [0xED, 0xA0, 0x80], found: "bytes 0xED 0xA0 0x80"),
        Case(name: "the last surrogate", bytes: [0xED, 0xBF, 0xBF], found: "bytes 0xED 0xBF 0xBF"),
        Case(name: "a character beyond the last", bytes: [0xF4, 0x90, 0x80, 0x80], found: "bytes 0xF4 0x90 0x80 0x80"),
        Case(name: "a form of five bytes", bytes: [0xF8, 0x88, 0x80, 0x80, 0x80], found: "bytes 0xF8 0x88 0x80 0x80"),
        Case(name: "the byte FF", bytes: [0xFF], found: "byte 0xFF"),
        Case(name: "a character of two bytes cut short", bytes: [0xC3], found: "byte 0xC3"),
        Case(name: "a character of three bytes cut short", bytes: [0xE2, 0x82], found: "bytes 0xE2 0x82"),
        Case(name: "a character of four bytes cut short", bytes: [0xF0, 0x9F, 0x98], found: "bytes 0xF0 0x9F 0x98"),
        Case(
            name: "a broken character in a value", before: "<a b='", bytes: [0xE9, 0x27], place: "1:7",
            found: "byte 0xE9"),
        Case(name: "a broken character in a name", before: "<", bytes: [0xE9, 0x27], place: "1:2", found: "byte 0xE9"),
        Case(
            name: "a broken character in a comment", before: "<!-- ", bytes: [0xC3, 0x28], place: "1:6",
            found: "byte 0xC3"),
    ]

    @Test(arguments: broken)
    func `says where the bytes are not UTF-8`(broken: Case) {
        // At different distances from the start, because the bytes are looked at in eights and thirty-twos.
        for padding in 0..<40 {
            let text = String(repeating: "\n", count: padding) + broken.before
            let line = 1 + padding + broken.before.utf8.count { $0 == 0x0A }
            let column = broken.place.split(separator: ":")[1]
            #expect(
                Reading.refusal(Array(text.utf8) + broken.bytes + Array("</a>".utf8))
                    == """
                    test.xml:\(line):\(column): error[XML-ENCODING]: The document is not valid UTF-8 here, so it cannot be known \
                    which character is meant.
                        found: \(broken.found)
                        expected: a character in UTF-8
                        mend: Open the document with the encoding it was written in and save it with the encoding UTF-8.
                    """)
        }
    }

    @Test func `says where the document breaks off inside a character`() {
        #expect(
            Reading.refusal(Array("<a>é".utf8).dropLast())
                == """
                test.xml:1:4: error[XML-ENCODING]: The document is not valid UTF-8 here, so it cannot be known which character is meant.
                    found: byte 0xC3
                    expected: a character in UTF-8
                    mend: Open the document with the encoding it was written in and save it with the encoding UTF-8.
                """)
    }

    @Test func `accepts every character of UTF-8 that XML allows, up to the edges`() throws {
        let text =
            "\u{7F}\u{80}\u{7FF}\u{800}\u{FFF}\u{1000}\u{CFFF}\u{D000}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{3FFFF}\u{10FFFF}"
        for padding in 0..<40 {
            let document = try Reading.document("<a>" + String(repeating: "x", count: padding) + text + "</a>")
            #expect(
                document.string(document.text(of: 0)).unicodeScalars.dropFirst(padding).elementsEqual(
                    text.unicodeScalars))
        }
    }

    static let wide: [(String, [UInt8], String)] = [
        ("UTF-16 with a byte order mark, little end first", [0xFF, 0xFE, 0x3C, 0x00, 0x61, 0x00], "UTF-16"),
        ("UTF-16 with a byte order mark, big end first", [0xFE, 0xFF, 0x00, 0x3C, 0x00, 0x61], "UTF-16"),
        ("UTF-16 without a mark, little end first", [0x3C, 0x00, 0x61, 0x00], "UTF-16"),
        ("UTF-16 without a mark, big end first", [0x00, 0x3C, 0x00, 0x61], "UTF-16"),
        (
            "UTF-32 with a byte order mark, little end first", [0xFF, 0xFE, 0x00, 0x00, 0x3C, 0x00, 0x00, 0x00],
            "UTF-32"
        ),
        ("UTF-32 with a byte order mark, big end first", [0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x3C], "UTF-32"),
        ("UTF-32 without a mark, little end first", [0x3C, 0x00, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], "UTF-32"),
        ("UTF-32 without a mark, big end first", [0x00, 0x00, 0x00, 0x3C, 0x00, 0x00, 0x00, 0x61], "UTF-32"),
    ]

    @Test(arguments: wide)
    func `knows a document in UTF-16 or UTF-32`(name: String, bytes: [UInt8], encoding: String) {
        #expect(
            Reading.refusal(bytes)
                == """
                test.xml:1:1: error[XML-ENCODING]: The character encoding of the document is not UTF-8.
                    found: \(encoding)
                    expected: UTF-8
                    mend: Open the document in an editor and save it with the encoding UTF-8.
                """, "\(name)")
    }

    @Test(arguments: 0..<40)
    func `says where a zero byte is`(padding: Int) {
        let text = "<a>\n" + String(repeating: "é", count: padding)
        #expect(
            Reading.refusal(Array(text.utf8) + [0] + Array("</a>".utf8))
                == """
                test.xml:2:\(padding + 1): error[XML-MALFORMED]: There is a zero byte in the document.
                    found: a byte of value 0
                    expected: text
                    mend: The file is damaged or is no text file; save it again from the program it comes from.
                """)
    }

    @Test func `does not overlook a zero byte after the end of the document`() {
        #expect(Reading.code("<a/>\n\u{0}<b/>") == .xmlMalformed)
    }

    @Test func `names the declared encoding before it looks at the bytes`() {
        let text = "<?xml version=\"1.0\" encoding=\"windows-1252\"?><a>"
        #expect(
            Reading.refusal(Array(text.utf8) + [0xE9] + Array("</a>".utf8))
                == """
                test.xml:1:31: error[XML-ENCODING]: The document says that its character encoding is not UTF-8.
                    found: "windows-1252"
                    expected: "UTF-8"
                    mend: Save the document with the encoding UTF-8 and write encoding="UTF-8".
                """)
    }

    @Test(arguments: [
        "<?xml version='1.0'?><a/>", "<?xml version=\"1.0\" ?><a/>", "<?xml\tversion\n=\r\n'1.0'\n?><a/>",
        "<?xml version='1.0' encoding='UTF-8'?><a/>", "<?xml version='1.0' encoding=\"utf-8\" standalone='yes' ?><a/>",
        "<?xml version='1.0' standalone='no'?><a/>", "\u{FEFF}<?xml version='1.0' encoding='Utf-8'?><a/>",
        "\u{FEFF}<a/>",
        "<?xml-stylesheet href='x'?><a/>", "<a/>",
    ])
    func `accepts a right declaration, or none`(text: String) throws {
        #expect(try Reading.document(text).elementCount == 1)
    }
}
