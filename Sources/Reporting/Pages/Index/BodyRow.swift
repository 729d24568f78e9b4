import Evaluation
import Submissions

/// A body with several returns, in the list of them.
package struct BodyRow: Sendable, Hashable {
    package let name: String
    package let units: [AgencyName]
    /// The worst grade a unit holds; nil where none holds one.
    package let worst: Mark?
    /// "Worst of the 2 of 3 units graded so far, held by …" without the names, which stand in ``worstUnits``.
    package let words: String
    package let worstUnits: [AgencyName]
    package let isConstructed: Bool

    init(_ body: BodyResult, in report: RoundReport) {
        name = body.name
        units = report.names(body.units)
        worst = body.worst.map { report.result.rules.mark(ofGrade: $0) }
        words = Self.words(graded: body.graded, of: body.units.count)
        worstUnits = report.names(body.worstUnits)
        isConstructed = body.isConstructed
    }

    private static func words(graded: Int, of units: Int) -> String {
        switch graded {
        case 0: "None of the \(units) units is graded so far"
        case units: "Worst of the \(units) units"
        case 1: "Of the 1 of \(units) units graded so far"
        default: "Worst of the \(graded) of \(units) units graded so far"
        }
    }
}
