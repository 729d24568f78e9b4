package import Standards
package import SubmissionImport
package import Submissions

/// What a return says, ready to be written: its answers may stand in several documents.
package struct ReturnContent: Sendable {
    package let edition: Edition
    package let agency: Agency
    package let revision: Int
    package let replaces: Int?
    package let signOff: SignOff?
    package let isConstructed: Bool
    /// In the order in which they are written.
    package var answers: [PlacedAnswer]
    package var hindrances: [ArraySlice<UInt8>]
    package var goodPractice: [Practice]

    /// An answer with the return it stands in, which holds its text, its evidence and its actions.
    package struct PlacedAnswer: Sendable {
        package let answer: Answer
        package let submission: Submission
    }

    /// Practice offered, with the criterion it belongs to, by index.
    package struct Practice: Sendable, Hashable {
        package let criterion: Int?
        package let text: ArraySlice<UInt8>
    }

    /// What one return says, all of it and in its own order.
    ///
    /// - Parameters:
    ///   - edition: The edition the return answers.
    ///   - head: The names and posts as the agency wrote them: a return leaves behind what is held out. Nil takes those of the return.
    package init(of submission: Submission, edition: Edition, head: OwnHead? = nil) {
        self.edition = edition
        agency = submission.agency.named(head?.name)
        revision = submission.revision
        replaces = submission.replaces
        signOff = submission.signOff.map { own in
            SignOff(post: head?.post ?? own.post, date: own.date, meeting: head?.meeting ?? own.meeting)
        }
        isConstructed = submission.isConstructed
        answers = submission.answers.map { PlacedAnswer(answer: $0, submission: submission) }
        hindrances = submission.hindrances.map { submission.bytes(of: $0) }
        goodPractice = submission.goodPractice.map {
            Practice(criterion: $0.criterion, text: submission.bytes(of: $0.text))
        }
    }

    private init(_ other: ReturnContent, signOff: SignOff?, isConstructed: Bool) {
        edition = other.edition
        agency = other.agency
        revision = other.revision
        replaces = other.replaces
        self.signOff = signOff
        self.isConstructed = isConstructed
        answers = other.answers
        hindrances = other.hindrances
        goodPractice = other.goodPractice
    }

    /// The same content with another sign-off, or none.
    func signed(_ signOff: SignOff?, isConstructed: Bool) -> ReturnContent {
        ReturnContent(self, signOff: signOff, isConstructed: isConstructed)
    }
}

extension Submission {
    /// The bytes of a text as they stand in the return, held out or not: for the agency's own file only.
    func bytes(of slice: TextSlice) -> ArraySlice<UInt8> { text.bytes[slice.range] }
}

extension Agency {
    fileprivate func named(_ name: String?) -> Agency {
        Agency(id: id, name: name ?? self.name, type: type, sector: sector, partOf: partOf, duty: duty)
    }
}
