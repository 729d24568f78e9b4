/// Paths and names of files as text.
///
/// The system takes any bytes for a name, and text is Unicode. A name that was mended to fit could be the name of another file; so what
/// is no UTF-8 becomes a zero byte, which no path can hold: such a path is shown and refused, and nothing is opened in its place.
package enum PathText {
    /// The text of a path; U+0000 for whatever in it is no UTF-8.
    package static func decoding(_ bytes: ArraySlice<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = String.UnicodeScalarView()
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): text.append(scalar)
            case .error: text.append("\0")
            case .emptyInput: return String(text)
            }
        }
    }

    /// The same for a string as the system keeps it, with a zero byte at its end.
    package static func decoding(_ start: UnsafePointer<CChar>) -> String {
        var bytes: [UInt8] = []
        var next = start
        while next.pointee != 0 {
            bytes.append(UInt8(bitPattern: next.pointee))
            next += 1
        }
        return decoding(bytes[...])
    }

    /// Whether a path names anything: one with a zero byte does not.
    package static func isUsable(_ path: String) -> Bool { !path.utf8.contains(0) }
}
