import Diagnostics
import SubmissionImport
import Submissions

/// What the documents beside a round name: the round itself, and agencies it invites.
extension RoundFit {
    /// A document that was made for another round.
    ///
    /// - Parameter what: How the sentence begins: "These are the figures".
    func anotherRound(_ id: String, _ what: String, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .roundDiffers, at: place, "\(what) of another round.", found: Visible.quoted(id),
            expected: Visible.quoted(round.id), mend: "Put the round's own document into its folder, or correct the id."
        )
    }

    /// An agency that the round does not invite.
    func notInvited(_ agency: String, at place: SourceLocation) -> Diagnostic {
        UnknownAgency.diagnostic(agency, among: round.invitations.map(\.agency.id), at: place)
    }
}
