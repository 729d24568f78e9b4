package import CivilCalendar
import Standards
package import Submissions

/// What one cited item of evidence counts for, and why.
package struct EvidenceFinding: Sendable, Hashable {
    /// Whether the item counts at all.
    package enum Acceptance: Sendable, Hashable {
        /// A reader accepted it.
        case accepted
        /// A reader did not, for this reason.
        case refused(reason: String?)
        /// The return was read, but nobody ruled on this item; it counts for nothing.
        case undecided
        /// Nobody has read the return yet; the item is taken as the agency offers it.
        case assumed

        package var counts: Bool {
            switch self {
            case .accepted, .assumed: true
            case .refused, .undecided: false
            }
        }
    }

    /// Whether the item still speaks on the evidence date.
    package enum Currency: Sendable, Hashable {
        /// In date until and including this day.
        case inDate(until: CivilDate)
        /// Its kind speaks for so many months only, and they ended on this day.
        case tooOld(since: CivilDate)
        /// The agency's own review date has passed.
        case reviewPassed(CivilDate)

        package var isInDate: Bool {
            if case .inDate = self { true } else { false }
        }
    }

    /// The item's index in the return.
    package let item: Int
    package let acceptance: Acceptance
    package let currency: Currency

    package init(item: Int, acceptance: Acceptance, currency: Currency) {
        self.item = item
        self.acceptance = acceptance
        self.currency = currency
    }

    /// What an item of a return counts for on a day, by what readers found on the criterion it is cited for.
    init(_ item: Int, of submission: Submission, _ edition: Edition, ruled reading: Readings.Reading, on day: CivilDate)
    {
        let evidence = submission.evidence[item]
        self.item = item
        currency = evidence.currency(on: day, ageInMonths: edition.evidenceKinds[evidence.kind].ageInMonths)
        guard let rulings = reading.rulings else {
            acceptance = .assumed
            return
        }
        let reference = submission.text.bytes[evidence.reference.range]
        guard let ruling = rulings.first(where: { $0.isAbout(reference) })?.ruling else {
            acceptance = .undecided
            return
        }
        acceptance = ruling.isAccepted ? .accepted : .refused(reason: ruling.reason)
    }
}

extension EvidenceItem {
    /// Whether the item speaks on a day: it does to the end of the months its kind speaks for, and not past its own review date.
    package func currency(on day: CivilDate, ageInMonths: Int) -> EvidenceFinding.Currency {
        let end = date.adding(months: ageInMonths)
        if let reviewBy, reviewBy < day, reviewBy <= end { return .reviewPassed(reviewBy) }
        if end < day { return .tooOld(since: end) }
        return .inDate(until: reviewBy.map { min($0, end) } ?? end)
    }

    /// The last day on which the item speaks: ``currency(on:ageInMonths:)`` is in date up to and including it.
    package func lastDay(ageInMonths: Int) -> CivilDate {
        let end = date.adding(months: ageInMonths)
        return reviewBy.map { min($0, end) } ?? end
    }
}
