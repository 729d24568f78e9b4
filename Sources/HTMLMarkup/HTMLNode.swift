/// A piece of an HTML page as a value: an element, a text, or several pieces in a row.
///
/// Write pages with the elements in `HTMLNode+Elements.swift`; string literals are text nodes, and what is interpolated into
/// them is text too:
///
///     let row: HTMLNode = .tr(
///         .th([.scope(.row)], "\(agency.name)"),
///         .td([.class("grade")], .strong("\(grade.label)")))
///
/// A text is escaped when it is written out, scalar by scalar, and the names of elements and attributes come from closed
/// lists, so no text can become markup. There are no comments, no scripts and no event attributes.
package indirect enum HTMLNode: Sendable {
    /// An element; made by the static members only.
    case element(HTMLElement)
    /// A text, kept as it is and escaped on the way out.
    case text(String)
    /// Several pieces in a row, without an element around them.
    case fragment([HTMLNode])

    /// A piece that writes nothing; for the other branch of a condition.
    package static var nothing: HTMLNode { .fragment([]) }

    /// One piece for each item, in the order of the items, with an optional piece between them.
    ///
    ///     .ul(.each(actions) { .li("\($0.text)") })
    ///     .p(.each(names, separator: ", ") { .strong("\($0)") })
    package static func each<Items: Sequence>(
        _ items: Items, separator: HTMLNode? = nil, _ piece: (Items.Element) throws -> HTMLNode
    ) rethrows -> HTMLNode {
        var pieces: [HTMLNode] = []
        for item in items {
            if let separator, !pieces.isEmpty { pieces.append(separator) }
            pieces.append(try piece(item))
        }
        return .fragment(pieces)
    }
}

/// An element with its attributes in order and its children.
///
/// Only this module can make one, so that a void element has no children and a name never comes from data.
package struct HTMLElement: Sendable {
    /// The element's name.
    package let name: HTMLElementName
    /// The attributes in the order they are written, none of them twice.
    package let attributes: [HTMLAttribute]
    /// What stands inside; empty for a void element.
    package let children: [HTMLNode]

    /// Takes the first of several attributes with one name, as a browser would.
    init(_ name: HTMLElementName, _ attributes: [HTMLAttribute], _ children: [HTMLNode]) {
        self.name = name
        var kept: [HTMLAttribute] = []
        for attribute in attributes where !kept.contains(where: { $0.name == attribute.name }) {
            kept.append(attribute)
        }
        self.attributes = kept
        self.children = name.isVoid ? [] : children
    }
}
