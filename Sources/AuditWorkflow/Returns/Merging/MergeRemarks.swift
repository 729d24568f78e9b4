import Diagnostics
import RecordReading
import Standards
import Submissions

/// What is worth knowing about a return that was joined from parts.
struct MergeRemarks {
    let parts: [ReturnPart]
    let whole: Submission
    let edition: Edition
    /// What the importer has to say about the whole.
    let found: [Diagnostic]

    /// In reading order of the new return; what nobody answered by standard, and several sign-offs, in words of their own.
    var all: [Diagnostic] {
        found.flatMap { finding -> [Diagnostic] in
            switch finding.code {
            case .criterionUnanswered: unanswered(at: finding.location)
            case .returnUnsigned: [severalSignOffs(at: finding.location) ?? finding]
            default: [finding]
            }
        }
    }

    private func unanswered(at place: SourceLocation) -> [Diagnostic] {
        let asked = edition.asked(ofAgencyType: whole.agency.type)
        return edition.standards.compactMap { standard in
            let open = standard.criteria.filter { criterion in
                let answer = whole.answer(to: criterion)
                return asked[criterion] && answer?.selfRating == nil && answer?.notApplicable == nil
            }
            guard !open.isEmpty else { return nil }
            let count = open.count == 1 ? "one criterion" : "\(open.count) criteria"
            return Diagnostic(
                .criterionUnanswered, at: place,
                "In standard \(standard.id) nobody has answered \(count) asked of agencies of this type.",
                found: "no answer to \(open.map { edition.criteria[$0].id }.joined(separator: ", "))",
                expected: "for each, a self-rating from 0 to 3, or \"not-applicable\" with the reason",
                mend: "Have somebody answer them; without them the return has a range of possible grades and no grade.")
        }
    }

    private func severalSignOffs(at place: SourceLocation) -> Diagnostic? {
        let signed = parts.filter { $0.submission.signOff != nil }
        guard signed.count > 1 else { return nil }
        return Diagnostic(
            .returnUnsigned, at: place,
            "Several parts are signed off, and none of them is the whole: the joined return is a draft.",
            found: "sign-offs in \(signed.map(\.file).joined(separator: ", "))",
            expected: "<sign-off post=\"…\" date=\"…\"/> after <agency>",
            mend: "Have the post that answers for the whole return sign it off, and write the post and the day.")
    }
}
