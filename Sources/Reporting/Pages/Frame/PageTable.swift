import HTMLMarkup

/// A table of a page: a caption, headed columns, and rows whose first cell names them.
///
/// On a narrow screen each row becomes a block in which every cell carries its column's heading. Rows may stand in groups, each
/// under a line of its own.
struct PageTable: Sendable {
    /// A column's heading and how much room it takes beside the others.
    struct Column: Sendable {
        let heading: String
        let kind: HTMLIdentifier

        /// - Parameter kind: A class of the style sheet: `name`, `short`, `count`, `day`, `words`, `basis` or `wide`.
        init(_ heading: String, _ kind: HTMLIdentifier) {
            self.heading = heading
            self.kind = kind
        }
    }

    /// Rows under a line of their own, or without one.
    struct Group: Sendable {
        let heading: HTMLNode?
        let rows: [[HTMLNode]]
    }

    let caption: HTMLNode
    let columns: [Column]
    let groups: [Group]
    /// Rows of one line each stand closer together.
    let isDense: Bool

    init(_ caption: HTMLNode, _ columns: [Column], rows: [[HTMLNode]]) {
        self.init(caption, columns, groups: [Group(heading: nil, rows: rows)])
    }

    init(_ caption: HTMLNode, _ columns: [Column], groups: [Group], isDense: Bool = false) {
        self.caption = caption
        self.columns = columns
        self.groups = groups
        self.isDense = isDense
    }

    var node: HTMLNode {
        .table(
            [.class("stacks", isDense ? "dense" : "roomy", isShort ? "whole" : "long")],
            [
                .caption(caption),
                .thead(.tr(columns.map { .th([.scope(.column), .class($0.kind)], "\($0.heading)") })),
            ] + groups.map(body))
    }

    /// Few enough rows to stand on one sheet of paper.
    private var isShort: Bool { groups.reduce(0) { $0 + $1.rows.count } <= 4 }

    private func body(_ group: Group) -> HTMLNode {
        let heading: [HTMLNode] =
            group.heading.map {
                [.tr([.class("group")], .th([.scope(.rowGroup), .colspan(columns.count)], $0))]
            } ?? []
        return .tbody(heading + group.rows.map { row in .tr(zip(columns.indices, row).map(cell)) })
    }

    private func cell(_ column: Int, _ content: HTMLNode) -> HTMLNode {
        guard column > 0 else { return .th([.scope(.row)], content) }
        return .td(
            .span([.class("cell-label"), .ariaHidden], "\(columns[column].heading)"),
            .div([.class("cell")], content))
    }
}
