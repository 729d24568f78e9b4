import CivilCalendar
import Submissions

/// Says of each place in an answer why it is that one, and of each change of what was agreed what made it necessary.
struct PlaceReasons {
    let meetings: [Meeting]
    let listed: [ListedMeeting]
    let position: CivilDate
    let agencies: [String]
    let question: PlaceQuestion
    let answer: [Int?]

    /// Why an agency is re-assessed where it is.
    func reason(of index: Int) -> AgencyPlace.Reason {
        let claim = question.claims[index]
        let possible = meetings.indices.filter { claim.lateness[$0] != nil }
        guard let place = answer[index] else {
            return possible.isEmpty ? .noMeeting : .noPlace(earlier: possible.map(taken))
        }
        if place == possible.first { return .first }
        // A full meeting can be one with no places; where an earlier one has a place left, it is the agreed timetable that holds.
        let earlier = possible.filter { $0 < place }
        if claim.held == place, earlier.contains(where: hasRoom) { return .agreed }
        return .full(earlier: earlier.filter { !hasRoom($0) }.map(taken))
    }

    /// What made an agency move from the meeting agreed on; nil where it did not.
    func move(of index: Int, from id: String, ready: CivilDate) -> AgencyPlace.Move? {
        if let place = answer[index], meetings[place].id == id { return nil }
        return AgencyPlace.Move(from: id, why: why(index, id, ready))
    }

    private func why(_ index: Int, _ id: String, _ ready: CivilDate) -> AgencyPlace.Move.Why {
        let claim = question.claims[index]
        guard let held = claim.held else {
            if let cancelled = listed.first(where: { $0.id == id })?.cancelled { return .cancelled(cancelled) }
            return .unknown
        }
        if meetings[held].date < position { return .held(meetings[held].date) }
        guard let days = claim.lateness[held] else { return .notReady(ready) }
        if let place = answer[index], let now = claim.lateness[place], now < days { return .lessLate(days: days - now) }
        return .displaced(by: taken(held).agencies)
    }

    private func hasRoom(_ meeting: Int) -> Bool {
        answer.count { $0 == meeting } < question.places[meeting]
    }

    private func taken(_ meeting: Int) -> AgencyPlace.Taken {
        AgencyPlace.Taken(
            meeting: meetings[meeting], agencies: agencies.indices.filter { answer[$0] == meeting }.map { agencies[$0] }
        )
    }
}
