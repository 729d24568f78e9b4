package import Evaluation
package import Standards
package import Submissions

/// What follows for agencies that answer several boards at once: one day to send again, a place at each board, and where the boards are at
/// odds.
package struct PartnershipPlan: Sendable {
    /// In the partnership's order.
    package let agencies: [SharedAgencyPlan]

    package init(agencies: [SharedAgencyPlan]) { self.agencies = agencies }
}

/// One agency before several boards.
package struct SharedAgencyPlan: Sendable {
    /// The agency as the board invites it that it answers first.
    package let agency: Agency
    /// Its boards, in the partnership's order.
    package let boards: [BoardPart]
    /// The day on which it sends its return again; nil where fewer than two boards ask for that.
    package let joint: JointDate?
    package let conflicts: [BoardConflict]

    package init(agency: Agency, boards: [BoardPart], joint: JointDate?) {
        self.agency = agency
        self.boards = boards
        self.joint = joint
        conflicts = ConflictSearch(boards: boards, joint: joint).conflicts()
    }

    /// When it sends its return again: the joint day, or that of the one board that asks.
    package var resubmission: DueDate? { joint?.due ?? boards.compactMap(\.own).first }

    /// What one board makes of the agency.
    package struct BoardPart: Sendable {
        /// The round's id.
        package let round: String
        package let board: String
        /// Whether it is this board the agency sends its return to.
        package let isAnsweredHere: Bool
        package let result: AgencyResult
        package let edition: Edition
        package let rules: GradingRules
        /// The board's own deadline for a resubmission, before it was brought together with the others'; nil where it asks for none.
        package let own: DueDate?
        /// What it asks of the agency.
        package let followUp: AgencyFollowUp?
        /// Its place at a meeting; nil where the board does not re-assess it, or gives no meetings.
        package let place: AgencyPlace?
        /// What became of the return as an answer to this board's edition; nil where it was sent to this board, or is not there.
        package let carried: CarriedAnswers?

        package init(
            round: String, board: String, isAnsweredHere: Bool, result: AgencyResult, edition: Edition,
            rules: GradingRules, own: DueDate?,
            followUp: AgencyFollowUp?, place: AgencyPlace?, carried: CarriedAnswers?
        ) {
            self.round = round
            self.board = board
            self.isAnsweredHere = isAnsweredHere
            self.result = result
            self.edition = edition
            self.rules = rules
            self.own = own
            self.followUp = followUp
            self.place = place
            self.carried = carried
        }

        /// The index of the grade it holds with this board.
        package var grade: Int? { result.heldGrade(by: rules) }

        /// The name of the grade it holds with this board.
        package var gradeLabel: String? { grade.map { rules.grades[$0].label } }
    }
}
