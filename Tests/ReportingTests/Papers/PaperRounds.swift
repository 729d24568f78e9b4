import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import Reporting
import Standards
import Submissions

/// Rounds for the papers' tests, made by the engine itself from a few agencies.
enum PaperRounds {
    /// The sample round with extracts.
    static let sample = report(
        SampleAgencies.all, about: SampleRound.report,
        extracts: [
            extract("health", "Health overview and scrutiny committee", ["hospital", "care-trust", "mental-health"]),
            extract("college", SampleRound.hostileName, ["college"]),
            extract("council", "Council overview and scrutiny committee", ["children", "adults", "district"]),
            ScrutinyExtract(id: "nobody", audience: "Nobody", agencies: ["gone"], offset: 0),
        ])

    /// Its files, made once.
    static let sampleFiles = sample.files()

    static func extract(_ id: String, _ audience: String, _ agencies: [String]) -> ScrutinyExtract {
        ScrutinyExtract(id: id, audience: audience, agencies: agencies.map { "thornmere-\($0)" }, offset: 0)
    }

    /// A round of these agencies.
    ///
    /// - Parameter about: Whose refused files and warnings it has.
    static func report(
        _ agencies: [SampleAgency], about sample: RoundReport? = nil, extracts: [ScrutinyExtract] = [],
        retainUntil: CivilDate? = nil
    ) -> RoundReport {
        let day = SampleRound.day
        let evaluator = Evaluator(edition: SampleEdition.edition, rules: SampleRules.grading)
        let results = agencies.map { $0.result(by: evaluator, evidenceDate: day(2010, 2, 26)) }
        let round = Round(
            id: "sample-2009-10", title: "Section 11 audit 2009–10",
            board: "Thornmere Local Safeguarding Children Board",
            marking: "PROTECT: board members and partner agencies", edition: SampleEdition.edition.identity,
            gradingRules: "sample-rules", followUpRules: "sample-follow-up", opened: day(2009, 11, 2),
            due: day(2010, 2, 26), evidenceDate: day(2010, 2, 26), positionDate: day(2010, 6, 15), closedDays: [],
            isConstructed: false, about: nil,
            papers: RoundPapers(retainUntil: retainUntil, extracts: extracts), invitations: results.map(\.invitation),
            source: SourceText(file: "round.xml", bytes: []))
        let result = RoundResult(
            round: round, edition: SampleEdition.edition, rules: SampleRules.grading, agencies: results,
            refusedFiles: agencies.count(where: \.isRefused))
        let workingDays = WorkingDays(closedDays: [])
        let plan = FollowUpPlanner(rules: SampleRules.followUp, workingDays: workingDays).plan(for: result)
        return RoundReport(
            result: result, plan: plan,
            timetable: Timetable(of: result, plan, meetings: nil, workingDays: workingDays, agreed: nil),
            refused: sample?.refused ?? [], warnings: sample?.warnings ?? [], checks: [])
    }

    // MARK: Agencies made for a grade

    /// So many agencies of one sort, named "Agency 1" and so on, in the sectors given in turn.
    static func agencies(_ count: Int, _ sort: Sort, from first: Int = 1, sectors: [String] = ["justice"])
        -> [SampleAgency]
    {
        (first..<first + count).map { number in
            let sector = sectors[(number - first) % sectors.count]
            let agency = Agency(
                id: "agency-\(number)", name: "Agency \(number)",
                type: sector == "health" ? "ambulance-trust" : "police",
                sector: sector, duty: .s11)
            return SampleAgency(
                agency: agency, returns: sort.answer(agency), read: sort.isRead ? 1 : 0,
                received: sort == .awaited ? [] : [SampleRound.day(2010, 2, 24)])
        }
    }

    /// What such an agency sent, and what came of it.
    enum Sort {
        case veryGood
        case effective
        /// Nothing is evidenced and nothing declared.
        case inadequate
        /// As inadequate, but nobody has decided it.
        case proposedInadequate
        case unread
        case awaited

        var isRead: Bool { self != .unread && self != .awaited }

        fileprivate func answer(_ agency: Agency) -> [SampleReturn] {
            let strong = SampleReturn.Line(own: 3, evidence: 3)
            let bare = SampleReturn.Line(own: 3, evidence: 0)
            switch self {
            case .veryGood: return [SampleReturn(agency: agency, usual: strong, decided: decided("very-good"))]
            case .effective:
                return [
                    SampleReturn(
                        agency: agency, usual: .init(own: 2, evidence: 2), decided: decided("effective"))
                ]
            case .inadequate: return [SampleReturn(agency: agency, usual: bare, decided: decided("inadequate"))]
            case .proposedInadequate: return [SampleReturn(agency: agency, usual: bare)]
            case .unread: return [SampleReturn(agency: agency)]
            case .awaited: return []
            }
        }

        private func decided(_ grade: String) -> DecisionRecord {
            DecisionRecord(grade: grade, date: SampleRound.day(2010, 4, 29), by: "Audit group", reason: nil, offset: 0)
        }
    }
}

/// Reads papers for tests.
enum PaperReading {
    /// The public papers of a round, those the board's own paper is not among.
    static func publicPapers(_ report: RoundReport) -> [ReportFile] { report.files(for: .everyone) }

    static func text(_ file: ReportFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

    /// The words of a page without tags and with every character as it was written.
    static func words(_ page: String) -> String {
        let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
        return named.reduce(PageReading.words(page)) { text, name in
            text.split(separator: name.0, omittingEmptySubsequences: false).joined(separator: name.1)
        }
    }
}
