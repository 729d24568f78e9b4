import Diagnostics
import RecordReading
import Standards
import Submissions
import XMLReading

/// For how many criteria each reference of a return is cited.
struct CitationCount {
    /// One reference with its citations.
    struct Use {
        let reference: String
        var criteria: Int
        /// The citation that first went beyond the edition's limit.
        var firstBeyond: Int?
    }

    private var places: [String: Int] = [:]
    private var uses: [Use] = []

    init() {
        // A return of sixty criteria cites about a hundred things.
        places.reserveCapacity(128)
        uses.reserveCapacity(128)
    }

    /// Counts a citation for one more criterion.
    mutating func add(_ reference: String, at element: Int, limit: Int) {
        guard let place = places[reference] else {
            places[reference] = uses.count
            uses.append(Use(reference: reference, criteria: 1, firstBeyond: limit < 1 ? element : nil))
            return
        }
        uses[place].criteria += 1
        if uses[place].criteria == limit + 1 { uses[place].firstBeyond = element }
    }

    /// The references cited for more criteria than the limit.
    var overused: [Use] { uses.filter { $0.firstBeyond != nil } }
}

extension ReturnMapping {
    /// Counts a citation of a reference for one more criterion.
    mutating func cite(_ reference: TextSlice, at element: Int) {
        guard let limit = edition?.edition.mostCriteriaPerItem else { return }
        let text = String(decoding: reader.document.arena[reference.range], as: UTF8.self)
        citations.add(text, at: element, limit: limit)
    }

    /// Points out each reference that is cited for more criteria than the edition finds likely.
    mutating func reportOveruse() {
        guard let limit = edition?.edition.mostCriteriaPerItem else { return }
        for use in citations.overused {
            guard let element = use.firstBeyond else { continue }
            reader.report(
                Diagnostic(
                    .evidenceOverused, at: reader.location(ofAttribute: names.reference, of: element),
                    "One item of evidence is cited for \(use.criteria) criteria; one item seldom shows so much.",
                    found: Visible.quoted(use.reference), expected: "at most \(limit) criteria",
                    mend: "Cite it where it shows most, and something of its own for the other criteria."))
        }
    }
}
