import HTMLMarkup

/// A part of a page under a heading of the second level, reached from the list of contents.
struct PageSection: Sendable {
    let id: HTMLIdentifier
    let heading: String
    let content: [HTMLNode]

    init(_ id: HTMLIdentifier, _ heading: String, _ content: HTMLNode...) {
        self.init(id, heading, content: content)
    }

    init(_ id: HTMLIdentifier, _ heading: String, content: [HTMLNode]) {
        self.id = id
        self.heading = heading
        self.content = content
    }

    var node: HTMLNode {
        let headingID: HTMLIdentifier = "\(id.text)-heading"
        return .section(
            [.id(id), .ariaLabelledBy(headingID)], [.h2([.id(headingID)], "\(heading)")] + content)
    }
}
