import Evaluation
import FollowUp
import Submissions
package import CivilCalendar
import Standards

/// What every page of a report says around its own matter: whose it is, how it is marked, what it was made from.
package struct PageFrame: Sendable, Hashable {
    package let board: String
    package let round: String
    /// The round's protective marking.
    package let marking: String
    /// How long the page is kept, in words.
    package let retention: String
    package let isConstructed: Bool
    /// What the results were made from, in the order it is printed.
    package let provenance: [Provenance]

    /// One thing the results were made from.
    package struct Provenance: Sendable, Hashable {
        package let label: String
        package let value: String
        /// The beginning of the SHA-256 of its content, where it has one.
        package let shortHash: String?
    }

    /// A frame of its parts.
    ///
    /// - Parameter retainUntil: The day until which the page is kept; nil where the board has not settled one.
    init(
        board: String, round: String, marking: String, retainUntil: CivilDate?, isConstructed: Bool,
        provenance: [Provenance]
    ) {
        self.board = board
        self.round = round
        self.marking = marking
        retention = Self.retention(retainUntil)
        self.isConstructed = isConstructed
        self.provenance = provenance
    }

    package init(_ report: RoundReport) {
        let round = report.result.round
        board = round.board
        self.round = round.title
        marking = round.marking
        retention = Self.retention(round.papers.retainUntil)
        isConstructed = round.isConstructed
        provenance = [
            Provenance("Audit tool", report.result.edition.identity),
            Provenance("Grading rules", report.result.rules.identity),
            Provenance("Follow-up rules", report.plan.rules.identity),
            Provenance(label: "Evidence date", value: round.evidenceDate.readable, shortHash: nil),
            Provenance(label: "Position at", value: round.positionDate.readable, shortHash: nil),
        ]
    }

    /// "Kept until 31 March 2016", or that no day has been settled.
    package static func retention(_ day: CivilDate?) -> String {
        day.map { "Kept until \($0.readable)" } ?? "No retention date set"
    }
}

extension PageFrame.Provenance {
    /// An edition or rule set by its id and the first twelve digits of its hash.
    init(_ label: String, _ identity: Identity) {
        let hash = identity.hash.text
        let digits = hash.utf8.split(separator: UInt8(ascii: ":")).last.map {
            String(decoding: $0.prefix(12), as: UTF8.self)
        }
        self.init(label: label, value: identity.id, shortHash: digits)
    }
}
