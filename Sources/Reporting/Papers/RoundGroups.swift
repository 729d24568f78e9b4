import Evaluation
import FollowUp
import Standards
import Submissions

/// The agencies of a round in the groups that papers speak of, each in the round's order.
struct RoundGroups {
    let report: RoundReport

    init(_ report: RoundReport) { self.report = report }

    var rules: GradingRules { report.result.rules }
    var all: [AgencyResult] { report.result.agencies }

    // MARK: What came in

    /// Those a return is asked of: all but those released, unless they sent one all the same.
    var asked: [AgencyResult] { all.filter { !$0.isReleased || $0.isReturned } }
    var released: [AgencyResult] { all.filter { $0.isReleased && !$0.isReturned } }
    /// Those that left the round, whatever they had sent before.
    var withdrawn: [AgencyResult] { all.filter { $0.invitation.changes.withdrawn != nil } }
    var merged: [AgencyResult] { all.filter { $0.invitation.changes.merged != nil } }
    var returned: [AgencyResult] { asked.filter(\.isReturned) }
    var onTime: [AgencyResult] { returned.filter(\.isOnTime) }
    var late: [AgencyResult] { returned.filter { $0.invitation.isOnTime == false } }
    var awaited: [AgencyResult] { asked.filter { !$0.isReturned } }
    /// On record as received, but no file is there.
    var withoutFile: [AgencyResult] { returned.filter { !$0.isAccepted && !$0.hasRefusedReturn && !$0.hasLeft } }
    /// A return was refused, and no other of the agency was accepted.
    var refused: [AgencyResult] { returned.filter { $0.hasRefusedReturn && !$0.isAccepted && !$0.hasLeft } }

    // MARK: What was read

    var analysed: [AgencyResult] { all.filter(\.isAnalysed) }
    /// Those with an accepted return that was read, or is still to be read: what an agency sent before it left the round is not read any more.
    var accepted: [AgencyResult] { all.filter { $0.isAccepted && ($0.isAnalysed || !$0.hasLeft) } }
    var unread: [AgencyResult] { accepted.filter { !$0.isAnalysed } }
    /// Read, but without a grade.
    var ungraded: [AgencyResult] { analysed.filter { $0.heldGrade(by: rules) == nil } }
    var awaitingReassessment: [AgencyResult] { all.filter(\.awaitsReassessment) }

    // MARK: Grades

    var holders: [AgencyResult] { all.filter { $0.heldGrade(by: rules) != nil } }

    /// Those with a recorded grade, by its index: the only ones the public is told of.
    func decided(_ grade: Int) -> [AgencyResult] { decided.filter { $0.heldGrade(by: rules) == grade } }

    /// Those that hold a grade, by its index.
    func holding(_ grade: Int) -> [AgencyResult] { all.filter { $0.heldGrade(by: rules) == grade } }

    /// Those that hold the lowest grade there is.
    var weakest: [AgencyResult] { holding(0) }

    /// Those whose grade nobody has recorded a decision on, though their return was read.
    var undecided: [AgencyResult] { analysed.filter { !$0.hasDecidedGrade(by: rules) } }
    var decided: [AgencyResult] { analysed.filter { $0.hasDecidedGrade(by: rules) } }

    // MARK: Risks and themes

    /// The agencies with live risks, with how many of them nothing accepted stands in for.
    var liveRisks: [(agency: AgencyResult, risks: [LiveRisk])] {
        all.compactMap { agency in
            let risks = report.liveRisks(of: agency)
            return risks.isEmpty ? nil : (agency, risks)
        }
    }

    /// The themes that stand by themselves: not the criteria of a standard that is itself one.
    var themes: [Theme] { report.result.themes.filter { !report.result.isWithinStandardTheme($0) } }

    // MARK: Gaps

    var followUps: [AgencyFollowUp] { report.plan.agencies }
    var gaps: Int { followUps.reduce(0) { $0 + $1.actions.count } }
    var plannedGaps: Int { followUps.reduce(0) { $0 + $1.actions.count - $1.uncovered.count } }

    /// The gaps of agencies whose grade is decided.
    var decidedFollowUps: [AgencyFollowUp] {
        let ids = Set(decided.map(\.agency.id))
        return followUps.filter { ids.contains($0.agency) }
    }
    var decidedGaps: Int { decidedFollowUps.reduce(0) { $0 + $1.actions.count } }

    // MARK: What came in since

    /// Where a step that its grade asks of an agency stands.
    func standing(of step: AgencyStep, from agency: String) -> FollowUpStatus.Standing? {
        status(from: agency) { if case .step(_, let other) = $0 { other == step } else { false } }
    }

    /// Where the first response on a gap stands.
    func standing(ofFirstResponseOn criterion: Int, from agency: String) -> FollowUpStatus.Standing? {
        status(from: agency) { subject in
            guard case .gaps(_, let actions, .firstResponse) = subject else { return false }
            return actions.contains { $0.criterion == criterion }
        }
    }

    private func status(
        from agency: String, _ isWanted: (TimetableItem.Subject) -> Bool
    ) -> FollowUpStatus.Standing? {
        report.timetable.statuses(of: agency).first { status in
            if case .item(let item) = status.subject { isWanted(item.subject) } else { false }
        }?.standing
    }

    /// The agencies from which something of the timetable is overdue.
    var overdue: [AgencyResult] { all.filter { agency in overdueItems(of: agency) > 0 } }

    /// How many items of the timetable are overdue from an agency.
    func overdueItems(of agency: AgencyResult) -> Int {
        report.timetable.statuses(of: agency.agency.id).count { $0.isOfTimetable && $0.daysOverdue != nil }
    }

    /// How many days have passed without anybody keeping a record of what came in.
    var passedItems: Int {
        report.timetable.statuses.count { $0.isOfTimetable && $0.standing == .passed }
    }

    /// What agencies are asked of one kind beside mending their gaps.
    func steps(_ kind: AgencyStep.Kind) -> [(agency: String, step: AgencyStepDue)] {
        followUps.flatMap { followUp in
            followUp.steps.filter { $0.step.kind == kind }.map { (followUp.agency, $0) }
        }
    }
}

extension FollowUpStatus {
    /// It is of the timetable, not the agency's first return.
    fileprivate var isOfTimetable: Bool { if case .item = subject { true } else { false } }
}

extension FollowUpStatus.Standing {
    /// It has come in.
    var isIn: Bool { if case .cameIn = self { true } else { false } }
}

extension AgencyResult {
    /// No return is asked of it any more.
    var isReleased: Bool { invitation.exemption != nil || hasLeft }

    /// It is no longer in the round: withdrawn, or taken up by another agency.
    var hasLeft: Bool { invitation.changes.withdrawn != nil || invitation.changes.merged != nil }

    /// The audit group has recorded a grade that the rules know.
    func hasDecidedGrade(by rules: GradingRules) -> Bool {
        guard let record = standing?.basis.analysis?.decision else { return false }
        return rules.grades.contains { $0.id == record.grade }
    }

    /// Criteria the agency rated that stand somewhere.
    var compared: Int { standing?.criteria.count { $0.facts.selfRating != nil && $0.level != nil } ?? 0 }

    /// Criteria the agency rated above where they stand.
    var overrated: Int {
        standing?.criteria.count { finding in
            guard let own = finding.facts.selfRating, let level = finding.level else { return false }
            return own > level
        } ?? 0
    }

    /// Standards its own ratings put above where they stand.
    var overratedStandards: Int {
        standing?.standards.count { standard in
            guard let own = standard.ownVerdict, let verdict = standard.verdict else { return false }
            return own > verdict
        } ?? 0
    }
}

extension Sequence where Element == AgencyResult {
    var names: [String] { map(\.agency.name) }
}

extension Counted {
    /// "7 of 8 agencies asked (87.5 %)", "1 of 1 agency asked (100.0 %)".
    static func share(_ count: Int, of size: Int, _ singular: String, _ plural: String) -> String {
        share(count, of: size, counting: size == 1 ? singular : plural)
    }

    /// "is" for one, "are" for any other number.
    static func areOrIs(_ count: Int) -> String { count == 1 ? "is" : "are" }

    static func haveOrHas(_ count: Int) -> String { count == 1 ? "has" : "have" }
}
