package import CivilCalendar
package import Diagnostics
package import Standards

/// A board's audit round: who was invited to answer which edition by when, and what has come in.
package struct Round: Sendable {
    package let id: String
    package let title: String
    package let board: String
    /// The protective marking every output carries.
    package let marking: String
    package let edition: Identity
    /// The ids of the grading rules and follow-up rules used.
    package let gradingRules: String
    package let followUpRules: String
    package let opened: CivilDate
    package let due: CivilDate
    /// The fixed day at which the age of evidence is measured.
    package let evidenceDate: CivilDate
    /// The day up to which things are reported as due and overdue.
    package let positionDate: CivilDate
    /// Days the board's offices are closed beside weekends and bank holidays.
    package let closedDays: [ClosedDay]
    package let isConstructed: Bool
    /// What is fact and what is constructed, in the board's words; printed with the results.
    package let about: String?
    package let papers: RoundPapers
    /// Bodies of which several units send returns of their own.
    package let bodies: [Body]
    package let invitations: [Invitation]
    package let source: SourceText
    /// Where the position date is given; nil where it was asked for and is not the round's own.
    package let positionOffset: UInt32?

    package init(
        id: String, title: String, board: String, marking: String, edition: Identity, gradingRules: String,
        followUpRules: String, opened: CivilDate, due: CivilDate, evidenceDate: CivilDate, positionDate: CivilDate,
        closedDays: [ClosedDay], isConstructed: Bool, about: String?, papers: RoundPapers = RoundPapers(),
        bodies: [Body] = [], invitations: [Invitation], source: SourceText, positionOffset: UInt32? = nil
    ) {
        self.id = id
        self.title = title
        self.board = board
        self.marking = marking
        self.edition = edition
        self.gradingRules = gradingRules
        self.followUpRules = followUpRules
        self.opened = opened
        self.due = due
        self.evidenceDate = evidenceDate
        self.positionDate = positionDate
        self.closedDays = closedDays
        self.isConstructed = isConstructed
        self.about = about
        self.papers = papers
        self.bodies = bodies
        self.invitations = invitations
        self.source = source
        self.positionOffset = positionOffset
    }
}

extension Round {
    /// The same round seen from another position date.
    package func at(_ positionDate: CivilDate) -> Round {
        Round(
            id: id, title: title, board: board, marking: marking, edition: edition, gradingRules: gradingRules,
            followUpRules: followUpRules, opened: opened, due: due, evidenceDate: evidenceDate,
            positionDate: positionDate, closedDays: closedDays, isConstructed: isConstructed, about: about,
            papers: papers, bodies: bodies, invitations: invitations, source: source)
    }

    /// The same round with other invitations.
    package func with(_ invitations: [Invitation]) -> Round {
        Round(
            id: id, title: title, board: board, marking: marking, edition: edition, gradingRules: gradingRules,
            followUpRules: followUpRules, opened: opened, due: due, evidenceDate: evidenceDate,
            positionDate: positionDate, closedDays: closedDays, isConstructed: isConstructed, about: about,
            papers: papers, bodies: bodies, invitations: invitations, source: source,
            positionOffset: positionOffset)
    }
}

/// One agency's place in a round.
package struct Invitation: Sendable, Hashable {
    package let agency: Agency
    /// The day its return is due: the round's, unless another was set.
    package let due: CivilDate
    /// What came in, by revision.
    package let received: [Receipt]
    package let chased: [Chase]
    package let extensions: [Extension]
    package let exemption: Exemption?
    /// What else is on record of the agency's place in the round: refusals, and what became of the body itself.
    package let changes: InvitationChanges
    /// Whether the answers in this row were made up to try the engine.
    package let isConstructed: Bool
    package let offset: UInt32

    package init(
        agency: Agency, due: CivilDate, received: [Receipt], chased: [Chase], extensions: [Extension],
        exemption: Exemption?, changes: InvitationChanges = InvitationChanges(), isConstructed: Bool, offset: UInt32
    ) {
        self.agency = agency
        self.due = due
        self.received = received
        self.chased = chased
        self.extensions = extensions
        self.exemption = exemption
        self.changes = changes
        self.isConstructed = isConstructed
        self.offset = offset
    }

    /// The same invitation with other receipts.
    package func with(received: [Receipt]) -> Invitation {
        Invitation(
            agency: agency, due: due, received: received, chased: chased, extensions: extensions, exemption: exemption,
            changes: changes, isConstructed: isConstructed, offset: offset)
    }

    /// The same invitation without what takes the agency out of the round only after a day: until then it takes part.
    package func asItStood(on day: CivilDate) -> Invitation {
        func hasBegun(_ date: CivilDate?) -> Bool { date.map { $0 <= day } ?? true }
        return Invitation(
            agency: agency, due: due, received: received, chased: chased, extensions: extensions,
            exemption: exemption.flatMap { hasBegun($0.on) ? $0 : nil },
            changes: InvitationChanges(
                refusedExtensions: changes.refusedExtensions,
                withdrawn: changes.withdrawn.flatMap { hasBegun($0.on) ? $0 : nil },
                withdrawnOffset: changes.withdrawnOffset,
                merged: changes.merged.flatMap { hasBegun($0.reason.on) ? $0 : nil }, formerly: changes.formerly),
            isConstructed: isConstructed, offset: offset)
    }

    /// The last day on which the first return is on time: the latest extension's, else the due day.
    package var lastDay: CivilDate { extensions.last?.to ?? due }

    /// Why the agency no longer takes part: it was withdrawn, or taken up by another; nil where it does.
    package var departure: RecordedReason? { changes.withdrawn ?? changes.merged?.reason }

    /// Whether the first return came by the last day; nil where nothing came.
    package var isOnTime: Bool? { received.map(\.date).min().map { $0 <= lastDay } }
}

/// A return coming in.
package struct Receipt: Sendable, Hashable {
    package let revision: Int
    package let date: CivilDate
    /// The file's name in the round's `returns` folder, where the record gives it.
    package let file: String?
    package let offset: UInt32

    package init(revision: Int, date: CivilDate, file: String?, offset: UInt32) {
        self.revision = revision
        self.date = date
        self.file = file
        self.offset = offset
    }
}

/// A reminder that was sent.
package struct Chase: Sendable, Hashable {
    package let date: CivilDate
    package let by: String

    package init(date: CivilDate, by: String) {
        self.date = date
        self.by = by
    }
}

/// A later due day, granted for a reason.
package struct Extension: Sendable, Hashable {
    package let to: CivilDate
    package let reason: String
    package let grantedBy: String
    package let on: CivilDate?

    package init(to: CivilDate, reason: String, grantedBy: String, on: CivilDate?) {
        self.to = to
        self.reason = reason
        self.grantedBy = grantedBy
        self.on = on
    }
}

/// A release from answering, granted for a reason.
package struct Exemption: Sendable, Hashable {
    package let reason: String
    package let grantedBy: String
    package let on: CivilDate?
    package let offset: UInt32

    package init(reason: String, grantedBy: String, on: CivilDate?, offset: UInt32 = 0) {
        self.reason = reason
        self.grantedBy = grantedBy
        self.on = on
        self.offset = offset
    }
}
