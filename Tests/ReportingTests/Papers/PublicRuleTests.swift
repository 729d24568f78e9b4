import Reporting
import Testing

@Suite struct PublicRuleTests {
    private let rule = PublicRule(PaperRounds.sample)

    @Test func `the rule knows every sort of private text of the sample round`() {
        let kinds = Set(rule.privates.map(\.kind))
        #expect(kinds == Set(PublicRule.Private.Kind.allCases))
        for text in [
            "Policy for 6.2", "REF/6.2/0", "Chief Officer", "Audit group reader, health", "unsigned and undated",
            "Two members of staff at all times.", "Nobody tells us what became of a referral.", SampleRound.heldWords,
            "A ward moved", "Mend 6.8 by the autumn.",
        ] {
            #expect(rule.privates.contains { $0.text == text }, "The rule does not know: \(text)")
        }
    }

    @Test(arguments: [
        "see REF/6.2/0.", "signed by the Chief Officer, today", "It was unsigned  and\nundated", "A ward moved",
    ])
    func `a private text is found among other words, however these are set`(_ words: String) {
        #expect(!rule.found(in: words).isEmpty)
    }

    @Test(arguments: ["the chief officers met", "Policy for 6", "moved ward"])
    func `what only looks like a private text is not found`(_ words: String) {
        #expect(rule.found(in: words).isEmpty)
    }

    @Test func `no public paper of the sample round holds a private text`() {
        let papers = PaperReading.publicPapers(PaperRounds.sample)
        #expect(papers.count == 5)
        for paper in papers {
            let found = rule.found(in: PaperReading.words(PaperReading.text(paper)))
            #expect(found.isEmpty, "\(paper.name) holds \(found)")
        }
    }

    @Test func `the search does find what the board's own pages hold`() {
        let page = PageReading.text("agencies/thornmere-hospital.html", of: PaperRounds.sample.pages())
        #expect(!rule.found(in: PaperReading.words(page)).isEmpty)
    }
}
