package import CivilCalendar
package import Standards
package import Submissions

/// On what the facts of a return rest.
package enum Basis: Sendable {
    /// The return and what the audit group's readers found in it.
    case analysed(Analysis)
    /// The return alone: every item of evidence is taken as offered. Its result is never published as a grade.
    case returnAlone

    package var analysis: Analysis? {
        if case .analysed(let analysis) = self { analysis } else { nil }
    }
}

extension GradingRules {
    /// Reads every criterion of an edition out of a return and its analysis, in order.
    ///
    /// - Parameters:
    ///   - evidenceDate: The day at which the age of evidence is measured.
    package func findings(
        of edition: Edition, in submission: Submission, basis: Basis, evidenceDate: CivilDate
    ) -> [CriterionFinding] {
        let asked = edition.asked(ofAgencyType: submission.agency.type)
        let readings = Readings(basis, criteria: edition.criteria.count)
        // One array for the evidence of all criteria, of which each finding holds its part.
        var evidence: [EvidenceFinding] = []
        evidence.reserveCapacity(submission.evidence.count)
        var ends: [Int] = []
        ends.reserveCapacity(edition.criteria.count)
        for index in edition.criteria.indices {
            for item in submission.answer(to: index)?.evidence ?? 0..<0 {
                evidence.append(
                    EvidenceFinding(item, of: submission, edition, ruled: readings[index], on: evidenceDate))
            }
            ends.append(evidence.count)
        }
        return edition.criteria.indices.map { index in
            finding(
                on: index, answer: submission.answer(to: index), isAsked: asked[index], readings[index],
                evidence[(index == 0 ? 0 : ends[index - 1])..<ends[index]], of: edition, in: submission)
        }
    }

    private func finding(
        on index: Int, answer: Answer?, isAsked: Bool, _ reading: Readings.Reading,
        _ evidence: ArraySlice<EvidenceFinding>, of edition: Edition, in submission: Submission
    ) -> CriterionFinding {
        var shown = EvidenceFacts()
        for place in evidence.indices where evidence[place].acceptance.counts {
            let kind = submission.evidence[evidence[place].item].kind
            shown.add(itemShowing: edition.evidenceKinds[kind].shows, isInDate: evidence[place].currency.isInDate)
        }
        let claimsNotApplicable = answer?.notApplicable != nil
        let facts = CriterionFacts(
            isApplicable: isAsked && !(claimsNotApplicable && reading.approvesNotApplicable),
            selfRating: claimsNotApplicable ? nil : answer?.selfRating, evidence: shown, assessed: reading.assessed,
            isPlanned: answer.map { isPlanned($0, in: submission) } ?? false,
            isSafeguarded: answer?.safeguard != nil && reading.acceptsSafeguard)
        let standing = standing(facts)
        return CriterionFinding(
            criterion: index, facts: facts, standing: standing,
            cause: cause(of: standing, facts: facts, isAsked: isAsked, claimsNotApplicable: claimsNotApplicable),
            evidence: evidence)
    }

    private func isPlanned(_ answer: Answer, in submission: Submission) -> Bool {
        for action in answer.actions where submission.actions[action].isOwnedAndDated { return true }
        return false
    }

    private func cause(
        of standing: CriterionStanding, facts: CriterionFacts, isAsked: Bool, claimsNotApplicable: Bool
    ) -> CriterionFinding.Cause {
        switch standing {
        case .notApplicable: return isAsked ? .notApplicableApproved : .notAsked
        case .unanswered: return claimsNotApplicable ? .notApplicableRefused : .blank
        case .level(let level):
            if facts.assessed != nil { return .assessed }
            guard let selfRating = facts.selfRating, level < selfRating,
                let rule = gate.firstIndex(where: { $0.opens > level && !$0.needs.allSatisfy(facts.evidence.meets) })
            else { return .selfRating }
            return .gate(rule)
        }
    }
}
