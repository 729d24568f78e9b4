import FollowUp

extension PlaceQuestion {
    /// A made-up question: meetings some days apart, claims that are ready for some of them, deadlines anywhere, some with a place in an
    /// agreed plan. Many are so tight that not every deadline can be kept, or not every claim be placed.
    static func random(
        _ dice: inout SeededGenerator, claims: ClosedRange<Int>, meetings: ClosedRange<Int>, places: ClosedRange<Int>
    )
        -> PlaceQuestion
    {
        var day = 0
        let days = (0..<Int.random(in: meetings, using: &dice)).map { _ in
            day += Int.random(in: 0...40, using: &dice)
            return day
        }
        let made = (0..<Int.random(in: claims, using: &dice)).map { _ in
            let ready = Int.random(in: 0...(day * 2 / 3 + 1), using: &dice)
            let deadline = ready + Int.random(in: 0...60, using: &dice)
            let lateness = days.map { $0 < ready ? nil : max(0, $0 - deadline) }
            let held = days.isEmpty || Bool.random(using: &dice) ? nil : Int.random(in: days.indices, using: &dice)
            return Claim(priority: Int.random(in: 0...2, using: &dice), lateness: lateness, held: held)
        }
        return PlaceQuestion(places: days.map { _ in Int.random(in: places, using: &dice) }, claims: made)
    }

    /// Every answer that gives no meeting to more claims than it has places, and no claim a meeting it cannot be taken at.
    var allAnswers: [[Int?]] {
        var answers: [[Int?]] = [[]]
        for claim in claims {
            answers = answers.flatMap { answer in
                let open = places.indices.filter { meeting in
                    claim.lateness[meeting] != nil && answer.count { $0 == meeting } < places[meeting]
                }
                return open.map { answer + [$0] } + [answer + [nil]]
            }
        }
        return answers
    }
}
