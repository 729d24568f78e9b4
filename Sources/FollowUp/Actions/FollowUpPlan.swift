package import CivilCalendar
package import Evaluation
package import Standards
package import Submissions

/// What follows from a round's decisions: per agency, and for the board.
package struct FollowUpPlan: Sendable {
    package let rules: FollowUpRules
    /// One for each agency with a standing decision, in the round's order.
    package let agencies: [AgencyFollowUp]
    /// What followed from decisions that a later one has taken the place of, in the round's order.
    package let earlier: [EarlierFollowUp]
    /// The board's own actions on themes, in the themes' order.
    package let boardActions: [BoardAction]
    /// Where agencies are re-assessed; nil where the round's folder gives no meetings.
    package let places: PlacePlan?
    private let indexes: [String: Int]

    package init(
        rules: FollowUpRules, agencies: [AgencyFollowUp], earlier: [EarlierFollowUp] = [], boardActions: [BoardAction],
        places: PlacePlan? = nil
    ) {
        self.rules = rules
        self.agencies = agencies
        self.earlier = earlier
        self.boardActions = boardActions
        self.places = places
        indexes = Dictionary(agencies.enumerated().map { ($1.agency, $0) }) { first, _ in first }
    }

    /// The same plan with the places of re-assessments.
    package func with(_ places: PlacePlan?) -> FollowUpPlan {
        FollowUpPlan(
            rules: rules, agencies: agencies, earlier: earlier, boardActions: boardActions, places: places)
    }

    /// Every date the plan sets.
    package var dates: [CivilDate] {
        agencies.flatMap { agency in
            agency.actions.flatMap { [$0.due.date] + $0.milestones.map(\.due.date) } + agency.steps.map(\.due.date)
        } + boardActions.map(\.due.date)
    }

    /// What followed from a decision of an agency that a later one has taken the place of.
    package func earlier(_ decision: Decision, of agency: AgencyResult) -> AgencyFollowUp? {
        earlier.first {
            $0.revision == decision.submission.revision && $0.followUp.agency.utf8.elementsEqual(agency.agency.id.utf8)
        }?.followUp
    }

    /// The follow-up of one agency.
    package func followUp(of agency: String) -> AgencyFollowUp? { indexes[agency].map { agencies[$0] } }
}

/// What followed from a decision before a later one took its place.
package struct EarlierFollowUp: Sendable, Hashable {
    /// The revision of the return that was decided on.
    package let revision: Int
    package let followUp: AgencyFollowUp

    package init(revision: Int, followUp: AgencyFollowUp) {
        self.revision = revision
        self.followUp = followUp
    }
}

/// A date with everything that produced it.
package struct DueDate: Sendable, Hashable {
    /// The working day on which it is due.
    package let date: CivilDate
    /// The day it is counted from.
    package let from: CivilDate
    package let days: Int
    /// The rule that set it.
    package let rule: String
    /// The day it first fell on and why that is no working day, where it was moved.
    package let moved: Moved?
    /// What the rule had set, and why a later day was granted, where one was.
    package let extended: Extended?
    /// Which boards share the day, where an agency answers several at once.
    package let joint: Joint?

    /// One day for several boards.
    package struct Joint: Sendable, Hashable {
        /// The board whose rule set the day: of those that ask, the earliest.
        package let board: String
        /// All boards the day is for, in the partnership's order.
        package let boards: [String]
        /// The day this board's own rule had set; nil where it is this board's rule that set the day, or would have set the same.
        package let own: CivilDate?

        package init(board: String, boards: [String], own: CivilDate?) {
            self.board = board
            self.boards = boards
            self.own = own
        }
    }

    /// A move to a working day.
    package struct Moved: Sendable, Hashable {
        package let from: CivilDate
        package let reason: String

        package init(from: CivilDate, reason: String) {
            self.from = from
            self.reason = reason
        }
    }

    /// A later day granted for a reason.
    package struct Extended: Sendable, Hashable {
        /// The day the rule had set.
        package let from: CivilDate
        package let reason: RecordedReason

        package init(from: CivilDate, reason: RecordedReason) {
            self.from = from
            self.reason = reason
        }
    }

    package init(
        date: CivilDate, from: CivilDate, days: Int, rule: String, moved: Moved?, extended: Extended? = nil,
        joint: Joint? = nil
    ) {
        self.date = date
        self.from = from
        self.days = days
        self.rule = rule
        self.moved = moved
        self.extended = extended
        self.joint = joint
    }

    /// The same with a later day that was granted.
    func extended(by granted: GrantedExtension?) -> DueDate {
        guard let granted, granted.to > date else { return self }
        return DueDate(
            date: granted.to, from: from, days: days, rule: rule, moved: moved,
            extended: Extended(from: date, reason: granted.reason))
    }
}

/// Everything one agency has to do after its decision.
package struct AgencyFollowUp: Sendable, Hashable {
    package let agency: String
    /// The day the dates are counted from: that of the audit group's decision, else of the analysis.
    package let from: CivilDate
    /// One action for each gap, live risk first, then by priority, then in the edition's order.
    package let actions: [GapAction]
    /// Gaps that need no action of their own, each with the reason.
    package let excused: [ExcusedGap]
    /// What the grade asks for beside: an early update, a plan, a resubmission, a re-assessment.
    package let steps: [AgencyStepDue]
    /// The standards to be answered again in a resubmission, by index.
    package let resubmit: [Int]
    /// The agency was withdrawn: what its grade would ask for a re-assessment is not among the steps.
    package let isWithdrawn: Bool

    package init(
        agency: String, from: CivilDate, actions: [GapAction], excused: [ExcusedGap], steps: [AgencyStepDue],
        resubmit: [Int], isWithdrawn: Bool = false
    ) {
        self.agency = agency
        self.from = from
        self.actions = actions
        self.excused = excused
        self.steps = steps
        self.resubmit = resubmit
        self.isWithdrawn = isWithdrawn
    }

    /// Actions on live risks: they stand apart and never wait for a meeting.
    package var liveRisks: [GapAction] { actions.filter(\.isLiveRisk) }

    /// Gaps that the agency's own plan does not cover.
    package var uncovered: [GapAction] { actions.filter { !$0.isPlannedByAgency } }
}

/// The one action that closes one gap.
package struct GapAction: Sendable, Hashable {
    /// The criterion's index in the edition.
    package let criterion: Int
    package let level: Level
    /// The index of its priority in the follow-up rules.
    package let priority: Int
    package let isLiveRisk: Bool
    /// Whether an owned, dated action of the agency's own plan covers it.
    package let isPlannedByAgency: Bool
    /// The post the agency named; nil where it is still to be named.
    package let post: String?
    /// What must be in by then: the evidence that the gap is closed.
    package let due: DueDate
    /// What is due on the way: first response, plan, first progress report.
    package let milestones: [Milestone]
    /// The date in the agency's own plan, where it names one.
    package let agencyDate: CivilDate?

    /// A step on the way.
    package struct Milestone: Sendable, Hashable {
        package let step: Deadline.Step
        package let due: DueDate

        package init(step: Deadline.Step, due: DueDate) {
            self.step = step
            self.due = due
        }
    }

    /// When one of its steps is due; nil where its priority does not ask for it.
    package func due(for step: Deadline.Step) -> DueDate? {
        step == .evidence ? due : milestones.first { $0.step == step }?.due
    }

    package init(
        criterion: Int, level: Level, priority: Int, isLiveRisk: Bool, isPlannedByAgency: Bool, post: String?,
        due: DueDate, milestones: [Milestone], agencyDate: CivilDate?
    ) {
        self.criterion = criterion
        self.level = level
        self.priority = priority
        self.isLiveRisk = isLiveRisk
        self.isPlannedByAgency = isPlannedByAgency
        self.post = post
        self.due = due
        self.milestones = milestones
        self.agencyDate = agencyDate
    }
}

/// A gap without an action of its own, and why.
package struct ExcusedGap: Sendable, Hashable {
    package let criterion: Int
    package let reason: String

    package init(criterion: Int, reason: String) {
        self.criterion = criterion
        self.reason = reason
    }
}

/// Something the agency's grade asks of it, with its date.
package struct AgencyStepDue: Sendable, Hashable {
    package let step: AgencyStep
    package let due: DueDate

    package init(step: AgencyStep, due: DueDate) {
        self.step = step
        self.due = due
    }
}

/// The board's own action on a theme.
package struct BoardAction: Sendable, Hashable {
    package let theme: Theme
    package let due: DueDate

    package init(theme: Theme, due: DueDate) {
        self.theme = theme
        self.due = due
    }
}

extension DueDate {
    /// The day as it stood on another: a later day that was granted after it is not yet known then.
    package func day(asOf day: CivilDate) -> CivilDate {
        guard let extended, extended.reason.on > day else { return date }
        return extended.from
    }
}
