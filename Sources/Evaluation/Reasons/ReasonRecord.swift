import CivilCalendar
package import Standards

/// The reasons of a decision in one compact form, to compare two runs with: everything that led to the grade, and no word of text.
///
/// First the fields that name the edition, the rules, the evidence date and the outcome, as ``CanonicalForm`` writes them. Then entries of four
/// numbers, two bytes each, the higher byte first; `docs/formats.md` says what they are. Two decisions have the same record exactly where all of
/// that is the same, every criterion's standing with its cause, every standard's facts, and every limiting rule with what it counted.
package struct ReasonRecord: Sendable {
    package let bytes: [UInt8]

    /// The tag with the version of the form.
    package static let tag = "s11:reasons:1"

    /// Writes the record of a decision.
    ///
    /// - Parameter rules: The rules it was made with.
    package init(of decision: Decision, rules: GradingRules) {
        var form = CanonicalForm(tag: Self.tag)
        form.field(decision.edition.hash.text)
        form.field(decision.rules.hash.text)
        form.field(decision.evidenceDate.isoText)
        Self.add(decision.outcome, rules, to: &form)
        let entries = ReasonEntries(of: decision)
        bytes = entries.numbers.withUnsafeBytes { form.bytes + $0 }
    }

    /// The hash of the record.
    package var hash: ContentHash { ContentHash(of: bytes) }

    private static func add(_ outcome: Decision.Outcome, _ rules: GradingRules, to form: inout CanonicalForm) {
        switch outcome {
        case .graded(let grade): form.field(rules.grades[grade].id)
        case .provisional(let lowest, let highest):
            form.field("provisional")
            form.field(rules.grades[lowest].id)
            form.field(rules.grades[highest].id)
        case .notGradable: form.field("not-gradable")
        }
    }
}
