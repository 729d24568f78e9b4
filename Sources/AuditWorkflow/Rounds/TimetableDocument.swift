import CivilCalendar
import Evaluation
import FollowUp
import Reporting
import Submissions
import XMLWriting

extension RoundReport {
    /// `timetable.xml`: the timetable as it would be agreed on. Put into the round's folder, it is what the next plan is held against.
    ///
    /// It says what was granted before and gives every date with how often it has changed. The day and the post are those of the
    /// position date and the audit group; whoever adopts it on another day writes that instead.
    func agreedTimetableFile() -> ReportFile {
        var lines = [
            #"<?xml version="1.0" encoding="UTF-8"?>"#,
            element(
                "timetable",
                [
                    ("xmlns", "urn:s11:timetable:1"), ("round", result.round.id),
                    ("agreed-on", result.round.positionDate.isoText), ("by", "Audit group"),
                ],
                end: ">"),
        ]
        for place in plan.places?.places ?? [] {
            guard let meeting = place.meeting else { continue }
            lines.append("  " + element("place", [("agency", place.agency), ("meeting", meeting.id)], end: "/>"))
        }
        for granted in agreed?.extensions ?? [] {
            let to = [("to", granted.to.isoText)]
            lines.append(settled("extension", attributes(granted.target) + to, granted.reason))
        }
        for withdrawal in agreed?.withdrawals ?? [] {
            lines.append(settled("withdrawal", [("agency", withdrawal.agency)], withdrawal.reason))
        }
        lines += logLines(agreed?.log ?? FollowUpLog())
        for date in timetable.dates {
            let cancelled = date.isCancelled ? [("cancelled", "true")] : []
            lines.append(
                "  "
                    + element(
                        "date",
                        [("item", date.key), ("on", date.date.isoText), ("changes", String(date.changes))] + cancelled,
                        end: "/>"))
        }
        lines.append("</timetable>")
        return ReportFile(name: "timetable.xml", bytes: Array((lines.joined(separator: "\n") + "\n").utf8))
    }

    /// What came in, was asked for again, was refused and was closed: a record that is carried on as it is.
    private func logLines(_ log: FollowUpLog) -> [String] {
        log.received.map { item in
            "  " + element("received", attributes(item.target) + [("on", item.on.isoText)], end: "/>")
        }
            + log.chased.map { item in
                let sent = [("on", item.on.isoText), ("by", item.by)]
                return "  " + element("chased", attributes(item.target) + sent, end: "/>")
            }
            + log.refusedExtensions.map { refused in
                let asked = [("asked", refused.asked.isoText)]
                return settled("extension-refused", attributes(refused.target) + asked, refused.reason)
            } + log.closures.map { settled("closed", [("agency", $0.agency)], $0.reason) }
    }

    private func attributes(_ target: FollowUpTarget) -> [(String, String)] {
        [("agency", target.agency), ("step", target.step)] + (target.criterion.map { [("criterion", $0)] } ?? [])
    }

    private func settled(_ name: String, _ attributes: [(String, String)], _ reason: RecordedReason) -> String {
        let all = attributes + [("on", reason.on.isoText), ("by", reason.by)]
        return "  " + element(name, all, end: ">") + XMLEscaping.text(reason.reason) + "</\(name)>"
    }

    private func element(_ name: String, _ attributes: [(String, String)], end: String) -> String {
        "<" + name + attributes.map { " \($0.0)=\"\(XMLEscaping.attribute($0.1))\"" }.joined() + end
    }
}
