package import CivilCalendar

/// What the papers and letters of a round need beside its results: whose they are, how long they are kept, what the board offers.
package struct RoundPapers: Sendable, Hashable {
    /// The day until which the board keeps what it made of the round; nil where it has not settled one.
    package let retainUntil: CivilDate?
    /// Who writes for the board, and where an answer goes.
    package let office: BoardOffice?
    /// What the board offers agencies in return for their work.
    package let offers: [BoardOffer]
    /// Papers that show some agencies to an audience of their own.
    package let extracts: [ScrutinyExtract]

    package init(
        retainUntil: CivilDate? = nil, office: BoardOffice? = nil, offers: [BoardOffer] = [],
        extracts: [ScrutinyExtract] = []
    ) {
        self.retainUntil = retainUntil
        self.office = office
        self.offers = offers
        self.extracts = extracts
    }
}

/// The board's office, as letters name it.
package struct BoardOffice: Sendable, Hashable {
    /// The post that signs, such as "Board manager".
    package let post: String
    /// Where an answer goes: a post box, an address of the office; never a person's.
    package let address: String

    package init(post: String, address: String) {
        self.post = post
        self.address = address
    }
}

/// Something the board offers: to every agency, or to those weak in one standard.
package struct BoardOffer: Sendable, Hashable {
    /// The index of the standard it helps with; nil where it is for everybody.
    package let standard: Int?
    package let text: String

    package init(standard: Int?, text: String) {
        self.standard = standard
        self.text = text
    }
}

/// A paper about some of the round's agencies for those who look at these only, such as a council's scrutiny committee.
package struct ScrutinyExtract: Sendable, Hashable {
    package let id: String
    /// Who reads it: "Health overview and scrutiny committee".
    package let audience: String
    /// The agencies it shows, by id.
    package let agencies: [String]
    package let offset: UInt32

    package init(id: String, audience: String, agencies: [String], offset: UInt32) {
        self.id = id
        self.audience = audience
        self.agencies = agencies
        self.offset = offset
    }
}

/// A body of which several units are invited, each under an id of its own with `part-of`.
package struct Body: Sendable, Hashable {
    package let id: String
    package let name: String

    package init(id: String, name: String) {
        self.id = id
        self.name = name
    }
}
