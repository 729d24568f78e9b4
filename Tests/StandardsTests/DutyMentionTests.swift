import Standards
import Testing

struct `A mention of a duty` {
    private func found(_ text: String) -> [String] {
        DutyMention.all(in: Array(text.utf8)).map { mention in
            let duties = DutyBasis.allCases.filter { mention.duties.contains($0) }.map(\.rawValue)
            return "\(mention.offset) \(mention.words): \(duties.joined(separator: " "))"
        }
    }

    @Test(arguments: [
        "section 11", "Section 11", "SECTION 11", "section\u{A0}11", "section\u{202F}11", "section\n 11", "section-11",
        "section\u{2011}11", "sec. 11", "s.11", "s. 11", "S.11", "s11", "S11", "s 11", "§ 11", "§11", "sections 11",
        "sec\u{AD}tion 11", "sect\u{200B}ion \u{200D}11", "section (11", "section: 11", "s11a",
        "Section eleven", "section-eleven", "the eleventh section", "11th section", "section XI", "section \u{216A}",
        "\u{FF33}\u{FF45}\u{FF43}\u{FF54}\u{FF49}\u{FF4F}\u{FF4E} \u{FF11}\u{FF11}", "s\u{FF0E}11",
        "\u{0455}\u{0435}\u{0441}t\u{0456}\u{043E}n 11", "secti\u{03BF}n 11", "section \u{0661}\u{0661}",
        "article 11 of the Children Act", "clause 11 of the 2004 Act",
    ])
    func `is known however the section is written`(text: String) {
        let mentions = DutyMention.all(in: Array("Under \(text) it is so.".utf8))
        #expect(mentions.map(\.duties) == [[.s11]])
        #expect(mentions.map(\.offset) == [text.hasPrefix("the ") ? 10 : 6])
    }

    @Test func `is each of several sections`() {
        #expect(found("ss.175/157 and 28") == ["0 ss.175: s175", "7 157: s157", "15 28: s28"])
        #expect(found("sections eleven and twenty-eight") == ["0 sections eleven: s11", "20 twenty-eight: s28"])
        #expect(found("section one hundred and seventy-five") == ["0 section one hundred and seventy-five: s175"])
        #expect(found("sections 12, 55 or 11") == ["0 sections 12: s12NI", "13 55: s55", "19 11: s11"])
    }

    @Test func `is breach, and a duty in law`() {
        let byAct = "s11 s175 s157 s28 s12NI s55"
        #expect(found("In BREACH of it") == ["3 BREACH: \(byAct)"])
        #expect(found("was breached") == ["4 breached: \(byAct)"])
        #expect(found("in breach") == ["3 breach: \(byAct)"])
        #expect(found("a contravention") == ["2 contravention: \(byAct)"])
        #expect(found("a violation of the Children Act") == ["2 violation: \(byAct)"])
        #expect(found("\u{0412}reach") == ["0 \u{0412}reach: \(byAct)"])
        #expect(
            found("a statutory duty or legal\u{A0}duties") == [
                "2 statutory duty: \(byAct)", "20 legal\u{A0}duties: \(byAct)",
            ])
    }

    @Test(arguments: [
        "section 47", "section 110", "section 1", "the agency’s 11 answers", "the agency's 11 answers", "11 sections",
        "intersection 11", "this 11", "statutory guidance", "paragraph 11", "article 11 of the Convention",
        "article 11. The Act", "a violation of the rules", "eleven answers", "section mix",
        "section one hundred and ten", "the duty of the day", "sections",
        "a legal matter; duty calls", "class 11",
    ])
    func `is not what only looks like one`(text: String) {
        #expect(found(text) == [])
    }

    @Test func `reaches no further than its own sentence`() {
        #expect(found("See section 11. 175 children were seen.") == ["4 section 11: s11"])
        #expect(found("See section 11 28 times") == ["4 section 11: s11"])
    }
}
