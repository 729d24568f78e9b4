import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

extension BoardPaperWording {
    /// What follows from the findings: what cannot wait first.
    var recommendations: [PaperText] {
        onLiveRisks + onWeakAgencies + onThemes
            + [onAwaited, onUnread, onRefused, onPlans, onNextRound].compactMap { $0 }
    }

    private var onLiveRisks: [PaperText] {
        groups.followUps.compactMap { followUp in
            let risks = followUp.liveRisks
            guard let first = risks.compactMap({ $0.due(for: .firstResponse) ?? $0.due }).map(\.date).min() else {
                return nil
            }
            let name = name(of: followUp.agency)
            let missing = Counted.list(risks.map { wording.name(ofCriterion: $0.criterion) })
            let standings = risks.map { groups.standing(ofFirstResponseOn: $0.criterion, from: followUp.agency) }
            if standings.allSatisfy({ $0?.isIn ?? false }) {
                return
                    "The audit group sees whether what \(said: name) wrote keeps children safe until \(missing) \(Counted.areOrIs(risks.count)) mended."
            }
            let lateness = late(standings.compactMap(\.self).first { !$0.isIn }) ?? passed(first)
            return
                "\(said: name) says in writing by \(first.readable)\(lateness) what keeps children safe until \(missing) \(Counted.areOrIs(risks.count)) mended."
        }
    }

    private var onWeakAgencies: [PaperText] {
        groups.weakest.map { agency in
            let steps = report.plan.followUp(of: agency.agency.id)?.steps ?? []
            let asked = steps.filter { $0.step.kind != .reassessment }.map { step in
                (step, groups.standing(of: step.step, from: agency.agency.id) ?? .awaited)
            }
            let open = asked.compactMap { step, standing in
                late(standing).map { "\(lowercased(step.step.label)) by \(step.due.date.readable)\($0)" }
            }
            let sent = asked.compactMap { step, standing -> String? in
                guard case .cameIn(let day) = standing else { return nil }
                return lowercased(step.step.label) + (day.map { " (\($0.readable))" } ?? "")
            }
            let name: PaperText = "\(said: agency.agency.name), graded \(label(0)),"
            let lead: PaperText =
                !open.isEmpty
                ? "\(name) sends: \(Counted.list(open))."
                : sent.isEmpty
                    ? "The audit group agrees with \(name) what it sends again and when."
                    : "\(name) has sent what its grade asks for: \(Counted.list(sent))."
            let already: PaperText =
                open.isEmpty || sent.isEmpty ? "" : "Already in: \(Counted.list(sent))."
            let waiting: PaperText = agency.awaitsReassessment ? "Its revised return waits to be read." : ""
            return .sentences([lead, already, waiting, reassessment(of: agency, steps)])
        }
    }

    private func reassessment(of agency: AgencyResult, _ steps: [AgencyStepDue]) -> PaperText {
        if let meeting = report.plan.places?.place(of: agency.agency.id)?.meeting {
            return "The audit group re-assesses it at its meeting on \(meeting.date.readable)."
        }
        guard let day = steps.first(where: { $0.step.kind == .reassessment })?.due.date else { return "" }
        return "The audit group re-assesses it by \(day.readable)\(passed(day))."
    }

    /// What is said behind a day for something that is still to come in; nil where nothing more is awaited.
    private func late(_ standing: FollowUpStatus.Standing?) -> String? {
        switch standing {
        case .awaited?: ""
        case .overdue(let days)?: " (\(TimetableWording.overdue(days)))"
        case .passed?: " (that day has passed)"
        case .cameIn?, .ended?, nil: nil
        }
    }

    private func lowercased(_ label: String) -> String { label.prefix(1).lowercased() + label.dropFirst() }

    private var onThemes: [PaperText] {
        report.plan.boardActions.map { action in
            "The board settles its own part on \(subject(of: action.theme)), by \(action.due.date.readable)\(passed(action.due.date))."
        }
    }

    /// What is said of a day that lies before the position date.
    func passed(_ day: CivilDate) -> String { day < round.positionDate ? " (that day has passed)" : "" }

    private var onAwaited: PaperText? {
        let late = groups.awaited.filter { $0.invitation.lastDay < round.positionDate } + groups.withoutFile
        guard !late.isEmpty else { return nil }
        return
            "The chair writes to \(Counted.things(late.count, "agency whose return is", "agencies whose returns are")) overdue or not on file: \(PaperText.names(late.names))."
    }

    private var onUnread: PaperText? {
        let unread = groups.unread + groups.awaitingReassessment
        guard !unread.isEmpty else { return nil }
        return
            "The audit group reads \(Counted.things(unread.count, "return that waits", "returns that wait")) for it: \(PaperText.names(unread.names))."
    }

    private var onRefused: PaperText? {
        let refused = groups.refused
        guard !refused.isEmpty else { return nil }
        return
            "The board's office helps \(PaperText.names(refused.names)) to mend what was refused and to send it again."
    }

    private var onPlans: PaperText? {
        let open = groups.gaps - groups.plannedGaps
        guard groups.gaps > 0 else { return nil }
        let agencies = groups.followUps.filter { !$0.uncovered.isEmpty }.count
        guard open > 0 else {
            return
                "Every agency keeps to its own plan: together the plans cover all of \(Counted.things(groups.gaps, "gap"))."
        }
        return
            "Every agency goes through what was found in its return and brings its plan up to it: \(Counted.share(open, of: groups.gaps, "gap", "gaps")), in \(Counted.things(agencies, "agency", "agencies")), \(Counted.haveOrHas(open)) no action yet with a post and a date."
    }

    private var onNextRound: PaperText? {
        "The board settles the form of the next round now, so that agencies know in good time what they will be asked."
    }
}
