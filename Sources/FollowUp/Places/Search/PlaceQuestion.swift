/// Who competes for which places, in numbers: the question ``PlaceSearch`` answers.
///
/// Meetings stand in the order in which they are held, claims in the order in which the last tie is broken (by agency id).
package struct PlaceQuestion: Sendable, Hashable {
    /// One re-assessment that needs one place at one meeting.
    package struct Claim: Sendable, Hashable {
        /// The index of its priority, 0 for the gravest.
        package let priority: Int
        /// For each meeting how many calendar days after its deadline it would be taken there, 0 when in time; nil where it cannot
        /// be taken.
        package let lateness: [Int?]
        /// The meeting it has a place at in the plan agreed before; nil where it has none.
        package let held: Int?

        package init(priority: Int, lateness: [Int?], held: Int? = nil) {
            self.priority = priority
            self.lateness = lateness
            self.held = held
        }

        /// Whether its deadline is kept at a meeting.
        package func isTimely(at meeting: Int) -> Bool { lateness[meeting] == 0 }
    }

    /// How many places each meeting has.
    package let places: [Int]
    package let claims: [Claim]

    /// - Precondition: Each claim's lateness has an entry for each meeting; no number is negative.
    package init(places: [Int], claims: [Claim]) {
        precondition(claims.allSatisfy { $0.lateness.count == places.count }, "a claim does not know every meeting")
        precondition(places.allSatisfy { $0 >= 0 }, "a meeting has fewer than no places")
        self.places = places
        self.claims = claims
    }

    /// The priorities that occur, gravest first.
    package var priorities: [Int] { Set(claims.map(\.priority)).sorted() }
}

/// How good an answer is: smaller is better, and what stands first decides first.
package struct PlaceScore: Sendable, Hashable, Comparable {
    /// Of one priority: how many claims got no place, how late the worst of the others is, and how late they are together.
    package struct Lateness: Sendable, Hashable {
        package var unplaced = 0
        package var worst = 0
        package var total = 0
    }

    /// For each priority that occurs, gravest first.
    package let lateness: [Lateness]
    /// How many claims are not where the agreed plan has them.
    package let moves: Int
    /// The meeting of each claim, in the claims' order; no place counts as later than every meeting.
    package let meetings: [Int]

    /// Scores an answer, which gives the meeting of each claim or nil.
    package init(of answer: [Int?], to question: PlaceQuestion) {
        lateness = question.priorities.map { priority in
            var sum = Lateness()
            for (claim, meeting) in zip(question.claims, answer) where claim.priority == priority {
                guard let meeting, let days = claim.lateness[meeting] else {
                    sum.unplaced += 1
                    continue
                }
                sum.worst = max(sum.worst, days)
                sum.total += days
            }
            return sum
        }
        moves = zip(question.claims, answer).count { $0.held != nil && $0.held != $1 }
        meetings = answer.map { $0 ?? question.places.count }
    }

    /// Everything in the order in which it decides.
    private var values: [Int] { lateness.flatMap { [$0.unplaced, $0.worst, $0.total] } + [moves] + meetings }

    package static func < (left: PlaceScore, right: PlaceScore) -> Bool {
        left.values.lexicographicallyPrecedes(right.values)
    }
}
