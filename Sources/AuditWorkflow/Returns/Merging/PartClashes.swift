import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import SubmissionImport
import Submissions

/// Looks for what the parts of one return say against each other. Nothing of what an agency wrote is quoted: it may speak of a child.
struct PartClashes {
    let parts: [ReturnPart]
    let edition: Edition

    /// Everything the parts disagree on, by standard and criterion; where they are not parts of one return, only that.
    var all: [Diagnostic] {
        let heads = headClashes
        guard heads.isEmpty else { return heads }
        let answers = answerClashes
        let evidence = evidenceClashes(besides: Set(answers.map(\.criterion)))
        // Those under one criterion stay in the order in which they were found.
        return (answers + evidence + lateEvidence).enumerated()
            .sorted { ($0.element.criterion, $0.offset) < ($1.element.criterion, $1.offset) }
            .map(\.element.diagnostic)
    }

    /// A clash with the criterion it stands under, by which clashes are listed.
    private struct Clash {
        let criterion: Int
        let diagnostic: Diagnostic
    }

    // MARK: Whose return it is

    private var headClashes: [Diagnostic] {
        guard let first = parts.first else { return [] }
        return parts.dropFirst().compactMap { part in
            let (own, other) = (part.submission, first.submission)
            let differing = [
                own.edition == other.edition ? nil : "the edition",
                own.agency.id == other.agency.id ? nil : "the agency",
                own.revision == other.revision && own.replaces == other.replaces ? nil : "the revision",
                own.agency.id != other.agency.id || own.agency == other.agency && part.head?.name == first.head?.name
                    ? nil : "what is said of the agency",
            ].compactMap { $0 }
            guard !differing.isEmpty else { return nil }
            return Diagnostic(
                .partDiffers, at: part.start, "This is a part of another return than \(first.start.text).",
                found: "\(Self.list(differing)) \(differing.count == 1 ? "is" : "are") another",
                expected: "the same agency, edition and revision, written in the same way",
                mend: "Begin each part with the same <return …> and <agency …>, or leave this part out.")
        }
    }

    // MARK: What is said of a criterion

    private var answerClashes: [Clash] {
        var first: [Int: (part: ReturnPart, answer: Answer)] = [:]
        var clashes: [Clash] = []
        for part in parts {
            for answer in part.submission.answers where !answer.isBlank {
                let criterion = answer.criterion
                guard let earlier = first[criterion] else {
                    first[criterion] = (part, answer)
                    continue
                }
                let differing = part.said(answer).differences(from: earlier.part.said(earlier.answer))
                guard !differing.isEmpty else { continue }
                let there = earlier.part.submission.location(at: earlier.answer.offset).text
                clashes.append(
                    Clash(
                        criterion: criterion,
                        diagnostic: Diagnostic(
                            .partClash, at: part.submission.location(at: answer.offset),
                            "Criterion \(edition.criteria[criterion].id) is answered here otherwise than at \(there).",
                            found: "\(Self.list(differing)) \(Self.differ(differing))",
                            expected: "one answer, or the same answer in both parts",
                            mend: "Agree on one answer, and take the other out of its part.")))
            }
        }
        return clashes
    }

    // MARK: Evidence

    /// One item under one reference has one title and one date, whoever cites it. Said once for each part and item.
    private func evidenceClashes(besides clashing: Set<Int>) -> [Clash] {
        var first: [ArraySlice<UInt8>: [(part: Int, item: EvidenceItem, said: SaidEvidence)]] = [:]
        var clashes: [Clash] = []
        for (index, part) in parts.enumerated() {
            var told: Set<ArraySlice<UInt8>> = []
            for (answer, item) in part.citations where !clashing.contains(answer.criterion) {
                let said = SaidEvidence(item, of: part.submission)
                let known = first[said.reference] ?? []
                if !known.contains(where: { $0.part == index }) {
                    first[said.reference, default: []].append((index, item, said))
                }
                for other in known where other.part != index {
                    let differing = said.differences(from: other.said)
                    guard !differing.isEmpty, told.insert(said.reference).inserted else { continue }
                    let there = parts[other.part].submission.location(at: other.item.offset).text
                    clashes.append(
                        Clash(
                            criterion: answer.criterion,
                            diagnostic: Diagnostic(
                                .partClash, at: part.submission.location(at: item.offset),
                                "This item of evidence has the reference of the one at \(there), but is not the same.",
                                found: "\(Self.list(differing)) \(Self.differ(differing))",
                                expected: "one title and one date under one reference",
                                mend:
                                    "Write it in the same way in both parts, or give one of the two its own reference."
                            )))
                }
            }
        }
        return clashes
    }

    /// Where one part is signed off, its sign-off is for the whole: nothing in the others may be younger.
    private var lateEvidence: [Clash] {
        let signed = parts.filter { $0.submission.signOff != nil }
        guard signed.count == 1, let part = signed.first, let day = part.submission.signOff?.date else { return [] }
        return parts.filter { $0.submission.signOff == nil }.flatMap { other in
            other.citations.filter { $0.item.date > day }.map { answer, item in
                Clash(
                    criterion: answer.criterion,
                    diagnostic: Diagnostic(
                        .evidenceAfterReturn, at: other.submission.location(at: item.offset),
                        "This item of evidence is dated after the day on which the return was signed off in another part.",
                        found: item.date.readable, expected: "\(day.readable) or earlier, as at \(part.start.text)",
                        mend: "Correct the date, or take the sign-off out and have the whole return signed off."))
            }
        }
    }

    // MARK: Words

    private static func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    private static func differ(_ items: [String]) -> String {
        items.count > 1 || items.first?.hasSuffix("actions") == true ? "differ" : "differs"
    }
}

extension ReturnPart {
    /// Every item of evidence with the answer that cites it.
    var citations: [(answer: Answer, item: EvidenceItem)] {
        submission.answers.flatMap { answer in submission.evidence[answer.evidence].map { (answer, $0) } }
    }
}
