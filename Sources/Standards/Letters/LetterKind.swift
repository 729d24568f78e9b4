/// The letters a board sends to agencies in the course of a round.
package enum LetterKind: String, Sendable, Hashable, CaseIterable {
    case invitation
    case reminder
    case receipt
    case extensionGranted = "extension-granted"
    case extensionRefused = "extension-refused"
    case decision
    case earlyUpdate = "early-update"
    case escalation
    case closure

    /// The placeholders its texts can hold, those of every letter first.
    package var fields: [LetterField] { LetterField.ofEveryLetter + ownFields }

    private var ownFields: [LetterField] {
        switch self {
        case .invitation: [.due, .evidenceDate, .criteria]
        case .reminder: [.item, .due, .reminders]
        case .receipt: [.received, .due, .revision]
        case .extensionGranted: [.item, .due, .until, .reason, .decidedBy]
        case .extensionRefused: [.item, .due, .asked, .reason, .decidedBy]
        case .decision: [.grade, .decidedOn, .decidedBy, .gapCount]
        case .earlyUpdate: [.grade, .decidedOn, .decidedBy, .due]
        case .escalation: [.overdueCount, .since, .reminders]
        case .closure: [.closedOn, .decidedBy, .reason]
        }
    }

    /// The lists it can hold.
    package var lists: [LetterList] {
        switch self {
        case .invitation: [.offers]
        case .decision: [.reasons, .gaps, .asked, .offers]
        case .earlyUpdate: [.liveRisks, .again, .offers]
        case .escalation: [.overdue]
        case .closure: [.offers]
        case .reminder, .receipt, .extensionGranted, .extensionRefused: []
        }
    }

    /// What a part of it can depend on.
    package var conditions: [LetterCondition] {
        switch self {
        case .reminder: [.aboutReturn, .aboutFollowUp, .overdue, .notYetDue]
        case .receipt: [.firstReturn, .revisedReturn, .onTime, .late]
        case .extensionGranted, .extensionRefused: [.aboutReturn, .aboutFollowUp]
        case .decision: [.firstReturn, .revisedReturn, .bestGrade, .otherGrade, .earlyUpdateAsked]
        case .escalation: [.aboutReturn, .aboutFollowUp]
        case .invitation, .earlyUpdate, .closure: []
        }
    }
}
