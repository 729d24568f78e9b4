/// A smallest change after which every deadline can be kept.
package enum PlaceMend: Sendable, Hashable {
    /// So many places more at each of these meetings.
    case places([Extra])
    /// So many calendar days more for each of these claims.
    case extensions([Days])
    /// So many places more and so many days more, all of them.
    case both([Extra], [Days])

    /// Places to be added at a meeting.
    package struct Extra: Sendable, Hashable {
        package let meeting: Int
        package let places: Int
    }

    /// Days by which a claim's deadline would have to move.
    package struct Days: Sendable, Hashable {
        package let claim: Int
        package let days: Int
    }

    /// Every smallest mend of one kind, by meeting and by claim; none where every deadline can be kept.
    ///
    /// - One place more at one meeting, for each meeting where that is enough; where it takes more, one way to add as few places as
    ///   can be.
    /// - The shortest extension for one agency, for each agency where that is enough; where it is for none, the extensions
    ///   whose days are fewest together.
    ///
    /// No mend of places is there where an agency can be in time at no meeting, and none of days where some meeting has no place left for one.
    /// Where there is neither, it takes both: the fewest days there can be, and with them the fewest places. None is left where an agency can
    /// be taken at no meeting.
    package static func smallest(for question: PlaceQuestion) -> [PlaceMend] {
        let matching = PlaceMatching(question)
        if matching.isComplete { return [] }
        let mends = morePlaces(question, matching) + moreDays(question, matching)
        return mends.isEmpty ? morePlacesAndDays(question) : mends
    }

    private static func morePlaces(_ question: PlaceQuestion, _ matching: PlaceMatching) -> [PlaceMend] {
        let timely = question.claims.map(PlaceMatching.timely)
        if timely.contains([]) { return [] }
        if matching.left.count == 1 {
            return question.places.indices.filter { meeting in
                var places = question.places
                places[meeting] += 1
                return PlaceMatching(places: places, timely: timely).isComplete
            }.map { .places([Extra(meeting: $0, places: 1)]) }
        }
        return [.places(extras(for: matching.left, among: timely))]
    }

    /// A place more for each of these claims, at the last of its meetings.
    private static func extras(for left: [Int], among meetings: [[Int]]) -> [Extra] {
        let added = Dictionary(grouping: left) { meetings[$0].last ?? 0 }
        return added.keys.sorted().map { Extra(meeting: $0, places: added[$0]?.count ?? 0) }
    }

    private static func morePlacesAndDays(_ question: PlaceQuestion) -> [PlaceMend] {
        let days = question.claims.map { $0.lateness.compactMap { $0 }.min() }
        // However many places there were, nobody could be less late than at these meetings.
        let nearest = zip(question.claims, days).map { claim, days in
            claim.lateness.indices.filter { days != nil && claim.lateness[$0] == days }
        }
        if nearest.contains([]) { return [] }
        let left = PlaceMatching(places: question.places, timely: nearest).left
        let late = days.enumerated().compactMap { claim, days in
            days.flatMap { $0 > 0 ? Days(claim: claim, days: $0) : nil }
        }
        return [.both(extras(for: left, among: nearest), late)]
    }

    private static func moreDays(_ question: PlaceQuestion, _ matching: PlaceMatching) -> [PlaceMend] {
        // One deadline moved takes in one claim more at most, and only where that claim competes with the one left out.
        let candidates = matching.left.count == 1 ? matching.competitors(of: matching.left[0]) : []
        let alone = candidates.compactMap { claim -> Days? in
            let days = Set(question.claims[claim].lateness.compactMap { $0 }.filter { $0 > 0 }).sorted()
            return days.first { PlaceMatching(question.extending(claim, by: $0)).isComplete }
                .map { Days(claim: claim, days: $0) }
        }
        if !alone.isEmpty { return alone.map { .extensions([$0]) } }
        let answer = PlaceSearch.fewestDays(for: question)
        var days: [Days] = []
        for (claim, meeting) in answer.enumerated() {
            guard let meeting, let late = question.claims[claim].lateness[meeting] else { return [] }
            if late > 0 { days.append(Days(claim: claim, days: late)) }
        }
        return [.extensions(days)]
    }
}

extension PlaceQuestion {
    /// The same question with so many days more for one claim.
    func extending(_ claim: Int, by days: Int) -> PlaceQuestion {
        var changed = claims
        let old = claims[claim]
        changed[claim] = Claim(
            priority: old.priority, lateness: old.lateness.map { $0.map { max(0, $0 - days) } }, held: old.held)
        return PlaceQuestion(places: places, claims: changed)
    }
}
