package import Evaluation
package import Submissions

/// What the public papers of a round tell together: the annual report section gives the round's counts of decided grades and names who holds the
/// lowest, and each extract shows the grades of some agencies. Whoever lays them side by side can take those shown off the counts.
///
/// The reader is taken to know who has no decided grade, which makes the others easier to tell: what is found here is the most a reader of the papers
/// can be sure of. What an agency knows of itself is left aside.
package enum PapersTogether {
    /// Which agencies' grades a reader can be sure of though no extract shows them and the annual report does not name them by their grade.
    ///
    /// - Parameters:
    ///   - grades: The decided grade of each agency of the round, 0 the lowest; nil without one.
    ///   - shown: Those that an extract shows, by their place.
    /// - Returns: Their places.
    package static func told(grades: [Int?], shown: Set<Int>) -> [Int] {
        let hidden = grades.indices.filter { place in
            !shown.contains(place) && grades[place] != nil && grades[place] != 0
        }
        // With one grade left it is the grade of all; with two, any of them could hold either.
        return Set(hidden.map { grades[$0] }).count == 1 ? hidden : []
    }

    /// What the papers of a round tell.
    package struct Finding: Sendable {
        /// Agencies that no extract shows and whose grade can be told all the same, in the round's order.
        package let agencies: [AgencyResult]
        /// The extract with which, read in the round's order, that comes to be so; nil where the annual report tells it by itself.
        package let extract: ScrutinyExtract?
    }

    /// What the annual report section and all extracts of a round tell together; nil where they tell nobody's grade but those they show or name.
    package static func finding(in result: RoundResult) -> Finding? {
        let grades = result.agencies.map { agency in
            agency.hasDecidedGrade(by: result.rules) ? agency.heldGrade(by: result.rules) : nil
        }
        func told(by extracts: some Sequence<ScrutinyExtract>) -> [Int] {
            let ids = Set(extracts.flatMap(\.agencies))
            let shown = result.agencies.indices.filter { ids.contains(result.agencies[$0].agency.id) }
            return Self.told(grades: grades, shown: Set(shown))
        }
        let extracts = result.round.papers.extracts
        let all = told(by: extracts)
        guard !all.isEmpty else { return nil }
        let needed = (0...extracts.count).first { !told(by: extracts.prefix($0)).isEmpty } ?? extracts.count
        return Finding(
            agencies: all.map { result.agencies[$0] }, extract: needed == 0 ? nil : extracts[needed - 1])
    }
}
