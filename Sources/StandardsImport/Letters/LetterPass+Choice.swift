import Diagnostics
import RecordReading
import Standards
import XMLReading

/// Alternatives by the footing an agency stands on.
extension LetterPass {
    mutating func choice(_ element: Int) -> [LetterWording.Alternative] {
        var isReadable = true
        var alternatives: [(element: Int, value: LetterWording.Alternative)] = []
        for child in reader.children(of: element, named: "alternative") {
            var duties: Set<DutyBasis>?
            if reader.has("duty", child) {
                duties = reader.choices("duty", of: child, as: DutyBasis.self).map { Set($0) }
                isReadable = isReadable && duties != nil
            }
            // Where the footings cannot be read, nothing is said of what may stand there.
            let isUnread = duties == nil && reader.has("duty", child)
            let text = text(of: child, for: isUnread ? Set(DutyBasis.allCases) : duties ?? [], checksDuty: !isUnread)
            alternatives.append((child, LetterWording.Alternative(duties: duties, text: text)))
        }
        if isReadable { reportUnfitting(alternatives, in: element) }
        return alternatives.map(\.value)
    }

    /// Every footing must fit exactly one alternative.
    private mutating func reportUnfitting(
        _ alternatives: [(element: Int, value: LetterWording.Alternative)], in choice: Int
    ) {
        var named: Set<DutyBasis> = []
        for (element, alternative) in alternatives {
            let twice = DutyBasis.allCases.filter { alternative.duties?.contains($0) == true && named.contains($0) }
            if !twice.isEmpty {
                report(
                    at: reader.location(ofAttribute: "duty", of: element),
                    "Another alternative of this choice is for the same agencies.", found: twice,
                    "each in one alternative", mend: "Take them out of one of the two.")
            }
            named.formUnion(alternative.duties ?? [])
        }
        let open = alternatives.filter { $0.value.duties == nil }
        let missing = DutyBasis.allCases.filter { !named.contains($0) }
        if missing.isEmpty, let first = open.first {
            report(
                at: reader.document.location(of: first.element),
                "Every footing has an alternative of its own in this choice, so nobody is sent this one.", found: nil,
                "an alternative that somebody is sent", mend: "Take it out.")
        } else if open.count > 1 {
            report(
                at: reader.document.location(of: open[1].element),
                "Two alternatives of this choice are for every agency that no other is for.", found: nil,
                "one alternative without \"duty\"",
                mend: "Say with \"duty\" whom it is for, or make one of the two.")
        } else if open.isEmpty, !missing.isEmpty {
            report(
                at: reader.document.location(of: choice),
                "Some agencies would be sent a letter with a hole: no alternative of this choice is for them.",
                found: nil, "an alternative for \(Self.listed(missing))",
                mend: "Add one for them, or one without \"duty\", which is for everybody else.")
        }
    }

    private mutating func report(
        at place: SourceLocation, _ message: String, found: [DutyBasis]?, _ expected: String, mend: String
    ) {
        reader.report(
            Diagnostic(
                .letterChoice, at: place, message, found: found.map(Self.listed), expected: expected, mend: mend))
    }

    private static func listed(_ duties: [DutyBasis]) -> String { duties.map(\.rawValue).joined(separator: ", ") }
}
