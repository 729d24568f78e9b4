import Reporting
import Standards
import Submissions
import Testing

/// Names are looked for by how they begin; what is found is what going through every name at every place finds.
struct `The names of agencies in a text` {
    private static let agencies = [
        ("police-unit-a", "Police unit A"), ("police-unit-ab", "Police unit AB"), ("police-unit", "The police"),
        ("trust-1", "St Ann’s Trust"), ("trust-10", "Ann’s"), ("nhs", "NHS"), ("sea", "Café Été (Sea Cadets)"),
    ].map { Agency(id: $0.0, name: $0.1, type: "other", sector: "other", duty: .voluntary) }

    /// The same by going through everything.
    private func slowly(than own: Agency, _ text: String) -> Bool {
        func folded(_ text: String) -> [Character] {
            Array(text.split { $0 == " " || $0 == "\n" }.joined(separator: " ").lowercased())
        }
        func place(of name: [Character], in text: [Character]) -> Int? {
            guard text.count >= name.count else { return nil }
            return (0...(text.count - name.count)).first { start in
                let end = start + name.count
                func isFree(_ place: Int) -> Bool { !(text[place].isLetter || text[place].isNumber) }
                return Array(text[start..<end]) == name && (start == 0 || isFree(start - 1))
                    && (end == text.count || isFree(end))
            }
        }
        var text = folded(text)
        guard text.count >= AgencyNames.shortest else { return false }
        for name in [own.name, own.id].map(folded) {
            while let start = place(of: name, in: text) {
                text.replaceSubrange(start..<start + name.count, with: ["\u{0}"])
            }
        }
        return Self.agencies.contains { other in
            other.id != own.id
                && [other.name, other.id].map(folded).contains { name in
                    name.count >= AgencyNames.shortest && place(of: name, in: text) != nil
                }
        }
    }

    @Test func `are found as words of their own, however they are written`() {
        let names = AgencyNames(Self.agencies)
        let own = Self.agencies[0]
        #expect(names.areOthers(than: own, in: "As POLICE\n unit   AB said."))
        #expect(names.areOthers(than: own, in: "trust-10: see there"))
        #expect(names.areOthers(than: own, in: "the cafe\u{301} e\u{301}te\u{301} (sea cadets)"))
        #expect(!names.areOthers(than: own, in: "Police unit A and police-unit-a agree."))
        #expect(!names.areOthers(than: own, in: "police unit abc, trust-100, the policeman"))
        #expect(!names.areOthers(than: own, in: "The NHS"), "a name of three letters is a word like any other")
    }

    @Test func `are those that every name at every place would give`() {
        let names = AgencyNames(Self.agencies)
        let pieces =
            Self.agencies.flatMap { [$0.name, $0.id, $0.name.uppercased()] } + [
                "x", "-", "a", "b", "(", "1", " ", "\n",
            ]
        var state: UInt64 = 11
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(below))
        }
        var found = 0
        for _ in 0..<4_000 {
            let text = (0...next(5)).map { _ in pieces[next(pieces.count)] }.joined(separator: ["", " ", "-"][next(3)])
            let own = Self.agencies[next(Self.agencies.count)]
            let isNamed = names.areOthers(than: own, in: text)
            #expect(isNamed == slowly(than: own, text), "\(own.id): \(text)")
            found += isNamed ? 1 : 0
        }
        #expect((1_000..<3_500).contains(found), "\(found)")
    }
}
