import Testing

/// What looks hostile and is not: a near miss of the hostile documents, read like any other.
struct HarmlessDocument: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String

    init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    var testDescription: String { name }

    static let all = [
        HarmlessDocument("one byte order mark", "\u{FEFF}" + SoundReturn.text),
        HarmlessDocument("a byte order mark within a sentence", SoundReturn.saying("Four\u{FEFF} boards.")),
        HarmlessDocument(
            "a style sheet elsewhere",
            SoundReturn.beginning(with: "<?xml-stylesheet type='text/xsl' href='http://127.0.0.1:9/a.xsl'?>\n")
        ),
        HarmlessDocument(
            "a style sheet in a file",
            SoundReturn.beginning(with: "<?xml-stylesheet type='text/xsl' href='file:///etc/passwd'?>\n")
        ),
        HarmlessDocument(
            "a catalogue of files",
            SoundReturn.beginning(with: "<?oasis-xml-catalog catalog='file:///etc/xml/catalog'?>\n")
        ),
        HarmlessDocument(
            "a catalogue elsewhere, twice, and nonsense",
            SoundReturn.beginning(
                with: "<?oasis-xml-catalog catalog='http://127.0.0.1:9/'?><?oasis-xml-catalog catalog=\"x\"?>"
                    + "<?oasis-xml-catalog?>")
        ),
        HarmlessDocument(
            "an instruction to run something", SoundReturn.ending(with: "<?php system('id'); ?><?exec /bin/sh?>")),
        HarmlessDocument("an address for a language", SoundReturn.withAttributes("xml:lang='en-GB'")),
        HarmlessDocument(
            "an entity's name in a comment",
            SoundReturn.ending(with: "<!-- &a; <!ENTITY a SYSTEM 'file:///etc/passwd'> -->")
        ),
        HarmlessDocument(
            "a declaration within a section", SoundReturn.saying("<![CDATA[<!DOCTYPE a SYSTEM 'file:///etc/passwd'>]]>")
        ),
        HarmlessDocument("the last code point of Unicode", SoundReturn.saying("\u{10FFFF}\u{FFFD}")),
        HarmlessDocument("a tag of 50 KB", SoundReturn.withAttributes(String(repeating: " ", count: 50_000))),
    ]
}
