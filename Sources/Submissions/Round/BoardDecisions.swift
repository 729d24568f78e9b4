package import CivilCalendar
package import Diagnostics

/// What a meeting decided on the grades that were put to it: the document `decisions.xml` of a round.
///
/// The engine writes such a document with every board paper, with the grades open; a board fills it in and puts it into the round's folder.
package struct BoardDecisions: Sendable {
    package let round: String
    /// The day of the meeting and who decided, by role; nil where every decision is another meeting's and names its own.
    package let on: CivilDate?
    package let by: String?
    package let decisions: [BoardDecision]
    package let source: SourceText
    /// Where the round is named.
    package let roundOffset: UInt32

    package init(
        round: String, on: CivilDate?, by: String?, decisions: [BoardDecision], source: SourceText,
        roundOffset: UInt32 = 0
    ) {
        self.round = round
        self.on = on
        self.by = by
        self.decisions = decisions
        self.source = source
        self.roundOffset = roundOffset
    }

    /// A decision as an analysis would hold it; nil where the meeting left the grade open.
    package func record(of decision: BoardDecision) -> DecisionRecord? {
        guard let grade = decision.grade, let on = decision.earlier?.on ?? on, let by = decision.earlier?.by ?? by
        else { return nil }
        return DecisionRecord(
            grade: grade, date: on, by: by, reason: decision.reason, offset: decision.offset,
            place: place(of: decision))
    }

    /// Where a decision stands.
    package func place(of decision: BoardDecision) -> SourceLocation { source.location(at: Int(decision.offset)) }
}

/// What was decided on one return.
package struct BoardDecision: Sendable, Hashable {
    package let agency: String
    /// The revision of the return that was put to the meeting.
    package let revision: Int
    /// The grade the rules proposed when the paper was written; nil where they proposed none.
    package let proposed: String?
    /// The grade that was settled on; nil where the meeting left it open.
    package let grade: String?
    package let reason: String?
    /// The meeting that settled it, where that was another than the document's.
    package let earlier: Earlier?
    package let offset: UInt32

    /// The day of a meeting and who decided, by role.
    package struct Earlier: Sendable, Hashable {
        package let on: CivilDate
        package let by: String

        package init(on: CivilDate, by: String) {
            self.on = on
            self.by = by
        }
    }

    package init(
        agency: String, revision: Int, proposed: String?, grade: String?, reason: String?, earlier: Earlier? = nil,
        offset: UInt32
    ) {
        self.agency = agency
        self.revision = revision
        self.proposed = proposed
        self.grade = grade
        self.reason = reason
        self.earlier = earlier
        self.offset = offset
    }
}
