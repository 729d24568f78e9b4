import CivilCalendar
import Evaluation
import Standards
import Submissions

/// Finds where boards are at odds over one agency.
struct ConflictSearch {
    let boards: [SharedAgencyPlan.BoardPart]
    let joint: JointDate?

    /// Everything found: first what was asked, then what was made of it, then dates, then answers.
    func conflicts() -> [BoardConflict] {
        [invitedDifferently, returnDue, grades, levels].compactMap { $0 } + decidedLate + resubmissionEarlier + sameDay
            + answers
    }

    /// The values of the boards that have one, where they are not all the same.
    private func differing<Value: Sendable & Hashable>(
        _ value: (SharedAgencyPlan.BoardPart) -> Value?
    ) -> [BoardConflict.Of<Value>]? {
        let all = boards.compactMap { board in value(board).map { BoardConflict.Of(board.board, $0) } }
        return Set(all.map(\.value)).count > 1 ? all : nil
    }

    private var invitedDifferently: BoardConflict? {
        differing { "\($0.result.agency.type), \($0.result.agency.sector), \($0.result.agency.duty.rawValue)" }
            .map { .invitedDifferently($0) }
    }

    private var returnDue: BoardConflict? { differing(\.result.invitation.lastDay).map { .returnDue($0) } }

    private var grades: BoardConflict? { differing(\.gradeLabel).map { .grades($0) } }

    /// Only boards that decided on the same revision, and ask the same in the same words, can differ in what they make of it.
    private var levels: BoardConflict? {
        let read = boards.filter { $0.result.standing != nil }
        guard let revision = read.compactMap({ $0.result.standing?.submission.revision }).max() else { return nil }
        let same = read.filter { $0.result.standing?.submission.revision == revision }
        var found: [BoardConflict.Levels] = []
        var asked: [Criterion] = []
        for criterion in same.flatMap(\.edition.criteria)
        where !asked.contains(where: { $0.asksTheSame(as: criterion) }) { asked.append(criterion) }
        for criterion in asked {
            let levels = same.compactMap { board -> BoardConflict.Of<Level>? in
                guard let index = board.edition.criterionIndex(criterion.id),
                    board.edition.criteria[index].asksTheSame(as: criterion)
                else { return nil }
                return board.result.standing?.criteria[index].level.map { BoardConflict.Of(board.board, $0) }
            }
            if Set(levels.map(\.value)).count > 1 {
                found.append(BoardConflict.Levels(criterion: criterion.id, levels: levels))
            }
        }
        return found.isEmpty ? nil : .levels(found)
    }

    private var decidedLate: [BoardConflict] {
        guard let joint else { return [] }
        return boards.compactMap { board in
            guard board.own != nil, let from = board.followUp?.from, from > joint.due.date else { return nil }
            return .decidedLate(BoardConflict.Of(board.board, from), joint: joint.due.date)
        }
    }

    private var resubmissionEarlier: [BoardConflict] {
        guard let joint else { return [] }
        return boards.compactMap { board in
            guard let own = board.own, own.date > joint.due.date else { return nil }
            return .resubmissionEarlier(
                BoardConflict.Of(board.board, own.date), days: joint.due.date.days(to: own.date))
        }
    }

    private var sameDay: [BoardConflict] {
        let places = boards.compactMap { board in board.place?.meeting.map { (board.board, $0.date) } }
        return Dictionary(grouping: places) { $0.1 }.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
            .map { .sameDay($0.key, boards: $0.value.map(\.0)) }
    }

    private var answers: [BoardConflict] {
        boards.flatMap { board -> [BoardConflict] in
            guard let carried = board.carried else { return [] }
            let twice = carried.answeredTwice.filter(\.differs).map(\.criterion)
            return [
                carried.reworded.isEmpty ? nil : .reworded(BoardConflict.Of(board.board, carried.reworded)),
                twice.isEmpty ? nil : .answeredTwice(BoardConflict.Of(board.board, twice)),
                carried.unanswered.isEmpty ? nil : .unanswered(BoardConflict.Of(board.board, carried.unanswered)),
            ].compactMap { $0 }
        }
    }
}
