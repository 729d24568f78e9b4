/// Who a report is handed to. What is not for them is not in it, rather than hidden.
package enum Audience: Sendable, Hashable {
    /// The board and its audit group: everything but text held out for a suspected child.
    case board
    /// One agency, by id: its own matter and nothing of any other's.
    case agency(String)
    /// Anybody: no narratives, no titles of evidence, no posts.
    case everyone

    /// How the command line names it.
    package var name: String {
        switch self {
        case .board: "board"
        case .agency: "agency"
        case .everyone: "public"
        }
    }
}
