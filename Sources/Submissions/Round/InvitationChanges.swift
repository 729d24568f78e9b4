package import CivilCalendar

/// What happened to an agency's place in a round beside what it sent.
package struct InvitationChanges: Sendable, Hashable {
    /// Later days that were asked for and not granted.
    package let refusedExtensions: [RefusedExtension]
    /// It no longer takes part, for this reason.
    package let withdrawn: RecordedReason?
    /// Where that is said.
    package let withdrawnOffset: UInt32
    /// It was taken up by another agency of the round, which answers for it from then on.
    package let merged: Merger?
    /// What it was before: names it had, bodies it came from; earliest first.
    package let formerly: [FormerAgency]

    package init(
        refusedExtensions: [RefusedExtension] = [], withdrawn: RecordedReason? = nil,
        withdrawnOffset: UInt32 = 0, merged: Merger? = nil, formerly: [FormerAgency] = []
    ) {
        self.refusedExtensions = refusedExtensions
        self.withdrawn = withdrawn
        self.withdrawnOffset = withdrawnOffset
        self.merged = merged
        self.formerly = formerly
    }
}

/// A later due day that was asked for and not granted.
package struct RefusedExtension: Sendable, Hashable {
    /// The day that was asked for.
    package let asked: CivilDate
    package let reason: RecordedReason

    package init(asked: CivilDate, reason: RecordedReason) {
        self.asked = asked
        self.reason = reason
    }
}

/// One body taken up by another.
package struct Merger: Sendable, Hashable {
    /// The id of the agency that took it up.
    package let into: String
    package let reason: RecordedReason
    package let offset: UInt32

    package init(into: String, reason: RecordedReason, offset: UInt32) {
        self.into = into
        self.reason = reason
        self.offset = offset
    }
}

/// What an agency was before: the same body under another name, or a body that became part of it.
package struct FormerAgency: Sendable, Hashable {
    /// The id it had in earlier rounds; nil where it kept its own.
    package let id: String?
    package let name: String
    /// The last day of it.
    package let until: CivilDate

    package init(id: String?, name: String, until: CivilDate) {
        self.id = id
        self.name = name
        self.until = until
    }
}
