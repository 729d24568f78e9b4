import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

/// A whole library of the tiny documents, each of which a test can replace.
struct TinyLibrary {
    var files = [
        "editions/tiny-1.xml": TinyEdition.xml, "citation-checks/tiny-1.xml": TinyEdition.checks,
        "grading-rules/tiny.xml": TinyGradingRules.xml, "follow-up-rules/tiny.xml": TinyFollowUpRules.xml,
        "calendars/tiny.xml": """
        <calendar xmlns="urn:s11:calendar:1" id="tiny" title="Tiny calendar" from="2010" to="2013"/>
        """, "editions.lock": TinyLibrary.lock,
    ]

    static let edition = "sha256:20249e4dc9ea1e559dbb2842bee02fac680515ec15918a340ee777b3218b2530"

    /// The lock of the documents as they stand here.
    static let lock: String = {
        let edition = EditionImport.read(MarkedText(TinyEdition.xml).source).value?.edition.identity
        let grading = GradingRulesImport.read(MarkedText(TinyGradingRules.xml).source).value?.rules.identity
        let followUp = FollowUpRulesImport.read(
            MarkedText(TinyFollowUpRules.xml).source, gradingRules: TinyFollowUpRules.gradingRules
        ).value?.rules.identity
        return EditionsLock(
            [
                edition.map { .init(.edition, $0) }, grading.map { .init(.gradingRules, $0) },
                followUp.map { .init(.followUpRules, $0) },
            ]
            .compactMap { $0 }
        ).text
    }()

    /// Reads the library; marks in the documents are taken out first.
    func read(_ use: StandardsLibrary.LockUse = .enforced) -> StandardsLibrary {
        StandardsLibrary(
            files: files.map { ($0.key, MarkedText($0.value, file: $0.key).source.bytes) }, lockUse: use)
    }

    /// Checks that the library has exactly these findings; marks in the documents say where.
    func expectFindings(
        _ words: String..., lockUse: StandardsLibrary.LockUse = .enforced,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        let diagnostics = read(lockUse).diagnostics
        let marks = files.sorted { $0.key < $1.key }.flatMap { MarkedText($0.value, file: $0.key).marks }
        #expect(diagnostics.map(\.words) == words, "other words", sourceLocation: sourceLocation)
        #expect(diagnostics.map(\.location.text) == marks.map(\.text), "other places", sourceLocation: sourceLocation)
    }
}
