import Differential
import Testing

/// How mutants are made and told.
struct `An edit` {
    private let base = Base(name: "a.xml", bytes: Array("<a b='1'>\n  <c/>é</a>".utf8))

    private func applied(_ edits: [Edit]) -> String {
        String(decoding: Edit.apply(edits, to: base.bytes), as: UTF8.self)
    }

    @Test func `puts other bytes in the place of some, wherever it stands in the list`() {
        let edits = [Edit(range: 12..<16, bytes: Array("<d/>".utf8)), Edit(range: 6..<7, bytes: [0x32, 0x33])]
        #expect(applied(edits) == "<a b='23'>\n  <d/>é</a>")
        #expect(applied([Edit(range: 0..<22, bytes: [])]) == "")
        #expect(applied([]) == "<a b='1'>\n  <c/>é</a>")
    }

    @Test func `is put in before what is taken away behind it, in the order given`() {
        let edits = [
            Edit(range: 12..<16, bytes: []), Edit(range: 12..<12, bytes: [0x78]), Edit(range: 12..<12, bytes: [0x79]),
        ]
        #expect(applied(edits) == "<a b='1'>\n  xyé</a>")
    }

    @Test func `is not made where it overlaps another or changes nothing`() throws {
        let facts = try Small.subject("return").facts
        var draft = Draft(base, facts, SplitMix64(seed: 1))
        draft.replace(3..<8, with: "x")
        draft.replace(6..<7, with: "2")
        draft.insert("y", at: 5)
        draft.replace(12..<16, with: "<c/>")
        #expect(draft.edits == [Edit(range: 3..<8, bytes: [0x78])])
        draft.insert("y", at: 8)
        #expect(draft.edits.count == 2)
    }

    @Test func `is shown with its place and the bytes before it`() throws {
        let subject = try Small.subject("return")
        let kind = MutationKind("try") { draft in draft.replace(draft.markup.elements[0].name, with: "é\n") }
        let mutant = try #require(kind.mutant(of: subject, seed: 9, index: 4))
        #expect(mutant.label == "return, try 4, seed 9")
        #expect(mutant.changes[0].contains("stands ⟨\\xC3\\xA9\\x0A⟩"))
        #expect(Bytes.shown(Array("ab".utf8), limit: 1) == "a… (2 bytes)")
    }
}

/// Random numbers that can be had again.
struct `The random numbers` {
    @Test func `gives the published numbers`() {
        var random = SplitMix64(seed: 1_234_567)
        #expect(
            (0..<3).map { _ in random.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            ])
    }

    @Test func `stays below its bound and reaches all of it`() {
        var random = SplitMix64(seed: 3)
        let seen = Set((0..<200).map { _ in random.below(7) })
        #expect(seen == Set(0..<7))
        #expect(random.below(0) == 0 && random.below(1) == 0)
        #expect(random.pick([Int]()) == nil)
    }
}
