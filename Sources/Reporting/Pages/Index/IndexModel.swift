import FollowUp
package import CivilCalendar
import Diagnostics
import Evaluation
import Standards
import Submissions

/// Everything `index.html` says, as plain values in the order it says it.
package struct IndexModel: Sendable, Hashable {
    package let title: String
    package let board: String
    package let edition: String
    package let due: CivilDate
    package let positionDate: CivilDate
    package let isConstructed: Bool
    /// What is fact and what is constructed, in the board's words.
    package let about: String?
    /// The constructed agencies, where only some of the round are.
    package let constructed: [AgencyName]
    package let refused: [RefusedReturn]
    package let liveRisks: [AgencyLiveRisk]
    /// How many agencies were read, and how many accepted returns nobody has read: what the absence of live risks rests on.
    package let analysed: Int
    package let unread: Int
    package let counts: [Count]
    package let papers: [PaperLink]
    package let grades: GradeTable
    /// The bodies with several returns.
    package let bodies: [BodyRow]
    package let grid: StandardsGrid
    package let themes: [ThemeRow]
    package let figures: [CountedBeside]
    /// The figures were made up.
    package let areFiguresConstructed: Bool
    package let goodPractice: [OfferedPractice]
    /// What the board does itself about every theme, in the rule's own sentence.
    package let boardStep: String
    package let boardActions: [BoardActionRow]
    package let dues: [AgencyDues]
    package let agencies: [AgencyRow]
    /// Whether the report has letters, and so a list of them.
    package let hasLetters: Bool

    /// A live risk with the agency it stands in.
    package struct AgencyLiveRisk: Sendable, Hashable {
        package let agency: AgencyName
        package let risk: LiveRisk
    }

    /// An agency in the list that closes the page.
    package struct AgencyRow: Sendable, Hashable {
        package let agency: AgencyName
        package let type: String
        package let state: String
    }

    package init(_ report: RoundReport) {
        let result = report.result
        let round = result.round
        title = round.title
        board = round.board
        edition = result.edition.title
        due = round.due
        positionDate = round.positionDate
        about = round.about
        let made = result.agencies.filter(\.isConstructed).map { AgencyName($0) }
        isConstructed = round.isConstructed || !made.isEmpty
        constructed = round.isConstructed ? [] : made
        refused = report.refused.map { RefusedReturn($0, in: report) }
        liveRisks = result.agencies.flatMap { agency in
            report.liveRisks(of: agency).map { AgencyLiveRisk(agency: AgencyName(agency), risk: $0) }
        }
        analysed = result.agencies.count(where: \.isAnalysed)
        unread = result.agencies.count { $0.state == .accepted }
        counts = Count.all(of: result)
        papers = PaperLink.all(of: report)
        grades = GradeTable(report)
        bodies = result.bodies.map { BodyRow($0, in: report) }
        grid = StandardsGrid(report)
        themes = ThemeRow.all(of: report)
        figures = CountedBeside.all(of: report)
        areFiguresConstructed = report.figures?.isConstructed ?? false
        goodPractice = result.agencies.flatMap { OfferedPractice.all(of: $0, in: report) }
        boardStep = report.plan.rules.themeStep.text.message
        boardActions = report.plan.boardActions.map { BoardActionRow($0, in: report) }
        dues = result.agencies.compactMap { AgencyDues($0, in: report) }
        hasLetters = !report.letterBook.isEmpty
        agencies = result.agencies.map { agency in
            AgencyRow(
                agency: AgencyName(agency),
                type: result.edition.agencyType(agency.agency.type)?.label ?? agency.agency.type,
                state: agency.state.label)
        }
    }
}
