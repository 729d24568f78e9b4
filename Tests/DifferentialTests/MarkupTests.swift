import Differential
import Testing

/// Where the parts of a document stand.
struct `The markup of a document` {
    private let text =
        "\u{FEFF}<?xml version='1.0'?><!-- a --><r:a xmlns:r='urn:x' b = \"1&amp;2\"><c/>x<![CDATA[<d>]]><?p?></r:a >"

    @Test func `is found part by part`() {
        let base = Base(name: "a.xml", bytes: Array(text.utf8))
        let markup = base.markup
        #expect(markup.declaration.map(base.text) == "<?xml version='1.0'?>")
        #expect(markup.asides.map(base.text) == ["<!-- a -->", "<?p?>"])
        #expect(markup.elements.map(\.localName) == ["a", "c"])
        #expect(markup.elements.map { base.text($0.tag) } == ["<r:a xmlns:r='urn:x' b = \"1&amp;2\">", "<c/>"])
        #expect(markup.elements.map { $0.endTag.map(base.text) } == ["</r:a >", nil])
        #expect(markup.elements[0].endName.map(base.text) == "r:a")
        #expect(markup.elements[0].content.map(base.text) == "<c/>x<![CDATA[<d>]]><?p?>")
        #expect(markup.elements[0].children == [1] && markup.elements[1].parent == 0)
        #expect(markup.attributes.map { base.text($0.whole) } == ["xmlns:r='urn:x'", "b = \"1&amp;2\""])
        #expect(markup.attributes.map { base.text($0.value) } == ["urn:x", "1&amp;2"])
        #expect(markup.texts.map { base.text($0.range) } == ["x", "<d>"])
        #expect(markup.texts.map(\.isCDATA) == [false, true])
        #expect(markup.references.map(base.text) == ["&amp;"])
    }
}

/// What a schema says, as far as mutations aim by it.
struct `The facts of a schema` {
    @Test func `are those of the return`() throws {
        let facts = try Small.subject("return").facts
        #expect(facts.namespace == "urn:s11:return:1" && facts.root == "return")
        #expect(facts.elementNames.count == 12)
        #expect(facts.elements["answers"]?.children.map(\.name) == ["answer"])
        #expect(facts.elements["answer"]?.children.map(\.most) == [1, 1, 40, nil, 1])
        #expect(facts.elements["return"]?.children.filter(\.isRequired).map(\.name) == ["agency", "answers"])
        #expect(facts.elements["evidence"]?.attributes.filter { !$0.isRequired }.map(\.name) == ["review-by"])
        #expect(facts.type(of: "self-rating", on: "answer") == "level")
        #expect(facts.type(of: "self-rating", on: "evidence") == nil)
        #expect(facts.elements["planned-action"]?.text == "reason" && facts.elements["answer"]?.text == nil)
        #expect(facts.types["narrative"]?.maxLength == 20_000)
        #expect(facts.types["dutyBasis"]?.words.contains("s12NI") ?? false)
    }

    @Test func `follow a type to the one it extends`() throws {
        let facts = try Small.subject("meetings").facts
        #expect(facts.elements["moved"]?.attributes.map(\.name) == ["from", "on", "by"])
        #expect(facts.elements["moved"]?.text == "reason" && facts.elements["added"]?.text == "reason")
        #expect(facts.type(of: "by", on: "moved") == "post" && facts.type(of: "places", on: "meeting") == "places")
    }
}
