import Testing

/// What looks hostile and is not: near misses of the hostile documents, which are read like any other.
struct `A document that asks for something and need not be refused` {
    @Test(arguments: [
        ("one byte order mark", "\u{FEFF}" + SoundReturn.text),
        ("a byte order mark within a sentence", SoundReturn.saying("Four\u{FEFF} boards.")),
        (
            "a style sheet elsewhere",
            SoundReturn.beginning(with: "<?xml-stylesheet type='text/xsl' href='http://127.0.0.1:9/a.xsl'?>\n")
        ),
        (
            "a style sheet in a file",
            SoundReturn.beginning(with: "<?xml-stylesheet type='text/xsl' href='file:///etc/passwd'?>\n")
        ),
        (
            "a catalogue of files",
            SoundReturn.beginning(with: "<?oasis-xml-catalog catalog='file:///etc/xml/catalog'?>\n")
        ),
        (
            "a catalogue elsewhere, twice, and nonsense",
            SoundReturn.beginning(
                with: "<?oasis-xml-catalog catalog='http://127.0.0.1:9/'?><?oasis-xml-catalog catalog=\"x\"?>"
                    + "<?oasis-xml-catalog?>")
        ),
        ("an instruction to run something", SoundReturn.ending(with: "<?php system('id'); ?><?exec /bin/sh?>")),
        ("an address for a language", SoundReturn.withAttributes("xml:lang='en-GB'")),
        (
            "an entity's name in a comment",
            SoundReturn.ending(with: "<!-- &a; <!ENTITY a SYSTEM 'file:///etc/passwd'> -->")
        ),
        ("a declaration within a section", SoundReturn.saying("<![CDATA[<!DOCTYPE a SYSTEM 'file:///etc/passwd'>]]>")),
        ("the last code point of Unicode", SoundReturn.saying("\u{10FFFF}\u{FFFD}")),
        ("a tag of 50 KB", SoundReturn.withAttributes(String(repeating: " ", count: 50_000))),
    ])
    func `is read`(name: String, text: String) throws {
        let scratch = try Scratch()
        try scratch.write(Array(text.utf8), to: "return.xml")
        for command in ["validate", "grade"] {
            let run = try Run([command, "return.xml", "--standards", Repository.standards], in: scratch.path)
            run.expectBounded("\(command) \(name)")
            #expect(run.ending == .status(0), "\(name): \(run.err)")
            #expect(run.errors.isEmpty)
        }
    }
}
