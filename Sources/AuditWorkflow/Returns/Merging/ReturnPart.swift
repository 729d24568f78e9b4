import CivilCalendar
import Diagnostics
import Standards
import SubmissionImport
import Submissions

/// What one person answered of a return: an ordinary return of its own, in which much is left open.
struct ReturnPart: Sendable {
    let submission: Submission
    let head: OwnHead?

    var file: String { submission.source.file }

    /// Where the whole is spoken of.
    var start: SourceLocation { submission.source.location(at: 0) }

    /// What an answer says, apart from where it says it.
    func said(_ answer: Answer) -> SaidAnswer { SaidAnswer(answer, of: submission) }
}

/// Everything an answer says, byte for byte: two answers that say the same are equal, wherever they stand.
struct SaidAnswer: Hashable {
    let rating: Int?
    let notApplicable, narrative: ArraySlice<UInt8>?
    let evidence: [SaidEvidence]
    let actions: [[ArraySlice<UInt8>?]]
    let safeguard: [ArraySlice<UInt8>]?

    init(_ answer: Answer, of submission: Submission) {
        rating = answer.selfRating.map { Int($0.rawValue) }
        notApplicable = answer.notApplicable.map { submission.bytes(of: $0) }
        narrative = answer.narrative.map { submission.bytes(of: $0) }
        evidence = submission.evidence[answer.evidence].map { SaidEvidence($0, of: submission) }
        actions = submission.actions[answer.actions].map { action in
            [
                submission.bytes(of: action.what), action.post.map { submission.bytes(of: $0) },
                action.due.map { Array($0.isoText.utf8)[...] },
            ]
        }
        safeguard = answer.safeguard.map {
            [submission.bytes(of: $0.what), submission.bytes(of: $0.post), Array($0.since.isoText.utf8)[...]]
        }
    }

    /// In what two answers differ, in words that quote nothing of either.
    func differences(from other: SaidAnswer) -> [String] {
        [
            rating == other.rating ? nil : "the self-rating",
            notApplicable == other.notApplicable ? nil : "whether the criterion applies",
            narrative == other.narrative ? nil : "the narrative", evidence == other.evidence ? nil : "the evidence",
            actions == other.actions ? nil : "the planned actions",
            safeguard == other.safeguard ? nil : "the interim safeguard",
        ].compactMap { $0 }
    }
}

/// Everything an item of evidence says.
struct SaidEvidence: Hashable {
    let kind: Int
    let title, reference: ArraySlice<UInt8>
    let date: String
    let reviewBy: String?

    init(_ item: EvidenceItem, of submission: Submission) {
        kind = item.kind
        title = submission.bytes(of: item.title)
        reference = submission.bytes(of: item.reference)
        date = item.date.isoText
        reviewBy = item.reviewBy?.isoText
    }

    /// In what two items of one reference differ that cannot both be right.
    func differences(from other: SaidEvidence) -> [String] {
        [
            title == other.title ? nil : "the title", date == other.date ? nil : "the date",
            reviewBy == other.reviewBy ? nil : "the day by which it is to be reviewed",
        ].compactMap { $0 }
    }
}
