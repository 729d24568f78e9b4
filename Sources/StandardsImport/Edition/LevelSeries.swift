import Diagnostics
import RecordReading
import XMLReading

/// The four `level` elements of a criterion or of grading rules: each of 0, 1, 2 and 3 once, in this order.
struct LevelSeries {
    /// The elements in the order of their levels.
    let elements: [Int]

    /// Reads the series from its parent; reports a level that is missing, there twice or out of order.
    init(of parent: Int, _ reader: inout RecordReader) {
        var byLevel: [Int: Int] = [:]
        var order: [Int] = []
        var isReadable = true
        for element in reader.children(of: parent, named: "level") {
            guard let level = reader.level("value", of: element) else {
                isReadable = false
                continue
            }
            guard byLevel[level] == nil else {
                reader.report(
                    Diagnostic(
                        .elementRepeated, at: reader.document.location(of: element),
                        "Level \(level) is described twice.",
                        expected: "each of the levels 0, 1, 2 and 3 once",
                        mend: "Keep the description that is right, or correct the number."))
                continue
            }
            byLevel[level] = element
            order.append(level)
        }
        elements = order.sorted().compactMap { byLevel[$0] }
        // A level whose number cannot be read may be any of the missing ones.
        guard isReadable, let first = order.first else { return }
        for level in 0...3 where byLevel[level] == nil {
            reader.report(
                Diagnostic(
                    .elementMissing, at: reader.document.location(of: parent), "Level \(level) is not described.",
                    expected: "<level value=\"\(level)\">", mend: "Describe it, between its neighbours."))
        }
        let fallen = zip(order, order.dropFirst()).first { $0 > $1 }?.1 ?? first
        if order != order.sorted(), let element = byLevel[fallen] {
            reader.report(
                Diagnostic(
                    .elementMisplaced, at: reader.document.location(of: element),
                    "Level \(fallen) stands in the wrong place.", expected: "0, 1, 2, 3",
                    mend: "Move the levels into this order."))
        }
    }
}
