import Diagnostics
import RecordReading
import Submissions

/// Holds a partnership against the rounds it joins, as far as these could be opened.
struct PartnershipFit {
    let partnership: Partnership
    let rounds: [(joined: Partnership.JoinedRound, opened: OpenedRound)]

    /// What is wrong between them, in reading order.
    func faults() -> [Diagnostic] {
        var faults: [Diagnostic] = []
        var boards: [String: String] = [:]
        for (joined, opened) in rounds {
            let round = opened.round
            if round.id != joined.id {
                faults.append(
                    Diagnostic(
                        .referenceUnknown, at: place(joined.offset), "The folder of this round holds another round.",
                        found: round.id, expected: joined.id,
                        mend: "Name the folder as the round's id, or correct the id."))
            } else if let first = boards.updateValue(joined.id, forKey: round.board) {
                faults.append(
                    Diagnostic(
                        .identifierRepeated, at: place(joined.offset),
                        "Two rounds of this partnership are of one board.",
                        found: "\(first) and \(joined.id): \(Visible.quoted(round.board))",
                        expected: "one round of each board", mend: "Take one of the two out."))
            }
        }
        for agency in partnership.agencies {
            for id in agency.rounds {
                guard let round = rounds.first(where: { $0.joined.id == id })?.opened.round, round.id == id,
                    !round.invitations.contains(where: { $0.agency.id == agency.id })
                else { continue }
                faults.append(
                    Diagnostic(
                        .agencyNotInvited, at: place(agency.offset), "A round of this agency does not invite it.",
                        found: "\(Visible.quoted(agency.id)) in \(id)", expected: "an invitation in \(id)/round.xml",
                        mend: "Invite it there under this id, or take the round out."))
            }
        }
        return faults.sorted(by: Diagnostic.inReadingOrder)
    }

    private func place(_ offset: UInt32) -> SourceLocation { partnership.source.location(at: Int(offset)) }
}
