internal import Diagnostics

/// Shows what stands at a place of a document, for the "found" line of a diagnostic.
struct Snippet {
    private let source: SourceText

    init(_ source: SourceText) {
        self.source = source
    }

    /// What stands from there to the end of the line, in quotation marks, at most 40 characters; at the end, words that say so.
    func text(at offset: Int) -> String {
        guard offset < source.bytes.count else { return "the end of the document" }
        // 40 characters and one more, to tell whether there is more, are at most 164 bytes.
        let rest = source.bytes[offset...].prefix(164).prefix { $0 != 0x0A && $0 != 0x0D }
        return rest.isEmpty ? "the end of the line" : quoted(rest)
    }

    /// What stands there, and no more.
    func text(_ range: Range<Int>) -> String { quoted(source.bytes[range].prefix(164)) }

    private func quoted(_ bytes: ArraySlice<UInt8>) -> String {
        // A character cut in half at the end is never shown: 164 bytes hold more than 40 whole ones.
        Visible.quoted(String(decoding: bytes, as: UTF8.self), limit: 40)
    }
}
