import Diagnostics
import Testing
import XMLReading

/// How elements are numbered and found.
@Suite struct TreeTests {
    @Test func `numbers elements in the order of the document and knows their neighbours`() throws {
        let document = try Reading.document("<return><answer><note/><note/></answer><note/><answer>x</answer></return>")
        #expect(document.elementCount == 6)
        #expect((0..<6).map { document.nameText(of: $0) } == ["return", "answer", "note", "note", "note", "answer"])
        #expect((0..<6).map { document.parent(of: $0) } == [nil, 0, 1, 1, 0, 0])
        #expect((0..<6).map { document.firstChild(of: $0) } == [1, 2, nil, nil, nil, nil])
        #expect((0..<6).map { document.nextSibling(of: $0) } == [nil, 4, 3, nil, 5, nil])
        #expect((0..<6).map { document.depth(of: $0) } == [0, 1, 2, 2, 1, 1])
        #expect(Array(document.children(of: 0)) == [1, 4, 5])
        #expect(Array(document.children(of: 1)) == [2, 3])
        #expect(Array(document.children(of: 5)).isEmpty)
    }

    @Test func `reads a document of one empty element`() throws {
        let document = try Reading.document("<note/>")
        #expect(document.elementCount == 1)
        #expect(document.parent(of: 0) == nil)
        #expect(document.firstChild(of: 0) == nil)
        #expect(document.nextSibling(of: 0) == nil)
        #expect(document.attributes(of: 0).isEmpty)
        #expect(document.text(of: 0).isEmpty)
    }

    @Test func `gives the token of a known name, whatever its prefix, and none for an unknown one`() throws {
        let document = try Reading.document(
            "<return xmlns:e='urn:example'><e:answer/><notes/><Note/><note/></return>")
        #expect(
            (0..<5).map { document.nameToken(of: $0) } == [
                Reading.Name.return, Reading.Name.answer, nil, nil, Reading.Name.note,
            ])
    }

    @Test func `gives the token of a known namespace only where that namespace is in force`() throws {
        let document = try Reading.document(
            """
            <return xmlns='urn:example'><answer xmlns=''><note/></answer><note xmlns='urn:other'/><e:note \
            xmlns:e='urn:example'/><note/></return>
            """)
        #expect((0..<6).map { document.namespaceToken(of: $0) } == [0, nil, nil, nil, 0, 0])
    }

    @Test func `shows names and namespaces as they are written`() throws {
        let document = try Reading.document(
            "<e:return xmlns:e=\"urn:example:a&amp;b\"\n  xmlns='urn:x'><e:answer \t/><note\n></note><n xmlns=''/></e:return>"
        )
        #expect((0..<4).map { document.nameText(of: $0) } == ["e:return", "e:answer", "note", "n"])
        #expect(
            (0..<4).map { document.namespaceText(of: $0) } == [
                "urn:example:a&amp;b", "urn:example:a&amp;b", "urn:x", nil,
            ])
    }

    @Test func `takes the first position of a name that is twice in the vocabulary`() throws {
        var reader = XMLReader(vocabulary: XMLVocabulary(namespaces: ["urn:a", "urn:a"], names: ["x", "y", "y", "x"]))
        let document = try reader.read(.init(file: "test.xml", bytes: Array("<y xmlns='urn:a'><x/></y>".utf8))).get()
        #expect([document.nameToken(of: 0), document.nameToken(of: 1)] == [1, 0])
        #expect(document.namespaceToken(of: 0) == 0)
    }

    @Test func `finds each of a thousand names`() throws {
        let names = (0..<1_000).map { "name\($0)" }
        var reader = XMLReader(vocabulary: XMLVocabulary(namespaces: [], names: names))
        let text = "<all>" + names.reversed().map { "<\($0)/>" }.joined() + "</all>"
        let document = try reader.read(.init(file: "test.xml", bytes: Array(text.utf8))).get()
        #expect(document.children(of: 0).map { document.nameToken(of: $0) } == (0..<1_000).reversed())
    }

    @Test func `reads with an empty vocabulary`() throws {
        var reader = XMLReader(vocabulary: XMLVocabulary(namespaces: [], names: []))
        let document = try reader.read(.init(file: "test.xml", bytes: Array("<a xmlns='urn:a' b='1'/>".utf8))).get()
        #expect(document.nameToken(of: 0) == nil)
        #expect(document.namespaceToken(of: 0) == nil)
        #expect(document.attributeNameToken(0) == nil)
    }
}
