/// Who can be taken in time together: a largest set of claims that each get a place at a meeting by their deadline.
///
/// Found by augmenting paths. It asks only whether deadlines can be kept, not which plan is best.
struct PlaceMatching {
    private let places: [Int]
    private let timely: [[Int]]
    /// The claims that have a place at each meeting.
    private var taken: [[Int]]
    /// The claims for which there is no place in time.
    private(set) var left: [Int] = []

    /// - Parameters:
    ///   - places: How many places each meeting has.
    ///   - timely: For each claim the meetings at which it would be in time.
    init(places: [Int], timely: [[Int]]) {
        self.places = places
        self.timely = timely
        taken = [[Int]](repeating: [], count: places.count)
        for claim in timely.indices {
            var seen = [Bool](repeating: false, count: places.count)
            if !place(claim, &seen) { left.append(claim) }
        }
    }

    /// The question's own places and deadlines.
    init(_ question: PlaceQuestion) {
        self.init(places: question.places, timely: question.claims.map(Self.timely))
    }

    /// The meetings at which a claim would be in time.
    static func timely(_ claim: PlaceQuestion.Claim) -> [Int] { claim.lateness.indices.filter(claim.isTimely) }

    /// Whether everybody is in time.
    var isComplete: Bool { left.isEmpty }

    /// A claim that is left, with those that have the places it would need, and those that have the places they would need instead, and so
    /// on: one claim more than there are places at all their meetings.
    func competitors(of claim: Int) -> [Int] {
        var claims = [claim]
        var seen: Set<Int> = []
        var next = 0
        while next < claims.count {
            for meeting in timely[claims[next]] where seen.insert(meeting).inserted { claims += taken[meeting] }
            next += 1
        }
        return claims.sorted()
    }

    private mutating func place(_ claim: Int, _ seen: inout [Bool]) -> Bool {
        for meeting in timely[claim] where !seen[meeting] {
            seen[meeting] = true
            if taken[meeting].count < places[meeting] {
                taken[meeting].append(claim)
                return true
            }
            for (index, other) in taken[meeting].enumerated() where place(other, &seen) {
                taken[meeting][index] = claim
                return true
            }
        }
        return false
    }
}
