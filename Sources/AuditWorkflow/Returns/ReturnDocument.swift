import CivilCalendar
import Diagnostics
import Standards
import Submissions
import XMLWriting

/// Writes a whole return as XML, so that reading it gives the same return: every text byte for byte, and nothing left out.
package struct ReturnDocument: Sendable {
    package let content: ReturnContent

    package init(_ content: ReturnContent) { self.content = content }

    /// The document, UTF-8.
    package var bytes: [UInt8] {
        var writer = ReturnWriter()
        writer.open("return", root, line: "")
        writer.element("agency", agency, indent: 1)
        if let signOff = content.signOff { writer.element("sign-off", attributes(of: signOff), indent: 1) }
        writer.open("answers", [], line: "  ")
        var standard: Int?
        for placed in content.answers {
            let index = content.edition.standards.firstIndex { $0.criteria.contains(placed.answer.criterion) }
            if let index, index != standard { writer.heading(content.edition.standards[index]) }
            standard = index
            answer(placed, &writer)
        }
        writer.close("answers", line: "  ")
        for text in content.hindrances { writer.element("hindrance", [], text: text, indent: 1) }
        for practice in content.goodPractice {
            writer.element(
                "good-practice", practice.criterion.map { [("criterion", id($0))] } ?? [], text: practice.text,
                indent: 1)
        }
        writer.close("return", line: "")
        return writer.bytes
    }

    private func id(_ criterion: Int) -> String { content.edition.criteria[criterion].id }

    private var root: [(String, String)] {
        let identity = content.edition.identity
        var attributes = [
            ("xmlns", "urn:s11:return:1"), ("edition", identity.id), ("edition-hash", identity.hash.text),
            ("revision", String(content.revision)),
        ]
        if let replaces = content.replaces { attributes.append(("replaces", String(replaces))) }
        if content.isConstructed { attributes.append(("constructed", "true")) }
        return attributes
    }

    private var agency: [(String, String)] {
        let agency = content.agency
        return [("id", agency.id), ("name", agency.name), ("type", agency.type), ("sector", agency.sector)]
            + (agency.partOf.map { [("part-of", $0)] } ?? []) + [("duty-basis", agency.duty.rawValue)]
    }

    private func attributes(of signOff: SignOff) -> [(String, String)] {
        [("post", signOff.post), ("date", signOff.date.isoText)]
            + (signOff.meeting.map { [("meeting", $0)] } ?? [])
    }

    // MARK: An answer

    private func answer(_ placed: ReturnContent.PlacedAnswer, _ writer: inout ReturnWriter) {
        let (answer, submission) = (placed.answer, placed.submission)
        let rating = answer.selfRating.map { [("self-rating", String($0.rawValue))] } ?? []
        let attributes = [("criterion", id(answer.criterion))] + rating
        if answer.isBlank { return writer.element("answer", attributes, indent: 2) }
        writer.open("answer", attributes, line: "    ")
        if let text = answer.notApplicable {
            writer.element("not-applicable", [], text: submission.bytes(of: text), indent: 3)
        }
        if let text = answer.narrative { writer.element("narrative", [], text: submission.bytes(of: text), indent: 3) }
        for item in submission.evidence[answer.evidence] { evidence(item, of: submission, &writer) }
        for action in submission.actions[answer.actions] {
            writer.begin("planned-action", indent: 3)
            if let post = action.post { writer.attribute("responsible-post", submission.bytes(of: post)) }
            if let due = action.due { writer.attribute("due", due.isoText.utf8) }
            writer.finish("planned-action", submission.bytes(of: action.what))
        }
        if let safeguard = answer.safeguard {
            writer.begin("interim-safeguard", indent: 3)
            writer.attribute("responsible-post", submission.bytes(of: safeguard.post))
            writer.attribute("since", safeguard.since.isoText.utf8)
            writer.finish("interim-safeguard", submission.bytes(of: safeguard.what))
        }
        writer.close("answer", line: "    ")
    }

    private func evidence(_ item: EvidenceItem, of submission: Submission, _ writer: inout ReturnWriter) {
        writer.begin("evidence", indent: 3)
        writer.attribute("kind", content.edition.evidenceKinds[item.kind].id.utf8)
        writer.attribute("title", submission.bytes(of: item.title))
        writer.attribute("date", item.date.isoText.utf8)
        if let review = item.reviewBy { writer.attribute("review-by", review.isoText.utf8) }
        writer.attribute("reference", submission.bytes(of: item.reference))
        writer.finish()
    }
}

/// Puts tags, attributes and texts behind one another.
private struct ReturnWriter {
    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    /// A comment that says which standard begins.
    mutating func heading(_ standard: Standard) {
        let words = XMLEscaping.comment(Visible.oneLine("Standard \(standard.id): \(standard.title)"))
        bytes += "\n    <!-- \(words) -->\n".utf8
    }

    mutating func open(_ name: String, _ attributes: [(String, String)], line indent: String) {
        bytes += "\(indent)<\(name)".utf8
        for (name, value) in attributes { attribute(name, value.utf8) }
        bytes += ">\n".utf8
    }

    mutating func close(_ name: String, line indent: String) { bytes += "\(indent)</\(name)>\n".utf8 }

    /// An element on a line of its own, empty or with text.
    mutating func element(
        _ name: String, _ attributes: [(String, String)], text: ArraySlice<UInt8>? = nil, indent: Int
    ) {
        begin(name, indent: indent)
        for (name, value) in attributes { attribute(name, value.utf8) }
        if let text { finish(name, text) } else { finish() }
    }

    mutating func begin(_ name: String, indent: Int) {
        bytes += String(repeating: "  ", count: indent).utf8
        bytes += "<\(name)".utf8
    }

    mutating func attribute(_ name: String, _ value: some Sequence<UInt8>) {
        bytes += " \(name)=\"".utf8
        XMLEscaping.append(value, to: &bytes, in: .attribute)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func finish() { bytes += "/>\n".utf8 }

    mutating func finish(_ name: String, _ text: ArraySlice<UInt8>) {
        bytes.append(UInt8(ascii: ">"))
        XMLEscaping.append(text, to: &bytes, in: .text)
        bytes += "</\(name)>\n".utf8
    }
}
