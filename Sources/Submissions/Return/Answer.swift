package import CivilCalendar
package import Standards

/// An agency's answer to one criterion.
package struct Answer: Sendable, Hashable {
    /// The criterion's index in the edition.
    package let criterion: Int
    /// Nil where the agency gave none, or claimed *not applicable*.
    package let selfRating: Level?
    /// The reason why the agency says the criterion does not apply to it.
    package let notApplicable: TextSlice?
    package let narrative: TextSlice?
    /// Its items in ``Submission/evidence``.
    package let evidence: Range<Int>
    /// Its actions in ``Submission/actions``.
    package let actions: Range<Int>
    /// What stands in while a live risk is mended.
    package let safeguard: InterimSafeguard?
    /// The offset of the answer in the return.
    package let offset: UInt32

    package init(
        criterion: Int, selfRating: Level?, notApplicable: TextSlice?, narrative: TextSlice?, evidence: Range<Int>,
        actions: Range<Int>, safeguard: InterimSafeguard?, offset: UInt32
    ) {
        self.criterion = criterion
        self.selfRating = selfRating
        self.notApplicable = notApplicable
        self.narrative = narrative
        self.evidence = evidence
        self.actions = actions
        self.safeguard = safeguard
        self.offset = offset
    }

    /// Nothing is said: there is neither a rating nor any word, item or action.
    package var isBlank: Bool {
        selfRating == nil && notApplicable == nil && narrative == nil && evidence.isEmpty && actions.isEmpty
            && safeguard == nil
    }
}

/// One item of evidence cited for one criterion.
///
/// Within a criterion an item is known by its reference; the same reference under other criteria is the same item.
package struct EvidenceItem: Sendable, Hashable {
    /// The index of its kind in the edition.
    package let kind: Int
    package let title: TextSlice
    package let date: CivilDate
    /// The day by which the agency itself says it is to be reviewed.
    package let reviewBy: CivilDate?
    package let reference: TextSlice
    package let offset: UInt32

    package init(
        kind: Int, title: TextSlice, date: CivilDate, reviewBy: CivilDate?, reference: TextSlice, offset: UInt32
    ) {
        self.kind = kind
        self.title = title
        self.date = date
        self.reviewBy = reviewBy
        self.reference = reference
        self.offset = offset
    }
}

/// What an agency says it will do about a criterion.
package struct PlannedAction: Sendable, Hashable {
    package let what: TextSlice
    /// The post that answers for it; nil where the return leaves it out.
    package let post: TextSlice?
    package let due: CivilDate?
    package let offset: UInt32

    package init(what: TextSlice, post: TextSlice?, due: CivilDate?, offset: UInt32) {
        self.what = what
        self.post = post
        self.due = due
        self.offset = offset
    }

    /// Only an action with an owner and a date covers anything.
    package var isOwnedAndDated: Bool { post != nil && due != nil }
}

/// What stands in, until it is mended, where children may be at risk today.
package struct InterimSafeguard: Sendable, Hashable {
    package let what: TextSlice
    package let post: TextSlice
    package let since: CivilDate
    package let offset: UInt32

    package init(what: TextSlice, post: TextSlice, since: CivilDate, offset: UInt32) {
        self.what = what
        self.post = post
        self.since = since
        self.offset = offset
    }
}
