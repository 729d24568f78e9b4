import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

/// The identity of what is read: one value, one hash, however it is written down.
struct IdentityTests {
    private func identity(_ xml: String) throws -> Identity {
        let imported = EditionImport.read(SourceText(file: "record.xml", bytes: Array(xml.utf8)))
        #expect(imported.diagnostics.isEmpty)
        return try #require(imported.value?.edition.identity)
    }

    // The published test vector; it stands in docs/formats.md as well. Computed apart from this program.
    private static let canonical = """
        13:s11:edition:16:tiny-126:Tiny audit tool, 2009–1010:2009-04-0110:2010-03-3129:Shows the form of an edition.\
        1:16:G-20078:Guidance3:G 17:2007-04\
        1:26:police6:Police7:justice1:+3:s114:club4:Club9:voluntary1:-\
        1:51:26:policy6:Policy8:document2:369:Proposed.6:survey6:Survey8:practice2:249:Proposed.\
        1:11:110:Leadership10:Leadership15:Somebody leads.1:11:+6:G-20079:chapter 21:+4:2.138:guidance\
        1:23:1.110:Named lead41:Somebody senior answers for safeguarding.4:true4:true1:16:police1:26:policy6:survey\
        1:412:Nobody does.22:Somebody does in part.14:Somebody does.27:Somebody does and it shows.\
        14:Name somebody.10:Who is it?1:11:+6:G-20079:chapter 21:-8:guidance\
        3:1.29:Listening19:Children are heard.5:false5:false1:01:16:survey\
        1:413:They are not.9:Some are.9:They are.22:They are and it shows.\
        9:Ask them.18:What did they say?1:11:-17:found in practice1:-13:good-practice
        """
    private static let hash = "sha256:20249e4dc9ea1e559dbb2842bee02fac680515ec15918a340ee777b3218b2530"

    @Test func `the tiny edition has the canonical form and the hash that are published`() throws {
        let imported = EditionImport.read(MarkedText(TinyEdition.xml).source)
        let edition = try #require(imported.value?.edition)
        #expect(String(decoding: edition.canonicalForm.bytes, as: UTF8.self) == Self.canonical)
        #expect(edition.canonicalForm.bytes.count == 864)
        #expect(edition.identity == Identity(id: "tiny-1", hash: try #require(ContentHash(text: Self.hash))))
    }

    private static let rewritten: [(how: String, xml: String)] = [
        ("with CR LF", TinyEdition.xml.replacing("\n", with: "\r\n")),
        ("with CR", TinyEdition.xml.replacing("\n", with: "\r")),
        ("with a byte order mark", "\u{FEFF}" + TinyEdition.xml),
        ("without a declaration", TinyEdition.xml.with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "")),
        ("on one line", TinyEdition.xml.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")),
        ("with tabs", TinyEdition.xml.replacing("  <", with: "\t\t\t<")),
        (
            "with comments and instructions",
            TinyEdition.xml.with("<about>", "<!-- about --><?x y?><about><!-- it -->")
                .with("Ask them.", "Ask <!-- all of -->them.")
        ),
        (
            "with another order of attributes",
            TinyEdition.xml.with("from=\"2009-04-01\" to=\"2010-03-31\"", "to=\"2010-03-31\"\n   from=\"2009-04-01\"")
                .with("core=\"true\" live-risk=\"true\"", "live-risk='true' core='true'")
        ),
        (
            "with words wrapped",
            TinyEdition.xml.with("Shows the form of an edition.", "\n    Shows the form\n\tof  an edition.\n  ")
                .with("title=\"Named lead\"", "title=\" Named\n  lead \"").with(
                    "\"policy survey\"", "\"\n policy\n survey\n\"")
        ),
        (
            "with references and sections",
            TinyEdition.xml.with("Ask them.", "&#65;sk<![CDATA[ them.]]>").with("2009–10", "2009&#x2013;10")
        ),
        ("with a language", TinyEdition.xml.with("id=\"tiny-1\"", "xml:lang=\"en-GB\" id=\"tiny-1\"")),
        (
            "with what is so anyway said",
            TinyEdition.xml.with("title=\"Listening\"", "title=\"Listening\" core=\"false\" live-risk=\"false\"")
                .with("para=\"2.13\"", "para=\"2.13\" basis=\"guidance\"")
        ),
    ]

    @Test(arguments: rewritten.indices)
    func `the identity does not depend on how a document is written`(_ index: Int) throws {
        let (how, xml) = Self.rewritten[index]
        #expect(xml != TinyEdition.xml, "the rewriting changed nothing, so this shows nothing")
        #expect(try identity(xml).hash.text == Self.hash, "another hash when written \(how)")
    }

    @Test func `the identity does not depend on prefixes`() throws {
        let prefixed = TinyEdition.xml.replacing("</", with: "§").replacing("<", with: "<e:").replacing(
            "§", with: "</e:"
        )
        .with("<e:?xml", "<?xml").with("xmlns=", "xmlns:e=")
        #expect(try identity(prefixed).hash.text == Self.hash)
    }

    private static let changes: [(old: String, new: String)] = [
        ("id=\"tiny-1\"", "id=\"tiny-2\""), ("Tiny audit tool", "Tiny Audit tool"), ("2009-04-01", "2009-04-02"),
        ("2010-03-31", "2010-03-30"), ("Shows the form", "Shows  the\u{A0}form"),
        ("reference=\"G 1\"", "reference=\"G1\""),
        ("2007-04\"", "2007-05\""), ("\"Guidance\"", "\"Guidance.\""), ("label=\"Police\"", "label=\"police\""),
        ("sector=\"justice\"", "sector=\"law\""), (" duty-basis=\"s11\"", ""), ("per-item=\"5\"", "per-item=\"6\""),
        ("label=\"Policy\"", "label=\"Rule\""), ("shows=\"document\"", "shows=\"practice\""), ("\"36\"", "\"37\""),
        ("24\"><basis>Proposed.", "24\"><basis>Guessed."), ("short=\"Leadership\"", "short=\"Lead\""),
        ("standard id=\"1\" title=\"Leadership\"", "standard id=\"1\" title=\"Leaders\""),
        ("Somebody leads.", "Somebody led."), (" para=\"2.13\"", ""), ("\"2.13\"", "\"2.14\""),
        ("place=\"chapter 2\" para", "place=\"chapter 3\" para"), ("criterion id=\"1.2\"", "criterion id=\"1.3\""),
        ("\"Listening\"", "\"Hearing\""), ("Children are heard.", "Children were heard."), ("core=\"true\" ", ""),
        ("live-risk=\"true\" ", ""), ("applies-to=\"police\"", "applies-to=\"club\""), (" applies-to=\"police\"", ""),
        ("\"policy survey\"", "\"survey policy\""), ("Some are.", "Some were."), ("Ask them.", "Ask."),
        ("What did they say?", "What?"), ("found in practice", "seen in practice"),
    ]

    @Test(arguments: changes.indices)
    func `every value counts for the identity`(_ index: Int) throws {
        let (old, new) = Self.changes[index]
        #expect(try identity(TinyEdition.xml.with(old, new)).hash.text != Self.hash)
    }
}
