import AuditWorkflow
import Diagnostics
import RecordReading
import Standards
import StandardsImport
import SubmissionImport
import Submissions
import Testing

struct `A blank return` {
    @Test func `is accepted as a draft for every type of agency, and asks exactly what applies`() throws {
        let library = try SampleRound.standards.load().get().library
        for edition in library.editions.values {
            for type in edition.agencyTypes {
                let agency = Agency(
                    id: "agency-a", name: "Agency \"A\" & <Sons>", type: type.id, sector: type.sector,
                    duty: type.usualDuty ?? .voluntary)
                let xml = BlankReturn(edition: edition, agency: agency).xml
                var importer = SubmissionImporter(editions: [edition])
                let imported = importer.read(SourceText(file: "blank.xml", bytes: Array(xml.utf8)))
                let submission = try #require(imported.value, "\(imported.diagnostics.map(\.consoleText))")
                #expect(submission.agency == agency)
                #expect(submission.signOff == nil)
                let asked = edition.criteria.indices.filter { edition.applies(criterion: $0, toAgencyType: type.id) }
                #expect(submission.answers.map(\.criterion) == asked)
                #expect(Set(imported.diagnostics.map(\.code)) == [.returnUnsigned, .criterionUnanswered])
            }
        }
    }
}
