import Evaluation
import Standards
import Submissions

/// Where weaknesses lie in a round: in one sector, in one agency, nowhere. Only complete returns whose grade is decided are looked at: what was found
/// of others is not for the public yet.
struct RoundWeaknesses {
    /// Something weak in one sector only: in all of its agencies, or all but one.
    struct Pattern {
        let subject: Theme.Subject
        let sector: String
        let weak: Int
        /// How many agencies of the sector it applies to.
        let size: Int
        /// The one agency of the sector where it is sound.
        let sound: AgencyResult?
    }

    let edition: Edition
    let rules: GradingRules
    let read: [AgencyResult]
    private let all: [Theme]

    init(_ report: RoundReport) {
        edition = report.result.edition
        rules = report.result.rules
        read = report.result.agencies.filter {
            $0.standing?.grade != nil && $0.hasDecidedGrade(by: report.result.rules)
        }
        all = RoundGroups(report).themes
    }

    // MARK: One sector

    /// Standards first, then criteria of other standards. A sector counts from three agencies on, and only where others were read beside it.
    var patterns: [Pattern] {
        let standards = edition.standards.indices.compactMap { pattern(of: .standard($0)) }
        let covered = standards.compactMap { pattern in
            if case .standard(let index) = pattern.subject { edition.standards[index].criteria } else { nil }
        }
        let criteria = edition.criteria.indices.filter { index in !covered.contains { $0.contains(index) } }
        return standards + criteria.compactMap { pattern(of: .criterion($0)) }
    }

    private func pattern(of subject: Theme.Subject) -> Pattern? {
        let applicable = read.filter { isWeak(subject, in: $0) != nil }
        let weak = applicable.filter { isWeak(subject, in: $0) == true }
        guard let sector = weak.first?.agency.sector, weak.allSatisfy({ $0.agency.sector == sector }) else {
            return nil
        }
        let members = applicable.filter { $0.agency.sector == sector }
        guard members.count >= 3, members.count - weak.count <= 1, members.count < applicable.count else { return nil }
        return Pattern(
            subject: subject, sector: sector, weak: weak.count, size: members.count,
            sound: members.first { isWeak(subject, in: $0) == false })
    }

    /// Whether something is weak in an agency; nil where it does not apply.
    private func isWeak(_ subject: Theme.Subject, in agency: AgencyResult) -> Bool? {
        switch subject {
        case .standard(let index): agency.standing?.standards[index].verdict.map { $0 < rules.met }
        case .criterion(let index): agency.standing?.criteria[index].level.map { $0 < rules.gapBelow }
        }
    }

    // MARK: Themes

    /// A theme as far as decided agencies make it.
    struct Told {
        let subject: Theme.Subject
        let sector: String?
        let weak: Int
        let applicable: Int
        let declaredAndPlanned: Int
    }

    /// The round's themes that at least two decided agencies are weak in, counted over these; one agency makes no theme.
    var themes: [Told] {
        let ids = Set(read.map(\.agency.id))
        return all.compactMap { theme in
            let weak = theme.weak.count(where: ids.contains)
            guard weak > 1 || theme.weak.count == weak else { return nil }
            return Told(
                subject: theme.subject, sector: theme.sector, weak: weak,
                applicable: read.count {
                    (theme.sector == nil || theme.sector == $0.agency.sector) && isWeak(theme.subject, in: $0) != nil
                }, declaredAndPlanned: theme.declaredAndPlanned.count(where: ids.contains))
        }
    }

    // MARK: One agency

    /// The criteria that apply to more than one agency: what is weak in one of them does not say in which.
    var shared: [Int] {
        edition.criteria.indices.filter { index in read.count { isWeak(.criterion(index), in: $0) != nil } > 1 }
    }

    /// Of these, those weak in one agency only.
    var isolated: [Int] {
        shared.filter { index in read.count { isWeak(.criterion(index), in: $0) == true } == 1 }
    }

    /// Whether all of these criteria are weak in one and the same agency: then a list of them would be about it, and only the number is given.
    func areOfOneAgency(_ criteria: [Int]) -> Bool {
        read.count { agency in criteria.contains { isWeak(.criterion($0), in: agency) == true } } == 1
    }

    // MARK: Strengths

    /// The standards that are met or better in every agency they were rated for.
    var soundEverywhere: [Int] {
        edition.standards.indices.filter { index in
            let verdicts = read.compactMap { isWeak(.standard(index), in: $0) }
            return !verdicts.isEmpty && !verdicts.contains(true)
        }
    }

    /// Agencies with accepted evidence under every standard rated.
    var evidencedEverywhere: [AgencyResult] {
        read.filter { agency in
            let facts = (agency.standing?.standards ?? []).compactMap(\.state.facts)
            return !facts.isEmpty && facts.allSatisfy(\.isEvidenced)
        }
    }

    /// Agencies commended: accepted evidence under every standard, none of them below met, and more than half of them with the best verdict; and
    /// the audit group has decided a grade that is not the lowest.
    ///
    /// Accepted evidence alone would commend nearly everybody: one item under each standard is what the rules ask of any sound return.
    var commended: [AgencyResult] {
        evidencedEverywhere.filter { agency in
            guard agency.hasDecidedGrade(by: rules), agency.heldGrade(by: rules) != 0 else { return false }
            let verdicts = (agency.standing?.standards ?? []).compactMap(\.verdict)
            let best = verdicts.count { $0 == rules.verdicts.count - 1 }
            return verdicts.allSatisfy { $0 >= rules.met } && best * 2 > verdicts.count
        }
    }
}
