import Diagnostics
import RecordReading
import Standards
import Submissions

/// Hands the returns of agencies that answer once on to the other rounds they serve.
struct SharedReturns {
    /// By round id.
    private(set) var rounds: [String: OpenedRound]
    private(set) var returns: [String: ReadReturns]
    /// By round id and agency: what became of the return, in its latest revision, as an answer to that round's edition.
    private(set) var carried: [String: [String: CarriedAnswers]] = [:]

    init(rounds: [String: OpenedRound], returns: [String: ReadReturns]) {
        self.rounds = rounds
        self.returns = returns
    }

    /// Hands on the return of one agency: what its own round takes as an answer, what that round refuses as refused.
    mutating func share(_ agency: SharedAgency) {
        guard let own = rounds[agency.answersIn], let sent = returns[agency.answersIn] else { return }
        let (sound, refused) = sort(sent, of: agency.id, in: own)
        for id in agency.alsoIn {
            guard let other = rounds[id], !isExempt(agency.id, in: other) else { continue }
            let supplements = takeSupplements(
                of: agency.id, in: other, upTo: refused.isEmpty ? sound.last?.value.revision ?? 0 : .max)
            sayOnlyOfSupplement(of: agency.id, in: other)
            returns[id]?.refused += refused
            var heard: Set<Int> = []
            for entry in sound {
                let supplement = supplements.last { $0.value.revision <= entry.value.revision }
                let (submission, carried) = entry.value.answering(
                    other.rules.edition, from: own.rules.edition, with: supplement?.value)
                // What is to be said of a supplement is said once, however many revisions it goes with.
                let isNew = supplement.map { heard.insert($0.value.revision).inserted } ?? false
                let said = isNew ? supplement?.diagnostics.filter { $0.code != .criterionUnanswered } ?? [] : []
                returns[id]?.sound.append((submission, entry.diagnostics + said))
                self.carried[id, default: [:]][agency.id] = carried
            }
            rounds[id]?.round = other.round.receiving(
                sound.map(\.value.revision), of: agency.id, from: own.round)
        }
    }

    /// Whether a board asks nothing of an agency, and has nothing from it: what was sent to the others is then no answer to that board.
    private func isExempt(_ agency: String, in round: OpenedRound) -> Bool {
        let invitation = round.round.invitations.first { $0.agency.id == agency }
        let hasSent = returns[round.round.id]?.sound.contains { $0.value.agency.id == agency } ?? false
        return (invitation?.exemption != nil || invitation?.departure != nil) && !hasSent
    }

    /// The returns of one agency that its own round takes, lowest revision first, and those it refuses.
    private func sort(
        _ sent: ReadReturns, of agency: String, in own: OpenedRound
    ) -> (
        sound: [(value: Submission, diagnostics: [Diagnostic])],
        refused: [(file: String, agency: String?, diagnostics: [Diagnostic])]
    ) {
        let assembly = RoundAssembly(round: own.round, rules: own.rules)
        var refused = sent.refused.filter { assembly.agency(ofFile: $0.file) == agency }
            .map { (file: $0.file, agency: Optional(agency), diagnostics: $0.diagnostics) }
        var sound: [(value: Submission, diagnostics: [Diagnostic])] = []
        for entry in sent.sound where entry.value.agency.id == agency {
            let faults = faults(of: entry.value, in: own, among: sent.sound)
            if faults.isEmpty {
                sound.append(entry)
            } else {
                refused.append((entry.value.source.file, agency, faults))
            }
        }
        return (sound.sorted { $0.value.revision < $1.value.revision }, refused)
    }

    /// What a refused supplement leaves out is answered in the return, so nothing is said of it.
    private mutating func sayOnlyOfSupplement(of agency: String, in round: OpenedRound) {
        let assembly = RoundAssembly(round: round.round, rules: round.rules)
        let refused = returns[round.round.id]?.refused ?? []
        returns[round.round.id]?.refused = refused.map { file in
            guard (file.agency ?? assembly.agency(ofFile: file.file)) == agency else { return file }
            return (file.file, file.agency, file.diagnostics.filter { $0.code != .criterionUnanswered })
        }
    }

    private func faults(
        of submission: Submission, in round: OpenedRound,
        among all: [(value: Submission, diagnostics: [Diagnostic])]
    ) -> [Diagnostic] {
        let twins = all.filter {
            $0.value.agency.id == submission.agency.id && $0.value.revision == submission.revision
                && $0.value.source.file != submission.source.file
        }
        return RoundFit(round: round.round).faults(
            of: submission, invitation: round.round.invitations.first { $0.agency.id == submission.agency.id },
            twins: twins.map(\.value.source.file))
    }

    /// Takes an agency's own returns out of a round it does not answer in: they are what it answered beside for that board, lowest
    /// revision first. One that does not fit is refused, and one that no return goes with.
    ///
    /// - Parameter latest: The latest revision of the return; a supplement to a later one would count for nothing.
    private mutating func takeSupplements(
        of agency: String, in round: OpenedRound, upTo latest: Int
    ) -> [(value: Submission, diagnostics: [Diagnostic])] {
        let all = returns[round.round.id]?.sound ?? []
        returns[round.round.id]?.sound.removeAll { $0.value.agency.id == agency }
        var fitting: [(value: Submission, diagnostics: [Diagnostic])] = []
        for entry in all where entry.value.agency.id == agency {
            var faults = faults(of: entry.value, in: round, among: all)
            if entry.value.revision > latest {
                faults.append(RoundFit(round: round.round).withoutReturn(supplement: entry.value, latest: latest))
            }
            if faults.isEmpty {
                fitting.append(entry)
            } else {
                returns[round.round.id]?.refused.append((entry.value.source.file, agency, faults))
            }
        }
        return fitting.sorted { $0.value.revision < $1.value.revision }
    }
}

extension Round {
    /// The same round with a record that revisions of an agency's return came in, where it has none of its own: they came when the round
    /// they were sent to says.
    fileprivate func receiving(_ revisions: [Int], of agency: String, from other: Round) -> Round {
        let receipts = other.invitations.first { $0.agency.id == agency }?.received ?? []
        return with(
            invitations.map { invitation in
                guard invitation.agency.id == agency else { return invitation }
                let more = receipts.filter { receipt in
                    revisions.contains(receipt.revision)
                        && !invitation.received.contains { $0.revision == receipt.revision }
                }
                return invitation.with(received: (invitation.received + more).sorted { $0.revision < $1.revision })
            })
    }
}
