/// One attribute of an element; made by the static members only.
package struct HTMLAttribute: Sendable {
    /// The attribute's name.
    package let name: HTMLAttributeName
    /// The value before escaping; nil for an attribute that says all by being there.
    package let value: String?

    init(_ name: HTMLAttributeName, _ value: String?) {
        self.name = name
        self.value = value
    }
}

// MARK: - On every element

extension HTMLAttribute {
    /// The name links go to; once in a page.
    package static func id(_ name: HTMLIdentifier) -> HTMLAttribute { .init(.id, name.text) }

    /// The classes the style sheet speaks of.
    package static func `class`(_ names: HTMLIdentifier...) -> HTMLAttribute { .init(.class, joined(names)) }

    /// The language of the element's text, such as `cy`; the document's is British English.
    package static func lang(_ language: StaticString) -> HTMLAttribute { .init(.lang, "\(language)") }

    /// The direction of writing; `.automatic` keeps text of unknown script from reordering what stands around it.
    package static func dir(_ direction: HTMLDirection) -> HTMLAttribute { .init(.dir, direction.rawValue) }

    /// A note shown on hovering; not seen by everybody, so never the only place of what it says.
    package static func title(_ text: String) -> HTMLAttribute { .init(.title, text) }

    /// What the element is to a screen reader, where its name does not say so.
    package static func role(_ role: HTMLRole) -> HTMLAttribute { .init(.role, role.rawValue) }

    /// Not shown and not read aloud.
    package static var hidden: HTMLAttribute { .init(.hidden, nil) }

    /// Reached by the tabulator key; needed for a region that scrolls.
    package static var focusable: HTMLAttribute { .init(.tabindex, "0") }

    fileprivate static func joined(_ names: [HTMLIdentifier]) -> String {
        names.map(\.text).joined(separator: " ")
    }
}

// MARK: - For screen readers

extension HTMLAttribute {
    /// The name read aloud.
    package static func ariaLabel(_ text: String) -> HTMLAttribute { .init(.ariaLabel, text) }

    /// The elements whose text is the name read aloud.
    package static func ariaLabelledBy(_ ids: HTMLIdentifier...) -> HTMLAttribute {
        .init(.ariaLabelledBy, joined(ids))
    }

    /// The elements whose text describes this one.
    package static func ariaDescribedBy(_ ids: HTMLIdentifier...) -> HTMLAttribute {
        .init(.ariaDescribedBy, joined(ids))
    }

    /// The element that has the details of this one.
    package static func ariaDetails(_ id: HTMLIdentifier) -> HTMLAttribute { .init(.ariaDetails, id.text) }

    /// Not read aloud; for what repeats what is read already.
    package static var ariaHidden: HTMLAttribute { .init(.ariaHidden, "true") }

    /// The link to the page one is on.
    package static var ariaCurrentPage: HTMLAttribute { .init(.ariaCurrent, "page") }

    /// The column a table is sorted by.
    package static func ariaSort(_ order: HTMLSortOrder) -> HTMLAttribute { .init(.ariaSort, order.rawValue) }
}

// MARK: - On some elements

extension HTMLAttribute {
    /// Where an `a` goes.
    package static func href(_ link: HTMLLink) -> HTMLAttribute { .init(.href, link.text) }

    /// What following a link tells the other side.
    package static func rel(_ relation: HTMLRelation) -> HTMLAttribute { .init(.rel, relation.rawValue) }

    /// The address a `q` or `blockquote` is taken from.
    package static func cite(_ link: HTMLLink) -> HTMLAttribute { .init(.cite, link.text) }

    /// The ISO form of the date in a `time`: `2010-03-04`.
    package static func datetime(_ iso: String) -> HTMLAttribute { .init(.datetime, iso) }

    /// Of which cells a `th` is the heading.
    package static func scope(_ scope: HTMLScope) -> HTMLAttribute { .init(.scope, scope.rawValue) }

    /// The heading cells of a cell, where rows and columns do not say it.
    package static func headers(_ ids: HTMLIdentifier...) -> HTMLAttribute { .init(.headers, joined(ids)) }

    /// The heading cells of a cell, as a list.
    package static func headers(_ ids: [HTMLIdentifier]) -> HTMLAttribute { .init(.headers, joined(ids)) }

    /// How many columns a cell covers.
    package static func colspan(_ count: Int) -> HTMLAttribute { .init(.colspan, "\(count)") }

    /// How many rows a cell covers.
    package static func rowspan(_ count: Int) -> HTMLAttribute { .init(.rowspan, "\(count)") }

    /// A short form of a `th`, read aloud before each of its cells.
    package static func abbr(_ text: String) -> HTMLAttribute { .init(.abbr, text) }

    /// How many columns a `col` stands for.
    package static func span(_ count: Int) -> HTMLAttribute { .init(.span, "\(count)") }

    /// A `details` that is unfolded at first.
    package static var open: HTMLAttribute { .init(.open, nil) }

    /// The number an `ol` begins with.
    package static func start(_ number: Int) -> HTMLAttribute { .init(.start, "\(number)") }

    /// The number of a `li` in an `ol`.
    package static func value(_ number: Int) -> HTMLAttribute { .init(.value, "\(number)") }
}
