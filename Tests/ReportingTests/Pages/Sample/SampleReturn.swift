import CivilCalendar
import Diagnostics
import Standards
import Submissions

/// A return to the sample edition, written as levels: every criterion asked is answered at one level unless said otherwise.
struct SampleReturn {
    /// How one criterion is answered.
    struct Line {
        /// Nil leaves it unanswered.
        var own: Int?
        /// The evidence ladder: 0 nothing accepted, 1 out of date, 2 in date, 3 with practice and effect.
        var evidence: Int
        var plannedBy: String?
        var safeguard: String?
        var isSafeguardAccepted = true
        var notApplicable = false
        var assessed: (Int, String)?
        /// A child might be recognised in the evidence's title.
        var isTitleHeld = false
    }

    let agency: Agency
    var revision = 1
    var isConstructed = false
    /// The answer where `lines` says nothing.
    var usual = Line(own: 2, evidence: 2)
    var lines: [String: Line] = [:]
    var hindrances: [String] = []
    /// Practice offered, with the criterion's id; `held` keeps it out.
    var practice: [(criterion: String?, text: String, isHeld: Bool)] = []
    var decided: DecisionRecord?

    /// The return and what the readers found in it.
    func made() -> (submission: Submission, analysis: Analysis) {
        var writer = SampleReturnWriter()
        let edition = SampleEdition.edition
        for index in edition.criteria.indices where edition.applies(criterion: index, toAgencyType: agency.type) {
            writer.write(lines[edition.criteria[index].id] ?? usual, criterion: index, of: edition.criteria[index].id)
        }
        let hindered = hindrances.map { writer.slice($0) }
        let offered = practice.map { item in
            let text = writer.slice(item.text)
            if item.isHeld { writer.held.insert(text) }
            return GoodPractice(criterion: item.criterion.flatMap(edition.criterionIndex), text: text)
        }
        let submission = Submission(
            agency: agency, edition: edition.identity, revision: revision, replaces: revision > 1 ? revision - 1 : nil,
            signOff: SignOff(post: "Chief Officer", date: SampleRound.day(2010, 2, 12), meeting: "Trust board"),
            isConstructed: isConstructed, answers: writer.answers, evidence: writer.evidence, actions: writer.actions,
            hindrances: hindered, goodPractice: offered, text: TextArena(bytes: writer.bytes),
            source: SourceText(file: "returns/\(agency.id)-\(revision).xml", bytes: []), heldText: writer.held,
            criteria: edition.criteria.count)
        let analysis = Analysis(
            agency: agency.id, revision: revision,
            readers: ["Audit group reader, health", "Audit group reader, council"], date: SampleRound.day(2010, 3, 18),
            isConstructed: isConstructed, findings: writer.findings, decision: decided,
            source: SourceText(file: "analysis/\(agency.id).xml", bytes: []))
        return (submission, analysis)
    }
}

/// Collects the values of a return while its lines are written.
struct SampleReturnWriter {
    var bytes: [UInt8] = []
    var answers: [Answer] = []
    var evidence: [EvidenceItem] = []
    var actions: [PlannedAction] = []
    var findings: [CriterionAnalysis] = []
    var held: Set<TextSlice> = []

    mutating func slice(_ text: String) -> TextSlice {
        let start = UInt32(bytes.count)
        bytes += Array(text.utf8)
        return TextSlice(offset: start, length: UInt32(bytes.count) - start)
    }

    mutating func write(_ line: SampleReturn.Line, criterion index: Int, of id: String) {
        guard line.own != nil || line.notApplicable || line.assessed != nil else { return }
        let firstItem = evidence.count
        let firstAction = actions.count
        let rulings = items(of: line, id: id)
        if let post = line.plannedBy {
            let what = slice("Mend \(id) by the autumn.")
            actions.append(
                PlannedAction(what: what, post: slice(post), due: SampleRound.day(2010, 9, 30), offset: 0))
        }
        let safeguard = line.safeguard.map { text in
            InterimSafeguard(
                what: slice(text), post: slice("Director of Nursing"), since: SampleRound.day(2010, 3, 22), offset: 0)
        }
        let claim = line.notApplicable ? slice("We hold no such services.") : nil
        answers.append(
            Answer(
                criterion: index, selfRating: line.notApplicable ? nil : line.own.flatMap(Level.init),
                notApplicable: claim,
                narrative: nil, evidence: firstItem..<evidence.count, actions: firstAction..<actions.count,
                safeguard: safeguard, offset: 0))
        findings.append(
            CriterionAnalysis(
                criterion: index,
                assessed: line.assessed.flatMap { level, reason in
                    Level(rawValue: level).map { AssessedLevel(level: $0, reason: reason, offset: 0) }
                },
                notApplicable: line.notApplicable ? ReaderRuling(isAccepted: true, reason: "Agreed.", offset: 0) : nil,
                safeguard: line.safeguard == nil
                    ? nil
                    : ReaderRuling(
                        isAccepted: line.isSafeguardAccepted,
                        reason: line.isSafeguardAccepted ? nil : "it names nobody who is there at night", offset: 0),
                evidence: rulings, clearsText: false, offset: 0))
    }

    /// The items that stand for a step of the ladder, and the readers' rulings on them.
    private mutating func items(of line: SampleReturn.Line, id: String) -> [EvidenceRuling] {
        let kinds = line.evidence == 3 ? [0, 1, 2] : [0]
        return kinds.map { kind in
            let title = slice(["Policy", "Training figures", "What young people told us"][kind] + " for \(id)")
            if line.isTitleHeld { held.insert(title) }
            let reference = "REF/\(id)/\(kind)"
            evidence.append(
                EvidenceItem(
                    kind: kind, title: title, date: SampleRound.day(line.evidence == 1 ? 2006 : 2009, 6, 1),
                    reviewBy: nil, reference: slice(reference), offset: 0))
            let isAccepted = line.evidence > 0
            return EvidenceRuling(
                reference: reference,
                ruling: ReaderRuling(
                    isAccepted: isAccepted, reason: isAccepted ? nil : "unsigned and undated", offset: 0))
        }
    }
}
