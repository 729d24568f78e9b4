package import CivilCalendar
import Diagnostics
package import Standards
package import Submissions

/// Builds a return to the small edition by hand, answer by answer.
package struct SmallReturn {
    /// One item of evidence: its kind's index, its date, its own review date, its reference.
    package struct Item {
        package var kind: Int
        package var date: String
        package var reviewBy: String?
        package var reference: String

        package init(_ kind: Int, _ date: String, reviewBy: String? = nil, _ reference: String) {
            self.kind = kind
            self.date = date
            self.reviewBy = reviewBy
            self.reference = reference
        }
    }

    private var bytes: [UInt8] = []
    private var answers: [Answer] = []
    private var evidence: [EvidenceItem] = []
    private var actions: [PlannedAction] = []
    private let agency: Agency
    private let revision: Int

    package init(agency: String = "agency-a", type: String = "police", revision: Int = 1) {
        self.agency = Agency(
            id: agency, name: "Agency \(agency)", type: type, sector: type == "police" ? "justice" : "health",
            duty: .s11)
        self.revision = revision
    }

    private mutating func slice(_ text: String) -> TextSlice {
        let start = UInt32(bytes.count)
        bytes += Array(text.utf8)
        return TextSlice(offset: start, length: UInt32(bytes.count) - start)
    }

    /// Adds an answer; evidence, planned actions and a safeguard where they are given.
    package mutating func answer(
        _ criterion: Int, rating: Level?, _ items: [Item] = [], plannedBy post: String? = nil, due: String? = nil,
        alsoDue: [String] = [], notApplicable: String? = nil, safeguarded: Bool = false
    ) {
        let firstItem = evidence.count
        for item in items {
            evidence.append(
                EvidenceItem(
                    kind: item.kind, title: slice("Title of \(item.reference)"), date: Self.date(item.date),
                    reviewBy: item.reviewBy.map(Self.date), reference: slice(item.reference), offset: 0))
        }
        let firstAction = actions.count
        if post != nil || due != nil {
            let what = slice("Mend it.")
            let owner = post.map { slice($0) }
            actions.append(PlannedAction(what: what, post: owner, due: due.map(Self.date), offset: 0))
        }
        for day in alsoDue {
            actions.append(
                PlannedAction(what: slice("Mend more."), post: slice("Manager"), due: Self.date(day), offset: 0))
        }
        let reason = notApplicable.map { slice($0) }
        let stand = slice("A second person is always there.")
        answers.append(
            Answer(
                criterion: criterion, selfRating: rating, notApplicable: reason, narrative: nil,
                evidence: firstItem..<evidence.count, actions: firstAction..<actions.count,
                safeguard: safeguarded
                    ? InterimSafeguard(what: stand, post: stand, since: Self.date("2010-01-04"), offset: 0) : nil,
                offset: 0))
    }

    /// The return.
    package var submission: Submission {
        Submission(
            agency: agency, edition: SmallEdition.edition.identity, revision: revision, replaces: nil,
            signOff: SignOff(post: "Chief Officer", date: Self.date("2010-02-20"), meeting: nil), isConstructed: true,
            answers: answers, evidence: evidence, actions: actions, hindrances: [], goodPractice: [],
            text: TextArena(bytes: bytes), source: SourceText(file: "\(agency.id).xml", bytes: []), heldText: [],
            criteria: SmallEdition.edition.criteria.count)
    }

    /// An analysis of the return that accepts the items named and whatever else is given.
    package func analysis(
        accepting: [String] = [], refusing: [String] = [], assessed: [Int: Level] = [:], approving: Set<Int> = [],
        safeguarding: Set<Int> = [], decided: String? = nil
    ) -> Analysis {
        let text = String(decoding: bytes, as: UTF8.self)
        let findings = answers.map { answer in
            let own = evidence[answer.evidence].map { item in
                String(
                    decoding: text.utf8.dropFirst(Int(item.reference.offset)).prefix(Int(item.reference.length)),
                    as: UTF8.self)
            }
            let rulings = own.compactMap { reference -> EvidenceRuling? in
                if accepting.contains(reference) {
                    return EvidenceRuling(
                        reference: reference, ruling: ReaderRuling(isAccepted: true, reason: nil, offset: 0))
                }
                guard refusing.contains(reference) else { return nil }
                return EvidenceRuling(
                    reference: reference, ruling: ReaderRuling(isAccepted: false, reason: "It was blank.", offset: 0))
            }
            return CriterionAnalysis(
                criterion: answer.criterion,
                assessed: assessed[answer.criterion].map {
                    AssessedLevel(level: $0, reason: "Seen on a visit.", offset: 0)
                },
                notApplicable: approving.contains(answer.criterion)
                    ? ReaderRuling(isAccepted: true, reason: nil, offset: 0) : nil,
                safeguard: safeguarding.contains(answer.criterion)
                    ? ReaderRuling(isAccepted: true, reason: nil, offset: 0) : nil,
                evidence: rulings, clearsText: false, offset: 0)
        }
        return Analysis(
            agency: agency.id, revision: revision, readers: ["Audit group reader"], date: Self.date("2010-03-18"),
            isConstructed: true, findings: findings,
            decision: decided.map {
                DecisionRecord(grade: $0, date: Self.date("2010-04-29"), by: "Audit group", reason: nil, offset: 0)
            }, source: SourceText(file: "analysis/\(agency.id).xml", bytes: []))
    }

    /// A date that the test knows to be one.
    package static func date(_ text: String) -> CivilDate { (try? CivilDate(iso: text)) ?? .first }
}
