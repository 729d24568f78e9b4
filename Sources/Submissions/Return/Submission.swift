package import CivilCalendar
package import Diagnostics
package import Standards

/// One agency's return: its self-assessment against one edition, as sent.
///
/// Nothing is ever laid into it: what readers found stands beside it, in an ``Analysis``.
package struct Submission: Sendable {
    package let agency: Agency
    /// The edition it answers, id and hash as the return names them.
    package let edition: Identity
    /// 1 for the first return of a round, 2 for its first revision, and so on.
    package let revision: Int
    /// The revision it replaces, where it says so.
    package let replaces: Int?
    /// Nil makes it a draft: fit for checking, not for grading.
    package let signOff: SignOff?
    /// The answers were made up to try the engine, not sent by the agency.
    package let isConstructed: Bool
    /// One answer for each criterion answered, in the order of the return.
    package let answers: [Answer]
    package let evidence: [EvidenceItem]
    package let actions: [PlannedAction]
    /// What hinders partnership working, in the agency's words.
    package let hindrances: [TextSlice]
    /// Practice the agency offers to share.
    package let goodPractice: [GoodPractice]
    /// The text all slices point into.
    package let text: TextArena
    /// The document it was read from, for places.
    package let source: SourceText
    /// Free text in which a child might be recognised, by what it belongs to. It stays out of every report.
    package private(set) var heldText: Set<TextSlice>

    private let answerIndexes: [Int?]

    /// Makes a return of values that the importer has checked.
    ///
    /// - Parameter criteria: How many criteria the edition has; answers name criteria by index.
    package init(
        agency: Agency, edition: Identity, revision: Int, replaces: Int?, signOff: SignOff?, isConstructed: Bool,
        answers: [Answer], evidence: [EvidenceItem], actions: [PlannedAction], hindrances: [TextSlice],
        goodPractice: [GoodPractice], text: TextArena, source: SourceText, heldText: Set<TextSlice>, criteria: Int
    ) {
        self.agency = agency
        self.edition = edition
        self.revision = revision
        self.replaces = replaces
        self.signOff = signOff
        self.isConstructed = isConstructed
        self.answers = answers
        self.evidence = evidence
        self.actions = actions
        self.hindrances = hindrances
        self.goodPractice = goodPractice
        self.text = text
        self.source = source
        self.heldText = heldText
        var indexes = [Int?](repeating: nil, count: criteria)
        for (index, answer) in answers.enumerated() where indexes[answer.criterion] == nil {
            indexes[answer.criterion] = index
        }
        answerIndexes = indexes
    }

    /// The answer to a criterion, or nil where it was left out.
    package func answer(to criterion: Int) -> Answer? { answerIndexes[criterion].map { answers[$0] } }

    /// The text of a slice, or nil where it is held out because a child might be recognised.
    package func shown(_ slice: TextSlice) -> String? { heldText.contains(slice) ? nil : text.string(slice) }

    /// The return with the held text of some criteria cleared, because a reader saw that no child can be recognised in it.
    package func clearingText(of criteria: Set<Int>) -> Submission {
        var cleared = self
        for answer in answers where criteria.contains(answer.criterion) {
            let own: [TextSlice?] =
                [answer.narrative, answer.notApplicable, answer.safeguard?.what, answer.safeguard?.post]
                + evidence[answer.evidence].map(\.title) + actions[answer.actions].flatMap { [$0.what, $0.post] }
            cleared.heldText.subtract(own.compactMap { $0 })
        }
        return cleared
    }

    /// Where a byte offset of the return stands.
    package func location(at offset: UInt32) -> SourceLocation { source.location(at: Int(offset)) }
}

/// Who signed a return off, by post.
package struct SignOff: Sendable, Hashable {
    package let post: String
    package let date: CivilDate
    /// The meeting that agreed it, where one did.
    package let meeting: String?

    package init(post: String, date: CivilDate, meeting: String?) {
        self.post = post
        self.date = date
        self.meeting = meeting
    }
}

/// Practice an agency offers to share, with the criterion it belongs to where it names one.
package struct GoodPractice: Sendable, Hashable {
    package let criterion: Int?
    package let text: TextSlice

    package init(criterion: Int?, text: TextSlice) {
        self.criterion = criterion
        self.text = text
    }
}
