import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import Reporting
import Standards
import Submissions

/// A round with an agency in every state, made by the engine itself from made-up returns.
enum SampleRound {
    /// What a return or a round may hold to try the pages.
    static let hostileName = "<script>alert('a')</script> & \u{202E}Sons’ College\u{0000}"
    static let hostileText = "\"><img src=x onerror=alert(1)> ]]> --> </style> {{7*7}} \u{200B}zero"
    static let heldWords = "Jordan Example, born 3 May 1998"

    /// The round as a report, seen on 15 June 2010.
    static let report = report()

    static func report(isConstructed: Bool = false, letterBook: LetterBook = LetterBook()) -> RoundReport {
        let evaluator = Evaluator(edition: SampleEdition.edition, rules: SampleRules.grading)
        let agencies = SampleAgencies.all.map { $0.result(by: evaluator, evidenceDate: day(2010, 2, 26)) }
        let round = Round(
            id: "sample-2009-10", title: "Section 11 audit 2009–10",
            board: "Thornmere Local Safeguarding Children Board",
            marking: "PROTECT: board members and partner agencies",
            edition: SampleEdition.edition.identity, gradingRules: "sample-rules", followUpRules: "sample-follow-up",
            opened: day(2009, 11, 2), due: day(2010, 2, 26), evidenceDate: day(2010, 2, 26),
            positionDate: day(2010, 6, 15), closedDays: [], isConstructed: isConstructed,
            about: "The board and every agency in this round are invented to try the pages. \(hostileText)",
            invitations: agencies.map(\.invitation), source: SourceText(file: "round.xml", bytes: []))
        let result = RoundResult(
            round: round, edition: SampleEdition.edition, rules: SampleRules.grading, agencies: agencies,
            refusedFiles: 1)
        let holidays = [ClosedDay.bankHoliday(day(2010, 5, 31), "Spring bank holiday")]
        let workingDays = WorkingDays(closedDays: holidays)
        let plan = FollowUpPlanner(rules: SampleRules.followUp, workingDays: workingDays).plan(for: result)
        return RoundReport(
            result: result, plan: plan,
            timetable: Timetable(of: result, plan, meetings: nil, workingDays: workingDays, agreed: nil),
            letterBook: letterBook,
            refused: [
                RefusedFile(
                    name: "returns/thornmere-college.xml", agency: "thornmere-college", diagnostics: diagnostics)
            ],
            warnings: [
                Diagnostic(
                    .evidenceOverused, at: SourceLocation(file: "returns/thornmere-police-1.xml", line: 88, column: 7),
                    "One item of evidence is cited for seven criteria.", found: heldWords,
                    mend: "Cite it where it says most, and something else elsewhere.")
            ], checks: [])
    }

    private static let diagnostics = [
        Diagnostic(
            .xmlDoctype, at: SourceLocation(file: "returns/thornmere-college.xml", line: 2, column: 1),
            "A return has no document type declaration.", found: "\"<!DOCTYPE return [\"",
            expected: "the return itself",
            mend: "Take the line out."),
        Diagnostic(
            .valueInvalid, at: SourceLocation(file: "returns/thornmere-college.xml", line: 31, column: 12),
            "A self-rating is a whole number from 0 to 3.", found: "\"\(hostileText)\"", expected: "0, 1, 2 or 3",
            mend: "Write the level as a number."),
        Diagnostic(
            .criterionUnanswered, at: SourceLocation(file: "returns/thornmere-college.xml"),
            "Criterion 4.2 is not answered.", mend: "Answer it, or say why it does not apply."),
    ]

    /// A day that the test knows to be one.
    static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? .first
    }
}

/// One agency of the sample round with what it sent.
struct SampleAgency {
    let agency: Agency
    var returns: [SampleReturn] = []
    /// How many of the returns were read, counted from the first.
    var read = 0
    var isRefused = false
    var isConstructed = false
    var received: [CivilDate] = [SampleRound.day(2010, 2, 24)]
    var chased: [Chase] = []
    var extensions: [Extension] = []
    var exemption: Exemption?
    var changes = InvitationChanges()

    func result(by evaluator: Evaluator, evidenceDate: CivilDate) -> AgencyResult {
        let made = returns.map { $0.made() }
        let invitation = Invitation(
            agency: agency, due: SampleRound.day(2010, 2, 26),
            received: received.enumerated().map { Receipt(revision: $0 + 1, date: $1, file: nil, offset: 0) },
            chased: chased, extensions: extensions, exemption: exemption, changes: changes,
            isConstructed: isConstructed, offset: 0)
        return AgencyResult(
            invitation: invitation, submissions: made.map(\.submission), hasRefusedReturn: isRefused,
            decisions: made.prefix(read).map { submission, analysis in
                evaluator.decide(on: submission, basis: .analysed(analysis), evidenceDate: evidenceDate)
            })
    }
}
