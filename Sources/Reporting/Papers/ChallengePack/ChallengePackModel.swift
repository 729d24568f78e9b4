package import CivilCalendar
import Evaluation
import Standards
import Submissions

/// Everything the board's challenge pack says: whose results are weak and why, what to ask them, and what to test first in every return.
package struct ChallengePackModel: Sendable, Hashable {
    package let board: String
    package let title: String
    package let positionDate: CivilDate
    package let isConstructed: Bool
    /// The word for the worst grade, which puts an agency into the pack.
    package let worst: String
    /// The word for the worst verdict, which does so too.
    package let notMet: String
    /// How many agencies' returns were read.
    package let read: Int
    /// The agencies of which no return was read, which can be neither in the pack nor out of it.
    package let unread: [AgencyName]
    package let weak: [WeakAgency]
    package let grid: StandardsGrid
    /// One for each agency whose return was read.
    package let tests: [RatingsToTest]

    package init(_ report: RoundReport) {
        let result = report.result
        board = result.round.board
        title = result.round.title
        positionDate = result.round.positionDate
        isConstructed = result.round.isConstructed || result.agencies.contains(where: \.isConstructed)
        worst = result.rules.grades.first?.label.lowercased() ?? ""
        notMet = result.rules.verdicts.first?.label.lowercased() ?? ""
        let agencies = result.agencies.filter(\.isAnalysed)
        read = agencies.count
        unread = result.agencies.filter { !$0.isAnalysed }.map { AgencyName($0) }
        weak = agencies.compactMap { WeakAgency($0, in: report) }
        grid = StandardsGrid(report)
        tests = agencies.compactMap { RatingsToTest($0, in: report) }
    }
}
