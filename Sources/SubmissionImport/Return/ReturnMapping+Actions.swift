import CivilCalendar
import Diagnostics
import RecordReading
import Submissions
import XMLReading

extension ReturnMapping {
    /// Reads the planned actions of one answer, which has so many; gives the range of them.
    mutating func readActions(of answer: Int, _ count: Int) -> Range<Int> {
        let start = actions.count
        if count == 0 { return start..<start }
        let document = reader.document
        for child in document.children(of: answer) where document.isElement(child, named: names.plannedAction) {
            if let action = readAction(child) { actions.append(action) }
        }
        return start..<actions.count
    }

    private mutating func readAction(_ element: Int) -> PlannedAction? {
        let document = reader.document
        let hasPost = document.attribute(names.responsiblePost, of: element) != nil
        let hasDue = document.attribute(names.due, of: element) != nil
        if !hasPost || !hasDue, !reader.isFull { reportIncompleteness(of: element, hasPost: hasPost, hasDue: hasDue) }
        let post = reader.line(names.responsiblePost, of: element, atMost: FieldLimits.post)
        let due = reader.date(names.due, of: element)
        guard let what = reader.passage(of: element, atMost: FieldLimits.reason) else { return nil }
        hold(what, of: element)
        if let post { hold(post, ofAttribute: names.responsiblePost, of: element) }
        return PlannedAction(what: what, post: post, due: due, offset: UInt32(document.offset(of: element)))
    }

    private mutating func reportIncompleteness(of element: Int, hasPost: Bool, hasDue: Bool) {
        let (fault, expected) =
            switch (hasPost, hasDue) {
            case (true, _): ("does not say by which day it is due", "due=\"…\"")
            case (_, true): ("does not name the post that answers for it", "responsible-post=\"…\"")
            default:
                (
                    "names neither the post that answers for it nor the day by which it is due",
                    "responsible-post=\"…\" and due=\"…\""
                )
            }
        reader.report(
            Diagnostic(
                .actionIncomplete, at: reader.document.location(of: element),
                "This planned action \(fault), so it counts for nothing yet.", expected: expected,
                mend: "Add \(expected)."))
    }

    /// Reads an interim safeguard, or gives nil where something about it is wrong, which has been reported.
    mutating func readSafeguard(_ element: Int) -> InterimSafeguard? {
        let post = reader.line(names.responsiblePost, of: element, atMost: FieldLimits.post)
        let since = reader.date(names.since, of: element)
        guard let what = reader.passage(of: element, atMost: FieldLimits.reason) else { return nil }
        hold(what, of: element)
        guard let post, let since else { return nil }
        hold(post, ofAttribute: names.responsiblePost, of: element)
        return InterimSafeguard(
            what: what, post: post, since: since, offset: UInt32(reader.document.offset(of: element)))
    }
}
