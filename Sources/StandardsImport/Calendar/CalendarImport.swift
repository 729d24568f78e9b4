import CivilCalendar
package import Diagnostics
package import RecordReading
package import Standards
import XMLReading

/// Reads a calendar of bank holidays from its XML.
///
/// The rules of England and Wales are part of the program; the document holds what was changed once. Each change is made on
/// trial, so that one that does not fit the rules is reported where it stands.
package enum CalendarImport {
    /// Reads one calendar: its value, or everything that is wrong with it.
    package static func read(_ source: SourceText) -> Imported<BankHolidayCalendar> { readFile(source).imported }

    static func readFile(_ source: SourceText) -> ReadFile<BankHolidayCalendar> {
        switch RecordFile.open(source, CalendarShape.shape) {
        case .refused(let diagnostics): return ReadFile(source, refused: diagnostics)
        case .reader(var reader):
            let id = reader.identifier("id", of: RecordReader.root)
            let title = reader.words("title", of: RecordReader.root)
            let years = years(&reader)
            let changes = changes(in: years ?? BankHolidayRules.years, &reader)
            let calendar = BankHolidayCalendar(
                id: id ?? "", title: title ?? "", years: years ?? BankHolidayRules.years, changes: changes)
            return ReadFile(id: id, calendar, reader)
        }
    }

    private static func years(_ reader: inout RecordReader) -> ClosedRange<Int>? {
        let from = reader.integer("from", of: RecordReader.root, in: BankHolidayRules.years)
        let to = reader.integer("to", of: RecordReader.root, in: BankHolidayRules.years)
        guard let from, let to else { return nil }
        if from <= to { return from...to }
        reader.report(
            Diagnostic(
                .valueInvalid, at: reader.location(ofAttribute: "to", of: RecordReader.root),
                "The calendar ends before it begins.", found: "from \(from) to \(to)",
                expected: "a last year not before the first", mend: "Correct the year that is wrong."))
        return nil
    }

    private static func changes(
        in years: ClosedRange<Int>, _ reader: inout RecordReader
    ) -> [BankHolidayCalendar.SourcedChange] {
        var elements: [Int] = []
        var changes: [BankHolidayCalendar.SourcedChange] = []
        for element in reader.document.children(of: RecordReader.root) {
            let name = reader.document.nameToken(of: element)
            let isAddition = name == reader.shape.token("added")
            guard isAddition || name == reader.shape.token("removed") else { continue }
            let date = reader.date("date", of: element)
            let words = reader.words("name", of: element)
            guard let date, let words else { continue }
            elements.append(element)
            changes.append(
                .init(
                    change: isAddition ? .added(date, words) : .removed(date, words),
                    source: reader.text(ofChild: "source", of: element)))
        }
        for fault in BankHolidayRules.englandAndWales(changes: changes.map(\.change)).faults {
            report(fault, at: elements[fault.index], &reader)
        }
        for (element, change) in zip(elements, changes)
        where BankHolidayRules.years.contains(change.change.date.year) && !years.contains(change.change.date.year) {
            reportOutside(years, at: element, change.change, &reader)
        }
        return changes
    }

    private static func report(_ fault: BankHolidayChangeFault, at element: Int, _ reader: inout RecordReader) {
        let day = fault.change.date.readable
        switch fault.reason {
        case .outsideYears: reportOutside(BankHolidayRules.years, at: element, fault.change, &reader)
        case .noHolidayToRemove:
            report(
                "date", of: element, "\(day) is no bank holiday, so it cannot be removed.",
                found: fault.change.date.isoText,
                expected: "a bank holiday by the rules, removed once", &reader)
        case .holidayHasAnotherName(let name):
            report(
                "name", of: element, "The bank holiday on \(day) has another name.",
                found: Visible.quoted(fault.change.name),
                expected: Visible.quoted(name), &reader)
        case .alreadyAHoliday(let name):
            report(
                "date", of: element, "\(day) is a bank holiday already.", found: fault.change.date.isoText,
                expected: "a day other than that of \(Visible.quoted(name))", &reader)
        }
    }

    private static func reportOutside(
        _ years: ClosedRange<Int>, at element: Int, _ change: BankHolidayChange, _ reader: inout RecordReader
    ) {
        report(
            "date", of: element, "\(change.date.readable) is outside the years of this calendar.",
            found: change.date.isoText, expected: "a day from \(years.lowerBound) to \(years.upperBound)", &reader)
    }

    private static func report(
        _ name: String, of element: Int, _ message: String, found: String, expected: String,
        _ reader: inout RecordReader
    ) {
        reader.report(
            Diagnostic(
                .valueInvalid, at: reader.location(ofAttribute: name, of: element), message, found: found,
                expected: expected, mend: "Compare the change with its announcement and correct it, or take it out."))
    }
}
