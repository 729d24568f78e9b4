import AuditWorkflow
import Diagnostics
import Standards
import StandardsImport
import Submissions
import Synthesis
import Testing

struct `Parts of a return` {
    private let standards: LoadedStandards
    private let edition: Edition

    init() throws {
        standards = try SampleRound.standards.load().get()
        edition = try #require(standards.library.editions["s11-2009-10"])
    }

    private func merge(_ parts: [(name: String, text: String)]) -> MergeReturns.Outcome {
        MergeReturns(standards: standards).merge(
            parts.map { SourceText(file: $0.name, bytes: Array($0.text.utf8)) }, as: "whole.xml")
    }

    private func merged(_ parts: [(name: String, text: String)]) throws -> (text: String, remarks: [String]) {
        guard case .merged(let bytes, let remarks) = merge(parts) else {
            throw ReadReturn.Unreadable(words: "not joined")
        }
        return (String(decoding: bytes, as: UTF8.self), remarks.map(\.consoleText))
    }

    private func clashes(_ parts: [(name: String, text: String)]) throws -> [String] {
        guard case .clashing(let clashes) = merge(parts) else { throw ReadReturn.Unreadable(words: "no clash") }
        return clashes.map(\.consoleText)
    }

    private func part(_ answers: String, signOff: String = "", rest: String = "", constructed: String = "") -> String {
        """
        <return xmlns="urn:s11:return:1" edition="s11-2009-10" edition-hash="\(edition.identity.hash.text)" revision="1"\(constructed)>
          <agency id="agency-a" name="Agency A" type="police" sector="justice" duty-basis="s11"/>
        \(signOff)  <answers>
        \(answers)
          </answers>
        \(rest)</return>
        """
    }

    /// A synthetic return cut into parts, each answer in one of them, comes out whole: what it says is what the whole return says.
    @Test func `are the whole again, in whatever order they are named`() throws {
        var returns = try #require(SyntheticReturns(edition: edition, seed: 11))
        var bytes: [UInt8] = []
        for number in 1...40 {
            returns.write(number, into: &bytes)
            let whole = String(decoding: bytes, as: UTF8.self)
            let start = try #require(whole.firstRange(of: "<answers>")).upperBound
            let end = try #require(whole.firstRange(of: "</answers>")).lowerBound
            let signOff = try #require(whole.firstMatch(of: /<sign-off [^>]*\/>/)).range
            let answers = whole[start..<end].matches(of: /<answer [\s\S]*?<\/answer>/).map { String($0.output) }
            #expect(answers.count > 20)
            let count = 2 + number % 3
            var parts = (0..<count).map { index -> (name: String, text: String) in
                let own = answers.indices.filter { ($0 * 7 + number) % count == index }.map { answers[$0] }
                var text = whole[..<start] + own.joined(separator: "\n") + "</answers></return>"
                // One part is signed off and carries what is said of no criterion.
                if index == number % count {
                    text = whole[..<start] + own.joined(separator: "\n") + whole[end...]
                } else {
                    text.removeSubrange(signOff)
                }
                return ("part-\(index).xml", String(text))
            }
            if number % 2 == 0 { parts.reverse() }
            let joined = try ReadReturn(Array(try merged(parts).text.utf8), edition).whole
            let original = try ReadReturn(bytes, edition).whole
            #expect(joined == original, "return \(number)")
        }
    }

    @Test func `that say the same are no clash, and what one leaves blank another may answer`() throws {
        let first = "    <answer criterion=\"1.1\" self-rating=\"2\"><narrative>Same &amp; same.</narrative></answer>"
        let second =
            "    <answer criterion=\"1.1\" self-rating=\"2\"><narrative><![CDATA[Same & same.]]></narrative></answer>\n    <answer criterion=\"1.2\"/>"
        let third = "    <answer criterion=\"1.3\"/>\n    <answer criterion=\"1.2\" self-rating=\"1\"/>"
        let whole = try merged([("a.xml", part(first)), ("b.xml", part(second)), ("c.xml", part(third))])
        let read = try ReadReturn(Array(whole.text.utf8), edition).submission
        #expect(read.answers.map { edition.criteria[$0.criterion].id } == ["1.1", "1.2", "1.3"])
        #expect(read.answers.map { $0.selfRating?.rawValue } == [2, 1, nil])
        #expect(read.answers.map(\.isBlank) == [false, false, true])
    }

    @Test func `that say different things are listed with both places, by criterion, and nothing of them is quoted`()
        throws
    {
        let first = part(
            """
                <answer criterion="6.2" self-rating="2"/>
                <answer criterion="1.1" self-rating="2"><narrative>Kayleigh Dunmore, born 12/03/2009.</narrative></answer>
                <answer criterion="2.1" self-rating="2">
                  <evidence kind="policy" title="For Kayleigh Dunmore, born 12/03/2009" date="2009-05-01" reference="P-1"/>
                </answer>
            """)
        let second = part(
            """
                <answer criterion="1.1" self-rating="1"/>
                <answer criterion="2.2" self-rating="2">
                  <evidence kind="policy" title="A policy" date="2009-05-02" reference="P-1"/>
                </answer>
                <answer criterion="6.2" self-rating="3"/>
            """)
        let found = try clashes([("a.xml", first), ("b.xml", second)])
        #expect(
            found == [
                """
                b.xml:4:5: error[PART-CLASH]: Criterion 1.1 is answered here otherwise than at a.xml:5:5.
                    found: the self-rating and the narrative differ
                    expected: one answer, or the same answer in both parts
                    mend: Agree on one answer, and take the other out of its part.
                """,
                """
                b.xml:6:7: error[PART-CLASH]: This item of evidence has the reference of the one at a.xml:7:7, but is not the same.
                    found: the title and the date differ
                    expected: one title and one date under one reference
                    mend: Write it in the same way in both parts, or give one of the two its own reference.
                """,
                """
                b.xml:8:5: error[PART-CLASH]: Criterion 6.2 is answered here otherwise than at a.xml:4:5.
                    found: the self-rating differs
                    expected: one answer, or the same answer in both parts
                    mend: Agree on one answer, and take the other out of its part.
                """,
            ], "\(found.joined(separator: "\n"))")
    }

    @Test(arguments: [
        ("revision=\"1\"", "revision=\"2\"", "the revision is another"),
        ("id=\"agency-a\"", "id=\"agency-b\"", "the agency is another"),
        ("name=\"Agency A\"", "name=\"Agency  B\"", "what is said of the agency is another"),
        ("sector=\"justice\"", "sector=\"health\"", "what is said of the agency is another"),
    ])
    func `of two returns are not joined`(old: String, new: String, words: String) throws {
        let one = part("    <answer criterion=\"1.1\" self-rating=\"2\"/>")
        let other = part("    <answer criterion=\"1.1\" self-rating=\"1\"/>").replacing(old, with: new)
        #expect(
            try clashes([("a.xml", one), ("b.xml", other)]) == [
                """
                b.xml:1:1: error[PART-DIFFERS]: This is a part of another return than a.xml:1:1.
                    found: \(words)
                    expected: the same agency, edition and revision, written in the same way
                    mend: Begin each part with the same <return …> and <agency …>, or leave this part out.
                """
            ])
    }

    @Test func `keep their sign-off where exactly one has one, and are constructed where one of them is`() throws {
        let signOff = "  <sign-off post=\"Commander\" date=\"2010-02-20\" meeting=\"Board\"/>\n"
        let one = part("    <answer criterion=\"1.1\" self-rating=\"2\"/>", signOff: signOff)
        let other = part("    <answer criterion=\"1.2\" self-rating=\"2\"/>", constructed: " constructed=\"true\"")
        let alone = try ReadReturn(Array(try merged([("a.xml", one), ("b.xml", other)]).text.utf8), edition).submission
        #expect(alone.signOff?.post == "Commander" && alone.signOff?.meeting == "Board" && alone.isConstructed)

        let both = try merged([
            ("a.xml", one), ("b.xml", part("    <answer criterion=\"1.2\" self-rating=\"2\"/>", signOff: signOff)),
        ])
        let draft = try ReadReturn(Array(both.text.utf8), edition).submission
        #expect(draft.signOff == nil && !draft.isConstructed)
        #expect(
            both.remarks.first == """
                whole.xml:2:1: warning[RETURN-UNSIGNED]: Several parts are signed off, and none of them is the whole: the joined return is a draft.
                    found: sign-offs in a.xml, b.xml
                    expected: <sign-off post="…" date="…"/> after <agency>
                    mend: Have the post that answers for the whole return sign it off, and write the post and the day.
                """)
    }

    @Test func `say by standard which criteria nobody has answered`() throws {
        let asked = edition.asked(ofAgencyType: "police")
        let first = edition.standards[0].criteria.filter { asked[$0] }
        func answers(_ criteria: some Sequence<Int>) -> String {
            criteria.map { "    <answer criterion=\"\(edition.criteria[$0].id)\" self-rating=\"2\"/>" }.joined(
                separator: "\n")
        }
        let rest = edition.standards.dropFirst(2).flatMap { $0.criteria.filter { asked[$0] } }
        let whole = try merged([("a.xml", part(answers(first.dropLast()))), ("b.xml", part(answers(rest)))])
        let missing = edition.standards[1].criteria.filter { asked[$0] }.map { edition.criteria[$0].id }
        let messages = whole.remarks.filter { $0.contains("CRITERION-UNANSWERED") }.map {
            $0.split(separator: "\n").prefix(2).joined(separator: "\n")
        }
        #expect(
            messages == [
                "whole.xml:4:3: warning[CRITERION-UNANSWERED]: In standard 1 nobody has answered one criterion asked of agencies of this type.\n    found: no answer to \(edition.criteria[first[first.count - 1]].id)",
                "whole.xml:4:3: warning[CRITERION-UNANSWERED]: In standard 2 nobody has answered \(missing.count) criteria asked of agencies of this type.\n    found: no answer to \(missing.joined(separator: ", "))",
            ])
    }

    @Test func `give the same words beside the criteria once`() throws {
        let rest =
            "  <hindrance>Meetings clash.</hindrance>\n  <good-practice criterion=\"1.1\">Shared shifts.</good-practice>\n"
        let other = "  <hindrance>Meetings clash.</hindrance>\n  <good-practice>Shared shifts.</good-practice>\n"
        let whole = try merged([
            ("a.xml", part("    <answer criterion=\"1.1\" self-rating=\"2\"/>", rest: rest)),
            ("b.xml", part("    <answer criterion=\"1.2\" self-rating=\"2\"/>", rest: other)),
        ])
        let read = try ReadReturn(Array(whole.text.utf8), edition).submission
        #expect(read.hindrances.count == 1 && read.goodPractice.map(\.criterion) == [0, nil])
    }

    @Test func `keep in the file what is held out, and quote it in no remark`() throws {
        let one = part(
            "    <answer criterion=\"1.1\" self-rating=\"2\"><narrative>Kayleigh Dunmore, born 12/03/2009.</narrative></answer>"
        )
        let whole = try merged([("a.xml", one), ("b.xml", part("    <answer criterion=\"1.2\" self-rating=\"2\"/>"))])
        #expect(whole.text.contains("<narrative>Kayleigh Dunmore, born 12/03/2009.</narrative>"))
        #expect(whole.remarks.contains { $0.contains("CHILD-IDENTIFIER") })
        #expect(!whole.remarks.contains { $0.contains("Dunmore") })
    }

    @Test func `are refused where one of them is no sound return`() throws {
        let one = part("    <answer criterion=\"1.1\" self-rating=\"2\"/>")
        guard case .refused(let faults) = merge([("a.xml", one), ("b.xml", one.replacing("=\"2\"", with: "=\"4\""))])
        else {
            Issue.record("a part with a fault was taken")
            return
        }
        #expect(faults.filter { $0.severity == .error }.map(\.code) == [.valueInvalid])
        #expect(faults.allSatisfy { $0.location.file == "b.xml" })
    }
}
