package import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// One agency of an extract.
package struct ExtractAgency: Sendable, Hashable {
    package let agency: AgencyName
    /// The footing on which the board asks it.
    package let duty: String
    package let standing: Standing
    /// The day on which a revised return came in that waits to be read; the return may be there without a day.
    package let revised: Revised?
    /// The standards with the best verdict: "1, Senior management commitment".
    package let strengths: [String]
    /// Gravest first.
    package let gaps: [Gap]
    /// What is due from it, in calendar order.
    package let dues: [Due]
    /// It was withdrawn from the round or merged into another agency.
    package let hasLeft: Bool

    /// Where it stands.
    package enum Standing: Sendable, Hashable {
        /// The grade it holds, and when it was decided.
        case held(Mark, decidedOn: CivilDate)
        /// Read, but nobody has decided a grade: nothing that was found is told, nor whether it could be graded.
        case undecided
        /// Nobody has read a return of it.
        case unread(String)
    }

    /// A revised return that waits.
    package struct Revised: Sendable, Hashable {
        package let on: CivilDate?
    }

    /// A gap, by its criterion alone.
    package struct Gap: Sendable, Hashable {
        package let criterion: String
        package let level: Mark
        package let priority: Mark
        package let isLiveRisk: Bool
        package let due: CivilDate
    }

    /// Something due.
    package struct Due: Sendable, Hashable {
        package let date: CivilDate
        package let what: String
        package let hasPassed: Bool
        package let isMet: Bool
    }

    init(_ agency: AgencyResult, in report: RoundReport) {
        let result = report.result
        let isDecided = agency.hasDecidedGrade(by: result.rules)
        self.agency = AgencyName(agency)
        hasLeft = agency.hasLeft
        duty = ReasonWording.capitalised(agency.agency.duty.label)
        standing = Standing(agency, in: report)
        revised = isDecided && agency.awaitsReassessment ? Revised(on: agency.revisedOn) : nil
        strengths = (isDecided ? agency.standing?.standards ?? [] : []).filter {
            $0.verdict == result.rules.verdicts.count - 1
        }
        .map { "\(result.edition.standards[$0.standard].id), \(result.edition.standards[$0.standard].title)" }
        gaps = (isDecided ? report.plan.followUp(of: agency.agency.id)?.actions ?? [] : []).map { action in
            Gap(
                criterion: report.wording.name(ofCriterion: action.criterion),
                level: result.rules.mark(of: action.level),
                priority: report.plan.rules.mark(ofPriority: action.priority), isLiveRisk: action.isLiveRisk,
                due: action.due.date)
        }
        let titles = TimetableWording(report, namesOthers: false)
        dues = (isDecided && !agency.hasLeft ? report.timetable.items(of: agency.agency.id) : []).filter {
            !$0.isCancelled
        }.map { item in
            Due(
                date: item.date, what: titles.title(of: item), hasPassed: item.date < result.round.positionDate,
                isMet: item.metOn != nil)
        }
    }
}

extension ExtractAgency.Standing {
    fileprivate init(_ agency: AgencyResult, in report: RoundReport) {
        guard agency.standing != nil else {
            self = .unread(agency.unreadWords)
            return
        }
        // Who decided and why is on record elsewhere: it may name a post.
        guard let held = HeldGrade(agency, rules: report.result.rules, wording: report.wording),
            case .decided(let day, _, _) = held.footing
        else {
            self = .undecided
            return
        }
        self = .held(held.mark, decidedOn: day)
    }
}
