import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

extension BoardPaperWording {
    /// 5.1 to 5.5, each there whatever the round is like.
    var implications: [Paragraph] {
        [
            ("Legal", legal.lead, legal.points), ("Resources", resources.lead, resources.points), ("Risk", risk, []),
            ("Equality", equality, []), ("Data protection", dataProtection, []),
        ]
    }

    // MARK: Legal

    private var legal: (lead: PaperText, points: [PaperText]) {
        let invited = groups.all.count
        guard invited > 0 else { return ("No agency is invited.", []) }
        let points = DutyBasis.allCases.compactMap { duty -> PaperText? in
            let count = groups.all.count { $0.agency.duty == duty }
            guard count > 0 else { return nil }
            return
                "\(ReasonWording.capitalised(duty.label)): \(Counted.share(count, of: invited, "agency", "agencies"))."
        }
        let lead: PaperText =
            points.count == 1
            ? "All agencies invited are asked on the same footing:"
            : "Agencies are asked on different footings, and what is found of each speaks of its own footing only:"
        return (lead, points)
    }

    // MARK: Resources

    private var resources: (lead: PaperText, points: [PaperText]) {
        guard let places = report.plan.places else {
            let asked = groups.steps(.reassessment).count
            return (
                asked == 0
                    ? "No re-assessment is asked for. The round's folder gives no meetings."
                    : "\(Counted.things(asked, "re-assessment is", "re-assessments are")) asked for. The round's folder gives no meetings, so none has a place yet.",
                []
            )
        }
        let all = places.places.count
        guard all > 0 else { return ("No agency is to be re-assessed, so no place at a meeting is needed.", []) }
        let inTime = places.places.count { $0.meeting != nil && $0.lateness == 0 }
        let offered = places.meetings.filter { $0.date >= round.positionDate }
        let lead: PaperText =
            "\(Counted.share(inTime, of: all, "agency to be re-assessed", "agencies to be re-assessed")) \(Counted.haveOrHas(inTime)) a place at a meeting by the deadline. The audit group still meets \(Counted.things(offered.count, "time")), with \(Counted.things(offered.reduce(0) { $0 + $1.places }, "place")) in all."
        guard let shown = WorkPlanModel.Places(report), !shown.keepsEveryDeadline else { return (lead, []) }
        let lacking = places.places.filter { $0.meeting == nil || $0.lateness > 0 }
        let mends = shown.mends.map { mend -> PaperText in "What would mend it: \(said: mend)." }
        return (
            lead, ["Late or without a place: \(PaperText.names(lacking.map { name(of: $0.agency) }))."] + mends
        )
    }

    // MARK: Risk

    private var risk: PaperText {
        guard !groups.analysed.isEmpty else { return "Not known: no return has been read yet." }
        let risks = groups.liveRisks.flatMap(\.risks)
        let bare = risks.count { !$0.isStoodInFor }
        let first: PaperText =
            risks.isEmpty
            ? "No live risk is open in the returns read."
            : "\(Counted.things(risks.count, "live risk")) \(Counted.areOrIs(risks.count)) open; nothing accepted stands in for \(Counted.share(bare, of: risks.count))."
        let unread = groups.unread.count
        let second: PaperText =
            unread == 0
            ? "Every accepted return has been read."
            : "\(Counted.things(unread, "accepted return")) not yet read \(Counted.areOrIs(unread)) a risk of another kind: what \(unread == 1 ? "it says" : "they say") is not known."
        return .sentences([first, second])
    }

    // MARK: Equality

    private var equality: PaperText {
        let criteria = edition.equalityCriteria
        guard !criteria.isEmpty else {
            return
                "No criterion of the audit tool speaks of it, and this audit has no figures on children of different needs and backgrounds."
        }
        let shares = criteria.map { index -> PaperText in
            let levels = groups.analysed.compactMap { $0.standing?.criteria[index].level }
            let weak = levels.count { $0 < groups.rules.gapBelow }
            let share =
                levels.isEmpty
                ? "not read yet" : "weak in \(Counted.share(weak, of: levels.count, "agency", "agencies"))"
            return "\(wording.name(ofCriterion: index)), \(share)"
        }
        let named = shares.enumerated().reduce("" as PaperText) { text, next in
            return "\(text)\(next.offset == 0 ? "" : "; ")\(next.element)"
        }
        return
            "The audit tool asks about it in \(Counted.things(criteria.count, "criterion", "criteria")): \(named). Beyond that this audit has no figures on children of different needs and backgrounds."
    }

    // MARK: Data protection

    private var dataProtection: PaperText {
        let retention: PaperText =
            round.papers.retainUntil.map { "What was made of this round is kept until \($0.readable)." }
            ?? "How long what was made of this round is kept has not been settled."
        let held = groups.all.compactMap { $0.standing?.submission ?? $0.latest }.reduce(0) { $0 + $1.heldText.count }
        let out: PaperText =
            held == 0
            ? "No text had to be held out because a child might be recognised in it."
            : "\(Counted.things(held, "text is", "texts are")) held out because a child might be recognised in \(held == 1 ? "it" : "them")."
        return .sentences([
            "This paper is marked: \(said: ReasonWording.sentenceEnd(round.marking))", retention, out, together,
        ])
    }

    /// What the public papers tell when they are laid side by side; empty where that is no more than they say.
    private var together: PaperText {
        guard let finding = PapersTogether.finding(in: report.result) else { return "" }
        let count = finding.agencies.count
        let named: PaperText = "\(PaperText.names(finding.agencies.names))"
        let whose = "tell the grade of \(Counted.things(count, "agency", "agencies")) that no extract shows"
        return finding.extract == nil
            ? "By its counts alone the annual report section can \(whose): \(named). The board weighs this before it publishes."
            : "Read together, the extracts and the annual report section \(whose): \(named). The board weighs this before it publishes both."
    }
}
