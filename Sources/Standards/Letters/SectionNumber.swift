/// The number of a section that lays a duty down, as words, as a Roman number, or as what stands before "section".
enum SectionNumber {
    /// In words, without "and" and hyphens.
    static let cardinals: [(words: [String], section: Int)] = [
        (["eleven"], 11), (["twelve"], 12), (["twenty", "eight"], 28), (["fifty", "five"], 55),
        (["one", "hundred", "fifty", "seven"], 157), (["one", "hundred", "seventy", "five"], 175),
        (["hundred", "fifty", "seven"], 157), (["hundred", "seventy", "five"], 175),
    ]

    static let ordinals: [(words: [String], section: Int)] = [
        (["eleventh"], 11), (["twelfth"], 12), (["twenty", "eighth"], 28), (["fifty", "fifth"], 55),
        (["one", "hundred", "fifty", "seventh"], 157), (["one", "hundred", "seventy", "fifth"], 175),
        (["hundred", "fifty", "seventh"], 157), (["hundred", "seventy", "fifth"], 175),
    ]

    static let roman = ["xi": 11, "xii": 12, "xxviii": 28, "lv": 55, "clvii": 157, "clxxv": 175]

    /// The footings whose duty the section lays down.
    static func duties(of section: Int) -> Set<DutyBasis> {
        Set(DutyBasis.allCases.filter { $0.section == section })
    }
}
