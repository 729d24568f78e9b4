import Evaluation
import FollowUp
import Standards
import Submissions

/// The figures of the annual report's section, each derived from the round.
///
/// They follow the order of what boards print of such an audit: what came in, grades, what is weak and whether agencies knew it, what is weak in one
/// sector only, what is weak in one agency only, what is strong, what happens next.
package struct AnnualReportFigures: Sendable {
    let report: RoundReport
    let groups: RoundGroups
    let weaknesses: RoundWeaknesses

    package init(_ report: RoundReport) {
        self.report = report
        groups = RoundGroups(report)
        weaknesses = RoundWeaknesses(report)
    }

    /// All of them, in the order of the prose.
    package var all: [AnnualReportFigure] {
        returns + grades + waiting + weak + sectors + isolated + strong + agenciesNext + boardNext
    }

    var edition: Edition { report.result.edition }
    var rules: GradingRules { report.result.rules }

    /// What is said where no agency holds a grade.
    var noGrade: PaperText { "No grade has been decided yet." }

    /// The agencies that may be named: decided at the lowest grade, or commended.
    var nameable: Set<String> {
        Set((groups.weakest.filter { $0.hasDecidedGrade(by: rules) } + weaknesses.commended).map(\.agency.id))
    }

    // MARK: What came in

    var returns: [AnnualReportFigure] {
        let asked = groups.asked.count
        let accepted = groups.accepted
        let inWords: PaperText =
            asked == 0
            ? "No agency was asked for a return."
            : "\(Counted.share(groups.returned.count, of: asked, "agency asked", "agencies asked")) sent a return, \(Counted.share(groups.onTime.count, of: asked)) by the last day set for it."
        var figures = [
            AnnualReportFigure(.returned, "Returned", groups.returned.count, of: asked, inWords),
            AnnualReportFigure(.onTime, "Returned on time", groups.onTime.count, of: asked, inWords),
        ]
        let left = groups.all.count(where: \.hasLeft)
        if left > 0 {
            figures.append(
                AnnualReportFigure(
                    .left, "Left the round", left, of: groups.all.count,
                    "\(Counted.share(left, of: groups.all.count, "agency invited", "agencies invited")) left the round."
                )
            )
        }
        guard !accepted.isEmpty else { return figures }
        figures.append(
            AnnualReportFigure(
                .analysed, "Analysed", groups.analysed.count, of: accepted.count,
                "The audit group analysed the returns of \(Counted.share(groups.analysed.count, of: accepted.count, "agency whose return was accepted", "agencies whose return was accepted"))."
            ))
        if !groups.unread.isEmpty { figures.append(unread(of: accepted.count)) }
        return figures
    }

    private func unread(of accepted: Int) -> AnnualReportFigure {
        let unread = groups.unread
        var sectors: [String] = []
        for agency in unread where !sectors.contains(agency.agency.sector) { sectors.append(agency.agency.sector) }
        let places = sectors.map { sector -> PaperText in
            let count = unread.count { $0.agency.sector == sector }
            return sectors.count == 1 ? "\(said: sector)" : "\(said: sector) (\(count))"
        }
        let named = places.enumerated().reduce("" as PaperText) { text, next in
            "\(text)\(next.offset == 0 ? "" : next.offset == places.count - 1 ? " and " : ", ")\(next.element)"
        }
        let still =
            "\(unread.count == 1 ? "It is" : "They are") still to be analysed and \(unread.count == 1 ? "has" : "have") no grade."
        return AnnualReportFigure(
            .unread, "Not analysed yet", unread.count, of: accepted,
            "Not analysed yet: \(Counted.share(unread.count, of: accepted)), from the \(named) \(sectors.count == 1 ? "sector" : "sectors"). \(still)"
        )
    }

    // MARK: Grades

    /// Only what is decided; of the rest only how many there are, for what is proposed can still change.
    var grades: [AnnualReportFigure] {
        let analysed = groups.analysed.count
        guard analysed > 0 else { return [] }
        let decided = groups.decided.count
        let open = analysed - decided
        guard decided > 0 else {
            return [
                AnnualReportFigure(
                    .decided, "Decided grades", 0, of: analysed,
                    "No grade has been decided yet: \(Counted.things(open, "agency", "agencies")) analysed \(open == 1 ? "waits" : "wait") for a decision."
                )
            ]
        }
        let shares = rules.grades.indices.reversed().map { index in
            "\(rules.grades[index].label.lowercased()) by \(Counted.share(groups.decided(index).count, of: decided))"
        }
        let sentence: PaperText =
            "\(decided == 1 ? "A grade is held by 1 agency" : "Grades are held by \(decided) agencies"): \(Counted.list(shares))."
        let footing: PaperText =
            "The audit group has decided the grade of \(Counted.share(decided, of: analysed, "agency analysed", "agencies analysed"))\(open == 0 ? "" : "; \(open) \(Counted.areOrIs(open)) still to be decided, and nothing that follows is about \(open == 1 ? "it" : "these")")."
        return rules.grades.indices.reversed().map { index in
            AnnualReportFigure(
                .grade(index), rules.grades[index].label, groups.decided(index).count, of: decided, sentence)
        } + [AnnualReportFigure(.decided, "Decided grades", decided, of: analysed, footing)]
    }

    /// Who holds the lowest grade, and which revised returns wait.
    var waiting: [AnnualReportFigure] {
        let weakest = groups.weakest.filter { $0.hasDecidedGrade(by: rules) }
        let awaiting = groups.awaitingReassessment.filter { $0.hasDecidedGrade(by: rules) }
        guard !weakest.isEmpty || !awaiting.isEmpty else { return [] }
        let revised = awaiting.filter { agency in weakest.contains { $0.agency.id == agency.agency.id } }
        let others = awaiting.count - revised.count
        var sentences: [PaperText] = []
        if !weakest.isEmpty {
            sentences.append(
                "\(weakest.count == 1 ? "The return" : "The returns") of \(PaperText.names(weakest.names)) \(weakest.count == 1 ? "was" : "were") graded \(rules.grades[0].label.lowercased())."
            )
        }
        if !revised.isEmpty {
            sentences.append(
                revised.count == weakest.count
                    ? "\(revised.count == 1 ? "It has since been revised and waits" : "All of them have since been revised and wait") to be assessed again."
                    : "Since revised and waiting to be assessed again: \(PaperText.names(revised.names)).")
        }
        if others > 0 {
            sentences.append(
                "\(Counted.things(others, revised.isEmpty ? "agency" : "more agency", revised.isEmpty ? "agencies" : "more agencies")) sent a revised return that waits to be assessed again."
            )
        }
        return [
            AnnualReportFigure(
                .awaitingReassessment, "Revised, awaiting re-assessment", awaiting.count, of: groups.decided.count,
                .sentences(sentences))
        ]
    }
}
