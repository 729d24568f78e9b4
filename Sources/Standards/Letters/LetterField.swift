/// Something of the record that is put into a sentence of a letter; its raw value is what stands between the braces.
package enum LetterField: String, Sendable, Hashable, CaseIterable {
    case agency
    case board
    case round
    case auditTool = "audit-tool"
    case duty
    case date
    case due
    case evidenceDate = "evidence-date"
    case criteria
    case item
    case reminders
    case received
    case revision
    case until
    case asked
    case reason
    case decidedBy = "decided-by"
    case decidedOn = "decided-on"
    case grade
    case gapCount = "gap-count"
    case overdueCount = "overdue-count"
    case since
    case closedOn = "closed-on"

    /// What is written in a field's place.
    package enum Kind: Sendable, Hashable {
        /// Words of the record.
        case text
        /// A day: `26 February 2010`.
        case day
        /// A number with its noun: `1 gap`, `3 gaps`.
        case count
    }

    package var kind: Kind {
        switch self {
        case .agency, .board, .round, .auditTool, .duty, .item, .revision, .reason, .decidedBy, .grade: .text
        case .date, .due, .evidenceDate, .received, .until, .asked, .decidedOn, .since, .closedOn: .day
        case .criteria, .reminders, .gapCount, .overdueCount: .count
        }
    }

    /// Those that every letter can hold.
    package static let ofEveryLetter: [LetterField] = [.agency, .board, .round, .auditTool, .duty, .date]
}

/// Several things of the record, which stand below a sentence and never within one.
package enum LetterList: String, Sendable, Hashable, CaseIterable {
    /// What the board offers in return.
    case offers
    /// What a grade rests on.
    case reasons
    /// The criteria that are a gap.
    case gaps
    /// What is asked, each with its day.
    case asked
    /// What keeps children safe today and is missing.
    case liveRisks = "live-risks"
    /// The standards to be answered again.
    case again
    /// What has not come in by its day, and when it was asked for again.
    case overdue
}

/// What a part of a letter depends on. Where one of two is not so, the other is.
package enum LetterCondition: String, Sendable, Hashable, CaseIterable {
    /// It is about the return …
    case aboutReturn = "return"
    /// … or about something that follows from a decision.
    case aboutFollowUp = "follow-up"
    /// The day had passed on the day of the letter …
    case overdue
    /// … or not.
    case notYetDue = "not-yet-due"
    /// It is about the first return …
    case firstReturn = "first-return"
    /// … or about a later revision of it.
    case revisedReturn = "revised-return"
    /// The return came by its last day …
    case onTime = "on-time"
    /// … or after it.
    case late
    /// The grade is the best there is …
    case bestGrade = "best-grade"
    /// … or another.
    case otherGrade = "other-grade"
    /// The grade asks for an early update, which has a letter of its own.
    case earlyUpdateAsked = "early-update"
}
