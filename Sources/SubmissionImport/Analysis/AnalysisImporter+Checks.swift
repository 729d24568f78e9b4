package import Diagnostics
package import Standards
package import Submissions

extension AnalysisImporter {
    /// What is to be said of an analysis beside the return it is about, in reading order of each file, the analysis first.
    ///
    /// `ANALYSIS-TARGET` refuses an analysis that rules on something the return does not have. `ANALYSIS-UNDECIDED` points out, at its
    /// place in the return, each item that waits for a ruling: an item of evidence, a claim that a criterion does not apply, an
    /// interim safeguard. Nothing waits for criteria that are not asked of the agency's type.
    package static func checks(of analysis: Analysis, against submission: Submission, edition: Edition) -> [Diagnostic]
    {
        guard analysis.agency == submission.agency.id, analysis.revision == submission.revision else {
            return [anotherReturn(analysis, submission)]
        }
        let check = AnalysisCheck(analysis: analysis, submission: submission, edition: edition)
        return check.targets() + check.undecided()
    }

    private static func anotherReturn(_ analysis: Analysis, _ submission: Submission) -> Diagnostic {
        Diagnostic(
            .analysisTarget, at: SourceLocation(file: analysis.source.file),
            "This analysis is about another return than the one it is laid over.",
            found: "agency \(analysis.agency), revision \(analysis.revision)",
            expected: "agency \(submission.agency.id), revision \(submission.revision)",
            mend: "Correct the agency or the revision, or put the analysis beside the return that was read.")
    }
}

/// One analysis beside its return.
struct AnalysisCheck {
    let analysis: Analysis
    let submission: Submission
    let edition: Edition

    // MARK: Rulings on what is not there

    func targets() -> [Diagnostic] {
        analysis.findings.flatMap { finding in
            let answer = submission.answer(to: finding.criterion)
            let id = edition.criteria[finding.criterion].id
            var found: [Diagnostic] = []
            if let ruling = finding.notApplicable, answer?.notApplicable == nil {
                found.append(unclaimed(ruling, "says that criterion \(id) does not apply", "claim"))
            }
            if let ruling = finding.safeguard, answer?.safeguard == nil {
                found.append(unclaimed(ruling, "gives an interim safeguard for criterion \(id)", "safeguard"))
            }
            let cited =
                answer.map { submission.evidence[$0.evidence].map { submission.text.string($0.reference) } } ?? []
            for ruling in finding.evidence where !cited.contains(where: { ruling.isAbout($0.utf8) }) {
                found.append(uncited(ruling, id, cited))
            }
            return found
        }.sorted(by: Diagnostic.inReadingOrder)
    }

    private func unclaimed(_ ruling: ReaderRuling, _ claim: String, _ what: String) -> Diagnostic {
        Diagnostic(
            .analysisTarget, at: analysis.source.location(at: Int(ruling.offset)), "The return nowhere \(claim).",
            mend: "Take the ruling out, or put it under the criterion for which the return has such a \(what).")
    }

    private func uncited(_ ruling: EvidenceRuling, _ id: String, _ cited: [String]) -> Diagnostic {
        Diagnostic(
            .analysisTarget, at: analysis.source.location(at: Int(ruling.ruling.offset)),
            "The return cites no such item of evidence for criterion \(id).", found: Visible.quoted(ruling.reference),
            expected: cited.isEmpty
                ? "no ruling, because nothing is cited" : cited.map { Visible.quoted($0) }.joined(separator: ", "),
            mend: "Copy the reference from the return, or take the ruling out.")
    }

    // MARK: What waits for a ruling

    func undecided() -> [Diagnostic] {
        submission.answers.flatMap { answer -> [Diagnostic] in
            guard edition.applies(criterion: answer.criterion, toAgencyType: submission.agency.type) else { return [] }
            let finding = analysis.finding(for: answer.criterion)
            let id = edition.criteria[answer.criterion].id
            var open: [Diagnostic] = []
            if answer.notApplicable != nil, finding?.notApplicable == nil {
                open.append(
                    waiting(
                        answer.offset, "the claim that criterion \(id) does not apply, so it counts as unanswered",
                        "<not-applicable approved=\"…\">"))
            }
            if let safeguard = answer.safeguard, finding?.safeguard == nil {
                open.append(
                    waiting(
                        safeguard.offset, "this interim safeguard for criterion \(id), so it counts for nothing",
                        "<interim-safeguard accepted=\"…\">"))
            }
            for item in submission.evidence[answer.evidence] where !isRuledOn(item, finding) {
                open.append(
                    waiting(
                        item.offset, "this item of evidence for criterion \(id), so it counts for nothing",
                        "<evidence reference=\"…\" accepted=\"…\">"))
            }
            return open
        }.sorted(by: Diagnostic.inReadingOrder)
    }

    private func isRuledOn(_ item: EvidenceItem, _ finding: CriterionAnalysis?) -> Bool {
        guard let finding else { return false }
        let reference = submission.text.bytes[item.reference.range]
        return finding.evidence.contains { $0.isAbout(reference) }
    }

    private func waiting(_ offset: UInt32, _ what: String, _ element: String) -> Diagnostic {
        Diagnostic(
            .analysisUndecided, at: submission.location(at: offset), "The readers have not ruled on \(what).",
            expected: "\(element) in \(analysis.source.file)", mend: "Add the ruling to the analysis.")
    }
}
