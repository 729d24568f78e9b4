/// What one kind of element may hold: attributes, text, and elements inside it.
///
/// A vocabulary is written down as a tree of these, once, and ``RecordShape`` checks documents against it; the vocabulary's XSD
/// says the same for other people's tools. An element of the same name may have another shape under another parent.
///
///     ElementShape("criterion", attributes: [.required("id"), .optional("core")], children: [
///         .one(ElementShape("wording", text: .required)),
///         .any(ElementShape("note", text: .optional)),
///     ])
package struct ElementShape: Sendable {
    /// Whether characters other than white space may stand in an element.
    package enum TextRule: Sendable, Hashable {
        /// Only white space may stand between the elements inside.
        case none
        /// Text that must not be empty after folding white space.
        case required
        /// Text that may be empty.
        case optional
    }

    let name: String
    let attributes: [AttributeShape]
    let text: TextRule
    let children: [ChildShape]

    /// Makes the shape of one element; it holds at most 64 kinds of attribute and 64 places for children.
    ///
    /// - Parameters:
    ///   - name: The element's name without a prefix.
    ///   - attributes: Every attribute it may have, in the order in which messages list them.
    ///   - text: Whether it holds text; an element with text holds no elements.
    ///   - children: What stands in it, in this order.
    package init(
        _ name: String, attributes: [AttributeShape] = [], text: TextRule = .none, children: [ChildShape] = []
    ) {
        self.name = name
        self.attributes = attributes
        self.text = text
        self.children = children
    }
}

/// One attribute an element must or may have.
package struct AttributeShape: Sendable {
    let name: String
    let isRequired: Bool

    /// An attribute that must be there.
    package static func required(_ name: String) -> AttributeShape { AttributeShape(name: name, isRequired: true) }

    /// An attribute that may be left out.
    package static func optional(_ name: String) -> AttributeShape { AttributeShape(name: name, isRequired: false) }
}
