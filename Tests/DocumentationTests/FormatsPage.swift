import Diagnostics
import RecordReading
import Standards
import StandardsImport
import SubmissionImport
import Submissions

/// The examples of `docs/formats.md`, by what they are.
struct FormatsPage {
    let page: MarkdownPage

    init?() {
        guard let page = MarkdownPage("docs/formats.md") else { return nil }
        self.page = page
    }

    /// The XML documents by the name in their namespace, such as `grading-rules`.
    var documents: [String: String] {
        var documents: [String: String] = [:]
        for block in page.blocks where block.language == "xml" {
            if let kind = Self.kind(of: block.text) { documents[kind] = block.text }
        }
        return documents
    }

    /// How many blocks of XML there are.
    var documentCount: Int { page.blocks.count { $0.language == "xml" } }

    private static func kind(of text: String) -> String? {
        guard let start = text.firstRange(of: "xmlns=\"urn:s11:")?.upperBound else { return nil }
        return String(text[start...].prefix { $0 != ":" })
    }

    /// The first block under a heading.
    func block(under heading: String) -> MarkdownPage.Block? { page.blocks.first { $0.heading == heading } }

    /// The files of the examples as they lie in a folder of standards.
    var standardsFiles: [(name: String, bytes: [UInt8])] {
        let documents = documents
        let places = [
            ("edition", "editions/tiny-1.xml"), ("citation-checks", "citation-checks/tiny-1.xml"),
            ("grading-rules", "grading-rules/tiny-rules.xml"),
            ("follow-up-rules", "follow-up-rules/tiny-follow-up.xml"), ("calendar", "calendars/tiny-calendar.xml"),
        ]
        let lock = block(under: "editions.lock")?.text ?? ""
        return places.map { ($0.1, Array((documents[$0.0] ?? "").utf8)) } + [("editions.lock", Array(lock.utf8))]
    }

    /// The files of the examples as they lie in a round's folder.
    var roundFiles: [(name: String, bytes: [UInt8])] {
        let documents = documents
        let places = [
            ("round", "round.xml"), ("return", "returns/police-unit.xml"), ("analysis", "analysis/police-unit.xml"),
        ]
        return places.map { ($0.1, Array((documents[$0.0] ?? "").utf8)) }
    }

    /// The standards of the examples, held against their own lock.
    var library: StandardsLibrary { StandardsLibrary(files: standardsFiles) }
}
