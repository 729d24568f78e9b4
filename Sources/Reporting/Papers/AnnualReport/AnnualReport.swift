package import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// The round's part of a board's annual report, for anybody: no narratives, no titles of evidence, no posts.
///
/// Agencies are named in two cases only, as boards have done in print: those whose decided grade is the lowest there is, and those commended. Others
/// are counted, never named, and a grade that is only proposed names nobody.
package struct AnnualReport: Sendable, Hashable {
    package let board: String
    package let title: String
    package let positionDate: CivilDate
    package let isConstructed: Bool
    package let parts: [Part]
    /// Every figure of the prose, in its order.
    package let figures: [AnnualReportFigure]

    /// A heading and its paragraphs.
    package struct Part: Sendable, Hashable {
        package let heading: String
        package let paragraphs: [PaperText]
    }

    package init(_ report: RoundReport) {
        let round = report.result.round
        board = round.board
        title = round.title
        positionDate = round.positionDate
        isConstructed = round.isConstructed || report.result.agencies.contains(where: \.isConstructed)
        let figures = AnnualReportFigures(report)
        self.figures = figures.all
        parts = [
            Part("What came in", [figures.returns]),
            Part("Grades", [figures.grades, figures.waiting], or: figures.noGrade),
            Part("What was weak", [figures.weak, figures.sectors, figures.isolated], or: figures.nothingWeak),
            Part("What was strong", [figures.strong], or: figures.nothingStrong),
            Part("What happens next", [figures.agenciesNext, figures.boardNext], and: figures.statements),
        ]
    }
}

extension AnnualReport.Part {
    /// Paragraphs of the sentences that figures stand in, each sentence once.
    ///
    /// - Parameters:
    ///   - otherwise: What is said where there is no figure at all.
    ///   - statements: Sentences without a figure, as a paragraph of their own.
    fileprivate init(
        _ heading: String, _ paragraphs: [[AnnualReportFigure]], or otherwise: PaperText = "",
        and statements: [PaperText] = []
    ) {
        var texts = paragraphs.map { figures in
            var sentences: [PaperText] = []
            for figure in figures where !sentences.contains(figure.words) { sentences.append(figure.words) }
            return PaperText.sentences(sentences)
        }
        texts.append(.sentences(statements))
        texts = texts.filter { !$0.isEmpty }
        self.init(heading: heading, paragraphs: texts.isEmpty ? [otherwise].filter { !$0.isEmpty } : texts)
    }
}
