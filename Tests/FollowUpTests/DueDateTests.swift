import CivilCalendar
import Evaluation
import FollowUp
import SmallStandards
import Standards
import Submissions
import Testing

struct `A due date` {
    private let planner = FollowUpPlanner(
        rules: SmallFollowUp.rules,
        workingDays: WorkingDays(
            closedDays: BankHolidayRules.englandAndWales().closedDays + [
                .boardClosure(SmallReturn.date("2010-08-31"), "Office move")
            ]))

    @Test func `stays where it falls on a working day`() {
        let due = planner.dueDate(from: SmallReturn.date("2010-04-29"), days: 14, roll: .next, rule: "F1")
        #expect(due.date.isoText == "2010-05-13")
        #expect(due.moved == nil)
    }

    @Test func `moves over a bank holiday week-end and a closed day, and says why`() {
        let next = planner.dueDate(from: SmallReturn.date("2010-08-22"), days: 6, roll: .next, rule: "F1")
        #expect(next.date.isoText == "2010-09-01")
        #expect(next.moved == .init(from: SmallReturn.date("2010-08-28"), reason: "a Saturday"))
        let previous = planner.dueDate(from: SmallReturn.date("2010-08-22"), days: 9, roll: .previous, rule: "F1")
        #expect(previous.date.isoText == "2010-08-27")
        #expect(previous.moved?.from.isoText == "2010-08-31")
    }

    @Test func `never moves back to the decision or beyond, however long nobody works`() {
        let decided = SmallReturn.date("2010-07-23")
        let closed = (0..<40).map { ClosedDay.boardClosure(decided.adding(days: $0), "Rebuilding") }
        let planner = FollowUpPlanner(rules: SmallFollowUp.rules, workingDays: WorkingDays(closedDays: closed))
        let due = planner.dueDate(from: decided, days: 7, roll: .previous, rule: "F1")
        #expect(due.date.isoText == "2010-09-01")
        #expect(
            due.moved == .init(from: SmallReturn.date("2010-07-30"), reason: "a day the board is closed (Rebuilding)"))
    }

    @Test func `is a working day whatever it is counted from`() {
        let workingDays = planner.workingDays
        for start in 0..<800 {
            let from = SmallReturn.date("2009-12-01").adding(days: start)
            for roll in Roll.allCases {
                let due = planner.dueDate(from: from, days: 28, roll: roll, rule: "F1")
                #expect(workingDays.isWorkingDay(due.date))
                #expect(roll == .next ? due.date >= from.adding(days: 28) : due.date <= from.adding(days: 28))
            }
        }
    }
}

/// Follow-up rules for the small edition.
enum SmallFollowUp {
    static let rules = FollowUpRules(
        id: "small-follow-up", title: "Small follow-up", inForceFrom: "2010-04-01", gradingRules: "small-rules",
        calendar: "england-and-wales",
        priorities: [
            priority(
                "F1", "Critical", [GapPattern(isLiveRisk: true), GapPattern(verdictAtMost: 0, gradeAtMost: 0)], 90),
            priority("F2", "Major", [GapPattern(verdictAtMost: 0)], 120),
            priority("F3", "Moderate", [GapPattern(verdictAtMost: 1)], 180),
            priority("F4", "Minor", [], 365),
        ],
        agencySteps: [
            AgencyStep(
                text: SmallRules.text("A1"), kind: .earlyUpdate, label: "Early update", gradeAtMost: 0, days: 14,
                roll: .previous),
            AgencyStep(
                text: SmallRules.text("A3"), kind: .resubmission, label: "Resubmission", gradeAtMost: 0, days: 90,
                roll: .next),
        ],
        themeStep: ThemeStep(text: SmallRules.text("T1"), days: 91, roll: .next))

    private static func priority(_ id: String, _ label: String, _ applies: [GapPattern], _ days: Int) -> Priority {
        Priority(
            text: SmallRules.text(id), label: label, letter: String(label.prefix(1)), applies: applies,
            deadlines: [Deadline(step: .evidence, days: days, roll: .next)])
    }
}
