import Standards
import Evaluation

/// How many agencies hold each grade, and on whose word.
package struct GradeTable: Sendable, Hashable {
    /// Best grade first.
    package let rows: [Row]
    /// What the shares are taken of: the agencies that hold a grade.
    package let holders: Int
    /// What the rules now make of a return, where that is not what was decided.
    package let differences: [Difference]

    /// One grade.
    package struct Row: Sendable, Hashable {
        package let mark: Mark
        /// "4 of 8 (50.0 %)".
        package let share: String
        /// "3 decided, 1 proposed".
        package let footing: String
        package let decided: [AgencyName]
        package let proposed: [AgencyName]
    }

    /// A recorded decision that is not what the rules propose.
    package struct Difference: Sendable, Hashable {
        package let agency: AgencyName
        package let held: HeldGrade
        package let words: String
    }

    init(_ report: RoundReport) {
        let result = report.result
        let held = result.agencies.compactMap { agency in
            HeldGrade(agency, rules: result.rules, wording: report.wording).map {
                (agency: AgencyName(agency), index: agency.heldGrade(by: result.rules), grade: $0)
            }
        }
        let holders = held.count
        self.holders = holders
        rows = result.rules.grades.indices.reversed().map { index in
            let members = held.filter { $0.index == index }
            let decided = members.filter(\.grade.isDecided).map(\.agency)
            let proposed = members.filter { !$0.grade.isDecided }.map(\.agency)
            let footing = [
                decided.isEmpty ? nil : "\(decided.count) decided",
                proposed.isEmpty ? nil : "\(proposed.count) proposed",
            ]
            return Row(
                mark: result.rules.mark(ofGrade: index), share: Counted.share(members.count, of: holders),
                footing: footing.compactMap { $0 }.joined(separator: ", "), decided: decided, proposed: proposed)
        }
        differences = held.compactMap { member in
            member.grade.difference.map { Difference(agency: member.agency, held: member.grade, words: $0) }
        }
    }
}
