import Diagnostics
import RecordReading
import Standards
import Submissions
import XMLReading

/// For how many criteria each reference of a return is cited.
struct CitationCount {
    struct Use {
        var criteria: Set<Int> = []
        /// The citation that first went beyond the edition's limit.
        var firstBeyond: Int?
    }

    private var uses: [String: Use] = [:]
    /// References in the order in which they went beyond the limit.
    private var beyond: [String] = []

    /// Counts a citation.
    mutating func add(_ reference: String, for criterion: Int, at element: Int, limit: Int) {
        var use = uses[reference] ?? Use()
        use.criteria.insert(criterion)
        if use.criteria.count > limit, use.firstBeyond == nil {
            use.firstBeyond = element
            beyond.append(reference)
        }
        uses[reference] = use
    }

    /// Each reference cited for more criteria than the limit, with the count and the citation that first went beyond.
    var overused: [(reference: String, count: Int, element: Int)] {
        beyond.compactMap { reference in
            guard let use = uses[reference], let element = use.firstBeyond else { return nil }
            return (reference, use.criteria.count, element)
        }
    }
}

extension ReturnMapping {
    /// Counts a citation of a reference.
    mutating func cite(_ reference: TextSlice, for criterion: Int, at element: Int) {
        guard let limit = edition?.edition.mostCriteriaPerItem else { return }
        let text = String(decoding: reader.document.arena[reference.range], as: UTF8.self)
        citations.add(text, for: criterion, at: element, limit: limit)
    }

    /// Points out each reference that is cited for more criteria than the edition finds likely.
    mutating func reportOveruse() {
        guard let limit = edition?.edition.mostCriteriaPerItem else { return }
        for use in citations.overused {
            reader.report(
                Diagnostic(
                    .evidenceOverused, at: reader.location(ofAttribute: names.reference, of: use.element),
                    "One item of evidence is cited for \(use.count) criteria; one item seldom shows so much.",
                    found: Visible.quoted(use.reference), expected: "at most \(limit) criteria",
                    mend: "Cite it where it shows most, and something of its own for the other criteria."))
        }
    }
}
