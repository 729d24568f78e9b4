/// What became of a return that was taken as an answer to another edition than the one it names.
package struct CarriedAnswers: Sendable, Hashable {
    /// Criteria that have another wording in the other edition, or know other kinds of evidence there, so that the answer does not count; by
    /// id.
    package let reworded: [String]
    /// Criteria answered twice: in the return, whose answer stands, and in the supplement.
    package let answeredTwice: [Twice]
    /// Criteria asked of the agency that nothing answers, by id.
    package let unanswered: [String]

    /// A criterion that the return and the supplement both answer.
    package struct Twice: Sendable, Hashable {
        /// By id.
        package let criterion: String
        /// Whether the two rate it differently.
        package let differs: Bool

        package init(criterion: String, differs: Bool) {
            self.criterion = criterion
            self.differs = differs
        }
    }

    package init(reworded: [String], answeredTwice: [Twice], unanswered: [String]) {
        self.reworded = reworded
        self.answeredTwice = answeredTwice
        self.unanswered = unanswered
    }
}
