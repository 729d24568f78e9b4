import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

extension AnnualReportFigures {
    // MARK: What was strong

    var strong: [AnnualReportFigure] {
        let read = weaknesses.read.count
        guard read > 0 else { return [] }
        return [soundEverywhere, evidencedEverywhere(of: read), commended(of: read)].compactMap { $0 }
    }

    private var soundEverywhere: AnnualReportFigure? {
        let sound = weaknesses.soundEverywhere
        guard !sound.isEmpty else { return nil }
        let names = sound.map { "\(edition.standards[$0].id), \(edition.standards[$0].title)" }
        return AnnualReportFigure(
            .soundEverywhere, "Standards met or better in every agency", sound.count, of: edition.standards.count,
            "\(Counted.share(sound.count, of: edition.standards.count, "standard", "standards")) \(sound.count == 1 ? "was" : "were") met or better in every agency \(groups.undecided.isEmpty ? "analysed" : "with a decided grade"): \(names.joined(separator: "; "))."
        )
    }

    private func evidencedEverywhere(of read: Int) -> AnnualReportFigure {
        let count = weaknesses.evidencedEverywhere.count
        return AnnualReportFigure(
            .evidencedEverywhere, "Accepted evidence under every standard", count, of: read,
            "\(Counted.share(count, of: read, "agency", "agencies")) had accepted evidence under every standard."
        )
    }

    private func commended(of read: Int) -> AnnualReportFigure? {
        let commended = weaknesses.commended
        guard !commended.isEmpty else { return nil }
        return AnnualReportFigure(
            .commended, "Commended", commended.count, of: read,
            "\(PaperText.names(commended.names)) \(Counted.areOrIs(commended.count)) commended: with accepted evidence under every standard, none fell short, and more than half stood at the best verdict there is."
        )
    }

    /// What is said where no complete return was read.
    var nothingStrong: PaperText { "No complete return has a decided grade yet, so nothing can be said." }

    // MARK: What agencies do next

    var agenciesNext: [AnnualReportFigure] {
        asked(.earlyUpdate, .earlyUpdate, .earlyUpdateSent, "Early update")
            + asked(.resubmission, .resubmission, .resubmitted, "New return") + [placed, plannedGaps].compactMap { $0 }
    }

    /// Of how many agencies something is asked, and of how many of these it has come in, where that is on record.
    private func asked(
        _ kind: AgencyStep.Kind, _ figure: AnnualReportFigure.Kind, _ sentFigure: AnnualReportFigure.Kind,
        _ label: String
    ) -> [AnnualReportFigure] {
        let decided = Set(groups.decided.map(\.agency.id))
        let steps = groups.steps(kind).filter { decided.contains($0.agency) }
        guard !steps.isEmpty else { return [] }
        let graded = decided.count
        let days = steps.map(\.step.due.date)
        let verb = days.allSatisfy { $0 < report.result.round.positionDate } ? "was" : "is"
        let article = kind == .earlyUpdate ? "An" : "A"
        let sent = steps.count { groups.standing(of: $0.step.step, from: $0.agency)?.isIn ?? false }
        let isKnown = report.agreed != nil || sent > 0
        let lead: PaperText =
            "\(article) \(label.lowercased()) \(verb) asked of \(Counted.share(steps.count, of: graded, "agency graded", "agencies graded")), \(span(of: days))."
        let words: PaperText =
            isKnown
            ? "\(lead) \(Counted.share(sent, of: steps.count)) \(Counted.haveOrHas(sent)) come in." : lead
        return [AnnualReportFigure(figure, "\(label) asked for", steps.count, of: graded, words)]
            + (isKnown
                ? [AnnualReportFigure(sentFigure, "\(label) that came in", sent, of: steps.count, words)] : [])
    }

    private var placed: AnnualReportFigure? {
        let decided = Set(groups.decided.map(\.agency.id))
        let places = (report.plan.places?.places ?? []).filter { decided.contains($0.agency) }
        guard !places.isEmpty else { return nil }
        let days = places.compactMap { $0.meeting?.date }
        let when = days.isEmpty ? "" : ", \(on(days))"
        return AnnualReportFigure(
            .placed, "Re-assessments with a place at a meeting", days.count, of: places.count,
            "\(Counted.share(days.count, of: places.count, "re-assessment", "re-assessments")) \(Counted.haveOrHas(places.count == 1 ? 1 : days.count)) a place in the audit group’s work plan\(when)."
        )
    }

    private var plannedGaps: AnnualReportFigure? {
        let gaps = groups.decidedGaps
        guard gaps > 0 else { return nil }
        let planned = groups.decidedFollowUps.reduce(0) { $0 + $1.actions.count - $1.uncovered.count }
        return AnnualReportFigure(
            .plannedGaps, "Gaps covered by agencies’ own plans", planned, of: gaps,
            "Agencies’ own plans cover \(Counted.share(planned, of: gaps, "gap found", "gaps found")); every agency goes through its analysis and brings its plan up to it."
        )
    }

    // MARK: What the board does next

    var boardNext: [AnnualReportFigure] {
        let told = weaknesses.themes
        let actions = report.plan.boardActions.filter { action in
            told.contains { $0.subject == action.theme.subject && $0.sector == action.theme.sector }
        }
        guard !actions.isEmpty else { return [] }
        return [
            AnnualReportFigure(
                .boardActions, "Themes the board takes up itself", actions.count, of: nil,
                "The board settles its own part on \(Counted.things(actions.count, "theme")), \(span(of: actions.map(\.due.date)))."
            )
        ]
    }

    /// What the board has still to settle, for which there is no figure.
    var statements: [PaperText] {
        let boards = report.neighbouringBoards
        let neighbours: PaperText =
            boards.isEmpty
            ? "Whether agencies that also answer neighbouring boards can be asked once, and measured alike, is still to be talked over with these."
            : "Agencies of this round also answer to \(PaperText.names(boards)): how they can be asked once, and measured alike, is to be agreed together."
        return [
            "The form of the next round is still to be settled: every standard again, themes, or outstanding actions only.",
            neighbours,
        ]
    }

    /// "by 13 May 2010", "by days from 13 May 2010 to 1 June 2010".
    private func span(of days: [CivilDate]) -> String {
        guard let first = days.min(), let last = days.max() else { return "on a day to be set" }
        return first == last ? "by \(first.readable)" : "by days from \(first.readable) to \(last.readable)"
    }

    private func on(_ days: [CivilDate]) -> String {
        guard let first = days.min(), let last = days.max() else { return "" }
        return first == last ? "on \(first.readable)" : "on days from \(first.readable) to \(last.readable)"
    }
}
