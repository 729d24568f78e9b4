import Diagnostics
import SchemaJudge

/// A disagreement somebody has to look at, told so that it can be understood and made again.
package struct Fault: Sendable {
    package let judgement: Judgement
    package let outcome: Outcome

    /// What is wrong, in words that are the same for faults of one sort.
    package var sorts: [String] {
        switch outcome {
        case .tooLenient: ["too lenient: \(judgement.schema.text.prefix(60))"]
        case .undocumented(let errors):
            errors.isEmpty ? ["refused without a word"] : errors.map { "\($0.code.rawValue) \($0.message)" }
        case .agreed, .documented, .known: []
        }
    }

    /// Several lines: what is wrong, then ``Judgement/text``.
    package var text: String {
        switch outcome {
        case .tooLenient: "The schema refuses it, the importer takes it.\n\(judgement.text)"
        case .undocumented: "The schema takes it, the importer refuses it by no documented rule.\n\(judgement.text)"
        case .agreed, .documented, .known: judgement.text
        }
    }
}

extension Judgement {
    /// Several lines: which mutant, what was changed, what each says.
    package var text: String {
        let lines = mutant.changes + ["schema: \(schema.text)", "importer: \(importer.text)"]
        return ([mutant.label] + lines.map { "    \($0)" }).joined(separator: "\n")
    }
}

extension ImportVerdict {
    /// For a report: "accepted", or the first errors in one line.
    package var text: String {
        if isAccepted { return "accepted" }
        let shown = errors.prefix(4).map {
            "\($0.location.text) \($0.code.rawValue) \($0.message) Found: \($0.found ?? "–")"
        }
        return shown.isEmpty ? "refused without a word" : shown.joined(separator: "; ")
    }
}
