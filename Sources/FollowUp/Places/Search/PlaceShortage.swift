/// Why no plan keeps every deadline: some claims that can only be in time at certain meetings, which have fewer places than that.
package struct PlaceShortage: Sendable, Hashable {
    /// The claims, by index, in their order: one more than there are places.
    package let claims: [Int]
    /// The meetings at which any of them would be in time, by index; none where a claim can be in time at no meeting at all.
    package let meetings: [Int]
    /// How many further claims can be in time only at these meetings, too.
    package let others: Int

    /// A smallest such set; nil where every deadline can be kept.
    ///
    /// A claim's timely meetings follow on each other, as it has to be ready for the first and is late after the last. Then by Hall's
    /// theorem it is enough to look at stretches of meetings, and a smallest set is one claim more than the places of a stretch. Where
    /// a claim's meetings have a gap between them, what is found is still such a set, but there might be a smaller one.
    package init?(in question: PlaceQuestion) {
        let timely = question.claims.map(PlaceMatching.timely)
        let matching = PlaceMatching(question)
        let left = matching.left
        guard let first = left.first else { return nil }
        if let alone = timely.firstIndex(of: []) {
            claims = [alone]
            meetings = []
            others = 0
            return
        }
        var best: (claims: [Int], places: Int)?
        for start in question.places.indices {
            for end in start..<question.places.count {
                let within = timely.indices.filter { timely[$0].allSatisfy { start...end ~= $0 } }
                let places = question.places[start...end].reduce(0, +)
                if within.count > places, best.map({ places < $0.places }) ?? true { best = (within, places) }
            }
        }
        let within = best?.claims ?? matching.competitors(of: first)
        let places = best?.places ?? (within.count - 1)
        // Those the plan leaves out or lets be late come first; of the rest it could be any.
        let chosen = (within.filter(left.contains) + within.filter { !left.contains($0) }).prefix(places + 1).sorted()
        claims = chosen
        meetings = Set(chosen.flatMap { timely[$0] }).sorted()
        others = within.count - chosen.count
    }
}
