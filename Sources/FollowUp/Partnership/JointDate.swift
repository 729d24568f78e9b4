package import CivilCalendar

/// The one day on which an agency sends its return again to all the boards that ask for it: the day of the board whose deadline is
/// earliest.
package struct JointDate: Sendable, Hashable {
    /// When it is due, as the earliest board's rule sets it.
    package let due: DueDate
    /// The board whose deadline is earliest.
    package let board: String
    /// All boards that ask for it, in the partnership's order.
    package let boards: [String]

    /// A board's deadline, with the days on which it can ask the agency for something.
    package struct Asked: Sendable {
        package let board: String
        package let due: DueDate
        package let days: WorkingDays

        package init(board: String, due: DueDate, days: WorkingDays) {
            self.board = board
            self.due = due
            self.days = days
        }
    }

    /// The joint day of several boards; nil where fewer than two ask.
    ///
    /// It is never later than any of their own days, and a day on which all of them work: where the earliest is not, the last one before. Where
    /// there is none since the decision, it is the earliest as it stands.
    package init?(_ asked: [Asked]) {
        guard asked.count > 1, let first = asked.min(by: { $0.due.date < $1.due.date }) else { return nil }
        let all = WorkingDays(closedDays: asked.flatMap(\.days.closedDays))
        let together = all.previousWorkingDay(onOrBefore: first.due.date)
        let date = together > first.due.from ? together : first.due.date
        let moved = all.reasonOff(first.due.date).flatMap { reason in
            date == first.due.date ? nil : DueDate.Moved(from: first.due.date, reason: reason.readable)
        }
        due = DueDate(
            date: date, from: first.due.from, days: first.due.days, rule: first.due.rule,
            moved: moved ?? first.due.moved, extended: first.due.extended)
        board = first.board
        boards = asked.map(\.board)
    }
}

extension DueDate {
    /// The same day, or the earlier one that several boards have together.
    ///
    /// - Parameter board: The board whose own day this is.
    func joint(_ joint: JointDate?, of board: String) -> DueDate {
        guard let joint, joint.due.date <= date else { return self }
        return DueDate(
            date: joint.due.date, from: joint.due.from, days: joint.due.days, rule: joint.due.rule,
            moved: joint.due.moved, extended: joint.due.extended,
            joint: Joint(
                board: joint.board, boards: joint.boards,
                own: joint.board == board || joint.due.date == date ? nil : date))
    }
}
