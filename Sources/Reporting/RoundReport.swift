package import Diagnostics
package import Evaluation
package import FollowUp
package import Standards
package import Submissions

/// A return or an analysis that was refused, with everything found in it.
package struct RefusedFile: Sendable, Hashable {
    /// The file's name within the round's folder.
    package let name: String
    /// The agency it came from, where that is known.
    package let agency: String?
    /// A return; otherwise an analysis, which is not counted among the refused returns.
    package let isReturn: Bool
    package let diagnostics: [Diagnostic]

    package init(name: String, agency: String?, isReturn: Bool = true, diagnostics: [Diagnostic]) {
        self.name = name
        self.agency = agency
        self.isReturn = isReturn
        self.diagnostics = diagnostics
    }
}

/// Everything the reports of one round are made from.
package struct RoundReport: Sendable {
    package let result: RoundResult
    package let plan: FollowUpPlan
    /// Everything with a date that follows, and what was agreed before.
    package let timetable: Timetable
    package let agreed: AgreedTimetable?
    /// Figures of surveys and case audits, shown beside ratings; they decide nothing.
    package let figures: RoundFigures?
    /// The wording of letters; where there is none, none is written.
    package let letterBook: LetterBook
    package let refused: [RefusedFile]
    /// What was found in accepted documents without refusing them, in reading order.
    package let warnings: [Diagnostic]
    /// Which citations of the edition were checked.
    package let checks: [CitationCheck]
    /// The agency the report is told to; nil for the board, which reads everything.
    var reader: AgencyWords?
    /// What the board's free words are searched for.
    let agencyNames: AgencyNames

    package init(
        result: RoundResult, plan: FollowUpPlan, timetable: Timetable, agreed: AgreedTimetable? = nil,
        figures: RoundFigures? = nil, letterBook: LetterBook = LetterBook(), refused: [RefusedFile],
        warnings: [Diagnostic], checks: [CitationCheck]
    ) {
        self.result = result
        self.plan = plan
        self.timetable = timetable
        self.agreed = agreed
        self.figures = figures
        self.letterBook = letterBook
        self.refused = refused
        self.warnings = warnings
        self.checks = checks
        agencyNames = AgencyNames(result.agencies.map(\.agency))
    }

    /// Every file of the board's report but its manifest.
    package func files() -> [ReportFile] { files(for: .board) }

    /// The files of the work plan by itself: its page, which links to no other, its table and the calendars.
    package func timetableFiles() -> [ReportFile] { [workPlanPage(isAlone: true), timetableFile()] + feeds() }

    package var wording: ReasonWording { ReasonWording(edition: result.edition, rules: result.rules) }
}

/// One file of a report: a name made by us from ids, and its bytes.
package struct ReportFile: Sendable, Hashable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
