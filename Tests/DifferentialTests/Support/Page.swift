import AuditWorkflow
import Diagnostics

/// Pages of the documentation.
enum Page {
    /// A file's text, by its path from the root; nil where there is none.
    static func text(_ path: String) -> String? {
        guard case .success(let source) = FileReader.read("\(Small.root)/\(path)", as: path) else { return nil }
        return String(decoding: source.bytes, as: UTF8.self)
    }

    /// The text with one blank in the place of each line break and whatever stands around it.
    static func folded(_ path: String) -> String? {
        text(path)?.split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
    }
}
