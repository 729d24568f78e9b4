package import Diagnostics
import RecordReading
package import Standards
import Submissions
import XMLReading

extension ReturnMapping {
    /// The index of the criterion an attribute names, or nil where there is none such, which has been reported.
    mutating func criterion(named name: Int, of element: Int) -> Int? {
        if let edition, let attribute = reader.document.attribute(name, of: element) {
            let slice = reader.document.value(ofAttribute: attribute)
            if let index = edition.criteria.place(of: slice, in: reader.document.arena, likely: likelyCriterion) {
                likelyCriterion = index + 1
                return index
            }
        }
        guard let id = reader.identifier(name, of: element), let edition = edition?.edition else { return nil }
        if let index = edition.criterionIndex(id) { return index }
        reader.report(
            CriterionFault.unknown(id, edition, .criterionUnknown, at: reader.location(ofAttribute: name, of: element)))
        return nil
    }

    /// Whether the edition asks this criterion of agencies of this type; false where either is not known.
    func isAsked(_ criterion: Int) -> Bool { asked?[criterion] ?? false }

    /// Whether a criterion is answered for the first time; says so where it has been answered before.
    mutating func isFirstAnswer(to criterion: Int, at element: Int) -> Bool {
        guard let first = firstAnswers[criterion] else {
            firstAnswers[criterion] = element
            return true
        }
        guard let edition = edition?.edition else { return false }
        reader.report(
            Diagnostic(
                .criterionRepeated, at: reader.location(ofAttribute: names.criterion, of: element),
                "Criterion \(edition.criteria[criterion].id) is answered twice.",
                found: "the first answer is at \(reader.document.location(of: first).text)", expected: "one answer",
                mend: "Put what belongs together into one answer, and take the other out."))
        return false
    }

    /// Says so where a rating is given for a criterion that is not asked of this agency type.
    mutating func reportUnexpected(_ criterion: Int, answer: Int) {
        guard let asked, !asked[criterion], reader.document.attribute(names.selfRating, of: answer) != nil,
            let edition = edition?.edition
        else { return }
        reader.report(
            Diagnostic(
                .criterionNotExpected, at: reader.location(ofAttribute: names.selfRating, of: answer),
                "Criterion \(edition.criteria[criterion].id) is not asked of agencies of this type, so its rating is not "
                    + "counted.",
                mend: "Leave the answer out, or check that the agency's type is the right one."))
    }

    /// Lists the criteria that are asked but have neither a rating nor *not applicable*.
    mutating func reportUnanswered(at element: Int) {
        guard let asked, let edition = edition?.edition, !hasStrayAnswer else { return }
        let open = edition.criteria.indices.filter { !isDecided[$0] && asked[$0] }
        if open.isEmpty { return }
        let ids = open.map { edition.criteria[$0].id }.joined(separator: ", ")
        reader.report(
            Diagnostic(
                .criterionUnanswered, at: reader.document.location(of: element),
                open.count == 1
                    ? "One criterion that is asked of agencies of this type has no answer."
                    : "\(open.count) criteria that are asked of agencies of this type have no answer.",
                found: "no answer to \(ids)",
                expected: "for each, a self-rating from 0 to 3, or \"not-applicable\" with the reason",
                mend: "Answer them; without them the return has a range of possible grades and no grade."))
    }
}

/// The words for a criterion that the edition does not have.
package enum CriterionFault {
    /// The diagnostic, with the number that was probably meant.
    package static func unknown(
        _ id: String, _ edition: Edition, _ code: DiagnosticCode, at location: SourceLocation
    ) -> Diagnostic {
        let ids = edition.criteria.map(\.id)
        let near = ids.filter { standardPart($0) == standardPart(id) }
        let expected = ids.count < 2 ? ids.first : "one of \(ids[0]) to \(ids[ids.count - 1])"
        return Diagnostic(
            code, at: location, "Edition \(Visible.quoted(edition.id)) has no criterion \(Visible.quoted(id)).",
            found: Visible.quoted(id), expected: expected,
            mend: NearestName.of(id, among: near).map { "Write \"\($0)\" if that is the criterion that was meant." }
                ?? "Write the criterion's number as it is printed on the audit tool.")
    }

    /// What stands before the last dot: a number is only like another number of the same standard.
    private static func standardPart(_ id: String) -> Substring? {
        id.lastIndex(of: ".").map { id[..<$0] }
    }
}
