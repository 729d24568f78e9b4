import Diagnostics
import Differential
import SchemaJudge
import Testing

/// What comes of two verdicts.
struct `The comparison` {
    private let subject: Subject
    private let comparison: Comparison

    init() throws {
        subject = try Small.subject("return")
        comparison = try #require(Bench(subject)).comparison
    }

    private func outcome(_ schema: SchemaVerdict, _ importer: ImportVerdict) -> Outcome {
        comparison.outcome(of: Array("<return/>".utf8), schema: schema, importer: importer)
    }

    private func refusal(_ errors: (DiagnosticCode, String)...) -> ImportVerdict {
        let errors = errors.map { Diagnostic($0.0, at: SourceLocation(file: "a.xml"), $0.1, mend: "There is none.") }
        return ImportVerdict(isAccepted: false, errors: errors)
    }

    private let acceptance = ImportVerdict(isAccepted: true, errors: [])

    @Test func `finds a document that only the importer takes, whatever the schema has against it`() {
        for schema: SchemaVerdict in [.invalid("a"), .malformed("b"), .undecided("c")] {
            guard case .tooLenient = outcome(schema, acceptance) else {
                return #expect(Bool(false), "\(schema) is passed over")
            }
        }
    }

    @Test func `is content where both take it or both refuse it`() {
        #expect(!outcome(.valid, acceptance).isFault)
        #expect(!outcome(.invalid("a"), refusal((.valueInvalid, "Whatever."))).isFault)
    }

    @Test func `asks a rule for each error of a document that only the schema takes`() {
        let known = (DiagnosticCode.criterionUnknown, "Edition \"a\" has no criterion \"b\".")
        guard case .documented(let rules) = outcome(.valid, refusal(known, known)) else {
            return #expect(Bool(false), "no rule covers an unknown criterion")
        }
        #expect(rules.map { subject.rules[$0].code } == [.criterionUnknown])
        guard
            case .undocumented(let errors) = outcome(.valid, refusal(known, (.dateImpossible, "There is no such day.")))
        else {
            return #expect(Bool(false), "an error without a rule is passed over")
        }
        #expect(errors.map(\.code) == [.dateImpossible])
        #expect(outcome(.valid, refusal()).isFault, "a refusal without a word is passed over")
    }

    @Test func `drops an error as a weaker importer would`() {
        let refused = refusal((.valueInvalid, "A."), (.textMissing, "B."))
        #expect(!refused.without { $0.code == .valueInvalid }.isAccepted)
        #expect(refused.without { _ in true }.isAccepted)
        #expect(!refusal().without { _ in true }.isAccepted)
    }
}
