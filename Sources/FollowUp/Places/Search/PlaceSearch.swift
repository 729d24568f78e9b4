/// Finds the best answer to a ``PlaceQuestion``, exactly: the one with the smallest ``PlaceScore``.
///
/// It is an assignment problem solved for one aim after the other. What is kept between two aims is not one answer but all the best
/// ones: those that use only ways still open (``BestAnswers``). The last aim leaves one.
package enum PlaceSearch {
    /// The meeting of each claim; nil for those that get no place at all.
    package static func best(for question: PlaceQuestion) -> [Int?] {
        let none = question.places.count
        var answers = BestAnswers(places: question.places, ways: question.claims.map { $0.lateness.map { $0 != nil } })
        for priority in question.priorities {
            func cost(_ days: (Int?) -> Int) -> [[Int]] {
                question.claims.map { claim in
                    (claim.lateness + [nil]).map { claim.priority == priority ? days($0) : 0 }
                }
            }
            answers.keepCheapest(cost { $0 == nil ? 1 : 0 })
            let worst = leastWorst(of: priority, in: question, answers)
            answers.keepCheapest(cost { ($0 ?? 0) > worst ? 1 : 0 })
            answers.keepCheapest(cost { $0 ?? 0 })
        }
        answers.keepCheapest(
            question.claims.map { claim in (0...none).map { claim.held != nil && claim.held != $0 ? 1 : 0 } })
        return answers.earliestInOrder().map { $0 == none ? nil : $0 }
    }

    /// An answer in which as many claims as possible get a place and their days of lateness are fewest together, whoever has them.
    package static func fewestDays(for question: PlaceQuestion) -> [Int?] {
        let none = question.places.count
        var answers = BestAnswers(places: question.places, ways: question.claims.map { $0.lateness.map { $0 != nil } })
        answers.keepCheapest(question.claims.map { ($0.lateness + [nil]).map { $0 == nil ? 1 : 0 } })
        answers.keepCheapest(question.claims.map { ($0.lateness + [nil]).map { $0 ?? 0 } })
        // Where it makes no difference to the sum, those with graver gaps are the ones in time.
        for priority in question.priorities {
            answers.keepCheapest(
                question.claims.map { claim in
                    (claim.lateness + [nil]).map { claim.priority == priority ? $0 ?? 0 : 0 }
                })
        }
        return answers.earliestInOrder().map { $0 == none ? nil : $0 }
    }

    /// The smallest number of days within which all claims of a priority that get a place can get it.
    private static func leastWorst(of priority: Int, in question: PlaceQuestion, _ answers: BestAnswers) -> Int {
        let claims = question.claims.filter { $0.priority == priority }
        let candidates = Set(claims.flatMap { $0.lateness.compactMap { $0 } } + [0]).sorted()
        var low = 0
        var high = candidates.count - 1
        while low < high {
            let middle = (low + high) / 2
            var tried = answers
            let over = tried.makeCheapest(
                question.claims.map { claim in
                    (claim.lateness + [nil]).map {
                        claim.priority == priority && ($0 ?? 0) > candidates[middle] ? 1 : 0
                    }
                })
            if over == 0 { high = middle } else { low = middle + 1 }
        }
        return candidates[low]
    }
}
