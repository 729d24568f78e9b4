package import Standards

/// A body that works with children, as a return or an invitation names it.
package struct Agency: Sendable, Hashable {
    /// A stable ASCII id, used for file names and links.
    package let id: String
    package let name: String
    /// The id of an agency type of the edition.
    package let type: String
    /// The sector it is counted under.
    package let sector: String
    /// The id of the body it is a part of, where it is one.
    package let partOf: String?
    package let duty: DutyBasis

    package init(id: String, name: String, type: String, sector: String, partOf: String? = nil, duty: DutyBasis) {
        self.id = id
        self.name = name
        self.type = type
        self.sector = sector
        self.partOf = partOf
        self.duty = duty
    }
}
