extension BankHolidayRules {
    /// The bank holidays of all `years` by rule, with one-off changes made.
    ///
    /// Changes can stand in any order: all removals are made first, then all additions. One that does not fit is left out
    /// and reported in `faults`, so that whoever reads the file can point at its line.
    package static func englandAndWales(changes: [BankHolidayChange] = []) -> BankHolidayList {
        var days: [CivilDate: BankHoliday] = [:]
        for year in years {
            for holiday in englandAndWales(year: year) { days[holiday.date] = holiday }
        }
        var faults: [BankHolidayChangeFault] = []
        for isRemoval in [true, false] {
            for (index, change) in changes.enumerated() where change.isRemoval == isRemoval {
                if let reason = make(change, of: &days) {
                    faults.append(BankHolidayChangeFault(index: index, change: change, reason: reason))
                }
            }
        }
        return BankHolidayList(
            holidays: days.values.sorted { $0.date < $1.date }, faults: faults.sorted { $0.index < $1.index })
    }

    /// Makes one change, or says why it cannot be made.
    private static func make(
        _ change: BankHolidayChange, of days: inout [CivilDate: BankHoliday]
    ) -> BankHolidayChangeFault.Reason? {
        guard years.contains(change.date.year) else { return .outsideYears }
        let present = days[change.date]
        switch change {
        case .added(let date, let name):
            if let present { return .alreadyAHoliday(present.readable) }
            days[date] = BankHoliday(date: date, name: name)
        case .removed(let date, let name):
            guard let present else { return .noHolidayToRemove }
            guard present.name == name else { return .holidayHasAnotherName(present.name) }
            days[date] = nil
        }
        return nil
    }
}

extension BankHolidayChange {
    fileprivate var isRemoval: Bool {
        if case .removed = self { true } else { false }
    }
}
