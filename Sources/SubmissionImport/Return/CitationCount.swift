import Diagnostics
import RecordReading
import Standards
import Submissions
import XMLReading

/// For how many criteria each reference of a return is cited.
///
/// A table of slices with open places, found by their bytes: a return of sixty criteria cites about a hundred things, and none of them has
/// to become a string for that.
struct CitationCount {
    /// One reference with its citations.
    struct Use {
        let reference: TextSlice
        var criteria: Int
        /// The citation that first went beyond the edition's limit.
        var firstBeyond: Int?
    }

    private var uses: [Use] = []
    /// For each open place of the table the index of a use plus one, or 0. A power of two, at least twice the uses.
    private var table = [UInt32](repeating: 0, count: 512)

    init() { uses.reserveCapacity(table.count / 4) }

    /// Counts a citation for one more criterion.
    mutating func add(_ reference: TextSlice, of arena: [UInt8], at element: Int, limit: Int) {
        var place = place(of: reference, in: arena)
        while table[place] != 0 {
            let use = Int(table[place]) - 1
            if SliceBytes.areSame(uses[use].reference, reference, in: arena) {
                uses[use].criteria += 1
                if uses[use].criteria == limit + 1 { uses[use].firstBeyond = element }
                return
            }
            place = (place + 1) & (table.count - 1)
        }
        uses.append(Use(reference: reference, criteria: 1, firstBeyond: limit < 1 ? element : nil))
        table[place] = UInt32(uses.count)
        if uses.count * 2 > table.count { grow(arena) }
    }

    private func place(of reference: TextSlice, in arena: [UInt8]) -> Int {
        Int(truncatingIfNeeded: SliceBytes.mixed(reference.range, in: arena) >> 32) & (table.count - 1)
    }

    private mutating func grow(_ arena: [UInt8]) {
        table = [UInt32](repeating: 0, count: table.count * 2)
        for (index, use) in uses.enumerated() {
            var place = place(of: use.reference, in: arena)
            while table[place] != 0 { place = (place + 1) & (table.count - 1) }
            table[place] = UInt32(index + 1)
        }
    }

    /// The references cited for more criteria than the limit, in the order in which they were first cited.
    var overused: [Use] { uses.filter { $0.firstBeyond != nil } }
}

extension ReturnMapping {
    /// Counts a citation of a reference for one more criterion.
    mutating func cite(_ reference: TextSlice, of arena: [UInt8], at element: Int) {
        guard let limit = edition?.edition.mostCriteriaPerItem else { return }
        citations.add(reference, of: arena, at: element, limit: limit)
    }

    /// Points out each reference that is cited for more criteria than the edition finds likely.
    mutating func reportOveruse() {
        guard let limit = edition?.edition.mostCriteriaPerItem else { return }
        for use in citations.overused {
            guard let element = use.firstBeyond else { continue }
            let text = String(decoding: reader.document.arena[use.reference.range], as: UTF8.self)
            reader.report(
                Diagnostic(
                    .evidenceOverused, at: reader.location(ofAttribute: names.reference, of: element),
                    "One item of evidence is cited for \(use.criteria) criteria; one item seldom shows so much.",
                    found: Visible.quoted(text), expected: "at most \(limit) criteria",
                    mend: "Cite it where it shows most, and something of its own for the other criteria."))
        }
    }
}
