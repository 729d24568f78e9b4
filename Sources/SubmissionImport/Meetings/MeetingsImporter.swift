package import Diagnostics
package import RecordReading
package import Submissions

/// Reads a board's meetings: XML in, a checked ``MeetingCalendar`` or the reasons why not out.
///
/// Whether a meeting falls on a working day is for the use case that knows the calendar.
package enum MeetingsImporter {
    /// Reads one list. The value is there exactly where no diagnostic is an error.
    package static func read(_ source: SourceText) -> Imported<MeetingCalendar> {
        MeetingsMapping.read(source, MeetingsVocabulary.shape, mapping: MeetingsMapping.init)
    }
}
