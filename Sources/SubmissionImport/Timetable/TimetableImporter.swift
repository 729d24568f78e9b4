package import Diagnostics
package import RecordReading
package import Submissions
import XMLReading

/// Reads an agreed timetable: XML in, a checked ``AgreedTimetable`` or the reasons why not out.
///
/// Whether its agencies and meetings are there is for the use case that knows the round and its meetings.
package enum TimetableImporter {
    /// Reads one timetable. The value is there exactly where no diagnostic is an error.
    package static func read(_ source: SourceText) -> Imported<AgreedTimetable> {
        var xml = XMLReader(vocabulary: TimetableVocabulary.shape.vocabulary)
        switch xml.read(source) {
        case .failure(let refusal): return Imported(nil, FindingSieve.sieved(refusing: source, refusal.diagnostics))
        case .success(let document):
            var mapping = TimetableMapping(reader: RecordReader(document, TimetableVocabulary.shape))
            let value = mapping.timetable()
            return Imported(value, FindingSieve.sieved(mapping.reader.diagnostics, of: document.source))
        }
    }
}
