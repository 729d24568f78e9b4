/// Entities: bombs, and ways to have other files read. All of them need a document type declaration.
extension HostileDocument {
    /// A sound return behind a document type declaration, with a reference where an agency wrote a sentence.
    private static func declaring(_ subset: String, referring reference: String = "&a;") -> String {
        SoundReturn.saying(reference).replacing(
            SoundReturn.declaration, with: SoundReturn.declaration + "<!DOCTYPE return \(subset)>\n")
    }

    /// Entities of which each stands for ten of the one before.
    private static let laughs = (1...9).map { level in
        "<!ENTITY l\(level) \"" + String(repeating: "&l\(level - 1);", count: 10) + "\">"
    }.joined()

    static let entities = [
        HostileDocument("a billion laughs", "XML-DOCTYPE") {
            declaring("[<!ENTITY l0 \"ha\">\(laughs)]", referring: "&l9;")
        },
        HostileDocument("a billion laughs in an attribute", "XML-DOCTYPE") {
            declaring("[<!ENTITY l0 \"ha\">\(laughs)]", referring: "x")
                .replacing("Trust board", with: "&l9;")
        },
        HostileDocument("a long entity, used thousands of times", "XML-DOCTYPE") {
            declaring(
                "[<!ENTITY a \"\(String(repeating: "a", count: 100_000))\">]",
                referring: String(repeating: "&a;", count: 30_000))
        },
        HostileDocument("entities that stand for each other", "XML-DOCTYPE") {
            declaring("[<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]")
        },
        HostileDocument("parameter entities by the thousand", "XML-DOCTYPE") {
            declaring("[<!ENTITY % a \"<!ENTITY &#37; b 'x'>\">" + String(repeating: "%a;", count: 50_000) + "]")
        },
        HostileDocument("an external entity: a file", "XML-DOCTYPE") {
            declaring("[<!ENTITY a SYSTEM \"file:///etc/passwd\">]")
        },
        HostileDocument("an external entity: a file beside it", "XML-DOCTYPE") {
            declaring("[<!ENTITY a SYSTEM \"beside.txt\">]")
        },
        HostileDocument("an external entity: an address", "XML-DOCTYPE") {
            declaring("[<!ENTITY a SYSTEM \"http://127.0.0.1:9/a\">]")
        },
        HostileDocument("an external entity: a device", "XML-DOCTYPE") {
            declaring("[<!ENTITY a SYSTEM \"/dev/zero\">]")
        },
        HostileDocument("an external entity by its public name", "XML-DOCTYPE") {
            declaring("[<!ENTITY a PUBLIC \"-//Example//A\" \"http://127.0.0.1:9/a\">]")
        },
        HostileDocument("an external parameter entity: a file", "XML-DOCTYPE") {
            declaring("[<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;]", referring: "x")
        },
        HostileDocument("an external parameter entity: an address", "XML-DOCTYPE") {
            declaring("[<!ENTITY % a SYSTEM \"http://127.0.0.1:9/a.dtd\"> %a;]", referring: "x")
        },
        HostileDocument("an external subset: a file", "XML-DOCTYPE") {
            declaring("SYSTEM \"file:///etc/passwd\"", referring: "x")
        },
        HostileDocument("an external subset: an address", "XML-DOCTYPE") {
            declaring("PUBLIC \"-//Example//A\" \"http://127.0.0.1:9/a.dtd\"", referring: "x")
        },
        HostileDocument("an unparsed entity with a notation", "XML-DOCTYPE") {
            declaring(
                "[<!NOTATION n SYSTEM \"/bin/sh\"><!ENTITY a SYSTEM \"file:///etc/passwd\" NDATA n>]", referring: "x")
        },
        HostileDocument("an attribute by default", "XML-DOCTYPE") {
            declaring("[<!ATTLIST return constructed CDATA \"false\">]", referring: "x")
        },
        HostileDocument("a document type declaration and nothing in it", "XML-DOCTYPE") {
            declaring("", referring: "x")
        },
        HostileDocument("a document type declaration that never ends", "XML-DOCTYPE") {
            SoundReturn.declaration + "<!DOCTYPE return [" + String(repeating: "<!-- a -->", count: 200_000)
        },
        HostileDocument("an entity that nothing declares", "XML-MALFORMED") { SoundReturn.saying("&secret;") },
    ]
}
