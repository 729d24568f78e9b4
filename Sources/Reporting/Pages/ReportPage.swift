import HTMLMarkup

/// A page of a round's report, and where it stands.
package enum ReportPage: Sendable, Hashable {
    /// The page the board begins with.
    case index
    /// The audit group's work plan.
    case timetable
    /// What re-assessments on the days to come would find.
    case forecast
    /// The page of one agency, by the agency's id.
    case agency(String)
    /// The paper on which the board decides.
    case boardPaper
    /// What the board asks the agencies whose results are weak.
    case challengePack
    /// The round's part of the board's annual report.
    case annualReport
    /// What one agency is told of its return, by the agency's id.
    case feedback(String)
    /// Some agencies for an audience of their own, by the extract's id.
    case extract(String)
    /// Every letter there is, by day.
    case letters
    /// One letter: the agency's id, and the letter's name.
    case letter(agency: String, name: String)

    /// The file's name within the report, made of ASCII letters, digits, `.`, `-`, `_` and slashes whatever the ids hold.
    package var path: String {
        switch self {
        case .index: "index.html"
        case .timetable: "timetable.html"
        case .forecast: "forecast.html"
        case .agency(let id): "agencies/\(fileName(id))"
        case .boardPaper: "papers/board-paper.html"
        case .challengePack: "papers/challenge-pack.html"
        case .annualReport: "papers/annual-report.html"
        case .feedback(let id): "feedback/\(fileName(id))"
        case .extract(let id): "extracts/\(fileName(id))"
        case .letters: "letters/index.html"
        case .letter(let agency, let name): "letters/\(HTMLIdentifier(agency).text)/\(fileName(name))"
        }
    }

    /// A link to this page as it is written on another one.
    func link(from page: ReportPage) -> HTMLLink? {
        let own = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        let other = page.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        let shared = zip(own.dropLast(), other.dropLast()).prefix { $0 == $1 }.count
        let up = String(repeating: "../", count: other.count - 1 - shared)
        return HTMLLink(file: up + own.dropFirst(shared).joined(separator: "/"))
    }

    private func fileName(_ id: String) -> String { HTMLIdentifier(id).text + ".html" }
}
