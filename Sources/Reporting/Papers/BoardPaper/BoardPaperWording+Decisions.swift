import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

extension BoardPaperWording {
    private typealias Asked = (verb: String, text: PaperText, points: [PaperText])

    /// What stands before the list of decisions.
    var decisionsLead: Paragraph {
        (
            nil,
            "The rules propose, the board decides. What is settled on grades is entered in the decisions file, papers/decisions.xml, which belongs to this paper; in the minutes each decision is known by its number.",
            []
        )
    }

    /// D1, D2 and so on: grades to settle, grades to note, themes, the next round, the neighbours.
    var decisions: [BoardPaper.AskedDecision] {
        let asked = toSettle + toNote + onThemes + [nextRound, neighbours]
        return asked.enumerated().map { place, asked in
            BoardPaper.AskedDecision(
                number: "D\(place + 1)", verb: asked.verb, text: asked.text, points: asked.points)
        }
    }

    // MARK: Grades

    private var toSettle: [Asked] {
        groups.undecided.map { agency in
            var text: PaperText = "the grade of \(said: agency.agency.name). \(proposal(for: agency))"
            if let record = agency.standing?.basis.analysis?.decision {
                text =
                    "\(text) A decision of \(record.date.readable) is on record under a name these grading rules do not know: \(said: record.grade)."
            }
            return ("To settle", text, [])
        }
    }

    private func proposal(for agency: AgencyResult) -> PaperText {
        guard let outcome = agency.standing?.outcome else { return "Nothing is proposed." }
        switch outcome {
        case .graded(let grade): return "Proposed: \(label(grade))."
        case .provisional, .notGradable:
            return
                "No grade can be proposed yet: \(wording.name(of: outcome).prefix(1).lowercased() + wording.name(of: outcome).dropFirst())."
        }
    }

    private var toNote: [Asked] {
        let decided = groups.decided
        guard !decided.isEmpty else { return [] }
        let text: PaperText =
            "\(decided.count == 1 ? "the grade that was" : "\(decided.count) grades that were") decided before this paper."
        return [("To note", text, decided.map(note(on:)))]
    }

    private func note(on agency: AgencyResult) -> PaperText {
        guard let held = HeldGrade(agency, rules: groups.rules, wording: wording),
            case .decided(let day, _, _) = held.footing
        else { return "\(said: agency.agency.name)." }
        let difference = held.difference.map { " \($0)" } ?? ""
        return
            "\(said: agency.agency.name): \(held.mark.label.lowercased()), decided on \(day.readable).\(difference)"
    }

    // MARK: Themes

    private var onThemes: [Asked] {
        report.plan.boardActions.map { action in
            (
                "To settle",
                "what the board does itself about \(subject(of: action.theme)), weak in \(Counted.share(action.theme.weak.count, of: action.theme.applicable, "agency", "agencies")): how it challenges this, and its own part in mending it, by \(action.due.date.readable).",
                []
            )
        }
    }

    // MARK: The next round

    private var nextRound: Asked {
        let themes = groups.themes
        let open = groups.followUps.filter { !$0.actions.isEmpty }.count
        let themed: PaperText =
            themes.isEmpty
            ? groups.analysed.isEmpty
                ? "themed: not known yet, as no return has been read;" : "themed: this round found no theme to follow;"
            : "themed: only what this round found weak across agencies, \(Counted.things(themes.count, "theme")) in all;"
        let outstanding: PaperText =
            groups.gaps == 0
            ? groups.analysed.isEmpty
                ? "outstanding actions only: not known yet, as no return has been read."
                : "outstanding actions only: this round left none."
            : "outstanding actions only: \(Counted.things(groups.gaps, "gap")) of \(Counted.things(open, "agency", "agencies"))."
        let full: PaperText =
            "full: all \(Counted.things(edition.standards.count, "standard")), \(edition.criteria.count) criteria, with this audit tool or another;"
        return ("To settle", "the form of the next round.", [full, themed, outstanding])
    }

    private var neighbours: Asked {
        let boards = report.neighbouringBoards
        guard !boards.isEmpty else {
            return (
                "To settle",
                "whether to talk to neighbouring boards about agencies that answer several boards, so that these are asked once and measured alike. Nothing in this round says which agencies do.",
                []
            )
        }
        return (
            "To settle",
            "what to agree with \(PaperText.names(boards)), with which agencies of this round share days, so that these are asked once and measured alike.",
            []
        )
    }
}

extension RoundReport {
    /// The other boards whose days some of this round's agencies share, in the order they are met.
    var neighbouringBoards: [String] {
        let dues = plan.agencies.flatMap { agency in
            agency.actions.flatMap { [$0.due] + $0.milestones.map(\.due) } + agency.steps.map(\.due)
        }
        var boards: [String] = []
        for board in dues.flatMap({ $0.joint?.boards ?? [] })
        where board != result.round.board && !boards.contains(board) {
            boards.append(board)
        }
        return boards
    }
}
