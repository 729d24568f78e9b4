import CivilCalendar
import Evaluation
package import Reporting
import Standards
import Submissions
import XMLWriting

extension RoundReport {
    /// `papers/decisions.xml`: the grades as they are put to a meeting, for the meeting to fill in; nil where no return was read.
    ///
    /// What was decided before stands in it with its day. The rest is open: the grade is left out, and so are the day and who decides. Filled in and
    /// put into the round's folder, it is what the next evaluation takes for decided; left as it is, it is refused there.
    package func boardDecisionsFile() -> ReportFile? {
        let entries = result.agencies.flatMap { DecisionEntry.all(of: $0, in: self) }
        if entries.isEmpty { return nil }
        let isOpen = entries.contains { $0.record == nil }
        let round = XMLEscaping.attribute(result.round.id)
        let lines =
            [#"<?xml version="1.0" encoding="UTF-8"?>"#]
            + (isOpen ? instructions : ["<!-- Every grade of this round is decided: there is nothing to fill in. -->"])
            + ["<decisions xmlns=\"urn:s11:decisions:1\" round=\"\(round)\">"]
            + entries.map(\.line) + ["</decisions>", ""]
        return ReportFile(name: "papers/decisions.xml", bytes: Array(lines.joined(separator: "\n").utf8))
    }

    /// What a meeting adopts by putting it into the round's folder.
    func filesToAdopt() -> [ReportFile] { [agreedTimetableFile()] + [boardDecisionsFile()].compactMap { $0 } }

    private var instructions: [String] {
        let grades = XMLEscaping.comment(result.rules.grades.reversed().map(\.id).joined(separator: ", "))
        let best = XMLEscaping.comment(result.rules.grades.last?.id ?? "")
        return [
            "<!-- What the meeting decides on the grades of this round. Not filled in yet.",
            "     1. Write the day of the meeting, and who decided by role, into the line below: on=\"YYYY-MM-DD\" by=\"Board\".",
            "     2. Write the grade into each open decision, as in grade=\"\(best)\". The grades are: \(grades).",
            "        Where the meeting leaves a grade open, leave it out.",
            "     3. Where it is not the grade proposed, write the reason between <decision> and </decision>.",
            "     4. Put this file into the round's folder, named decisions.xml. Until it is filled in, keep it out of there. -->",
        ]
    }
}

/// One return in the document, with its grade or open.
private struct DecisionEntry {
    let agency: String
    let revision: Int
    let proposed: String?
    let record: DecisionRecord?

    /// The standing return of an agency, and earlier ones whose grades are on record.
    static func all(of agency: AgencyResult, in report: RoundReport) -> [DecisionEntry] {
        agency.decisions.compactMap { decision in
            let record = decision.basis.analysis?.decision
            let revision = decision.submission.revision
            guard record != nil || revision == agency.standing?.submission.revision else { return nil }
            return DecisionEntry(
                agency: agency.agency.id, revision: revision,
                proposed: decision.grade.map { report.result.rules.grades[$0].id }, record: record)
        }
    }

    /// No free text stands in a comment: what is decided on is named by ids, and all else is escaped.
    var line: String {
        var attributes = [("agency", agency), ("revision", String(revision))]
        if let proposed { attributes.append(("proposed", proposed)) }
        if let record { attributes += [("grade", record.grade), ("on", record.date.isoText), ("by", record.by)] }
        let tag = attributes.map { " \($0.0)=\"\(XMLEscaping.attribute($0.1))\"" }.joined()
        return "  <decision\(tag)>\(XMLEscaping.text(record?.reason ?? ""))</decision>"
    }
}
