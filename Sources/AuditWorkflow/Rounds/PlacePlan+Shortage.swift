import CivilCalendar
import Diagnostics
import FollowUp
import Submissions

extension PlacePlan {
    /// Says that no plan keeps every deadline of a re-assessment, why not, and what would mend it; nil where every one is kept.
    ///
    /// - Parameter file: The list of the meetings.
    func shortageWarning(of file: String) -> Diagnostic? {
        shortage.map { shortage in
            Diagnostic(
                .placesShort, at: SourceLocation(file: file),
                "No plan keeps the deadline of every re-assessment. In the best there is, \(fallingShort).",
                found: "\(Self.named(shortage.agencies)): \(Self.room(in: shortage))",
                expected: "a place in time for each",
                mend: mendWords)
        }
    }

    /// How many ways to mend it, and how many agencies or meetings are named; the work plan names them all.
    private static let mostMends = 4
    private static let mostNamed = 16

    private var mendWords: String {
        if mends.isEmpty { return "List a further meeting of the audit group that papers can still be in for." }
        if mends.count == 1 { return "This would mend it: \(mends[0].words)." }
        let more = mends.count > Self.mostMends ? "; the work plan lists more" : ""
        return "Any one of these would mend it: "
            + mends.prefix(Self.mostMends).map(\.words).joined(separator: "; ") + more + "."
    }

    /// "a, b are late; c has no place".
    private var fallingShort: String {
        let late = places.filter { $0.lateness > 0 }.map(\.agency)
        let without = places.filter { $0.meeting == nil }.map(\.agency)
        return [
            late.isEmpty ? nil : "\(Self.named(late)) \(late.count == 1 ? "is" : "are") late",
            without.isEmpty ? nil : "\(Self.named(without)) \(without.count == 1 ? "has" : "have") no place",
        ].compactMap { $0 }.joined(separator: "; ")
    }

    private static func named(_ ids: [String]) -> String {
        let rest = ids.count - mostNamed
        return ids.prefix(mostNamed).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }

    private static func room(in shortage: Shortage) -> String {
        if shortage.meetings.isEmpty { return "in time at no meeting" }
        return
            "in time only at \(named(shortage.meetings.map(\.id))), with \(shortage.places) \(shortage.places == 1 ? "place" : "places")"
    }
}
