package import Diagnostics
package import RecordReading
package import Submissions
import XMLReading

/// Reads a board's meetings: XML in, a checked ``MeetingCalendar`` or the reasons why not out.
///
/// Whether a meeting falls on a working day is for the use case that knows the calendar.
package enum MeetingsImporter {
    /// Reads one list. The value is there exactly where no diagnostic is an error.
    package static func read(_ source: SourceText) -> Imported<MeetingCalendar> {
        var xml = XMLReader(vocabulary: MeetingsVocabulary.shape.vocabulary)
        switch xml.read(source) {
        case .failure(let refusal): return Imported(nil, FindingSieve.sieved(refusing: source, refusal.diagnostics))
        case .success(let document):
            var mapping = MeetingsMapping(reader: RecordReader(document, MeetingsVocabulary.shape))
            let value = mapping.calendar()
            return Imported(value, FindingSieve.sieved(mapping.reader.diagnostics, of: document.source))
        }
    }
}
