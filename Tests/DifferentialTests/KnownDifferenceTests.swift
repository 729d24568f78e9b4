import Differential
import SchemaJudge
import Testing

/// The one exception, and how narrow it is.
struct `White space in CDATA between elements` {
    private func valid(_ name: String) throws -> Base {
        try #require(try Small.subject("return").bases.first { $0.name.hasSuffix(name) })
    }

    /// The smallest return with something put before its answers.
    private func document(_ piece: String) throws -> [UInt8] {
        let base = try valid("smallest.xml")
        let answers = try #require(base.markup.elements.first { $0.localName == "answers" })
        return Array(base.text(0..<answers.tag.lowerBound).utf8) + Array(piece.utf8)
            + base.bytes[answers.tag.lowerBound...]
    }

    @Test(arguments: ["<![CDATA[ ]]>", "<![CDATA[]]>", " <![CDATA[\n\t]]><![CDATA[ ]]>"])
    func `is refused by the judge though it means nothing, and is passed over`(piece: String) throws {
        let bench = try #require(Bench(try Small.subject("return")))
        let document = try document(piece)
        #expect(!bench.judge.verdict(on: document).isValid, "the library no longer differs; take the exception out")
        #expect(KnownDifference.explains(document, bench.judge))
    }

    @Test(arguments: [
        "<![CDATA[.]]>", "<![CDATA[\u{A0}]]>", "<![CDATA[ ]]>words", "<x/>", "<![CDATA[ ]]><x/>", "words",
        "<![CDATA[ ]]",
    ])
    func `explains nothing else`(piece: String) throws {
        let bench = try #require(Bench(try Small.subject("return")))
        #expect(!KnownDifference.explains(try document(piece), bench.judge))
    }

    @Test func `is written out as what it is`() {
        #expect(
            KnownDifference.withoutBlankSections(Array("a<![CDATA[ \n]]>b<![CDATA[c]]>".utf8))
                == Array("a \nb<![CDATA[c]]>".utf8))
        #expect(KnownDifference.withoutBlankSections(Array("<![CDATA[c]]>".utf8)) == nil)
        #expect(KnownDifference.withoutBlankSections([]) == nil)
    }
}
