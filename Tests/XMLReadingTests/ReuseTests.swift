import Diagnostics
import Testing
import XMLReading

/// One reader, many documents: what it says of one never depends on another.
@Suite struct ReuseTests {
    @Test func `reads the next document after each kind of refusal as if it were the first`() throws {
        let good = "<return xmlns='urn:example' level='1 &amp; 2'><answer>é</answer><note xml:lang='cy'/></return>"
        let fresh = try Reading.document(good).summary
        var reader = XMLReader(vocabulary: Reading.vocabulary)
        let refused =
            TextRefusalTests.cases + AttributesRefusalTests.cases + TagsRefusalTests.cases + PiecesRefusalTests.cases
            + NamesRefusalTests.cases + DoctypeRefusalTests.cases + DeclarationRefusalTests.cases
        for refusal in refused {
            let result = reader.read(SourceText(file: "test.xml", bytes: Array(refusal.document.text.utf8)))
            switch result {
            case .success: Issue.record("\(refusal.name) was accepted")
            case .failure(let found):
                #expect(
                    found.diagnostics.map(\.consoleText) == [Reading.refusal(refusal.document.text)], "\(refusal.name)")
            }
            let document = try reader.read(SourceText(file: "test.xml", bytes: Array(good.utf8))).get()
            #expect(document.summary == fresh, "after \(refusal.name)")
        }
    }

    @Test func `forgets the prefixes of a refused document`() {
        var reader = XMLReader(vocabulary: Reading.vocabulary)
        let open = "<return xmlns:e='urn:example' xmlns='urn:example'><e:answer><note"
        for text in [open, "<return xmlns:e='urn:example'>&x;"] {
            guard case .failure = reader.read(SourceText(file: "1.xml", bytes: Array(text.utf8))) else {
                Issue.record("a broken document was accepted")
                return
            }
            guard case .failure(let refusal) = reader.read(SourceText(file: "2.xml", bytes: Array("<e:return/>".utf8)))
            else {
                Issue.record("a prefix outlived its document")
                return
            }
            #expect(refusal.diagnostics.map(\.code) == [.xmlPrefix])
        }
        guard case .success(let document) = reader.read(SourceText(file: "3.xml", bytes: Array("<return/>".utf8)))
        else {
            Issue.record("a good document was refused")
            return
        }
        #expect(document.namespaceToken(of: 0) == nil)
        #expect(document.namespaceText(of: 0) == nil)
    }

    @Test func `keeps knowing its own names when many foreign ones have passed`() throws {
        var reader = XMLReader(vocabulary: Reading.vocabulary)
        for round in 0..<20 {
            let names = (0..<500).map { "<foreign-\(round)-\($0)/>" }.joined()
            let text = "<return xmlns='urn:example'>\(names)<answer level='1'/></return>"
            let document = try reader.read(SourceText(file: "test.xml", bytes: Array(text.utf8))).get()
            #expect(document.nameToken(of: 0) == Reading.Name.return)
            #expect(document.nameToken(of: 1) == nil)
            #expect(document.nameToken(of: 501) == Reading.Name.answer)
            #expect(document.namespaceToken(of: 501) == Reading.Space.example)
        }
    }

    @Test func `does not fill up with the long names of many documents`() throws {
        var reader = XMLReader(vocabulary: Reading.vocabulary)
        for number in 0..<400 {
            let text = "<return><n\(number)" + String(repeating: "x", count: 40_000) + "/></return>"
            let document = try reader.read(SourceText(file: "test.xml", bytes: Array(text.utf8))).get()
            let count = document.elementCount
            #expect(count == 2)
        }
    }

    @Test func `counts foreign names in each document by itself`() throws {
        var reader = XMLReader(vocabulary: Reading.vocabulary, limits: XMLLimits(foreignNameBytes: 6))
        for _ in 0..<3 {
            for text in ["<return><ab/><cd/></return>", "<return><cd/><ef/></return>"] {
                #expect(try reader.read(SourceText(file: "test.xml", bytes: Array(text.utf8))).get().elementCount == 3)
            }
            guard case .failure = reader.read(SourceText(file: "test.xml", bytes: Array("<ab><cd/><ef/></ab>".utf8)))
            else {
                Issue.record("a name that an earlier document had was not counted")
                return
            }
        }
    }

    @Test func `keeps each document whole when others have been read`() throws {
        var reader = XMLReader(vocabulary: Reading.vocabulary)
        var documents: [(XMLDocument, String)] = []
        for seed in 0..<50 as Range<UInt64> {
            let text = GeneratedDocument(seed: seed).text
            let document = try reader.read(SourceText(file: "test.xml", bytes: Array(text.utf8))).get()
            documents.append((document, document.summary))
        }
        for (document, summary) in documents { #expect(document.summary == summary) }
    }

    @Test func `reads on many threads at once, one reader on each`() async throws {
        let texts = (0..<60 as Range<UInt64>).map { GeneratedDocument(seed: 7_000 + $0).text }
        let broken = TextRefusalTests.cases.map(\.document.text)
        let expected = try texts.map { try Reading.document($0).summary } + broken.map { Reading.refusal($0) }
        let vocabulary = Reading.vocabulary
        let results = await withTaskGroup(of: [String].self, returning: [[String]].self) { group in
            for _ in 0..<8 {
                group.addTask {
                    var reader = XMLReader(vocabulary: vocabulary)
                    return (texts + broken).map { text in
                        switch reader.read(SourceText(file: "test.xml", bytes: Array(text.utf8))) {
                        case .success(let document): document.summary
                        case .failure(let refusal): refusal.diagnostics.map(\.consoleText).joined(separator: "\n")
                        }
                    }
                }
            }
            var results: [[String]] = []
            for await result in group { results.append(result) }
            return results
        }
        #expect(results.count == 8)
        for result in results { #expect(result == expected) }
    }
}
