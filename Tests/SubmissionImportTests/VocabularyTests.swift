import Diagnostics
import SubmissionImport
import Testing

struct VocabularyTests {
    @Test(arguments: [
        (SampleDocuments.submission, SubmissionVocabulary.return1),
        (SampleDocuments.analysis, .analysis1),
        (SampleDocuments.round, .round1),
    ])
    func `tells what a document is from its namespace`(text: String, vocabulary: SubmissionVocabulary) throws {
        var reader = DocumentNamespaceReader()
        let namespace = try reader.namespace(of: SourceText(file: "a.xml", bytes: Array(text.utf8))).get()
        #expect(namespace.flatMap(SubmissionVocabulary.init(namespace:)) == vocabulary)
    }

    @Test func `knows no vocabulary for other documents`() throws {
        var reader = DocumentNamespaceReader()
        let none = try reader.namespace(of: SourceText(file: "a.xml", bytes: Array("<return/>".utf8))).get()
        #expect(none == nil)
        let later = SourceText(file: "a.xml", bytes: Array("<a xmlns=\"urn:s11:return:2\"/>".utf8))
        #expect(try reader.namespace(of: later).get().flatMap(SubmissionVocabulary.init(namespace:)) == nil)
        let broken = reader.namespace(of: SourceText(file: "a.xml", bytes: Array("<a>".utf8)))
        #expect(throws: (any Error).self) { try broken.get() }
    }
}
