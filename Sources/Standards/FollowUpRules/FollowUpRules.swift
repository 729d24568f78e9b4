/// What follows from a decision: how urgent each gap is, by when what is due, and what an agency with a weak grade must send.
///
/// All dates are counted from the decision's date in calendar days and then moved to a working day.
package struct FollowUpRules: Sendable, Hashable {
    package let id: String
    package let title: String
    package let inForceFrom: String
    /// The grading rules whose verdicts and grades it speaks of.
    package let gradingRules: String
    /// The calendar that says which days are worked.
    package let calendar: String
    /// The priorities, gravest first. A gap takes the first that applies; the last applies to every gap.
    package let priorities: [Priority]
    /// What agencies of certain grades must do beside mending their gaps.
    package let agencySteps: [AgencyStep]
    /// When the board's own action on a theme is due.
    package let themeStep: ThemeStep

    package init(
        id: String, title: String, inForceFrom: String, gradingRules: String, calendar: String,
        priorities: [Priority], agencySteps: [AgencyStep], themeStep: ThemeStep
    ) {
        self.id = id
        self.title = title
        self.inForceFrom = inForceFrom
        self.gradingRules = gradingRules
        self.calendar = calendar
        self.priorities = priorities
        self.agencySteps = agencySteps
        self.themeStep = themeStep
    }
}

/// How grave a gap is, and the deadlines that follow.
package struct Priority: Sendable, Hashable {
    package let text: RuleText
    package let label: String
    /// The letter that stands for it where colour cannot be relied on.
    package let letter: String
    /// The gap belongs here when any of these hold; an empty list holds for every gap.
    package let applies: [GapPattern]
    package let deadlines: [Deadline]

    package init(text: RuleText, label: String, letter: String, applies: [GapPattern], deadlines: [Deadline]) {
        self.text = text
        self.label = label
        self.letter = letter
        self.applies = applies
        self.deadlines = deadlines
    }

    /// The deadline for one step, where the priority sets one.
    package func deadline(for step: Deadline.Step) -> Deadline? { deadlines.first { $0.step == step } }

    /// Whether a gap belongs to this priority.
    package func isMatched(by gap: GapFacts) -> Bool { applies.isEmpty || applies.contains { $0.matches(gap) } }
}

/// What decides a gap's priority.
package struct GapFacts: Sendable, Hashable {
    /// A live-risk criterion at level 0.
    package let isLiveRisk: Bool
    /// The index of the verdict on its standard.
    package let verdict: Int
    /// The index of the agency's grade; nil where it has none.
    package let grade: Int?

    package init(isLiveRisk: Bool, verdict: Int, grade: Int?) {
        self.isLiveRisk = isLiveRisk
        self.verdict = verdict
        self.grade = grade
    }
}

/// A pattern over gaps; all its parts must hold, nil asks nothing.
package struct GapPattern: Sendable, Hashable {
    package let isLiveRisk: Bool?
    package let verdictAtMost: Int?
    package let gradeAtMost: Int?

    package init(isLiveRisk: Bool? = nil, verdictAtMost: Int? = nil, gradeAtMost: Int? = nil) {
        self.isLiveRisk = isLiveRisk
        self.verdictAtMost = verdictAtMost
        self.gradeAtMost = gradeAtMost
    }

    /// Whether the gap fits the pattern. A gap of an ungraded agency fits no pattern that names a grade.
    package func matches(_ gap: GapFacts) -> Bool {
        if let isLiveRisk, gap.isLiveRisk != isLiveRisk { return false }
        if let verdictAtMost, gap.verdict > verdictAtMost { return false }
        if let gradeAtMost {
            guard let grade = gap.grade else { return false }
            if grade > gradeAtMost { return false }
        }
        return true
    }
}

/// So many days after the decision something is due.
package struct Deadline: Sendable, Hashable {
    /// What is due.
    package enum Step: String, Sendable, Hashable, CaseIterable {
        /// A written answer: what stands in until the gap is mended.
        case firstResponse = "first-response"
        /// A plan with an owner and a date.
        case plan
        /// A report of progress, repeated at this interval until the evidence is in.
        case progress
        /// The evidence that the gap is closed.
        case evidence

        /// How the step is named to people.
        package var label: String {
            switch self {
            case .firstResponse: "first response"
            case .plan: "plan"
            case .progress: "progress report"
            case .evidence: "evidence"
            }
        }
    }

    package let step: Step
    package let days: Int
    package let roll: Roll

    package init(step: Step, days: Int, roll: Roll) {
        self.step = step
        self.days = days
        self.roll = roll
    }
}

/// Where a date goes that falls on a day nobody works.
package enum Roll: String, Sendable, Hashable, CaseIterable {
    case next
    case previous
}

/// Something an agency with a certain grade must send, beside mending its gaps.
package struct AgencyStep: Sendable, Hashable {
    /// What can be asked.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case earlyUpdate = "early-update"
        case plan
        case resubmission
        /// The audit group's own step: it reads what was sent again.
        case reassessment

        /// Whether it falls away where an agency is not re-assessed at all.
        package var isAboutReassessment: Bool { self == .resubmission || self == .reassessment }
    }

    package let text: RuleText
    package let kind: Kind
    package let label: String
    /// The best grade (index) at which it is asked.
    package let gradeAtMost: Int
    package let days: Int
    package let roll: Roll

    package init(text: RuleText, kind: Kind, label: String, gradeAtMost: Int, days: Int, roll: Roll) {
        self.text = text
        self.kind = kind
        self.label = label
        self.gradeAtMost = gradeAtMost
        self.days = days
        self.roll = roll
    }
}

/// When the board's own action on a theme is due, counted from the last decision of the round.
package struct ThemeStep: Sendable, Hashable {
    package let text: RuleText
    package let days: Int
    package let roll: Roll

    package init(text: RuleText, days: Int, roll: Roll) {
        self.text = text
        self.days = days
        self.roll = roll
    }
}
