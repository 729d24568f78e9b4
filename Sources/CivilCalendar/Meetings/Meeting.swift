/// One meeting of one of a board's groups.
package struct Meeting: Sendable, Hashable {
    /// Whose meeting it is.
    package enum Group: String, Sendable, Hashable, CaseIterable {
        /// Reads returns and re-assesses them.
        case auditGroup = "audit-group"
        /// Hears single agencies.
        case panel
        /// The board itself.
        case board

        /// How the group is named to people.
        package var label: String {
            switch self {
            case .auditGroup: "audit group"
            case .panel: "panel"
            case .board: "board"
            }
        }
    }

    /// Its own among the board's meetings, and stays when it is moved.
    package let id: String
    package let group: Group
    package let date: CivilDate
    /// How many re-assessments it can take.
    package let places: Int
    /// The last day on which papers can be in for it.
    package let papers: CivilDate

    package init(id: String, group: Group, date: CivilDate, places: Int, papers: CivilDate) {
        self.id = id
        self.group = group
        self.date = date
        self.places = places
        self.papers = papers
    }

    /// The order in which meetings are held; of two on one day the one whose papers are wanted first, then by id.
    package static func inOrder(_ left: Meeting, _ right: Meeting) -> Bool {
        if left.date != right.date { return left.date < right.date }
        if left.papers != right.papers { return left.papers < right.papers }
        return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
}
