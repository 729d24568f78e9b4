/// A group of criteria under one heading, such as one of the eight key features of the 2007 guidance.
package struct Standard: Sendable, Hashable {
    package let id: String
    package let title: String
    /// A heading of at most 14 characters for the standards grid.
    package let short: String
    /// What good looks like for children, in a sentence.
    package let aim: String
    package let citations: [Citation]
    /// The indexes of its criteria in the edition.
    package let criteria: Range<Int>

    package init(
        id: String, title: String, short: String, aim: String, citations: [Citation], criteria: Range<Int> = 0..<0
    ) {
        self.id = id
        self.title = title
        self.short = short
        self.aim = aim
        self.citations = citations
        self.criteria = criteria
    }

    func holding(_ criteria: Range<Int>) -> Standard {
        Standard(id: id, title: title, short: short, aim: aim, citations: citations, criteria: criteria)
    }
}
