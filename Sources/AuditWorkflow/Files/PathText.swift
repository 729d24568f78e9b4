import Glibc

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
        decoding(UnsafeBufferPointer(start: start, count: strlen(start)).map { UInt8(bitPattern: $0) }[...])
    }

    /// Whether a path names anything: one with a zero byte does not.
    package static func isUsable(_ path: String) -> Bool { !path.utf8.contains(0) }

    /// Whether a file is called as documents are. Asked byte by byte: before a dot, a letter that joins it would hide the ending.
    static func isXML(_ name: String) -> Bool { name.utf8.suffix(4).elementsEqual(".xml".utf8) }

    /// The path of a folder without slashes at its end; the root stays.
    static func withoutSlashes(_ path: String) -> String {
        var trimmed = path
        while trimmed.utf8.count > 1, trimmed.utf8.last == UInt8(ascii: "/") { trimmed.unicodeScalars.removeLast() }
        return trimmed
    }
}
