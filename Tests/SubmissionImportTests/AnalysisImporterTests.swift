import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import SubmissionImport
import Submissions
import Testing

struct AnalysisImporterTests {
    @Test func `reads a valid analysis exactly and says nothing about it`() throws {
        var importer = AnalysisImporter(edition: SampleEdition.edition)
        let source = SourceText(file: "analysis.xml", bytes: Array(SampleDocuments.analysis.utf8))
        let result = importer.read(source)
        #expect(result.diagnostics.map(\.consoleText) == [])
        let analysis = try #require(result.value)
        #expect(analysis.agency == "river-police")
        #expect(analysis.revision == 2)
        #expect(analysis.readers == ["Designated Nurse", "Head of Audit"])
        #expect(analysis.date == (try CivilDate(iso: "2010-05-18")))
        #expect(analysis.replyBy?.isoText == "2010-05-28")
        #expect(analysis.isConstructed)
        #expect(analysis.findings.map(\.criterion) == [0, 3])

        let first = analysis.findings[0]
        #expect(first.assessed?.level == .partly)
        #expect(first.assessed?.reason == "The card is not dated.")
        #expect(first.notApplicable == nil)
        #expect(first.safeguard?.isAccepted == true)
        #expect(first.safeguard?.reason == "It is checked daily.")
        #expect(first.evidence.map(\.reference) == ["POL 12", "SUR-3"])
        #expect(first.evidence.map(\.ruling.isAccepted) == [true, false])
        #expect(first.evidence.map(\.ruling.reason) == [nil, "Nobody can say who was asked."])
        #expect(first.clearsText)
        #expect(!analysis.findings[1].clearsText)
        #expect(source.location(at: Int(first.offset)).text == "analysis.xml:4:3")

        let decision = try #require(analysis.decision)
        #expect(decision.grade == "effective" && decision.by == "Audit Group")
        #expect(decision.date.isoText == "2010-06-01" && decision.reason == "The cards were seen in use.")
    }

    @Test func `takes an analysis that finds nothing yet`() throws {
        var importer = AnalysisImporter(edition: SampleEdition.edition)
        let text = """
            <analysis xmlns="urn:s11:analysis:1" agency="a" revision="1" date="2010-05-18"><reader post="Chair"/></analysis>
            """
        let result = importer.read(SourceText(file: "analysis.xml", bytes: Array(text.utf8)))
        #expect(result.diagnostics.isEmpty)
        let analysis = try #require(result.value)
        #expect(analysis.findings.isEmpty && analysis.decision == nil && !analysis.isConstructed)
        #expect(analysis.replyBy == nil)
    }
}
