/// One departure from the rules in a single year, as proclaimed; data with a source, never written into code.
///
/// A moved day is two changes: the removal of the old date and the addition of the new one.
package enum BankHolidayChange: Sendable, Hashable {
    /// A day is kept which no rule makes, or which takes the place of a removed one.
    case added(CivilDate, String)
    /// A day is not kept although a rule makes it; the name is the rule's own, as a check that the right day is meant.
    case removed(CivilDate, String)

    /// The day the change is about.
    package var date: CivilDate {
        switch self {
        case .added(let date, _), .removed(let date, _): date
        }
    }

    /// The name of the holiday it adds or removes.
    package var name: String {
        switch self {
        case .added(_, let name), .removed(_, let name): name
        }
    }
}

/// A change that does not fit what the rules give; it is left out.
package struct BankHolidayChangeFault: Sendable, Hashable {
    /// What is wrong with a change.
    package enum Reason: Sendable, Hashable {
        /// The date lies outside `BankHolidayRules.years`.
        case outsideYears
        /// The day to be removed is not a bank holiday by rule, or was removed already.
        case noHolidayToRemove
        /// The day to be removed is a bank holiday under another name, which is given.
        case holidayHasAnotherName(String)
        /// The day to be added is a bank holiday already, under the name given.
        case alreadyAHoliday(String)
    }

    /// The place of the change in the list as it was passed, from 0.
    package let index: Int
    /// The change itself.
    package let change: BankHolidayChange
    /// Why it was left out.
    package let reason: Reason
}

/// The bank holidays of all years of the rules with the changes made, and the changes that could not be made.
package struct BankHolidayList: Sendable, Hashable {
    /// The bank holidays in calendar order, no date twice.
    package let holidays: [BankHoliday]
    /// The changes that did not fit, in the order in which they were passed; empty when all is well.
    package let faults: [BankHolidayChangeFault]

    /// The same days for `WorkingDays`.
    package var closedDays: [ClosedDay] {
        holidays.map(\.closedDay)
    }
}
