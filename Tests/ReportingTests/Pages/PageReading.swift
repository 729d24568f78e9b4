import Submissions
import Evaluation
import Reporting

/// Reads pages for tests: their text, their tags and their links.
enum PageReading {
    static let pages = SampleRound.report.pages()

    /// The page of this name as text.
    static func text(_ name: String, of pages: [ReportFile] = pages) -> String {
        pages.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    /// The page of the sample agency with this short id.
    static func agency(_ id: String) -> String { text("agencies/thornmere-\(id).html") }

    /// What stands on the page between the head and the foot, without tags.
    static func words(_ page: String) -> String {
        let body = page.split(separator: "<main", maxSplits: 1).last ?? ""
        let matter = body.split(separator: "<footer", maxSplits: 1).first ?? ""
        var words = ""
        var isInTag = true
        for scalar in matter.unicodeScalars {
            switch scalar {
            case "<": isInTag = true
            case ">":
                isInTag = false
                words += " "
            default: if !isInTag { words.unicodeScalars.append(scalar) }
            }
        }
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// What stands before the body: the title and the style.
    static func head(_ page: String) -> Substring { page.split(separator: "<body", maxSplits: 1).first ?? "" }

    /// The names of all elements on the page. A text's own `<` is written `&lt;`, so every other one begins a tag.
    static func elementNames(_ page: String) -> Set<String> {
        Set(
            page.split(separator: "<").dropFirst().map { piece in
                String(piece.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" })
            }
            .map { $0.hasPrefix("/") ? String($0.dropFirst()) : $0 })
    }

    /// The values of all `href` attributes.
    static func links(_ page: String) -> [String] {
        page.split(separator: "href=\"").dropFirst().compactMap { $0.split(separator: "\"").first.map(String.init) }
    }
}
