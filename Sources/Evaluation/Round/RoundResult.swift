package import Standards
package import Submissions

/// A whole round after evaluation.
package struct RoundResult: Sendable {
    package let round: Round
    package let edition: Edition
    package let rules: GradingRules
    /// One result for each invited agency, in the round's order.
    package let agencies: [AgencyResult]
    /// How many return files were refused.
    package let refusedFiles: Int
    package let themes: [Theme]
    private let indexes: [String: Int]

    /// Puts a round together and looks for themes.
    package init(
        round: Round, edition: Edition, rules: GradingRules, agencies: [AgencyResult], refusedFiles: Int
    ) {
        self.round = round
        self.edition = edition
        self.rules = rules
        self.agencies = agencies
        self.refusedFiles = refusedFiles
        themes = ThemeSearch(edition: edition, rules: rules, agencies: agencies).themes()
        indexes = Dictionary(agencies.enumerated().map { ($1.agency.id, $0) }) { first, _ in first }
    }

    /// The result of one agency, by id.
    package func agency(_ id: String) -> AgencyResult? { indexes[id].map { agencies[$0] } }

    /// Whether a theme is about a criterion of a standard that is itself a theme of the whole round: then it is a detail of that one, not a
    /// matter of its own.
    package func isWithinStandardTheme(_ theme: Theme) -> Bool {
        guard case .criterion(let index) = theme.subject else { return false }
        let standard = edition.standardIndex(ofCriterion: index)
        return themes.contains { $0.subject == .standard(standard) && $0.sector == nil }
    }

    package var counts: RoundCounts { RoundCounts(agencies: agencies, refusedFiles: refusedFiles) }

    /// How many agencies hold each grade, worst first: the grade the audit group settled on, or else the one proposed.
    package var gradeCounts: [Int] {
        rules.grades.indices.map { grade in agencies.count { $0.heldGrade(by: rules) == grade } }
    }
}

/// The counts of a round. Each is a count of agencies, except refused, which counts files.
package struct RoundCounts: Sendable, Hashable {
    package let invited: Int
    package let returned: Int
    package let onTime: Int
    package let accepted: Int
    package let refused: Int
    package let analysed: Int
    package let graded: Int
    package let awaitingReassessment: Int
    package let reassessed: Int
    package let exempt: Int
    /// Agencies that left the round, whether or not anything of theirs was read before.
    package let withdrawn: Int
    package let merged: Int

    package init(agencies: [AgencyResult], refusedFiles: Int) {
        invited = agencies.count
        returned = agencies.count(where: \.isReturned)
        onTime = agencies.count(where: \.isOnTime)
        accepted = agencies.count(where: \.isAccepted)
        refused = refusedFiles
        analysed = agencies.count(where: \.isAnalysed)
        graded = agencies.count { $0.standing?.isSettled ?? false }
        awaitingReassessment = agencies.count(where: \.awaitsReassessment)
        reassessed = agencies.count(where: \.isReassessed)
        exempt = agencies.count { $0.invitation.exemption != nil }
        withdrawn = agencies.count { $0.invitation.changes.withdrawn != nil }
        merged = agencies.count { $0.invitation.changes.merged != nil }
    }
}

extension AgencyResult {
    /// The grade the agency holds: the audit group's recorded one where there is one for the standing decision, else the proposed.
    package func heldGrade(by rules: GradingRules) -> Int? {
        guard let standing else { return nil }
        if let record = standing.basis.analysis?.decision,
            let index = rules.grades.firstIndex(where: { $0.id == record.grade })
        {
            return index
        }
        return standing.grade
    }
}
