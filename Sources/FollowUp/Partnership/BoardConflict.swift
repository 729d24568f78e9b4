package import CivilCalendar
package import Standards

/// Something in which boards that share an agency are at odds, so that they have to talk.
package enum BoardConflict: Sendable, Hashable {
    /// What one board has.
    package struct Of<Value: Sendable & Hashable>: Sendable, Hashable {
        package let board: String
        package let value: Value

        package init(_ board: String, _ value: Value) {
            self.board = board
            self.value = value
        }
    }

    /// A criterion with the level each board has it at.
    package struct Levels: Sendable, Hashable {
        /// By id.
        package let criterion: String
        package let levels: [Of<Level>]

        package init(criterion: String, levels: [Of<Level>]) {
            self.criterion = criterion
            self.levels = levels
        }
    }

    /// They invite the agency as different things; the names of what differs.
    case invitedDifferently([Of<String>])
    /// They ask for the first return on different days; the earliest counts.
    case returnDue([Of<CivilDate>])
    /// They hold it at different grades.
    case grades([Of<String>])
    /// They put the same answer at different levels, by criterion.
    case levels([Levels])
    /// A board decided only after the day on which the return has to be sent again for another.
    case decidedLate(Of<CivilDate>, joint: CivilDate)
    /// A board's own deadline for the resubmission is later than the joint day, by so many calendar days.
    case resubmissionEarlier(Of<CivilDate>, days: Int)
    /// Two boards re-assess it on one day.
    case sameDay(CivilDate, boards: [String])
    /// Criteria whose wording differs between the edition answered and this board's, by id: the answers do not count there.
    case reworded(Of<[String]>)
    /// Criteria answered both in the return and in this board's supplement, with other ratings, by id; the return's count.
    case answeredTwice(Of<[String]>)
    /// Criteria this board asks that nothing answers yet, by id.
    case unanswered(Of<[String]>)
}
