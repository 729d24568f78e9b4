import AuditWorkflow
import Reporting
import Standards

/// What `s11 synthesise` says when it is done.
struct SynthesisSummary {
    /// One line: "5000 returns, 371,124,177 bytes, 500 faulty, edition s11-2009-10".
    let text: String

    /// - Parameter invited: How many agencies were invited, where a round was written.
    init(_ outcome: SynthesisOutcome, edition: Edition, invited: Int?) {
        var parts: [String] = []
        if let invited {
            parts = [
                "\(invited) \(invited == 1 ? "agency" : "agencies") invited", "\(outcome.returns) returned",
                "\(outcome.analyses) analysed",
            ]
        } else {
            parts = [Counted.things(outcome.returns, "return")]
        }
        parts.append("\(Self.grouped(outcome.bytes)) bytes")
        if outcome.faulty > 0 { parts.append("\(outcome.faulty) faulty") }
        text = (parts + ["edition \(edition.id)"]).joined(separator: ", ")
    }

    /// A number with commas between its thousands.
    private static func grouped(_ number: Int) -> String {
        var figures = Array(String(number))
        var place = figures.count - 3
        while place > 0 {
            figures.insert(",", at: place)
            place -= 3
        }
        return String(figures)
    }
}
