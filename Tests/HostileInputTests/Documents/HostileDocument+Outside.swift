/// Other ways to make a program read or fetch something; and what is not one document.
extension HostileDocument {
    static let outside = [
        HostileDocument("XInclude: a file", "ELEMENT-UNKNOWN") {
            SoundReturn.ending(
                with: "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>")
        },
        HostileDocument("XInclude: an address", "ELEMENT-UNKNOWN") {
            SoundReturn.ending(
                with:
                    "<include xmlns='http://www.w3.org/2003/XInclude' href='http://127.0.0.1:9/a'><fallback/></include>"
            )
        },
        HostileDocument("XInclude as the outermost element", "VOCABULARY-UNKNOWN") {
            "<include xmlns='http://www.w3.org/2001/XInclude' href='file:///etc/passwd'/>"
        },
        HostileDocument("a schema elsewhere, for a namespace", "ATTRIBUTE-UNKNOWN") {
            SoundReturn.withAttributes(
                "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
                    + "xsi:schemaLocation='urn:s11:return:1 http://127.0.0.1:9/return.xsd'")
        },
        HostileDocument("a schema elsewhere, for no namespace", "ATTRIBUTE-UNKNOWN") {
            SoundReturn.withAttributes(
                "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' "
                    + "xsi:noNamespaceSchemaLocation='file:///etc/passwd'")
        },
        HostileDocument("another base for addresses", "ATTRIBUTE-UNKNOWN") {
            SoundReturn.withAttributes("xml:base='http://127.0.0.1:9/'")
        },
        HostileDocument("a style sheet as the outermost element", "VOCABULARY-UNKNOWN") {
            "<xsl:stylesheet xmlns:xsl='http://www.w3.org/1999/XSL/Transform' version='1.0'>"
                + "<xsl:import href='file:///etc/passwd'/></xsl:stylesheet>"
        },
        HostileDocument("a prefix of nothing", "XML-PREFIX") { SoundReturn.ending(with: "<no:one/>") },
        HostileDocument("two outermost elements", "XML-MALFORMED") { SoundReturn.text + SoundReturn.body },
        HostileDocument("text after the end", "XML-MALFORMED") { SoundReturn.text + "and more" },
        HostileDocument("text before the beginning", "XML-MALFORMED") { "Dear board,\n" + SoundReturn.body },
        HostileDocument("a second XML declaration", "XML-MALFORMED") { SoundReturn.declaration + SoundReturn.text },
        HostileDocument("XML 1.1", "XML-MALFORMED") {
            SoundReturn.text.replacing("version=\"1.0\"", with: "version=\"1.1\"")
        },
        HostileDocument("an attribute twice", "XML-MALFORMED") { SoundReturn.withAttributes("revision='2'") },
        HostileDocument("HTML", "XML-MALFORMED") { "<html><body><p>A return<br></body></html>" },
        HostileDocument("JSON", "XML-MALFORMED") { "{\"return\": {}}" },
        HostileDocument(
            "a ZIP archive", "XML-MALFORMED",
            bytes: {
                [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00, 0xFF, 0xFE, 0x21, 0x00]
            }),
        HostileDocument(
            "random bytes", "XML-ENCODING",
            bytes: {
                var state: UInt64 = 1
                return (0..<100_000).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return UInt8(truncatingIfNeeded: state >> 56) | 0x80
                }
            }),
        HostileDocument("an empty document", "XML-EMPTY") { "" },
        HostileDocument("white space", "XML-EMPTY") { " \r\n\t \n" },
        HostileDocument("a byte order mark and nothing else", "XML-EMPTY") { "\u{FEFF}" },
        HostileDocument("a comment and nothing else", "XML-MALFORMED") { "<!-- nothing -->" },
    ]
}
