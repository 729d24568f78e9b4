import CivilCalendar
import Diagnostics
import Evaluation
import SmallStandards
import Standards
import Submissions
import Testing

/// Bodies of which several units are invited.
struct `A body with several returns` {
    @Test func `stands where the weakest of its units stands, never at an average`() throws {
        let result = InvitedRound.result([
            .init("unit-a", partOf: "force", decided: "very-good"),
            .init("unit-b", partOf: "force", decided: "inadequate"),
            .init("unit-c", partOf: "force", decided: "very-good"),
        ])
        let body = try #require(result.bodies.first)
        #expect(result.bodies.count == 1)
        #expect(body.id == "force" && body.units == ["unit-a", "unit-b", "unit-c"])
        #expect(body.graded == 3 && body.worst == 0 && body.worstUnits == ["unit-b"])
    }

    @Test func `says how many of its units hold a grade`() throws {
        let result = InvitedRound.result([
            .init("unit-a", partOf: "force", decided: "effective"), .init("unit-b", partOf: "force"),
            .init("unit-c", partOf: "force", decided: "effective"),
        ])
        let body = try #require(result.bodies.first)
        #expect(body.graded == 2 && body.worst == 1 && body.worstUnits == ["unit-a", "unit-c"])
    }

    @Test func `has no grade while none of its units has one`() throws {
        let result = InvitedRound.result([.init("unit-a", partOf: "force"), .init("unit-b", partOf: "force")])
        let body = try #require(result.bodies.first)
        #expect(body.graded == 0 && body.worst == nil && body.worstUnits == [])
    }

    @Test func `is none with one unit`() {
        #expect(InvitedRound.result([.init("unit-a", partOf: "force"), .init("unit-b")]).bodies == [])
    }

    @Test func `is called what the round calls it, else as the agency of that id, else by its id`() {
        let units: [InvitedRound.Invited] = [
            .init("unit-a", partOf: "force"), .init("unit-b", partOf: "force"), .init("school-a", partOf: "council"),
            .init("school-b", partOf: "council"), .init("ward-a", partOf: "trust"), .init("ward-b", partOf: "trust"),
            .init("council"),
        ]
        let bodies = InvitedRound.result(units, bodies: [Body(id: "force", name: "The police force")]).bodies
        #expect(bodies.map(\.id) == ["force", "council", "trust"])
        #expect(bodies.map(\.name) == ["The police force", "Agency council", "trust"])
    }
}

/// An agency's place in a round that it has left.
struct `An agency that left the round` {
    private static let reason = RecordedReason(
        on: SmallReturn.date("2010-03-01"), by: "Board chair", reason: "It has closed.")
    private static let withdrawn = InvitationChanges(withdrawn: reason)
    private static let merged = InvitationChanges(merged: Merger(into: "unit-a", reason: reason, offset: 0))

    @Test(arguments: [(withdrawn, AgencyState.withdrawn), (merged, .merged)])
    func `is not awaited where nothing of it was read, whether or not it sent something`(
        changes: InvitationChanges, state: AgencyState
    ) {
        for received in [false, true] {
            let result = InvitedRound.result([.init("unit-a"), .init("unit-b", changes: changes, isReturned: received)])
            #expect(result.agencies.map(\.state) == [.awaited, state])
            #expect(result.counts.returned == (received ? 1 : 0))
        }
    }

    @Test(arguments: [withdrawn, merged])
    func `keeps the grade it was given before`(changes: InvitationChanges) {
        let result = InvitedRound.result([.init("unit-b", decided: "effective", changes: changes)])
        #expect(result.agencies.map(\.state) == [.graded])
        #expect(result.counts.graded == 1 && result.counts.withdrawn + result.counts.merged == 1)
    }

    @Test func `is counted by itself, among those invited`() {
        let counts = InvitedRound.result([
            .init("unit-a"), .init("unit-b", changes: Self.withdrawn), .init("unit-c", changes: Self.merged),
            .init("unit-d", changes: Self.merged), .init("unit-e", isExempt: true),
        ]).counts
        #expect(counts.invited == 5 && counts.exempt == 1 && counts.withdrawn == 1 && counts.merged == 2)
    }
}

/// A round of the small edition whose agencies were invited, and some decided on.
private enum InvitedRound {
    struct Invited {
        let id: String
        let partOf: String?
        let decided: String?
        let changes: InvitationChanges
        let isReturned: Bool
        let isExempt: Bool

        init(
            _ id: String, partOf: String? = nil, decided: String? = nil,
            changes: InvitationChanges = InvitationChanges(), isReturned: Bool = false, isExempt: Bool = false
        ) {
            self.id = id
            self.partOf = partOf
            self.decided = decided
            self.changes = changes
            self.isReturned = isReturned
            self.isExempt = isExempt
        }
    }

    static func result(_ invited: [Invited], bodies: [Body] = []) -> RoundResult {
        let due = SmallReturn.date("2010-02-26")
        let agencies = invited.map { invited -> AgencyResult in
            let agency = Agency(
                id: invited.id, name: "Agency \(invited.id)", type: "police", sector: "justice", partOf: invited.partOf,
                duty: .s11)
            var draft = SmallReturn(agency: invited.id)
            for criterion in 0..<3 { draft.answer(criterion, rating: .inPlace) }
            let decision = invited.decided.map { grade in
                Evaluator(edition: SmallEdition.edition, rules: SmallRules.rules).decide(
                    on: draft.submission, basis: .analysed(draft.analysis(decided: grade)), evidenceDate: due)
            }
            return AgencyResult(
                invitation: Invitation(
                    agency: agency, due: due,
                    received: invited.isReturned ? [Receipt(revision: 1, date: due, file: nil, offset: 0)] : [],
                    chased: [], extensions: [],
                    exemption: invited.isExempt ? Exemption(reason: "It closed.", grantedBy: "Chair", on: nil) : nil,
                    changes: invited.changes, isConstructed: true, offset: 0),
                submissions: invited.decided == nil && !invited.isReturned ? [] : [draft.submission],
                hasRefusedReturn: false, decisions: [decision].compactMap(\.self))
        }
        let round = Round(
            id: "small", title: "A round", board: "A board", marking: "Not marked",
            edition: SmallEdition.edition.identity, gradingRules: "small-rules", followUpRules: "small-follow-up",
            opened: due, due: due, evidenceDate: due, positionDate: due, closedDays: [], isConstructed: true,
            about: nil, bodies: bodies, invitations: agencies.map(\.invitation),
            source: SourceText(file: "round.xml", bytes: []))
        return RoundResult(
            round: round, edition: SmallEdition.edition, rules: SmallRules.rules, agencies: agencies, refusedFiles: 0)
    }
}
