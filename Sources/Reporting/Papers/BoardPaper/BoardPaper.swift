package import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// Everything the board paper says, as plain values in the order it says it.
///
/// Each part keeps its number, and each paragraph of the findings and implications its own, whatever the round is like: a paragraph with nothing
/// to tell says so. So "2.4" is the same matter in every paper.
package struct BoardPaper: Sendable, Hashable {
    package let board: String
    package let title: String
    package let positionDate: CivilDate
    package let edition: String
    package let isConstructed: Bool
    /// Summary, findings, recommendations, decisions asked for, implications.
    package let parts: [Part]
    package let decisions: [AskedDecision]
    /// Appendix A.
    package let grid: StandardsGrid
    /// Appendix B.
    package let agencies: [AgencyRow]
    /// Appendix C.
    package let due: DueRows
    /// Appendix D.
    package let sources: [Source]
    /// What was checked of the audit tool's sources, and what the paper rests on beside.
    package let basis: PaperText

    /// A numbered part.
    package struct Part: Sendable, Hashable {
        package let number: Int
        package let heading: String
        package let paragraphs: [Paragraph]
    }

    /// A paragraph that can be cited: "2.3".
    package struct Paragraph: Sendable, Hashable {
        package let number: String
        package let heading: String?
        package let text: PaperText
        package let points: [PaperText]
    }

    /// Something the board is asked to settle: "D3".
    package struct AskedDecision: Sendable, Hashable {
        package let number: String
        /// "To settle", "To note".
        package let verb: String
        package let text: PaperText
        /// What can be chosen from, or what is to be noted; each with a letter.
        package let points: [PaperText]
    }

    /// One agency of appendix B.
    package struct AgencyRow: Sendable, Hashable {
        package let agency: AgencyName
        package let state: String
        /// What the rules make of its return; nil where nobody has read it.
        package let proposed: String?
        package let decided: String?
        package let decidedOn: CivilDate?
    }

    /// What is due soon.
    package struct DueRows: Sendable, Hashable {
        /// The last day that is shown.
        package let until: CivilDate
        package let rows: [Row]
        /// How many things are overdue, by the record of what came in.
        package let overdue: Int
        /// How many days have passed without such a record.
        package let passed: Int

        package struct Row: Sendable, Hashable {
            package let date: CivilDate
            package let what: String
            /// Nil where the board has it to do.
            package let agency: AgencyName?
            /// The rule that set the day; nil where a meeting did.
            package let rule: String?
        }
    }

    /// Something the paper was made from.
    package struct Source: Sendable, Hashable {
        package let label: String
        package let title: String
        package let id: String
        /// SHA-256 of its content.
        package let hash: String
    }

    package init(_ report: RoundReport) {
        let wording = BoardPaperWording(report)
        let result = report.result
        board = result.round.board
        title = result.round.title
        positionDate = result.round.positionDate
        edition = result.edition.title
        isConstructed = result.round.isConstructed || result.agencies.contains(where: \.isConstructed)
        let decisions = wording.decisions
        self.decisions = decisions
        parts = [
            Part(number: 1, heading: "Summary", unnumbered: wording.summary(decisions: decisions.count)),
            Part(number: 2, heading: "Findings", wording.findings),
            Part(number: 3, heading: "Recommendations", unnumbered: wording.recommendations),
            Part(number: 4, heading: "Decisions asked for", [wording.decisionsLead]),
            Part(number: 5, heading: "Implications", wording.implications),
        ]
        grid = StandardsGrid(report)
        agencies = wording.agencies
        due = wording.due
        sources = wording.sources
        basis = wording.basis
    }
}

extension BoardPaper.Part {
    /// A part whose paragraphs are numbered as they come.
    init(number: Int, heading: String, _ paragraphs: [(heading: String?, text: PaperText, points: [PaperText])]) {
        self.init(
            number: number, heading: heading,
            paragraphs: paragraphs.enumerated().map { place, paragraph in
                BoardPaper.Paragraph(
                    number: "\(number).\(place + 1)", heading: paragraph.heading, text: paragraph.text,
                    points: paragraph.points)
            })
    }

    /// A part of single sentences without headings.
    init(number: Int, heading: String, unnumbered sentences: [PaperText]) {
        self.init(number: number, heading: heading, sentences.map { (nil, $0, []) })
    }
}
