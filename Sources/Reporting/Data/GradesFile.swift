import CivilCalendar
import Evaluation
import Standards
import Submissions

extension RoundReport {
    /// `grades.csv`: one row for each invited agency, with the letters of the standards grid.
    package func gradesFile() -> ReportFile {
        var table = CSVTable(
            header: ["agency", "name", "type", "sector", "state", "received", "on time", "grade", "grade is"]
                + result.edition.standards.map { "standard \($0.id)" } + ["constructed"])
        for agency in result.agencies {
            let held = agency.heldGrade(by: result.rules)
            let standing = agency.standing
            let footing = standing?.basis.analysis?.decision == nil ? "proposed" : "decided"
            table.add(
                [
                    agency.agency.id, agency.agency.name, agency.agency.type, agency.agency.sector,
                    agency.state.rawValue,
                    agency.invitation.received.map(\.date).min()?.isoText ?? "",
                    agency.isReturned ? (agency.isOnTime ? "yes" : "no") : "",
                    held.map { result.rules.grades[$0].id } ?? "", held == nil ? "" : footing,
                ] + letters(standing) + [agency.isConstructed ? "yes" : "no"])
        }
        return ReportFile(name: "grades.csv", bytes: table.bytes)
    }

    private func letters(_ decision: Decision?) -> [String] {
        guard let decision else { return result.edition.standards.map { _ in "" } }
        return decision.standards.map { finding in
            finding.verdict.map { result.rules.verdicts[$0].letter } ?? (finding.isNotRated ? "not rated" : "open")
        }
    }
}
