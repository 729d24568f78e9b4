import Diagnostics
import RecordReading
import XMLReading

/// What turns one document of a vocabulary into a value, collecting everything that is wrong on the way.
protocol DocumentMapping {
    associatedtype Value: Sendable

    var reader: RecordReader { get }

    /// The value, or nil where something about it is wrong, which has been reported.
    mutating func value() -> Value?
}

extension DocumentMapping {
    /// Reads one document of a vocabulary. The value is there exactly where no diagnostic is an error.
    ///
    /// For documents of which a run reads few; importers of many keep an XML reader of their own.
    ///
    /// - Parameter mapping: Makes the mapping for the document once it is known to be well-formed.
    static func read(
        _ source: SourceText, _ shape: RecordShape, mapping: (RecordReader) -> Self
    ) -> Imported<Value> {
        var xml = XMLReader(vocabulary: shape.vocabulary)
        switch xml.read(source) {
        case .failure(let refusal): return Imported(nil, FindingSieve.sieved(refusing: source, refusal.diagnostics))
        case .success(let document):
            var mapping = mapping(RecordReader(document, shape))
            let value = mapping.value()
            return Imported(value, FindingSieve.sieved(mapping.reader.diagnostics, of: document.source))
        }
    }
}
