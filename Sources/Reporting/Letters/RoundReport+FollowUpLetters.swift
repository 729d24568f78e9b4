import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// The letters about what follows from a decision, as the agreed timetable records it.
extension RoundReport {
    func followUpLetters(to agency: AgencyResult) -> [LetterFacts] {
        guard let agreed else { return [] }
        let id = agency.agency.id
        return followUpReminders(to: agency, agreed.log.chased.filter { $0.target.agency == id })
            + followUpExtensions(to: agency, agreed)
            + agreed.log.closures.filter { $0.agency == id }.compactMap { closureLetter($0, to: agency) }
    }

    private func followUpReminders(to agency: AgencyResult, _ chased: [ChasedItem]) -> [LetterFacts] {
        var counts: [FollowUpTarget: Int] = [:]
        return chased.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
            .compactMap { _, chase in
                guard !isClosed(agency, before: chase.on), let item = ChasedThings(chase, in: self) else { return nil }
                counts[chase.target, default: 0] += 1
                return LetterFacts(
                    .reminder, to: agency, of: result, on: chase.on,
                    [
                        .item: .text(item.words), .due: .day(item.due),
                        .reminders: .count(counts[chase.target] ?? 1, noun: "reminder"),
                    ], when: [.aboutFollowUp, item.due < chase.on ? .overdue : .notYetDue])
            }
    }

    private func followUpExtensions(to agency: AgencyResult, _ agreed: AgreedTimetable) -> [LetterFacts] {
        let id = agency.agency.id
        let words = words(for: agency)
        let granted = agreed.extensions.enumerated().filter { $0.element.target.agency == id }
            .compactMap { place, granted -> LetterFacts? in
                let day = granted.reason.on
                let before = agreed.extensions[..<place]
                guard let item = FollowUpItem(granted.target, on: day, in: self, knowing: Array(before)) else {
                    return nil
                }
                return LetterFacts(
                    .extensionGranted, to: agency, of: result, on: day,
                    [
                        .item: .text(item.words), .due: .day(item.due), .until: .day(granted.to),
                        .reason: words.reason(granted.reason.reason),
                        .decidedBy: words.decided(by: granted.reason.by),
                    ], when: [.aboutFollowUp])
            }
        let refused = agreed.log.refusedExtensions.filter { $0.target.agency == id }
            .compactMap { refused -> LetterFacts? in
                guard let item = FollowUpItem(refused.target, on: refused.reason.on, in: self) else { return nil }
                return LetterFacts(
                    .extensionRefused, to: agency, of: result, on: refused.reason.on,
                    [
                        .item: .text(item.words), .due: .day(item.due), .asked: .day(refused.asked),
                        .reason: words.reason(refused.reason.reason),
                        .decidedBy: words.decided(by: refused.reason.by),
                    ], when: [.aboutFollowUp])
            }
        return granted + refused
    }

    /// Nil where nothing had been decided by then, or where a return that is to be sent again had not come in: something is still asked.
    private func closureLetter(_ closure: Closure, to agency: AgencyResult) -> LetterFacts? {
        let day = closure.reason.on
        guard let decided = decided(for: agency.agency.id, on: day), !awaitsResubmission(agency, decided, on: day)
        else {
            return nil
        }
        let words = words(for: agency)
        return LetterFacts(
            .closure, to: agency, of: result, on: closure.reason.on,
            [
                .closedOn: .day(closure.reason.on), .decidedBy: words.decided(by: closure.reason.by),
                .reason: words.reason(closure.reason.reason),
            ], lists: [.offers: offers(to: agency, weakIn: [])])
    }
}

extension RoundReport {
    /// The decision the audit group had recorded for an agency by some day, with what follows from it; nil where there was none yet.
    func decided(for id: String, on day: CivilDate) -> SettledDecision? {
        guard let agency = result.agency(id) else { return nil }
        return settledDecisions(of: agency).last { $0.record.date <= day }
    }

    /// Whether an agency's follow-up was closed before some day, and no decision has been made since.
    func isClosed(_ agency: AgencyResult, before day: CivilDate) -> Bool {
        (agreed?.log.closures ?? []).contains { closure in
            closure.agency == agency.agency.id && closure.reason.on < day
                && decided(for: closure.agency, on: closure.reason.on).map { then in
                    then.record.date == decided(for: closure.agency, on: day)?.record.date
                } ?? false
        }
    }

    /// Whether the decision asks for the return again, and none had come in by some day.
    private func awaitsResubmission(_ agency: AgencyResult, _ decided: SettledDecision, on day: CivilDate) -> Bool {
        guard decided.due(.resubmission) != nil else { return false }
        let isOnRecord = (agreed?.log.received ?? []).contains {
            $0.target
                == FollowUpTarget(
                    agency: agency.agency.id, step: AgencyStep.Kind.resubmission.rawValue, criterion: nil)
                && $0.on >= decided.record.date && $0.on <= day
        }
        let hasCome = agency.invitation.received.contains {
            $0.revision > decided.decision.submission.revision && $0.date <= day
        }
        return !isOnRecord && !hasCome
    }
}
