package import CivilCalendar

/// A letter of the board to one agency, as plain values in the order they are read.
package struct Letter: Sendable, Hashable {
    /// A part of a letter's text.
    package enum Block: Sendable, Hashable {
        case paragraph(String)
        case list([String])
    }

    /// What its files are called, without an ending: `2010-02-26-receipt`.
    package let name: String
    /// What kind of letter it is, in a word or two: "Receipt".
    package let title: String
    package let agency: AgencyName
    /// The day it is of.
    package let date: CivilDate
    /// The board, the post that writes for it, and where an answer goes.
    package let board: String
    package let post: String
    package let address: String
    package let subject: String
    package let blocks: [Block]
    /// The round's protective marking.
    package let marking: String
    /// The day until which the letter is kept; nil where the board has not settled one.
    package let retainUntil: CivilDate?
    package let isConstructed: Bool

    /// What stands above the post that writes.
    package static let closing = "For the Board"

    package init(
        name: String, title: String, agency: AgencyName, date: CivilDate, board: String, post: String, address: String,
        subject: String, blocks: [Block], marking: String, retainUntil: CivilDate?, isConstructed: Bool
    ) {
        self.name = name
        self.title = title
        self.agency = agency
        self.date = date
        self.board = board
        self.post = post
        self.address = address
        self.subject = subject
        self.blocks = blocks
        self.marking = marking
        self.retainUntil = retainUntil
        self.isConstructed = isConstructed
    }
}
