/// The direction of writing.
package enum HTMLDirection: String, Sendable, Hashable, CaseIterable {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"
    /// As the first letter of the text has it.
    case automatic = "auto"
}

/// What an element is to a screen reader.
package enum HTMLRole: String, Sendable, Hashable, CaseIterable {
    case group
    /// One picture as a whole; what is in it is not read.
    case image = "img"
    /// A list, for lists whose style takes the bullets away.
    case list
    case listItem = "listitem"
    case note
    /// A part worth finding; needs a name.
    case region
    case status
    case table
    case rowGroup = "rowgroup"
    case row
    case cell
    case columnHeader = "columnheader"
    case rowHeader = "rowheader"
    /// Of no meaning.
    case none
}

/// The cells a `th` is the heading of.
package enum HTMLScope: String, Sendable, Hashable, CaseIterable {
    case column = "col"
    case row
    case columnGroup = "colgroup"
    case rowGroup = "rowgroup"
}

/// How a column is sorted.
package enum HTMLSortOrder: String, Sendable, Hashable, CaseIterable {
    case ascending
    case descending
}

/// What following a link tells the other side.
package enum HTMLRelation: String, Sendable, Hashable, CaseIterable {
    /// Nothing about the page it was followed from.
    case noReferrer = "noreferrer"
}
