import HTMLMarkup

/// A part of a page under a heading of the second level, reached from the list of contents.
struct PageSection: Sendable {
    let id: HTMLIdentifier
    let heading: String
    /// The heading is a name that an agency gave.
    let isSaid: Bool
    let content: [HTMLNode]
    /// Whether it begins on a sheet of its own when the page is printed.
    let startsSheet: Bool

    init(_ id: HTMLIdentifier, _ heading: String, _ content: HTMLNode...) {
        self.init(id, heading, content: content)
    }

    init(
        _ id: HTMLIdentifier, _ heading: String, isSaid: Bool = false, content: [HTMLNode], startsSheet: Bool = false
    ) {
        self.id = id
        self.heading = heading
        self.isSaid = isSaid
        self.content = content
        self.startsSheet = startsSheet
    }

    var node: HTMLNode {
        let headingID: HTMLIdentifier = "\(id.text)-heading"
        return .section(
            [.id(id), .ariaLabelledBy(headingID)] + (startsSheet ? [.class("sheet")] : []),
            [.h2([.id(headingID)], shownHeading)] + content)
    }

    /// The heading as it stands on the page and in the list of contents.
    var shownHeading: HTMLNode { isSaid ? .said(heading) : "\(heading)" }
}
