package import CivilCalendar
import Diagnostics
import XMLReading

extension RecordReader {
    /// A day written `YYYY-MM-DD`.
    ///
    /// Writing that is no date at all is `VALUE-INVALID`; a well-written day that does not exist is `DATE-IMPOSSIBLE`.
    package mutating func date(_ name: Int, of element: Int) -> CivilDate? {
        guard let attribute = attribute(name, of: element) else { return nil }
        let slice = document.value(ofAttribute: attribute)
        do throws(CivilDateFault) {
            let arena = document.arena
            return try CivilDate(iso: arena.span.extracting(slice.range))
        } catch {
            return refuseDate(name, attribute, document.string(slice), error)
        }
    }

    /// A year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as written. For documents whose day is not known.
    package mutating func partialDate(_ name: Int, of element: Int) -> String? {
        guard let (attribute, value) = value(name, of: element) else { return nil }
        let day =
            value + "-01-01".dropFirst(max(value.utf8.count - 4, 0))
        do throws(CivilDateFault) {
            guard [4, 7, 10].contains(value.utf8.count) else { throw .notADate }
            _ = try CivilDate(iso: day)
            return value
        } catch {
            switch error {
            case .notADate:
                return refuse(
                    attribute, value, "\"\(label(name))\" is not a year, a month or a day.",
                    expected: "YYYY, YYYY-MM or YYYY-MM-DD, such as 2007-04", mend: "Write it in one of these ways.")
            case .impossible: return refuseDate(name, attribute, value, error)
            }
        }
    }

    private mutating func refuseDate<Value>(_ name: Int, _ attribute: Int, _ value: String, _ fault: CivilDateFault)
        -> Value?
    {
        switch fault {
        case .notADate:
            refuse(
                attribute, value, "\"\(label(name))\" is not a date.",
                expected: "YYYY-MM-DD, such as 2010-03-31", mend: "Write the year, the month and the day in digits.")
        case .impossible:
            refuse(
                attribute, value, "\"\(label(name))\" is a day that does not exist.",
                expected: "a day of the calendar", mend: "Look the date up and correct it.", code: .dateImpossible)
        }
    }
}
