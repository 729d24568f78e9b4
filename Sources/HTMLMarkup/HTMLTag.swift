/// The name of an element, to be called with what the element holds.
///
///     .p("A paragraph.")
///     .p([.class("lead")], "A paragraph with ", .em("stress"), ".")
///     .ul(items.map { .li("\($0)") })
package struct HTMLTag: Sendable {
    /// The element's name.
    package let name: HTMLElementName

    init(_ name: HTMLElementName) {
        self.name = name
    }

    /// Makes the element with the children given.
    package func callAsFunction(_ children: HTMLNode...) -> HTMLNode {
        .element(HTMLElement(name, [], children))
    }

    /// Makes the element with the children of a list.
    package func callAsFunction(_ children: [HTMLNode]) -> HTMLNode {
        .element(HTMLElement(name, [], children))
    }

    /// Makes the element with attributes and the children given.
    package func callAsFunction(_ attributes: [HTMLAttribute], _ children: HTMLNode...) -> HTMLNode {
        .element(HTMLElement(name, attributes, children))
    }

    /// Makes the element with attributes and the children of a list.
    package func callAsFunction(_ attributes: [HTMLAttribute], _ children: [HTMLNode]) -> HTMLNode {
        .element(HTMLElement(name, attributes, children))
    }
}
