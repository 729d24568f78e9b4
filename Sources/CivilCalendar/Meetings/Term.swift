/// A stretch of days in which schools are open.
package struct Term: Sendable, Hashable {
    /// As people call it: `summer term 2010`.
    package let name: String
    package let from: CivilDate
    package let to: CivilDate

    /// - Precondition: It does not end before it begins.
    package init(name: String, from: CivilDate, to: CivilDate) {
        precondition(from <= to, "a term ends before it begins")
        self.name = name
        self.from = from
        self.to = to
    }

    /// The days between one term and the next, on which nobody at a school can be asked for anything. Before the first term and after the
    /// last nothing is known, so no day there is one.
    ///
    /// - Parameter terms: In calendar order, none of them overlapping another.
    package static func holidays(between terms: [Term]) -> [ClosedDay] {
        zip(terms, terms.dropFirst()).flatMap { before, after in
            (1..<max(before.to.days(to: after.from), 1)).map {
                .schoolHoliday(before.to.adding(days: $0), "between \(before.name) and \(after.name)")
            }
        }
    }
}
