import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import Glibc
import RecordReading
import Reporting
import Standards
import StandardsImport
import Submissions

/// A round made for its letters: one agency with everything on record that a letter can be about, and whatever a test changes.
struct LetterRound {
    var agency = LetterRound.agency()
    var received = [day(3, 12), day(6, 9)]
    var chased = [Chase(date: day(3, 1), by: "Board manager")]
    var extensions = [Extension(to: day(3, 12), reason: "A ward moved", grantedBy: "Board manager", on: day(2, 20))]
    var exemption: Exemption?
    /// Another agency of the round, of which nothing has come in.
    var neighbour: Agency?
    var changes = InvitationChanges(refusedExtensions: [
        RefusedExtension(asked: day(3, 31), reason: reason(day(3, 5), "The readers' days are fixed."))
    ])
    /// How many of the two returns were sent, and how many of them read.
    var sent = 2
    var read = 1
    /// The reason the audit group gave for its decisions; nil for what the sample has.
    var decisionReason: String?
    var log = FollowUpLog(
        chased: [ChasedItem(target: target("early-update"), on: day(5, 17), by: "Board manager", offset: 0)],
        refusedExtensions: [
            RefusedItemExtension(
                target: target("plan"), asked: day(6, 30), reason: reason(day(5, 20), "Two gaps cannot wait."),
                offset: 0)
        ])
    var granted = [
        GrantedExtension(
            target: FollowUpTarget(agency: "thornmere-hospital", step: "evidence", criterion: "6.2"),
            to: day(8, 31),
            reason: reason(day(5, 21), "The register is being moved"), offset: 0)
    ]
    var papers = RoundPapers(
        retainUntil: CivilDate(year: 2013, month: 3, day: 31),
        office: BoardOffice(post: "Board manager", address: "Board office, Thornmere"),
        offers: [
            BoardOffer(standard: nil, text: "A place on the Board's course"),
            BoardOffer(standard: 5, text: "A visit by the recruitment adviser"),
        ])
    var position = day(6, 15)
    var title = "Section 11 audit 2009–10"
    var board = "Thornmere Local Safeguarding Children Board"
    var isConstructed = false
    var book = LetterRound.shipped

    static func day(_ month: Int, _ day: Int) -> CivilDate { SampleRound.day(2010, month, day) }

    static func reason(_ on: CivilDate, _ text: String) -> RecordedReason {
        RecordedReason(on: on, by: "Audit group", reason: text)
    }

    static func target(_ step: String, _ criterion: String? = nil) -> FollowUpTarget {
        FollowUpTarget(agency: "thornmere-hospital", step: step, criterion: criterion)
    }

    static func agency(_ duty: DutyBasis = .s11, name: String = "Thornmere and Highgate Hospitals") -> Agency {
        Agency(id: "thornmere-hospital", name: name, type: "acute-trust", sector: "health", duty: duty)
    }

    /// The letters as they are shipped.
    static let shipped = LetterBook(
        LetterKind.allCases.compactMap { kind in
            bytes("Standards/letters/\(kind.rawValue).xml").flatMap {
                LetterImport.read(SourceText(file: kind.rawValue, bytes: $0)).value
            }
        })

    private static func bytes(_ path: String) -> [UInt8]? {
        let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
        guard let file = fopen(root + "/" + path, "rb") else { return nil }
        defer { fclose(file) }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = fread(&buffer, 1, buffer.count, file)
        return Array(buffer[..<count])
    }

    /// The round evaluated by the engine.
    var report: RoundReport {
        let evaluator = Evaluator(edition: SampleEdition.edition, rules: SampleRules.grading)
        let made = SampleAgencies.hospital.result(by: evaluator, evidenceDate: Self.day(2, 26))
        let decisions = SampleAgencies.hospital.returns.prefix(read).map { sample in
            let pair = sample.made()
            return evaluator.decide(
                on: pair.submission, basis: .analysed(reasoned(pair.analysis)), evidenceDate: Self.day(2, 26))
        }
        let invitation = Invitation(
            agency: agency, due: Self.day(2, 26),
            received: received.prefix(sent).enumerated().map {
                Receipt(revision: $0 + 1, date: $1, file: nil, offset: 0)
            },
            chased: chased, extensions: extensions, exemption: exemption, changes: changes, isConstructed: false,
            offset: 0)
        let result = AgencyResult(
            invitation: invitation, submissions: Array(made.submissions.prefix(sent)), hasRefusedReturn: false,
            decisions: decisions)
        let others = neighbour.map { other in
            AgencyResult(
                invitation: Invitation(
                    agency: other, due: Self.day(2, 26), received: [], chased: [], extensions: [], exemption: nil,
                    isConstructed: false, offset: 0),
                submissions: [], hasRefusedReturn: false, decisions: [])
        }
        let round = Round(
            id: "letters-2009-10", title: title, board: board, marking: "PROTECT: board members and partner agencies",
            edition: SampleEdition.edition.identity, gradingRules: "sample-rules", followUpRules: "sample-follow-up",
            opened: SampleRound.day(2009, 11, 2), due: Self.day(2, 26), evidenceDate: Self.day(2, 26),
            positionDate: position, closedDays: [], isConstructed: isConstructed, about: nil, papers: papers,
            invitations: [invitation], source: SourceText(file: "round.xml", bytes: []))
        return report(
            RoundResult(
                round: round, edition: SampleEdition.edition, rules: SampleRules.grading,
                agencies: [result] + [others].compactMap { $0 },
                refusedFiles: 0))
    }

    private func reasoned(_ analysis: Analysis) -> Analysis {
        guard let decisionReason, let record = analysis.decision else { return analysis }
        return analysis.with(
            DecisionRecord(grade: record.grade, date: record.date, by: record.by, reason: decisionReason, offset: 0))
    }

    private func report(_ result: RoundResult) -> RoundReport {
        let workingDays = WorkingDays(closedDays: [])
        let plan = FollowUpPlanner(rules: SampleRules.followUp, workingDays: workingDays, extensions: granted)
            .plan(for: result)
        let agreed = AgreedTimetable(
            round: "letters-2009-10", agreedOn: Self.day(5, 4), by: "Audit group", places: [], dates: [],
            extensions: granted, withdrawals: [], log: log, source: SourceText(file: "timetable.xml", bytes: []),
            roundOffset: 0)
        return RoundReport(
            result: result, plan: plan,
            timetable: Timetable(of: result, plan, meetings: nil, workingDays: workingDays, agreed: agreed),
            agreed: agreed, letterBook: book, refused: [], warnings: [], checks: [])
    }

    var letters: [Letter] { report.letters() }

    /// The letter of this name.
    func letter(_ name: String) -> Letter? { letters.first { $0.name == name } }

    /// The same round, closed for the agency.
    var closed: LetterRound { closed(on: Self.day(6, 14)) }

    func closed(on day: CivilDate) -> LetterRound {
        var round = self
        round.log = FollowUpLog(
            received: log.received, chased: log.chased, refusedExtensions: log.refusedExtensions,
            closures: [
                Closure(
                    agency: "thornmere-hospital",
                    reason: Self.reason(day, "Every gap was shown to be closed"),
                    offset: 0)
            ])
        return round
    }
}

extension Letter {
    /// Its lines as they are read.
    var lines: [String] {
        [subject]
            + blocks.flatMap { block -> [String] in
                switch block {
                case .paragraph(let text): [text]
                case .list(let items): items.map { "- " + $0 }
                }
            }
    }
}
