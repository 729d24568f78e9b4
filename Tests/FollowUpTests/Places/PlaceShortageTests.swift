import FollowUp
import Testing

struct `A shortage of places` {
    /// Whether everybody can be in time, by trying every plan.
    private func isFeasible(_ question: PlaceQuestion) -> Bool {
        question.allAnswers.contains { answer in
            zip(question.claims, answer).allSatisfy { claim, meeting in meeting.map { claim.lateness[$0] == 0 } ?? false
            }
        }
    }

    /// The size of a smallest set of claims that cannot all be in time, by trying every set.
    private func smallestConflict(_ question: PlaceQuestion) -> Int? {
        (1..<(1 << question.claims.count)).filter { set in
            let claims = question.claims.indices.filter { set & 1 << $0 != 0 }
            return !isFeasible(PlaceQuestion(places: question.places, claims: claims.map { question.claims[$0] }))
        }.map(\.nonzeroBitCount).min()
    }

    @Test(arguments: 0..<4) func `is named exactly where no plan keeps every deadline, by a smallest set of agencies`(
        part: Int
    ) {
        var dice = SeededGenerator(seed: 400 + UInt64(part))
        for number in 0..<60 {
            let question = PlaceQuestion.random(&dice, claims: 1...4, meetings: 1...4, places: 0...2)
            let shortage = PlaceShortage(in: question)
            #expect(shortage?.claims.count == smallestConflict(question), "seed \(part), question \(number)")
            guard let shortage else { continue }
            let places = shortage.meetings.reduce(0) { $0 + question.places[$1] }
            #expect(shortage.claims.count > places)
            for claim in shortage.claims {
                let timely = question.places.indices.filter { question.claims[claim].lateness[$0] == 0 }
                #expect(timely.allSatisfy(shortage.meetings.contains))
            }
        }
    }

    @Test(arguments: 0..<4) func `is ended by each mend, and by none that is smaller`(part: Int) {
        var dice = SeededGenerator(seed: 500 + UInt64(part))
        for number in 0..<60 {
            let question = PlaceQuestion.random(&dice, claims: 1...4, meetings: 1...4, places: 0...2)
            let mends = PlaceMend.smallest(for: question)
            if isFeasible(question) {
                #expect(mends.isEmpty)
                continue
            }
            for mend in mends {
                #expect(isFeasible(question.mended(mend)), "seed \(part), question \(number): \(mend)")
                for smaller in question.smaller(mend) {
                    #expect(!isFeasible(smaller), "seed \(part), question \(number): \(mend)")
                }
            }
        }
    }
}

extension PlaceQuestion {
    func mended(_ mend: PlaceMend) -> PlaceQuestion {
        switch mend {
        case .places(let extras):
            var places = places
            for extra in extras { places[extra.meeting] += extra.places }
            return PlaceQuestion(places: places, claims: claims)
        case .extensions(let all):
            return all.reduce(self) { $0.with($1.days, for: $1.claim) }
        case .both(let extras, let all):
            return mended(.places(extras)).mended(.extensions(all))
        }
    }

    /// What is left of a mend with one place or one day less.
    func smaller(_ mend: PlaceMend) -> [PlaceQuestion] {
        switch mend {
        case .places(let extras):
            extras.indices.map { less in
                var places = places
                for (index, extra) in extras.enumerated() {
                    places[extra.meeting] += extra.places - (index == less ? 1 : 0)
                }
                return PlaceQuestion(places: places, claims: claims)
            }
        case .extensions(let all):
            all.indices.map { less in
                all.enumerated().reduce(self) {
                    $0.with($1.element.days - ($1.offset == less ? 1 : 0), for: $1.element.claim)
                }
            }
        case .both(let extras, let all):
            mended(.extensions(all)).smaller(.places(extras)) + mended(.places(extras)).smaller(.extensions(all))
        }
    }

    private func with(_ days: Int, for claim: Int) -> PlaceQuestion {
        var changed = claims
        changed[claim] = Claim(
            priority: claims[claim].priority, lateness: claims[claim].lateness.map { $0.map { max(0, $0 - days) } },
            held: claims[claim].held)
        return PlaceQuestion(places: places, claims: changed)
    }
}
