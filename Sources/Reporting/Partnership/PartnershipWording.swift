import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// The words for what boards that share an agency have to settle between them.
struct PartnershipWording: Sendable {
    let agency: SharedAgencyPlan
    /// By the full name of a board, what it is called among the others.
    var names: [String: String] = [:]

    private func name(_ board: String) -> String { names[board] ?? board }

    /// A conflict in a sentence or two.
    func sentence(on conflict: BoardConflict) -> String {
        switch conflict {
        case .invitedDifferently(let all):
            "The boards invite it as different things, which decides what it is asked: \(list(all) { $0 })."
        case .returnDue(let all):
            "The boards ask for the return by different days: \(list(all, \.readable)). It answers once, so the earliest day counts."
        case .grades(let all): "The boards hold it at different grades: \(list(all) { lowercased($0) })."
        case .levels(let levels): "The boards put the same answers at different levels: \(self.levels(levels))."
        case .decidedLate(let late, let joint):
            "\(name(late.board)) decided on \(late.value.readable), after \(joint.readable), when the return has to be sent again."
        case .resubmissionEarlier(let own, let days):
            "By its own rule \(name(own.board)) would ask for the return again by \(own.value.readable), \(Counted.things(days, "day")) after the day that counts for all."
        case .sameDay(let day, let boards):
            "\(Counted.list(boards.map(name))) re-assess it on the same day, \(day.readable)."
        case .reworded(let of):
            "\(name(of.board)) words \(criteria(of.value)) differently, so the answer given does not count there; it has to be answered in the supplement."
        case .answeredTwice(let of):
            "In the supplement for \(name(of.board)) it rates \(criteria(of.value)) otherwise than in its return. The return counts."
        case .unanswered(let of): "\(name(of.board)) asks for \(criteria(of.value)), and nothing answers that yet."
        }
    }

    private func list<Value>(_ all: [BoardConflict.Of<Value>], _ words: (Value) -> String) -> String {
        all.map { "\(words($0.value)) for \(name($0.board))" }.joined(separator: "; ")
    }

    /// "1.4, 2.4 and 3.8 at 2 for one board, 1 for the other": criteria on which the boards differ in the same way together.
    private func levels(_ levels: [BoardConflict.Levels]) -> String {
        var ways: [(levels: [BoardConflict.Of<Level>], criteria: [String])] = []
        for level in levels {
            if let way = ways.firstIndex(where: { $0.levels == level.levels }) {
                ways[way].criteria.append(level.criterion)
            } else {
                ways.append((level.levels, [level.criterion]))
            }
        }
        return ways.map { way in
            "\(Counted.list(way.criteria)) at \(way.levels.map { "\($0.value.rawValue) for \(name($0.board))" }.joined(separator: ", "))"
        }.joined(separator: "; ")
    }

    private func criteria(_ ids: [String]) -> String {
        "\(ids.count == 1 ? "criterion" : "criteria") \(Counted.list(ids))"
    }

    private func lowercased(_ label: String) -> String { label.lowercased() }

    /// When it sends its return again, and on whose word; nil where nobody asks for that.
    var resubmission: String? {
        guard let due = agency.resubmission else { return nil }
        guard let joint = agency.joint else {
            let board = agency.boards.first { $0.own != nil }?.board ?? ""
            return "Sends its return again by \(due.date.readable), for \(name(board))."
        }
        return
            "Sends its return again once, by \(due.date.readable), for \(Counted.list(joint.boards.map(name))): the day \(name(joint.board)) asks for it, the earliest."
    }
}
