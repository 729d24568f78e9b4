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

    /// The file's name within the report, made of ASCII letters, digits, `.`, `-`, `_` and one slash whatever the id holds.
    package var path: String {
        switch self {
        case .index: "index.html"
        case .timetable: "timetable.html"
        case .forecast: "forecast.html"
        case .agency(let id): "agencies/\(fileName(id))"
        }
    }

    /// A link to this page as it is written on another one.
    func link(from page: ReportPage) -> HTMLLink? {
        switch (self, page) {
        case (.agency(let id), .agency): HTMLLink(file: fileName(id))
        case (.index, .agency), (.timetable, .agency), (.forecast, .agency): HTMLLink(file: "../\(path)")
        case (_, .index), (_, .timetable), (_, .forecast): HTMLLink(file: path)
        }
    }

    private func fileName(_ id: String) -> String { HTMLIdentifier(id).text + ".html" }
}
