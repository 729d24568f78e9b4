import RecordReading
import XMLReading

/// Places that values keep, for what is found out about them only when other documents are at hand.
extension RecordReader {
    /// The byte an element begins at.
    func offset(of element: Int) -> UInt32 { UInt32(truncatingIfNeeded: document.offset(of: element)) }

    /// The byte an attribute begins at; where it is absent, that of its element.
    func offset(ofAttribute name: String, of element: Int) -> UInt32 {
        document.attribute(shape.token(name), of: element)
            .map { UInt32(truncatingIfNeeded: document.offset(ofAttribute: $0)) } ?? offset(of: element)
    }
}
