import Standards
import Submissions

/// What readers found, by criterion, or what is assumed where nobody has read the return yet.
struct Readings {
    /// What readers found on one criterion.
    struct Reading {
        /// Nil where nobody has read the return: then everything is taken as offered.
        let rulings: [EvidenceRuling]?
        let assessed: Level?
        let approvesNotApplicable: Bool
        let acceptsSafeguard: Bool

        /// Nobody has read the return: evidence and safeguards are taken as offered, *not applicable* is not.
        static let unread = Reading(
            rulings: nil, assessed: nil, approvesNotApplicable: false, acceptsSafeguard: true)
        /// The return was read, and nothing was said of this criterion.
        static let silent = Reading(rulings: [], assessed: nil, approvesNotApplicable: false, acceptsSafeguard: false)
    }

    /// By criterion; nil where nobody has read the return.
    private var readings: [Reading]?

    init(_ basis: Basis, criteria: Int) {
        guard let analysis = basis.analysis else { return }
        var readings = [Reading](repeating: .silent, count: criteria)
        // Of two findings on one criterion the first counts, as ``Analysis/finding(for:)`` says.
        for finding in analysis.findings.reversed() {
            readings[finding.criterion] = Reading(
                rulings: finding.evidence, assessed: finding.assessed?.level,
                approvesNotApplicable: finding.notApplicable?.isAccepted ?? false,
                acceptsSafeguard: finding.safeguard?.isAccepted ?? false)
        }
        self.readings = readings
    }

    subscript(criterion: Int) -> Reading { readings?[criterion] ?? .unread }
}
