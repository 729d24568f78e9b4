package import CivilCalendar
import Standards
package import Submissions

/// What a round holds of one invited agency.
package struct AgencyResult: Sendable {
    package let invitation: Invitation
    /// The accepted returns, lowest revision first.
    package let submissions: [Submission]
    /// A return of the agency was refused.
    package let hasRefusedReturn: Bool
    /// The decisions on the returns that were analysed, lowest revision first.
    package let decisions: [Decision]

    package init(
        invitation: Invitation, submissions: [Submission], hasRefusedReturn: Bool, decisions: [Decision]
    ) {
        self.invitation = invitation
        self.submissions = submissions
        self.hasRefusedReturn = hasRefusedReturn
        self.decisions = decisions
    }

    package var agency: Agency { invitation.agency }

    /// Something came in: a receipt is on record, or a file is there, accepted or refused.
    package var isReturned: Bool { !invitation.received.isEmpty || isAccepted || hasRefusedReturn }

    /// The first return came by its last day.
    package var isOnTime: Bool { invitation.isOnTime ?? false }

    package var isAccepted: Bool { !submissions.isEmpty }

    package var isAnalysed: Bool { !decisions.isEmpty }

    /// The decision that stands: on the latest return that was analysed and came to a grade, by rule or by the audit group's record; where none
    /// did, on the latest that was analysed. A later return that is not read, or not complete, never overwrites it.
    package var standing: Decision? { decisions.last(where: \.isSettled) ?? decisions.last }

    /// The latest accepted return.
    package var latest: Submission? { submissions.last }

    /// A graded agency sent a revised return that waits to be read.
    package var awaitsReassessment: Bool {
        guard let standing, standing.isSettled, let latest else { return false }
        return latest.revision > standing.submission.revision
    }

    /// The day on which the revised return that waits to be read came in, where there is one and its receipt is on record.
    package var revisedOn: CivilDate? {
        guard awaitsReassessment, let latest else { return nil }
        return invitation.received.first { $0.revision == latest.revision }?.date
    }

    /// A revised return was read and graded after an earlier one.
    package var isReassessed: Bool { decisions.count(where: \.isSettled) > 1 }

    /// What is known rests on made-up answers.
    package var isConstructed: Bool {
        invitation.isConstructed || submissions.contains(where: \.isConstructed)
            || decisions.contains { $0.basis.analysis?.isConstructed ?? false }
    }

    /// Where the agency stands in the round.
    package var state: AgencyState {
        if awaitsReassessment { return .awaitingReassessment }
        if let standing {
            if !standing.isSettled { return .analysedWithoutGrade }
            return isReassessed ? .reassessed : .graded
        }
        // What an agency sent before it left and nobody has read is not read any more.
        if invitation.changes.withdrawn != nil { return .withdrawn }
        if invitation.changes.merged != nil { return .merged }
        if isAccepted { return .accepted }
        if hasRefusedReturn { return .refused }
        if invitation.exemption != nil { return .exempt }
        return isReturned ? .returned : .awaited
    }
}

/// The states an agency passes through in a round; each has its own denominator.
package enum AgencyState: String, Sendable, Hashable, CaseIterable {
    case exempt
    /// It left the round before anything of it was read.
    case withdrawn
    /// Another agency took it up, and answers for it, before anything of it was read.
    case merged
    case awaited
    /// On record as received, but no readable file is there.
    case returned
    case refused
    case accepted
    /// Read, but without a grade: something is unanswered, or nothing could be rated.
    case analysedWithoutGrade = "analysed-without-grade"
    case graded
    case awaitingReassessment = "awaiting-reassessment"
    case reassessed

    /// How the state is named to people.
    package var label: String {
        switch self {
        case .exempt: "Exempt"
        case .withdrawn: "Withdrawn from the round"
        case .merged: "Merged into another agency"
        case .awaited: "Awaited"
        case .returned: "Received, file not there"
        case .refused: "Refused"
        case .accepted: "Accepted, not yet analysed"
        case .analysedWithoutGrade: "Analysed, not gradable yet"
        case .graded: "Graded"
        case .awaitingReassessment: "Graded; revised return awaiting re-assessment"
        case .reassessed: "Re-assessed"
        }
    }
}
