package import Diagnostics
package import RecordReading
package import Submissions

/// Reads an agreed timetable: XML in, a checked ``AgreedTimetable`` or the reasons why not out.
///
/// Whether its agencies and meetings are there is for the use case that knows the round and its meetings.
package enum TimetableImporter {
    /// Reads one timetable. The value is there exactly where no diagnostic is an error.
    package static func read(_ source: SourceText) -> Imported<AgreedTimetable> {
        TimetableMapping.read(source, TimetableVocabulary.shape, mapping: TimetableMapping.init)
    }
}
