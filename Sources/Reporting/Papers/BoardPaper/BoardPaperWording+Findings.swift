import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

extension BoardPaperWording {
    /// 2.1 to 2.7, each there whatever was found.
    var findings: [Paragraph] {
        [
            ("Live risks", liveRisks.lead, liveRisks.points), ("Returns", returns, []), ("Grades", grades, []),
            ("Themes", themes.lead, themes.points), ("What agencies say of themselves", selfAwareness, []),
            ("Agencies waiting", waiting.lead, waiting.points), ("Refused returns", refused, []),
        ]
    }

    // MARK: Live risks

    private var liveRisks: (lead: PaperText, points: [PaperText]) {
        let read = groups.analysed.count == 1 ? "one return" : "\(groups.analysed.count) returns"
        guard !groups.analysed.isEmpty else { return ("No return has been read yet, so nothing can be said.", []) }
        let unread = groups.unread.count
        let open =
            unread == 0
            ? ""
            : " \(Counted.things(unread, "accepted return")) that nobody has read yet may hold \(groups.liveRisks.isEmpty ? "one" : "more")."
        let found = groups.liveRisks
        guard !found.isEmpty else { return ("None in the \(read) read.\(open)", []) }
        let count = found.reduce(0) { $0 + $1.risks.count }
        let bare = found.reduce(0) { $0 + $1.risks.count { !$0.isStoodInFor } }
        let lead: PaperText =
            "Something that keeps children safe today is missing in \(Counted.share(found.count, of: groups.analysed.count, "agency read", "agencies read")): \(Counted.things(count, "live risk")), and nothing accepted stands in for \(bare) of \(count).\(open)"
        let points = found.flatMap { agency, risks in
            risks.map { risk -> PaperText in
                "\(said: agency.agency.name): \(risk.criterion). \(risk.isStoodInFor ? "An accepted safeguard stands in." : "Nothing accepted stands in.") A first response is due by \(risk.response.date.readable)."
            }
        }
        return (lead, points)
    }

    // MARK: Returns

    private var returns: PaperText {
        var all = [returnsInShort]
        let late = groups.late
        if !late.isEmpty { all.append("Late: \(PaperText.names(late.names)).") }
        let awaited = groups.awaited
        if !awaited.isEmpty { all.append("Not in: \(PaperText.names(awaited.names)).") }
        let withdrawn = groups.withdrawn
        if !withdrawn.isEmpty { all.append("Withdrawn from the round: \(PaperText.names(withdrawn.names)).") }
        all += groups.merged.map { agency in
            let into = agency.invitation.changes.merged.map { name(of: $0.into) } ?? ""
            return "Merged into \(said: into), which answers for it: \(said: agency.agency.name)."
        }
        let released = groups.released
        if !released.isEmpty {
            all.append(
                "No return is asked of \(Counted.things(released.count, "agency", "agencies")) of the \(groups.all.count) invited: \(PaperText.names(released.names))."
            )
        }
        return .sentences(all)
    }

    // MARK: Grades

    private var grades: PaperText {
        let holders = groups.holders.count
        let ungraded = groups.ungraded
        let open: PaperText =
            ungraded.isEmpty
            ? ""
            : "Read, but without a grade so far: \(PaperText.names(ungraded.names))."
        guard holders > 0 else { return .sentences(["No agency holds a grade.", open]) }
        let decided = groups.holders.count { $0.hasDecidedGrade(by: groups.rules) }
        let weakest = groups.weakest
        let lowest: PaperText =
            weakest.isEmpty
            ? "No agency holds the lowest grade, \(label(0))."
            : "The lowest grade, \(label(0)), is held by \(PaperText.names(weakest.names))."
        return .sentences([
            "\(Counted.things(holders, "agency holds a grade", "agencies hold a grade")): \(gradeShares).",
            lowest,
            decided == holders
                ? "The audit group has decided \(holders == 1 ? "this grade" : "all of these grades")."
                : "The audit group has decided \(Counted.share(decided, of: holders)) of these grades; \(holders - decided == 1 ? "one is" : "\(holders - decided) are") proposed by the rules.",
            open,
        ])
    }

    // MARK: Themes

    private var themes: (lead: PaperText, points: [PaperText]) {
        let themes = groups.themes
        guard !groups.analysed.isEmpty else { return ("Not known: no return has been read yet.", []) }
        guard !themes.isEmpty else { return ("Nothing is weak in so many agencies that it makes a theme.", []) }
        let lead: PaperText =
            "\(Counted.things(themes.count, "standard or criterion is", "standards and criteria are")) weak in so many agencies that the board has a part of its own to settle."
        return (lead, themes.map(point(on:)))
    }

    private func point(on theme: Theme) -> PaperText {
        let weak = theme.weak.count
        return
            "\(capitalised(subject(of: theme))): weak in \(Counted.share(weak, of: theme.applicable, "agency it applies to", "agencies it applies to")), namely \(PaperText.names(theme.weak.map(name(of:)))). \(Counted.share(theme.declaredAndPlanned.count, of: weak)) of them had said so themselves and planned for it."
    }

    func capitalised(_ text: PaperText) -> PaperText {
        guard case .plain(let words)? = text.pieces.first else { return text }
        return text.pieces.dropFirst().reduce("\(ReasonWording.capitalised(words))") { text, piece in
            switch piece {
            case .plain(let words): "\(text)\(words)"
            case .said(let words): "\(text)\(said: words)"
            }
        }
    }

    // MARK: Self-awareness

    private var selfAwareness: PaperText {
        let read = groups.analysed
        guard !read.isEmpty else { return "No return has been read yet, so nothing can be compared." }
        let over = read.filter { $0.overratedStandards > 0 }
        let lines = read.filter { $0.overrated > 0 }
        let first: PaperText =
            "\(Counted.share(over.count, of: read.count, "agency read", "agencies read")) rated at least one standard above what was found\(over.isEmpty ? "" : ": ")\(over.isEmpty ? "" : PaperText.names(over.names))."
        let second: PaperText =
            "In single criteria \(Counted.share(lines.count, of: read.count)) did so at least once, together in \(Counted.share(read.reduce(0) { $0 + $1.overrated }, of: read.reduce(0) { $0 + $1.compared }, "answer", "answers"))."
        return .sentences([first, second])
    }

    // MARK: Waiting

    private var waiting: (lead: PaperText, points: [PaperText]) {
        let rows: [([AgencyResult], String)] = [
            (groups.awaitingReassessment, "A revised return is in and waits to be read again"),
            (groups.unread, "Accepted and not yet read"),
            (groups.withoutFile, "On record as received, but the file is not there"),
            (groups.awaited, "No return has come in"),
        ]
        var points = rows.compactMap { agencies, words -> PaperText? in
            agencies.isEmpty ? nil : "\(words) (\(agencies.count)): \(PaperText.names(agencies.names))."
        }
        let overdue = groups.overdue
        if !overdue.isEmpty {
            let items = overdue.reduce(0) { $0 + groups.overdueItems(of: $1) }
            points.append(
                "Overdue after the grade (\(Counted.things(items, "item"))): \(PaperText.names(overdue.names)).")
        }
        return (
            points.isEmpty ? "No agency is waiting for the audit group, nor it for any agency." : "Not finished:",
            points
        )
    }

    private var refused: PaperText {
        let files = report.result.refusedFiles
        guard files > 0 else { return "No return was refused." }
        let agencies = Set(report.refused.filter(\.isReturn).compactMap(\.agency))
        let known = groups.all.filter { agencies.contains($0.agency.id) }
        let whose: PaperText =
            known.isEmpty
            ? "Which agencies they came from could not be read."
            : "Refused were returns of \(PaperText.names(known.names))."
        return .sentences([
            "\(Counted.things(files, "return")) \(files == 1 ? "was" : "were") refused and \(files == 1 ? "counts" : "count") for nothing until mended and sent again.",
            whose,
        ])
    }
}

extension LiveRisk {
    /// Something that the readers accepted stands in.
    var isStoodInFor: Bool { if case .accepted = standsIn { true } else { false } }
}
