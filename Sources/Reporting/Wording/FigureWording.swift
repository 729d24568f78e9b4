import CivilCalendar
package import Submissions

extension RoundReport {
    /// What surveys and audits of cases count for one agency on a standard, in sentences, in the order in which they are given.
    ///
    /// They stand beside ratings, so that a reader can ask about a difference; no level, verdict or grade rests on them.
    ///
    /// - Parameters:
    ///   - agency: The agency's id.
    ///   - standard: The index of the standard in the edition.
    package func figures(of agency: String, standard: Int) -> [String] {
        (figures?.figures ?? []).filter { $0.agency == agency && $0.standard == standard }.map(\.sentence)
    }

    /// What surveys and audits of cases count for all agencies together on a standard, in sentences, in the order in which they are given.
    ///
    /// - Parameter standard: The index of the standard in the edition.
    package func figures(aboutAllOf standard: Int) -> [String] {
        (figures?.figures ?? []).filter { $0.agency == nil && $0.standard == standard }.map(\.sentence)
    }
}

extension Figure {
    /// "Staff survey, 20 January 2010: 12 of 240 (5.0 %) could not find the safeguarding policy."
    package var sentence: String {
        ReasonWording.sentenceEnd("\(kind.label), \(date.readable): \(Counted.share(count, of: total)) \(words)")
    }
}
