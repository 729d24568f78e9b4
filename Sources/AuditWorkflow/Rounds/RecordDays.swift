import CivilCalendar
import Diagnostics
import Evaluation
import Reporting
import Submissions

/// Holds the days on record against the day up to which the reports speak, and against what they follow.
struct RecordDays {
    /// The round as it is on record.
    let round: Round

    // MARK: The position date

    /// A round cannot be looked at from a day before it was opened.
    var fault: Diagnostic? {
        guard round.positionDate < round.opened else { return nil }
        let place =
            round.positionOffset.map { round.source.location(at: Int($0)) }
            ?? SourceLocation(file: round.source.file)
        return Diagnostic(
            .dateOrder, at: place, "The reports are to speak of a day before the round was opened.",
            found: round.positionDate.readable, expected: "\(round.opened.readable) or later",
            mend: "Look at the round from a later day, or correct the day on which it was opened.")
    }

    /// What takes an agency out of the round only after that day, and so does not count yet.
    var notYet: [Diagnostic] {
        round.invitations.flatMap { invitation in
            endings(of: invitation).filter { $0.on > round.positionDate }.map { ending in
                warning(
                    at: ending.offset,
                    "This is dated after the day up to which the reports speak, so the agency counts as taking part.",
                    found: ending.on.readable, expected: "\(round.positionDate.readable) or earlier",
                    mend: "Correct the day, or look at the round from a later day.")
            }
        }
    }

    /// One warning where returns came in, or grades were decided, after that day; nil where none did.
    ///
    /// - Parameter analyses: With what a meeting decided laid over them.
    func later(_ analyses: [Analysis]) -> Diagnostic? {
        let receipts = round.invitations.flatMap(\.received).map {
            (on: $0.date, place: round.source.location(at: Int($0.offset)))
        }.filter { $0.on > round.positionDate }
        let decisions = analyses.compactMap { analysis in
            analysis.decision.map {
                (on: $0.date, place: $0.place ?? analysis.source.location(at: Int($0.offset)))
            }
        }.filter { $0.on > round.positionDate }
        let all = receipts + decisions
        guard let first = all.min(by: { ($0.on, $0.place) < ($1.on, $1.place) }) else { return nil }
        let found = [
            Self.counted(receipts.count, "return came in", "returns came in"),
            Self.counted(decisions.count, "grade was decided", "grades were decided"),
        ].compactMap { $0 }.joined(separator: ", ")
        return Diagnostic(
            .dateOrder, at: first.place,
            all.count == 1
                ? "One thing on record is dated after the day up to which the reports speak; it is shown all the same."
                : "\(all.count) things on record are dated after the day up to which the reports speak; they are shown all the same.",
            found: "\(found); the first day is \(first.on.readable)",
            expected: "\(round.positionDate.readable) or earlier",
            mend: "Correct the days that are wrong, or look at the round from a later day.", severity: .warning)
    }

    private static func counted(_ count: Int, _ one: String, _ several: String) -> String? {
        count == 0 ? nil : "\(count) \(count == 1 ? one : several)"
    }

    // MARK: What follows what

    /// A return that is said to have come in before it was signed off; nil where it is not.
    func beforeSignOff(_ receipt: Receipt, _ submission: Submission) -> Diagnostic? {
        guard let signed = submission.signOff?.date, receipt.date < signed else { return nil }
        return warning(
            at: receipt.offset, "This return is said to have come in before it was signed off.",
            found: receipt.date.readable,
            expected: "\(signed.readable), the day in \(submission.source.file), or later",
            mend: "Correct the day it came in, or ask the agency which day is right.")
    }

    /// What takes an agency out of the round after its return had come in and was read: what was found stays.
    ///
    /// - Parameter read: The revisions that were read.
    func afterReading(_ invitation: Invitation, read: [Int]) -> [Diagnostic] {
        let cameIn = invitation.received.filter { read.contains($0.revision) }.map(\.date).min()
        guard let cameIn else { return [] }
        return endings(of: invitation).filter { $0.on >= cameIn && $0.on <= round.positionDate }.map { ending in
            warning(
                at: ending.offset,
                "This is dated after the agency's return had come in, and the return was read; what was found in it stays.",
                found: ending.on.readable, expected: "a day before \(cameIn.readable)",
                mend: "Correct the day if it is wrong; if it is right, there is nothing to do.")
        }
    }

    /// What takes an agency out of the round, where its day is on record.
    private func endings(of invitation: Invitation) -> [(on: CivilDate, offset: UInt32)] {
        let changes = invitation.changes
        return [
            invitation.exemption.flatMap { exemption in exemption.on.map { ($0, exemption.offset) } },
            changes.withdrawn.map { ($0.on, changes.withdrawnOffset) },
            changes.merged.map { ($0.reason.on, $0.offset) },
        ].compactMap { $0 }
    }

    private func warning(
        at offset: UInt32, _ message: String, found: String, expected: String, mend: String
    ) -> Diagnostic {
        Diagnostic(
            .dateOrder, at: round.source.location(at: Int(offset)), message, found: found, expected: expected,
            mend: mend, severity: .warning)
    }
}
