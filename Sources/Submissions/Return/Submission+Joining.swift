import Diagnostics
package import Standards

extension Submission {
    /// This return as an answer to another board's edition, together with what the agency answered beside for that board.
    ///
    /// An answer counts where the other edition has the same criterion: the same id, wording and levels. Places still point into the
    /// document each answer stands in.
    ///
    /// - Parameters:
    ///   - edition: The edition it is to answer.
    ///   - own: The edition it names.
    ///   - supplement: The agency's return to the other edition, with the criteria that board asks beside; nil where there is none.
    package func answering(
        _ edition: Edition, from own: Edition, with supplement: Submission?
    ) -> (submission: Submission, carried: CarriedAnswers) {
        var joining = AnswerJoining(edition)
        for answer in answers { joining.carry(answer, of: self, from: own) }
        if let supplement { joining.add(supplement, behind: self) }
        func practice(_ all: [GoodPractice], from edition: Edition, moved: (TextSlice) -> TextSlice) -> [GoodPractice] {
            all.map { item in
                GoodPractice(
                    criterion: item.criterion.flatMap { joining.edition.criterionIndex(edition.criteria[$0].id) },
                    text: moved(item.text))
            }
        }
        let asked = edition.asked(ofAgencyType: agency.type)
        var arena = text
        var source = source
        var held = heldText
        var hindrances = hindrances
        var goodPractice = practice(self.goodPractice, from: own) { $0 }
        if let supplement {
            let move = joining.moved
            arena = TextArena(bytes: text.bytes + supplement.text.bytes)
            source = source.continued(by: supplement.source)
            held.formUnion(supplement.heldText.map(move))
            hindrances += supplement.hindrances.map(move)
            goodPractice += practice(supplement.goodPractice, from: edition, moved: move)
        }
        let joined = Submission(
            agency: agency, edition: edition.identity, revision: revision, replaces: replaces, signOff: signOff,
            isConstructed: isConstructed || (supplement?.isConstructed ?? false), answers: joining.answers,
            evidence: joining.evidence, actions: joining.actions, hindrances: hindrances, goodPractice: goodPractice,
            text: arena, source: source, heldText: held, criteria: edition.criteria.count)
        let unanswered = edition.criteria.indices.filter { asked[$0] && joined.answer(to: $0) == nil }
        return (
            joined,
            CarriedAnswers(
                reworded: joining.reworded, answeredTwice: joining.answeredTwice,
                unanswered: unanswered.map { edition.criteria[$0].id })
        )
    }
}

/// Puts the answers to one edition together out of a return to another and a supplement.
private struct AnswerJoining {
    let edition: Edition
    private(set) var answers: [Answer] = []
    private(set) var evidence: [EvidenceItem] = []
    private(set) var actions: [PlannedAction] = []
    private(set) var reworded: [String] = []
    private(set) var answeredTwice: [CarriedAnswers.Twice] = []
    /// How far the supplement's text and places lie behind the return's.
    private var textShift: UInt32 = 0
    private var placeShift: UInt32 = 0

    init(_ edition: Edition) { self.edition = edition }

    /// Takes an answer of the return over, where the edition has the same criterion.
    mutating func carry(_ answer: Answer, of submission: Submission, from own: Edition) {
        let criterion = own.criteria[answer.criterion]
        guard let index = edition.criterionIndex(criterion.id) else { return }
        let kinds = submission.evidence[answer.evidence].map { item in
            edition.evidenceKinds.firstIndex { $0.id == own.evidenceKinds[item.kind].id }
        }
        guard edition.criteria[index].asksTheSame(as: criterion), !kinds.contains(nil) else {
            reworded.append(criterion.id)
            return
        }
        take(answer, of: submission, as: index, kinds: kinds.compactMap { $0 })
    }

    /// Takes the answers of a supplement to criteria that nothing has answered yet.
    mutating func add(_ supplement: Submission, behind submission: Submission) {
        textShift = UInt32(submission.text.bytes.count)
        placeShift = UInt32(submission.source.continuationStart)
        let first = Dictionary(answers.map { ($0.criterion, $0) }) { first, _ in first }
        for answer in supplement.answers {
            guard let other = first[answer.criterion] else {
                take(
                    answer, of: supplement, as: answer.criterion,
                    kinds: supplement.evidence[answer.evidence].map(\.kind))
                continue
            }
            let differs =
                other.selfRating != answer.selfRating || (other.notApplicable == nil) != (answer.notApplicable == nil)
            answeredTwice.append(
                CarriedAnswers.Twice(criterion: edition.criteria[answer.criterion].id, differs: differs))
        }
    }

    private mutating func take(_ answer: Answer, of submission: Submission, as criterion: Int, kinds: [Int]) {
        let items = zip(submission.evidence[answer.evidence], kinds).map { item, kind in
            EvidenceItem(
                kind: kind, title: moved(item.title), date: item.date, reviewBy: item.reviewBy,
                reference: moved(item.reference), offset: item.offset + placeShift)
        }
        let planned = submission.actions[answer.actions].map { action in
            PlannedAction(
                what: moved(action.what), post: action.post.map(moved), due: action.due,
                offset: action.offset + placeShift)
        }
        answers.append(
            Answer(
                criterion: criterion, selfRating: answer.selfRating, notApplicable: answer.notApplicable.map(moved),
                narrative: answer.narrative.map(moved), evidence: evidence.count..<evidence.count + items.count,
                actions: actions.count..<actions.count + planned.count,
                safeguard: answer.safeguard.map { safeguard in
                    InterimSafeguard(
                        what: moved(safeguard.what), post: moved(safeguard.post), since: safeguard.since,
                        offset: safeguard.offset + placeShift)
                }, offset: answer.offset + placeShift))
        evidence += items
        actions += planned
    }

    /// A piece of text where it lies when the two texts stand one behind the other.
    func moved(_ slice: TextSlice) -> TextSlice {
        TextSlice(offset: slice.offset + textShift, length: slice.length)
    }
}
