import FollowUp
import Testing

struct `The best places` {
    @Test(arguments: 0..<8) func `are those that trying every plan finds`(part: Int) {
        var dice = SeededGenerator(seed: UInt64(part))
        var infeasible = 0
        for number in 0..<320 {
            let question = PlaceQuestion.random(&dice, claims: 0...5, meetings: 0...4, places: 0...2)
            let best = question.allAnswers.map { PlaceScore(of: $0, to: question) }.min()
            let found = PlaceScore(of: PlaceSearch.best(for: question), to: question)
            #expect(found == best, "seed \(part), question \(number): \(question)")
            if PlaceShortage(in: question) != nil { infeasible += 1 }
        }
        #expect(infeasible > 50)
        #expect(infeasible < 270)
    }

    @Test(arguments: 0..<4) func `never exceed a meeting, never come before a claim can be ready`(part: Int) {
        var dice = SeededGenerator(seed: 100 + UInt64(part))
        for _ in 0..<6 {
            let question = PlaceQuestion.random(&dice, claims: 40...80, meetings: 8...16, places: 0...8)
            let answer = PlaceSearch.best(for: question)
            for (meeting, places) in question.places.enumerated() {
                #expect(answer.count { $0 == meeting } <= places)
            }
            for (claim, meeting) in zip(question.claims, answer) {
                if let meeting { #expect(claim.lateness[meeting] != nil) }
            }
        }
    }

    @Test(arguments: 0..<4) func `are never worse for a graver priority because of a lesser one`(part: Int) {
        var dice = SeededGenerator(seed: 200 + UInt64(part))
        for _ in 0..<6 {
            let question = PlaceQuestion.random(&dice, claims: 30...60, meetings: 6...12, places: 0...6)
            let all = PlaceScore(of: PlaceSearch.best(for: question), to: question)
            for (place, priority) in question.priorities.enumerated() {
                let graver = PlaceQuestion(
                    places: question.places, claims: question.claims.filter { $0.priority <= priority })
                let alone = PlaceScore(of: PlaceSearch.best(for: graver), to: graver)
                #expect(Array(all.lateness[...place]) == alone.lateness)
            }
        }
    }

    @Test func `stay as agreed as long as that costs no lateness`() {
        var dice = SeededGenerator(seed: 300)
        for _ in 0..<40 {
            let question = PlaceQuestion.random(&dice, claims: 5...30, meetings: 3...8, places: 0...5)
            let best = PlaceSearch.best(for: question)
            let again = PlaceQuestion(
                places: question.places,
                claims: zip(question.claims, best).map {
                    PlaceQuestion.Claim(priority: $0.priority, lateness: $0.lateness, held: $1)
                })
            #expect(PlaceSearch.best(for: again) == best)
        }
    }
}
