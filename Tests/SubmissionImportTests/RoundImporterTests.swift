import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import SubmissionImport
import Submissions
import Testing

struct RoundImporterTests {
    @Test func `reads a valid round exactly and says nothing about it`() throws {
        var importer = RoundImporter(editions: [SampleEdition.edition])
        let result = importer.read(SourceText(file: "round.xml", bytes: Array(SampleDocuments.round.utf8)))
        #expect(result.diagnostics.map(\.consoleText) == [])
        let round = try #require(result.value)
        #expect(round.id == "river-2009-10")
        #expect(round.title == "River audit, 2009–10")
        #expect(round.board == "River Board")
        #expect(round.marking == "PROTECT")
        #expect(round.edition == SampleEdition.edition.identity)
        #expect(round.gradingRules == "river-2010" && round.followUpRules == "river-2010")
        #expect(round.opened.isoText == "2010-01-11" && round.due.isoText == "2010-04-30")
        #expect(round.evidenceDate.isoText == "2010-03-31" && round.positionDate.isoText == "2010-06-30")
        #expect(round.isConstructed)
        #expect(round.about == "A made-up round for tests.")
        #expect(round.closedDays == [.boardClosure(try CivilDate(iso: "2010-12-29"), "Offices closed")])

        try #require(round.invitations.count == 4)
        let police = round.invitations[0]
        #expect(police.agency.id == "river-police" && police.agency.duty == .s11 && police.agency.partOf == nil)
        #expect(police.due.isoText == "2010-04-30", "the round's own due day")
        #expect(police.received.map(\.revision) == [1, 2], "by revision, whatever the order in the document")
        #expect(police.received.map(\.date.isoText) == ["2010-04-29", "2010-05-10"])
        #expect(police.received.map(\.file) == [nil, "river-police_2.xml"])
        #expect(police.chased == [Chase(date: try CivilDate(iso: "2010-04-20"), by: "Board Manager")])
        #expect(police.extensions.map(\.to.isoText) == ["2010-05-07", "2010-05-14"])
        #expect(police.extensions.map(\.reason) == ["A flood.", "The flood went on."])
        #expect(police.extensions.map(\.on?.isoText) == ["2010-04-28", nil])
        #expect(police.exemption == nil && !police.isConstructed)

        let school = round.invitations[1]
        #expect(school.due.isoText == "2010-05-31")
        #expect(school.agency.partOf == "bank-council" && school.agency.duty == .s175)
        #expect(school.exemption?.reason == "It closes in July." && school.exemption?.grantedBy == "Board")
        #expect(school.isConstructed)
    }

    @Test func `reads what papers and letters need, and the bodies`() throws {
        let round = try read(SampleDocuments.round)
        #expect(round.papers.retainUntil?.isoText == "2016-04-30")
        #expect(round.papers.office == BoardOffice(post: "Board Manager", address: "Quay 1"))
        #expect(
            round.papers.offers == [
                BoardOffer(standard: 1, text: "A half day on listening."),
                BoardOffer(standard: nil, text: "An hour with the manager."),
            ])
        #expect(round.bodies == [Body(id: "bank-council", name: "Bank Council")])
        #expect(round.papers.extracts.map(\.id) == ["justice"])
        #expect(round.papers.extracts.map(\.audience) == ["Scrutiny of crime"])
        #expect(round.papers.extracts.map(\.agencies) == [["river-police", "canal-police"]])
    }

    @Test func `reads what became of an agency's place in the round`() throws {
        let invitations = try read(SampleDocuments.round).invitations
        let police = invitations[0].changes
        #expect(police.refusedExtensions.map(\.asked.isoText) == ["2010-05-28"])
        #expect(police.refusedExtensions.map(\.reason.on.isoText) == ["2010-05-12"])
        #expect(police.refusedExtensions.map(\.reason.reason) == ["The readers wait."])
        #expect(police.formerly.map(\.name) == ["Canal Watch", "Water Police"], "earliest first")
        #expect(police.formerly.map(\.id) == [nil, "water-police"])
        #expect(police.formerly.map(\.until.isoText) == ["2007-03-31", "2009-03-31"])
        #expect(police.withdrawn == nil && police.merged == nil)
        #expect(invitations[1].changes == InvitationChanges())
        let day = try CivilDate(iso: "2010-03-01")
        #expect(
            invitations[2].changes.withdrawn
                == RecordedReason(on: day, by: "Group Chair", reason: "It has closed."))
        #expect(invitations[3].changes.merged?.into == "river-police")
        #expect(invitations[3].changes.merged?.reason.reason == "One force since April.")
    }

    @Test func `reads a round of before as it did, where none of that is said`() throws {
        let round = try read(
            """
            <round xmlns="urn:s11:round:1" id="r" title="R" board="B" marking="M" edition="tool-1"\
             edition-hash="\(SampleEdition.hash)" grading-rules="g" follow-up-rules="f" opened="2010-01-01"\
             due="2010-01-01" position-date="2010-01-01"><invited id="a" name="A" type="police" sector="s"\
             part-of="nobody-says-who" duty-basis="guidance"/></round>
            """)
        #expect(round.papers == RoundPapers() && round.bodies == [])
        #expect(round.invitations.map(\.changes) == [InvitationChanges()])
        #expect(round.invitations.map(\.agency.partOf) == ["nobody-says-who"])
    }

    private func read(_ text: String) throws -> Round {
        var importer = RoundImporter(editions: [SampleEdition.edition])
        let result = importer.read(SourceText(file: "round.xml", bytes: Array(text.utf8)))
        #expect(result.diagnostics.map(\.consoleText) == [])
        return try #require(result.value)
    }

    @Test func `measures the age of evidence at the due day where nothing else is said`() throws {
        let text = SampleDocuments.round.replacing(" evidence-date=\"2010-03-31\"", with: "")
        var importer = RoundImporter(editions: [SampleEdition.edition])
        let round = try #require(importer.read(SourceText(file: "round.xml", bytes: Array(text.utf8))).value)
        #expect(round.evidenceDate.isoText == "2010-04-30")
    }
}
