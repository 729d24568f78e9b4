import CivilCalendar

/// Every day from 1900 to 2199 as three numbers, walked one by one from a table of month lengths: the slow and plain
/// calendar the real one is held against.
enum NaiveCalendar {
    struct Day: Hashable {
        var year: Int
        var month: Int
        var day: Int

        var isoText: String {
            "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
        }
    }

    static let days: [Day] = {
        var all: [Day] = []
        for year in 1900...2199 {
            let leap = (year % 4 == 0) && year != 1900 && year != 2100
            for (index, length) in [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
                for day in 1...length { all.append(Day(year: year, month: index + 1, day: day)) }
            }
        }
        return all
    }()
}

/// A date the test knows to exist; fails the test where it does not.
func day(_ iso: String) throws -> CivilDate {
    try CivilDate(iso: iso)
}
