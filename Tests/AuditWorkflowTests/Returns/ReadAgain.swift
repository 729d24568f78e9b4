import AuditWorkflow
import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import SubmissionImport
import Submissions
import Testing

/// Everything a return says, its texts as bytes: two returns are the same where these are equal, wherever their texts lie.
struct WholeReturn: Hashable {
    let head: [String?]
    let answers: [[String]]
    let rest: [String]
    /// The texts that are held out, in order.
    let held: [[UInt8]]

    init(_ submission: Submission, _ own: OwnHead?) {
        func text(_ slice: TextSlice?) -> String {
            slice.map {
                "\($0.length) " + Array(submission.text.bytes[$0.range]).map { String($0, radix: 16) }.joined()
            } ?? "-"
        }
        let agency = submission.agency
        let signOff = submission.signOff
        head = [
            submission.edition.id, submission.edition.hash.text, "\(submission.revision)",
            submission.replaces.map(String.init), "\(submission.isConstructed)", agency.id, agency.name, agency.type,
            agency.sector, agency.partOf, agency.duty.rawValue, signOff?.post, signOff?.date.isoText, signOff?.meeting,
            own?.name, own?.post, own?.meeting,
        ]
        answers = submission.answers.map { answer in
            let evidence = submission.evidence[answer.evidence].map {
                "\($0.kind) \(text($0.title)) \($0.date.isoText) \($0.reviewBy?.isoText ?? "-") \(text($0.reference))"
            }
            let actions = submission.actions[answer.actions].map {
                "\(text($0.what)) \(text($0.post)) \($0.due?.isoText ?? "-")"
            }
            let safeguard = answer.safeguard.map { "\(text($0.what)) \(text($0.post)) \($0.since.isoText)" }
            return [
                "\(answer.criterion)", answer.selfRating.map { "\($0.rawValue)" } ?? "-", text(answer.notApplicable),
                text(answer.narrative), evidence.joined(separator: "\n"), actions.joined(separator: "\n"),
                safeguard ?? "-",
            ]
        }
        rest =
            submission.hindrances.map { text($0) }
            + submission.goodPractice.map { "\($0.criterion ?? -1) \(text($0.text))" }
        held = submission.heldText.map { Array(submission.text.bytes[$0.range]) }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }
}

/// A return that was read, and what it says.
struct ReadReturn {
    let submission: Submission
    let head: OwnHead?
    var whole: WholeReturn { WholeReturn(submission, head) }

    /// Reads a return; the test fails where it is refused.
    init(_ bytes: [UInt8], _ edition: Edition, file: String = "return.xml") throws {
        var importer = SubmissionImporter(editions: [edition])
        guard case .opened(let document) = importer.open(SourceText(file: file, bytes: bytes)) else {
            throw Unreadable(words: "\(file) is no XML")
        }
        let imported = importer.read(document)
        guard let submission = imported.value else {
            throw Unreadable(words: imported.diagnostics.map(\.consoleText).joined(separator: "\n"))
        }
        self.submission = submission
        head = document.ownHead
    }

    /// The return written and read again.
    func again(_ edition: Edition) throws -> ReadReturn {
        try ReadReturn(ReturnDocument(ReturnContent(of: submission, edition: edition, head: head)).bytes, edition)
    }

    struct Unreadable: Error, CustomStringConvertible {
        let words: String
        var description: String { words }
    }
}
