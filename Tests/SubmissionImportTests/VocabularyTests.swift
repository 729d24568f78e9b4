import Diagnostics
import SubmissionImport
import Testing

struct VocabularyTests {
    @Test(arguments: [
        (SampleDocuments.submission, SubmissionVocabulary.return1),
        (SampleDocuments.analysis, .analysis1),
        (SampleDocuments.round, .round1),
        (SampleTimetables.meetings, .meetings1),
        (SampleTimetables.timetable, .timetable1),
        (PartnershipCases.document, .partnership1),
        (FiguresCases.document, .figures1),
        (DecisionsCases.document, .decisions1),
    ])
    func `tells what a document is from its namespace`(text: String, vocabulary: SubmissionVocabulary) {
        var importer = SubmissionImporter(editions: [])
        let namespace = namespace(of: text, &importer)
        #expect(namespace.flatMap(SubmissionVocabulary.init(namespace:)) == vocabulary)
    }

    @Test func `knows no vocabulary for other documents`() {
        var importer = SubmissionImporter(editions: [])
        #expect(namespace(of: "<return/>", &importer) == nil)
        let later = namespace(of: "<a xmlns=\"urn:s11:return:2\"/>", &importer)
        #expect(later == "urn:s11:return:2")
        #expect(later.flatMap(SubmissionVocabulary.init(namespace:)) == nil)
        guard case .unreadable(let diagnostics) = importer.open(SourceText(file: "a.xml", bytes: Array("<a>".utf8)))
        else {
            Issue.record("a broken document was opened")
            return
        }
        #expect(diagnostics.map(\.code) == [.xmlMalformed])
    }

    private func namespace(of text: String, _ importer: inout SubmissionImporter) -> String? {
        guard case .opened(let document) = importer.open(SourceText(file: "a.xml", bytes: Array(text.utf8))) else {
            Issue.record("the document should open")
            return nil
        }
        return document.namespace
    }
}
