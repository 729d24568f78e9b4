import CivilCalendar
import Evaluation
import Standards
import Submissions

/// The letters about an agency's return, from the invitation to the receipt.
extension RoundReport {
    func returnLetters(to agency: AgencyResult) -> [LetterFacts] {
        [invitationLetter(to: agency)] + returnReminders(to: agency) + returnExtensions(to: agency)
            + receiptLetters(to: agency)
    }

    /// How the return is named in letters.
    static var theReturn: String { "the return" }

    private func invitationLetter(to agency: AgencyResult) -> LetterFacts {
        let asked = result.edition.asked(ofAgencyType: agency.agency.type).count { $0 }
        return LetterFacts(
            .invitation, to: agency, of: result, on: result.round.opened,
            [
                .due: .day(agency.invitation.due), .evidenceDate: .day(result.round.evidenceDate),
                .criteria: .count(asked, noun: "criterion", many: "criteria"),
            ], lists: [.offers: offers(to: agency, weakIn: [])])
    }

    /// An agency that is exempt is not asked for its return again, nor is one whose return has come in.
    private func returnReminders(to agency: AgencyResult) -> [LetterFacts] {
        guard agency.invitation.exemption == nil else { return [] }
        let arrival = agency.invitation.received.map(\.date).min()
        let chased = agency.invitation.chased.sorted { $0.date < $1.date }.filter { chase in
            chase.date >= result.round.opened && arrival.map { chase.date <= $0 } ?? true
        }
        return chased.enumerated().map { place, chase in
            let due = agency.invitation.lastDay(asOf: chase.date)
            return LetterFacts(
                .reminder, to: agency, of: result, on: chase.date,
                [.item: .text(Self.theReturn), .due: .day(due), .reminders: .count(place + 1, noun: "reminder")],
                when: [.aboutReturn, due < chase.date ? .overdue : .notYetDue])
        }
    }

    private func returnExtensions(to agency: AgencyResult) -> [LetterFacts] {
        let invitation = agency.invitation
        let words = words(for: agency)
        let granted = invitation.extensions.enumerated().compactMap { place, granted -> LetterFacts? in
            guard let day = granted.on else { return nil }
            let before = place == 0 ? invitation.due : invitation.extensions[place - 1].to
            return LetterFacts(
                .extensionGranted, to: agency, of: result, on: day,
                [
                    .item: .text(Self.theReturn), .due: .day(before), .until: .day(granted.to),
                    .reason: words.reason(granted.reason), .decidedBy: words.decided(by: granted.grantedBy),
                ], when: [.aboutReturn])
        }
        let refused = invitation.changes.refusedExtensions.map { refused in
            LetterFacts(
                .extensionRefused, to: agency, of: result, on: refused.reason.on,
                [
                    .item: .text(Self.theReturn), .due: .day(invitation.lastDay(asOf: refused.reason.on)),
                    .asked: .day(refused.asked), .reason: words.reason(refused.reason.reason),
                    .decidedBy: words.decided(by: refused.reason.by),
                ], when: [.aboutReturn])
        }
        return granted + refused
    }

    /// None of a return that had been read by then, for the letter says that it will be; and none of a revised one nobody can read.
    private func receiptLetters(to agency: AgencyResult) -> [LetterFacts] {
        let invitation = agency.invitation
        let first = invitation.received.map(\.revision).min()
        let arrival = invitation.received.first { $0.revision == first }?.date ?? .first
        let waiting = invitation.received.filter { receipt in
            let isThere = agency.submissions.contains { $0.revision == receipt.revision }
            let analysis = agency.decisions.last { $0.submission.revision == receipt.revision }?.basis.analysis
            return (receipt.revision == first || isThere && receipt.date >= arrival)
                && analysis.map { $0.date >= receipt.date && $0.decision.map { $0.date > receipt.date } ?? true }
                    ?? true
        }
        return waiting.map { receipt in
            let timing: LetterCondition = receipt.date <= invitation.lastDay(asOf: receipt.date) ? .onTime : .late
            return LetterFacts(
                .receipt, to: agency, of: result, on: receipt.date,
                [
                    .received: .day(receipt.date), .due: .day(invitation.lastDay(asOf: receipt.date)),
                    .revision: .text("revision \(receipt.revision)"),
                ], when: receipt.revision == first ? [.firstReturn, timing] : [.revisedReturn])
        }
    }

    /// What is on record without the day on which it was settled, so that no letter of it can bear a date.
    var undatedLetters: [AgencyName] {
        result.agencies.flatMap { agency in
            agency.invitation.extensions.filter { $0.on == nil }.map { _ in AgencyName(agency) }
        }
    }

    /// What the board offers everybody, and those who are weak in some standards.
    func offers(to agency: AgencyResult, weakIn standards: Set<Int>) -> [String] {
        result.round.papers.offers.filter { $0.standard.map(standards.contains) ?? true }
            .filter { AgencyWords.isTrue($0.text, of: agency.agency.duty) }
            .map { ReasonWording.sentenceEnd(LetterFacts.line($0.text)) }
    }
}

extension Invitation {
    /// The last day for the first return as it was settled on some day. What was granted without a day on record counts from the beginning.
    func lastDay(asOf day: CivilDate) -> CivilDate {
        extensions.last { $0.on.map { $0 <= day } ?? true }?.to ?? due
    }
}
