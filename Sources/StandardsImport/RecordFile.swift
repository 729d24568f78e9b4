import Diagnostics
import RecordReading
import XMLReading

/// The first steps with any of our documents: reading the XML and checking its structure.
enum RecordFile {
    /// A reader over a sound document of the shape's kind, or what refuses it.
    enum Opened {
        case reader(RecordReader)
        case refused([Diagnostic])
    }

    static func open(_ source: SourceText, _ shape: RecordShape) -> Opened {
        var xml = XMLReader(vocabulary: shape.vocabulary)
        switch xml.read(source) {
        case .failure(let refusal): return .refused(refusal.diagnostics)
        case .success(let document):
            let reader = RecordReader(document, shape)
            return reader.isOfKind ? .reader(reader) : .refused(reader.diagnostics)
        }
    }
}

/// What came of a file, and the id it goes by even where it is refused: so that what refers to it is not blamed for it.
struct ReadFile<Value: Sendable>: Sendable {
    let id: String?
    /// Where the id stands; the file as a whole where it could not be opened.
    let place: Place
    let imported: Imported<Value>

    /// A file that could not even be opened.
    init(_ source: SourceText, refused diagnostics: [Diagnostic]) {
        id = nil
        place = Place(source)
        imported = Imported(nil, diagnostics)
    }

    /// A file that was read.
    ///
    /// - Parameters:
    ///   - id: The id as it was read; nil or empty where it is absent or malformed.
    ///   - name: The attribute of the root it stands in.
    init(id: String?, in name: String = "id", _ value: Value?, _ reader: RecordReader) {
        self.id = id?.isEmpty == true ? nil : id
        place = reader.place(ofAttribute: name, of: RecordReader.root)
        imported = Imported(value, reader)
    }
}
