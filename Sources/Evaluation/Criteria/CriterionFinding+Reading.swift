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
    /// Reads one criterion out of a return and its analysis.
    ///
    /// - Parameters:
    ///   - index: The criterion's index in the edition.
    ///   - evidenceDate: The day at which the age of evidence is measured.
    package func finding(
        onCriterion index: Int, of edition: Edition, in submission: Submission, basis: Basis, evidenceDate: CivilDate
    ) -> CriterionFinding {
        let answer = submission.answer(to: index)
        let reading = basis.analysis?.finding(for: index)
        let evidence = answer.map {
            Self.evidence(of: $0, in: submission, edition: edition, basis: basis, reading: reading, on: evidenceDate)
        }
        var shown: EvidenceFacts = []
        for item in evidence ?? [] where item.acceptance.counts {
            let kind = edition.evidenceKinds[submission.evidence[item.item].kind]
            shown.formUnion(EvidenceFacts(itemShowing: kind.shows, isInDate: item.currency.isInDate))
        }
        let isAsked = edition.applies(criterion: index, toAgencyType: submission.agency.type)
        let claimsNotApplicable = answer?.notApplicable != nil
        let approved = claimsNotApplicable && (reading?.notApplicable?.isAccepted ?? false)
        let safeguarded =
            answer?.safeguard != nil && (basis.analysis == nil || (reading?.safeguard?.isAccepted ?? false))
        let facts = CriterionFacts(
            isApplicable: isAsked && !approved, selfRating: claimsNotApplicable ? nil : answer?.selfRating,
            evidence: shown,
            assessed: reading?.assessed?.level,
            isPlanned: answer.map { submission.actions[$0.actions].contains(where: \.isOwnedAndDated) } ?? false,
            isSafeguarded: safeguarded)
        let standing = standing(facts)
        return CriterionFinding(
            criterion: index, facts: facts, standing: standing,
            cause: cause(
                of: standing, facts: facts, isAsked: isAsked, claimsNotApplicable: claimsNotApplicable),
            evidence: evidence ?? [])
    }

    private static func evidence(
        of answer: Answer, in submission: Submission, edition: Edition, basis: Basis, reading: CriterionAnalysis?,
        on day: CivilDate
    ) -> [EvidenceFinding] {
        answer.evidence.map { index in
            let item = submission.evidence[index]
            let acceptance: EvidenceFinding.Acceptance
            switch basis {
            case .returnAlone: acceptance = .assumed
            case .analysed:
                let reference = submission.text.string(item.reference)
                switch reading?.evidence.first(where: { $0.reference == reference })?.ruling {
                case nil: acceptance = .undecided
                case .some(let ruling): acceptance = ruling.isAccepted ? .accepted : .refused(reason: ruling.reason)
                }
            }
            return EvidenceFinding(
                item: index, acceptance: acceptance,
                currency: item.currency(on: day, kind: edition.evidenceKinds[item.kind]))
        }
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
