import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import SubmissionImport
import Submissions
import Testing

struct SubmissionImporterTests {
    private func source(_ text: String) -> SourceText { SourceText(file: "return.xml", bytes: Array(text.utf8)) }

    @Test func `reads a valid return exactly and says nothing about it`() throws {
        var importer = SubmissionImporter(editions: [SampleEdition.edition])
        let result = importer.read(source(SampleDocuments.submission))
        #expect(result.diagnostics.map(\.consoleText) == [])
        let submission = try #require(result.value)

        #expect(
            submission.agency
                == Agency(
                    id: "river-police", name: "River Police", type: "police", sector: "justice",
                    partOf: "water-police", duty: .s11))
        #expect(submission.edition == SampleEdition.edition.identity)
        #expect(submission.revision == 2)
        #expect(submission.replaces == 1)
        #expect(submission.isConstructed)
        #expect(
            submission.signOff
                == SignOff(
                    post: "Divisional Commander", date: try CivilDate(iso: "2010-04-30"), meeting: "Management Team"))
        #expect(submission.answers.map(\.criterion) == [0, 1, 2, 3, 4])
        #expect(submission.answers.map(\.selfRating) == [.inPlace, .absent, nil, .embedded, .partly])
        #expect(submission.hindrances.map(submission.text.string) == ["Meetings clash."])
        #expect(submission.goodPractice.map(\.criterion) == [3, nil])
        #expect(
            submission.goodPractice.map { submission.text.string($0.text) } == [
                "A pocket card in four languages.", "Shared shifts.",
            ])
        #expect(submission.heldText.isEmpty)
    }

    @Test func `keeps a narrative exactly and knows where everything stands`() throws {
        var importer = SubmissionImporter(editions: [SampleEdition.edition])
        let submission = try #require(importer.read(source(SampleDocuments.submission)).value)
        let first = try #require(submission.answer(to: 0))
        let narrative = try #require(first.narrative)
        #expect(submission.text.string(narrative) == "  Every boat carries\n    a card – <kept> exactly. ")
        #expect(submission.location(at: first.offset).text == "return.xml:6:5")

        let evidence = submission.evidence[first.evidence]
        #expect(evidence.map(\.kind) == [0, 1])
        #expect(evidence.map { submission.text.string($0.title) } == ["Safeguarding policy", "Spot checks"])
        #expect(evidence.map(\.date.isoText) == ["2009-05-01", "2010-04-30"])
        #expect(evidence.map(\.reviewBy?.isoText) == ["2011-05-01", nil])
        #expect(evidence.map { submission.text.string($0.reference) } == ["POL 12", "SUR-3"])
        #expect(submission.location(at: evidence[0].offset).text == "return.xml:9:7")

        let actions = submission.actions[first.actions]
        #expect(actions.map { submission.text.string($0.what) } == ["Train the night shift.", "Print new cards."])
        #expect(actions.map { $0.post.map(submission.text.string) } == ["Head of Training", "Head of Boats"])
        #expect(actions.map(\.due?.isoText) == ["2010-09-30", "2010-10-31"])
        let safeguard = try #require(first.safeguard)
        #expect(submission.text.string(safeguard.what) == "A second officer signs.")
        #expect(submission.text.string(safeguard.post) == "Duty Inspector")
        #expect(safeguard.since.isoText == "2010-03-01")

        let third = try #require(submission.answer(to: 2))
        #expect(third.notApplicable.map(submission.text.string) == "We run no school.")
        #expect(third.evidence.isEmpty && third.actions.isEmpty && third.narrative == nil)
        let last = try #require(submission.answer(to: 4))
        #expect(last.narrative == nil, "a narrative of white space is none")
    }

    @Test func `reads the same return again after a broken one, byte for byte the same`() {
        var importer = SubmissionImporter(editions: [SampleEdition.edition])
        let first = importer.read(source(SampleDocuments.submission))
        let broken = importer.read(source("<return xmlns=\"urn:s11:return:1\"><answers>"))
        #expect(broken.value == nil)
        #expect(broken.diagnostics.map(\.code) == [.xmlMalformed])
        let again = importer.read(source(SampleDocuments.submission))
        #expect(first.value?.answers == again.value?.answers)
        #expect(first.value?.evidence == again.value?.evidence)
        #expect(first.value?.actions == again.value?.actions)
    }

    @Test func `takes the smallest return there can be`() throws {
        var importer = SubmissionImporter(editions: [SampleEdition.edition])
        let result = importer.read(
            source(
                """
                <r:return xmlns:r="urn:s11:return:1" edition="tool-1" edition-hash="\(SampleEdition.hash)" revision="1">
                <r:agency id="a" name="A" type="school" sector="x" duty-basis="s12NI"/><r:answers/></r:return>
                """))
        #expect(result.diagnostics.map(\.code) == [.returnUnsigned, .criterionUnanswered])
        let submission = try #require(result.value)
        #expect(submission.signOff == nil && submission.replaces == nil && !submission.isConstructed)
        #expect(submission.answers.isEmpty && submission.agency.partOf == nil)
    }

    @Test func `holds the text that may show a child, and nothing else`() throws {
        let text = SampleDocuments.submission.split(separator: "Meetings clash.").joined(separator: "Case no. 204512")
        var importer = SubmissionImporter(editions: [SampleEdition.edition])
        let submission = try #require(importer.read(source(text)).value)
        #expect(submission.hindrances.map(submission.shown) == [nil])
        #expect(submission.heldText.map(submission.text.string) == ["Case no. 204512"])
        #expect(submission.shown(try #require(submission.answers[0].narrative)) != nil)
    }

    @Test func `reports everything that is wrong in one go, in reading order`() {
        let text = SampleDocuments.submission
            .replacing("revision=\"2\"", with: "revision=\"two\"")
            .replacing("self-rating=\"2\"", with: "self-rating=\"good\"")
            .replacing("2010-09-30", with: "2010-09-31")
            .replacing("<hindrance>", with: "<hindrance kind=\"x\">")
        var importer = SubmissionImporter(editions: [SampleEdition.edition])
        let result = importer.read(source(text))
        #expect(result.value == nil)
        #expect(
            result.diagnostics.map { "\($0.location.text) \($0.code.rawValue)" } == [
                "return.xml:2:138 VALUE-INVALID", "return.xml:6:29 VALUE-INVALID",
                "return.xml:11:59 DATE-IMPOSSIBLE", "return.xml:24:14 ATTRIBUTE-UNKNOWN",
            ])
    }
}
