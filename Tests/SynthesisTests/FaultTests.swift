import Diagnostics
import RecordReading
import SmallStandards
import Standards
import SubmissionImport
import Submissions
import Synthesis
import Testing

struct `A faulty synthetic return` {
    /// Made and read once for all tests.
    private static let sample: (faults: [[Fault]], refused: [[Diagnostic]]) = {
        guard let written = try? Written(1...1200, faulty: .all) else { return ([], []) }
        var importer = SubmissionImporter(editions: [SmallEdition.edition])
        let refused = written.xml.map { importer.read(SourceText(file: "r.xml", bytes: $0)) }
            .map { $0.value == nil ? $0.diagnostics : [] }
        return (written.faults, refused)
    }()

    private let faults: [[Fault]]
    private let refused: [[Diagnostic]]

    init() throws {
        (faults, refused) = Self.sample
        try #require(faults.count == 1200)
    }

    @Test func `has one to five faults and is refused, whichever they are`() throws {
        #expect(faults.allSatisfy { (1...5).contains($0.count) && Set($0).count == $0.count })
        #expect(Set(faults.map(\.count)) == [1, 2, 3, 4, 5])
        for (place, diagnostics) in refused.enumerated() {
            #expect(diagnostics.contains { $0.severity == .error }, "number \(place + 1): \(faults[place])")
        }
    }

    @Test func `is refused for each kind of fault alone, and each kind occurs alone`() throws {
        var alone: Set<Fault> = []
        for (faults, diagnostics) in zip(faults, refused) where faults.count == 1 {
            alone.formUnion(faults)
            let isXML = !diagnostics.contains { [.xmlMalformed, .xmlEncoding].contains($0.code) }
            #expect(isXML != faults[0].isMalformed, "\(faults)")
        }
        #expect(alone == Set(Fault.allCases))
    }

    @Test func `has faults of which no kind outweighs the others`() throws {
        let faults = faults.flatMap { $0 }
        for fault in Fault.allCases {
            let count = faults.count { $0 == fault }
            #expect(count * 100 > faults.count, "\(fault) is rare")
            #expect(count * 100 < faults.count * 10, "\(fault) is too frequent")
        }
    }

    @Test(arguments: [
        (Fault.unknownCriterion, DiagnosticCode.criterionUnknown), (.repeatedCriterion, .criterionRepeated),
        (.ratingOutOfRange, .valueInvalid), (.ratingInWords, .valueInvalid),
        (.ratingAndNotApplicable, .answerContradiction), (.impossibleDate, .dateImpossible),
        (.dateInOtherForm, .valueInvalid), (.evidenceAfterSignOff, .evidenceAfterReturn),
        (.missingAttribute, .attributeMissing), (.unknownAttribute, .attributeUnknown),
        (.missingReference, .evidenceReference), (.unknownEvidenceKind, .referenceUnknown),
        (.misspeltElement, .elementUnknown), (.wrongOrder, .elementMisplaced), (.strayText, .textUnexpected),
        (.wrongEditionHash, .editionHash), (.unknownAgencyType, .referenceUnknown),
        (.unescapedAmpersand, .xmlMalformed), (.curlyQuotes, .xmlMalformed), (.missingEndTag, .xmlMalformed),
        (.truncated, .xmlMalformed), (.anotherEncoding, .xmlEncoding),
    ])
    func `is refused for what is wrong with it`(fault: Fault, code: DiagnosticCode) throws {
        let place = try #require(faults.firstIndex(of: [fault]))
        let codes = refused[place].filter { $0.severity == .error }.map(\.code)
        #expect(codes.contains(code), "\(codes)")
    }

    @Test func `can be made where the edition knows no evidence`() throws {
        let edition = SmallEdition.edition.with(evidenceKinds: [])
        var importer = SubmissionImporter(editions: [edition])
        for xml in try Written(1...200, faulty: .all, edition).xml {
            #expect(importer.read(SourceText(file: "r.xml", bytes: xml)).value == nil)
        }
    }
}
