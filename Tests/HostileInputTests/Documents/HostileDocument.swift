import Foundation
import Testing

/// A document made to do harm, and the code it is refused with.
struct HostileDocument: Sendable, CustomTestStringConvertible {
    let name: String
    let code: String
    /// Makes the document: most are too large to keep.
    let bytes: @Sendable () -> [UInt8]

    init(_ name: String, _ code: String, bytes: @escaping @Sendable () -> [UInt8]) {
        self.name = name
        self.code = code
        self.bytes = bytes
    }

    init(_ name: String, _ code: String, text: @escaping @Sendable () -> String) {
        self.init(name, code, bytes: { Array(text().utf8) })
    }

    var testDescription: String { name }

    /// All of them.
    static let all = crowded + behindFaults + entities + outside + encodings + characters + cut
}

/// A sound return, to put something hostile into.
enum SoundReturn {
    static let text =
        (try? String(contentsOfFile: Repository.base + "/round/returns/north-hospital.xml", encoding: .utf8)) ?? ""

    /// Its first line, the XML declaration.
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// The return without its declaration.
    static let body = text.replacing(declaration, with: "")

    /// The return with something put directly before its end.
    static func ending(with text: String) -> String {
        self.text.replacing("</return>", with: text + "</return>")
    }

    /// The return with something put in place of the sentence that an agency wrote.
    static func saying(_ text: String) -> String {
        self.text.replacing("Four boards ask the same questions in four ways.", with: text)
    }

    /// The return with something put directly before its outermost element.
    static func beginning(with text: String) -> String { declaration + text + body }

    /// The return with more attributes on its outermost element.
    static func withAttributes(_ text: String) -> String {
        self.text.replacing("<return ", with: "<return \(text) ")
    }
}
