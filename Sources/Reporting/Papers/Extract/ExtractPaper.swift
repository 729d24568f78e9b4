package import CivilCalendar
import Evaluation
import FollowUp
import Standards
package import Submissions

/// Everything an extract says: some agencies for an audience of their own, and nothing of the others.
///
/// Of the agencies shown: grade, strengths, gaps by criterion, and days. No narratives, no titles of evidence, no posts, nothing that readers wrote.
package struct ExtractPaper: Sendable, Hashable {
    package let id: String
    package let audience: String
    package let board: String
    package let title: String
    package let positionDate: CivilDate
    package let isConstructed: Bool
    /// In the round's order.
    package let agencies: [ExtractAgency]
    /// How many agencies are invited in all.
    package let invited: Int
    package let counts: Counts

    /// The round's counts beside the agencies shown.
    package enum Counts: Sendable, Hashable {
        /// Every agency of the round is shown, so there is nothing to add.
        case allShown
        /// Nobody's grade is decided, so there is nothing to count.
        case noneDecided
        case given([GradeCount])
        /// They could give another agency away.
        case withheld
    }

    /// How many agencies of the whole round stand here.
    package struct GradeCount: Sendable, Hashable {
        /// Nil for those without a decided grade.
        package let grade: Mark?
        /// "3 of 10 (30.0 %)".
        package let share: String
    }

    package init(_ extract: ScrutinyExtract, in report: RoundReport) {
        let result = report.result
        let ids = Set(extract.agencies)
        let shown = result.agencies.filter { ids.contains($0.agency.id) }
        id = extract.id
        audience = extract.audience
        board = result.round.board
        title = result.round.title
        positionDate = result.round.positionDate
        isConstructed = result.round.isConstructed || shown.contains(where: \.isConstructed)
        agencies = shown.map { ExtractAgency($0, in: report) }
        invited = result.agencies.count
        counts = Counts(shown: shown, of: report)
    }
}

extension ExtractPaper.Counts {
    /// The counts of everybody, by decided grade and without one, where they give nobody's grade away.
    fileprivate init(shown: [AgencyResult], of report: RoundReport) {
        let result = report.result
        guard shown.count < result.agencies.count else {
            self = .allShown
            return
        }
        let whole = Self.grades(result.agencies, report)
        guard whole.contains(where: { $0 > 0 }) else {
            self = .noneDecided
            return
        }
        guard CountDisclosure.givesNobodyAway(whole: whole, shown: Self.grades(shown, report)) else {
            self = .withheld
            return
        }
        let grades = result.rules.grades.indices
        self = .given(
            (Array(grades.reversed()) + [grades.count]).map { place in
                ExtractPaper.GradeCount(
                    grade: grades.contains(place) ? result.rules.mark(ofGrade: place) : nil,
                    share: Counted.share(
                        grades.contains(place) ? whole[place] : result.agencies.count - whole.reduce(0, +),
                        of: result.agencies.count))
            })
    }

    /// How many were decided to hold each grade, worst first.
    private static func grades(_ agencies: [AgencyResult], _ report: RoundReport) -> [Int] {
        let rules = report.result.rules
        let held = agencies.filter { $0.hasDecidedGrade(by: rules) }.map { $0.heldGrade(by: rules) }
        return rules.grades.indices.map { grade in held.count { $0 == grade } }
    }
}
