package import CivilCalendar

/// What has happened to dates that were given out: kept by hand in the agreed timetable, so that what is overdue can be told from what came in.
package struct FollowUpLog: Sendable, Hashable {
    package let received: [ReceivedItem]
    package let chased: [ChasedItem]
    package let refusedExtensions: [RefusedItemExtension]
    package let closures: [Closure]

    package init(
        received: [ReceivedItem] = [], chased: [ChasedItem] = [], refusedExtensions: [RefusedItemExtension] = [],
        closures: [Closure] = []
    ) {
        self.received = received
        self.chased = chased
        self.refusedExtensions = refusedExtensions
        self.closures = closures
    }

    /// Everything that is said of something an agency had to send, with its day and where it is said.
    package var dated: [(target: FollowUpTarget, on: CivilDate, offset: UInt32)] {
        received.map { ($0.target, $0.on, $0.offset) } + chased.map { ($0.target, $0.on, $0.offset) }
            + refusedExtensions.map { ($0.target, $0.reason.on, $0.offset) }
    }
}

/// Something an agency had to send: a step its grade asks for, or a step of one gap or of all its gaps.
package struct FollowUpTarget: Sendable, Hashable {
    package let agency: String
    /// A step such as `early-update`, `plan` or `evidence`.
    package let step: String
    /// The criterion whose gap it is about; nil for what a grade asks for, or for all gaps at once.
    package let criterion: String?

    package init(agency: String, step: String, criterion: String?) {
        self.agency = agency
        self.step = step
        self.criterion = criterion
    }
}

/// Something that came in.
package struct ReceivedItem: Sendable, Hashable {
    package let target: FollowUpTarget
    package let on: CivilDate
    package let offset: UInt32

    package init(target: FollowUpTarget, on: CivilDate, offset: UInt32) {
        self.target = target
        self.on = on
        self.offset = offset
    }
}

/// A reminder that was sent.
package struct ChasedItem: Sendable, Hashable {
    package let target: FollowUpTarget
    package let on: CivilDate
    /// The post that sent it.
    package let by: String
    package let offset: UInt32

    package init(target: FollowUpTarget, on: CivilDate, by: String, offset: UInt32) {
        self.target = target
        self.on = on
        self.by = by
        self.offset = offset
    }
}

/// A later day that was asked for and not granted.
package struct RefusedItemExtension: Sendable, Hashable {
    package let target: FollowUpTarget
    /// The day that was asked for.
    package let asked: CivilDate
    package let reason: RecordedReason
    package let offset: UInt32

    package init(target: FollowUpTarget, asked: CivilDate, reason: RecordedReason, offset: UInt32) {
        self.target = target
        self.asked = asked
        self.reason = reason
        self.offset = offset
    }
}

/// The audit group has seen that everything an agency had to do is done.
package struct Closure: Sendable, Hashable {
    package let agency: String
    package let reason: RecordedReason
    package let offset: UInt32

    package init(agency: String, reason: RecordedReason, offset: UInt32) {
        self.agency = agency
        self.reason = reason
        self.offset = offset
    }
}
