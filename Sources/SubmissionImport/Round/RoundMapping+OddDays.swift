import CivilCalendar
import Diagnostics
import RecordReading
import Submissions
import XMLReading

/// Days on record that can hardly be as they stand. The record stays usable, so each is a warning.
extension RoundMapping {
    /// A return that came in before the round was opened, or before an earlier revision of it.
    mutating func reportOddReceipts(_ receipts: [(receipt: Receipt, element: Int)], opened: CivilDate?) {
        var latest: Receipt?
        for (receipt, element) in receipts where !reader.isFull {
            if let opened, receipt.date < opened {
                reportOdd(
                    names.date, of: element, "This return is said to have come in before the round was opened.",
                    receipt.date, "\(opened.readable) or later",
                    "Correct the day it came in, or the day the round was opened.")
            }
            if let latest, receipt.date < latest.date {
                reportOdd(
                    names.date, of: element,
                    "Revision \(receipt.revision) is said to have come in before revision \(latest.revision).",
                    receipt.date, "\(latest.date.readable) or later",
                    "Correct the day that is wrong, or the revisions if they are the wrong way round.")
            }
            if receipt.date >= latest?.date ?? receipt.date { latest = receipt }
        }
    }

    /// A reminder sent before the round was opened, or after the return had come in.
    mutating func reportOddReminder(_ element: Int, on date: CivilDate, opened: CivilDate?, cameIn: CivilDate?) {
        if reader.isFull { return }
        if let opened, date < opened {
            reportOdd(
                names.date, of: element, "This reminder is dated before the round was opened.", date,
                "\(opened.readable) or later", "Correct the day of the reminder, or the day the round was opened.")
        }
        if let cameIn, date > cameIn {
            reportOdd(
                names.date, of: element, "This reminder is dated after the return had come in.", date,
                "\(cameIn.readable) or earlier", "Correct the day of the reminder, or the day the return came in.")
        }
    }

    /// A former name that is the present one, or that ends after the day up to which the reports speak.
    mutating func reportOddFormer(_ former: FormerAgency, _ element: Int, now name: String?, position: CivilDate?) {
        if reader.isFull { return }
        if let name, former.id == nil, former.name == name {
            reader.report(
                Diagnostic(
                    .valueInvalid, at: reader.location(ofAttribute: names.name, of: element),
                    "This former name is the one the agency has now.", found: Visible.quoted(former.name),
                    expected: "the name it had before", mend: "Write its former name, or take the line out.",
                    severity: .warning))
        }
        if let position, former.until > position {
            reportOdd(
                names.until, of: element,
                "This former name ends after the day up to which the reports speak.", former.until,
                "\(position.readable) or earlier", "Correct the last day of the former name.")
        }
    }

    /// An agency that is said to be a part of itself.
    mutating func reportPartOfItself(_ agency: Agency, _ element: Int) {
        guard !reader.isFull, agency.partOf == agency.id else { return }
        reader.report(
            Diagnostic(
                .valueInvalid, at: reader.location(ofAttribute: reader.shape.token("part-of"), of: element),
                "This agency is said to be a part of itself.", found: Visible.quoted(agency.id),
                expected: "the id of the body it is a unit of",
                mend: "Write the id of that body, or leave \"part-of\" out.", severity: .warning))
    }

    /// A day until which things are kept that is past when the reports speak.
    mutating func reportOddRetention(_ dates: Dates) {
        guard let position = dates.position, let retained = dates.retained, retained < position,
            retained >= dates.due ?? retained
        else { return }
        reportOdd(
            names.retainUntil, of: RecordReader.root,
            "What is made of the round is kept only until a day before the one up to which the reports speak.",
            retained, "\(position.readable) or later", "Correct the day until which it is kept.")
    }

    private mutating func reportOdd(
        _ name: Int, of element: Int, _ message: String, _ found: CivilDate, _ expected: String, _ mend: String
    ) {
        reportOrder(name, of: element, message, found, expected, mend, severity: .warning)
    }
}
