import Standards
import Submissions

/// A standard or criterion that is weak across agencies, in the whole round or in one sector.
package struct Theme: Sendable, Hashable {
    /// What is weak, by index in the edition.
    package enum Subject: Sendable, Hashable {
        case standard(Int)
        case criterion(Int)
    }

    package let subject: Subject
    /// The sector it was found in; nil for the whole round.
    package let sector: String?
    /// The agencies where it is weak, by id in the round's order.
    package let weak: [String]
    /// How many analysed agencies it applies to.
    package let applicable: Int
    /// The weak agencies that had both declared and planned for it, by id.
    package let declaredAndPlanned: [String]
    package let isConstructed: Bool
}

/// Looks for themes among the analysed agencies.
struct ThemeSearch {
    let edition: Edition
    let rules: GradingRules
    let agencies: [AgencyResult]

    /// Themes of the whole round first, standards before criteria, then each sector's by name.
    ///
    /// A sector's theme is left out where the whole round has it already, and a sector of one agency has none.
    func themes() -> [Theme] {
        let analysed = agencies.filter { $0.standing?.grade != nil }
        let subjects =
            edition.standards.indices.map(Theme.Subject.standard)
            + edition.criteria.indices.map(Theme.Subject.criterion)
        let overall = subjects.compactMap { theme($0, in: analysed, sector: nil) }
        let sectors = Set(analysed.map(\.agency.sector)).sorted {
            Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
        }
        let found = Set(overall.map(\.subject))
        return overall
            + sectors.flatMap { sector in
                let members = analysed.filter { $0.agency.sector == sector }
                return subjects.filter { !found.contains($0) }.compactMap { theme($0, in: members, sector: sector) }
            }
    }

    private func theme(_ subject: Theme.Subject, in members: [AgencyResult], sector: String?) -> Theme? {
        let applicable = members.filter { standing(of: subject, in: $0) != .doesNotApply }
        let weak = applicable.filter { standing(of: subject, in: $0) != .sound }
        guard rules.theme.isReached(weak: weak.count, of: applicable.count) else { return nil }
        return Theme(
            subject: subject, sector: sector, weak: weak.map(\.agency.id), applicable: applicable.count,
            declaredAndPlanned: weak.filter { standing(of: subject, in: $0) == .weak(declaredAndPlanned: true) }
                .map(\.agency.id),
            isConstructed: weak.contains(where: \.isConstructed))
    }

    private enum Standing: Equatable {
        case doesNotApply
        case sound
        case weak(declaredAndPlanned: Bool)
    }

    private func standing(of subject: Theme.Subject, in agency: AgencyResult) -> Standing {
        guard let decision = agency.standing else { return .doesNotApply }
        switch subject {
        case .standard(let index):
            guard let facts = decision.standards[index].state.facts else { return .doesNotApply }
            return facts.verdict >= rules.met
                ? .sound : .weak(declaredAndPlanned: facts.isDeclared && facts.isPlanned)
        case .criterion(let index):
            let finding = decision.criteria[index]
            guard let level = finding.level else { return .doesNotApply }
            guard level < rules.gapBelow else { return .sound }
            let declared = finding.facts.selfRating.map { $0 < rules.gapBelow } ?? false
            return .weak(declaredAndPlanned: declared && finding.facts.isPlanned)
        }
    }
}
