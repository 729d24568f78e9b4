/// Whether counts of a whole round's grades can stand in a paper that shows only some of its agencies.
///
/// Whoever reads the paper can take what is shown of its agencies off the counts, and so knows how many of the others hold which grade. Who of the others
/// has no grade at all may be public, so these protect nobody and are left aside. The counts are given only where no other agency holds a grade, or
/// - each grade is held by none of the others or by at least two, so that no count is about one agency, and
/// - the others hold at least two different grades, so that the counts tell the grade of none.
///
/// Then nobody can say which grade any other agency holds; nor can one of the others that knows its own say it of the rest. Either all counts are
/// given or none: a single count left out could be found from the others. That they are left out tells no grade either, as they always are where
/// one to three agencies that hold a grade are not shown, and where all of these hold the same, whichever that is.
///
/// The rule looks at one paper by itself. What several papers tell together is for ``PapersTogether``.
package enum CountDisclosure {
    /// Whether counts can be given.
    ///
    /// - Parameters:
    ///   - whole: How many agencies of the round hold each grade.
    ///   - shown: How many of those shown do, in the same order.
    package static func givesNobodyAway(whole: [Int], shown: [Int]) -> Bool {
        let others = zip(whole, shown).map { $0 - $1 }.filter { $0 != 0 }
        return others.isEmpty || (others.count > 1 && others.allSatisfy { $0 > 1 })
    }
}
