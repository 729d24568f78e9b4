import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import SmallStandards
import Standards
import Submissions

/// A round of the small edition with its timetable: one agency decided to be inadequate on 29 April 2010, and others that sent nothing.
struct SmallRound {
    /// Another agency's place in the round.
    struct Invited {
        var received: [String] = []
        var chased: [String] = []
        var extended: String?
        var refused: String?
        var isExempt = false
        var changes: InvitationChanges?
    }

    let timetable: Timetable

    /// The status of an item, by its key.
    func status(_ key: String) -> FollowUpStatus? {
        timetable.items.first { $0.key == key }.flatMap(timetable.status(of:))
    }

    /// - Parameter hasTimetable: Whether there is an agreed timetable, which has the log.
    init(position: String, log: FollowUpLog = FollowUpLog(), hasTimetable: Bool = true, others: [Invited] = []) {
        let due = SmallReturn.date("2010-02-26")
        var draft = SmallReturn(agency: "agency-a")
        draft.answer(0, rating: .partly)
        draft.answer(1, rating: .partly)
        draft.answer(2, rating: .inPlace, [.init(0, "2010-01-01", "new")])
        let submission = draft.submission
        let decision = Evaluator(edition: SmallEdition.edition, rules: SmallRules.rules).decide(
            on: submission, basis: .analysed(draft.analysis(accepting: ["new"], decided: "inadequate")),
            evidenceDate: due)
        let graded = AgencyResult(
            invitation: Invitation(
                agency: submission.agency, due: due,
                received: [Receipt(revision: 1, date: due, file: nil, offset: 0)], chased: [], extensions: [],
                exemption: nil, isConstructed: true, offset: 0),
            submissions: [submission], hasRefusedReturn: false, decisions: [decision])
        let agencies =
            [graded]
            + others.map { other in
                AgencyResult(
                    invitation: other.invitation(due: due), submissions: [], hasRefusedReturn: false, decisions: [])
            }
        let round = Round(
            id: "small", title: "A round", board: "A board", marking: "Not marked",
            edition: SmallEdition.edition.identity, gradingRules: "small-rules", followUpRules: "small-follow-up",
            opened: due, due: due, evidenceDate: due, positionDate: SmallReturn.date(position), closedDays: [],
            isConstructed: true, about: nil, invitations: agencies.map(\.invitation),
            source: SourceText(file: "round.xml", bytes: []))
        let result = RoundResult(
            round: round, edition: SmallEdition.edition, rules: SmallRules.rules, agencies: agencies, refusedFiles: 0)
        let plan = FollowUpPlanner(rules: SmallFollowUp.rules, workingDays: WorkingDays()).plan(for: result)
        let agreed = AgreedTimetable(
            round: "small", agreedOn: SmallReturn.date("2010-05-06"), by: "Audit group", places: [], dates: [],
            extensions: [], withdrawals: [], log: log, source: SourceText(file: "timetable.xml", bytes: []),
            roundOffset: 0)
        timetable = Timetable(
            of: result, plan, meetings: nil, workingDays: WorkingDays(), agreed: hasTimetable ? agreed : nil)
    }
}

extension SmallRound.Invited {
    fileprivate func invitation(due: CivilDate) -> Invitation {
        let settled = RecordedReason(on: due, by: "Board manager", reason: "It was settled.")
        return Invitation(
            agency: Agency(id: "agency-b", name: "Agency B", type: "police", sector: "justice", duty: .s11), due: due,
            received: received.enumerated().map {
                Receipt(revision: $0 + 1, date: SmallReturn.date($1), file: nil, offset: 0)
            },
            chased: chased.map { Chase(date: SmallReturn.date($0), by: "Board manager") },
            extensions: [extended].compactMap(\.self).map {
                Extension(to: SmallReturn.date($0), reason: "It was settled.", grantedBy: "Board manager", on: nil)
            },
            exemption: isExempt ? Exemption(reason: "It closed.", grantedBy: "Board chair", on: nil) : nil,
            changes: changes
                ?? InvitationChanges(
                    refusedExtensions: [refused].compactMap(\.self).map {
                        RefusedExtension(asked: SmallReturn.date($0), reason: settled)
                    }),
            isConstructed: true, offset: 0)
    }
}
