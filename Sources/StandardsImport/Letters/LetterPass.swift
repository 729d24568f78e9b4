import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import XMLReading

/// One pass over the wording of a letter.
struct LetterPass {
    var reader: RecordReader
    /// What letter it is; nil where that cannot be told, and then only what holds for all letters is checked.
    private(set) var kind: LetterKind?

    init(reader: RecordReader) { self.reader = reader }

    mutating func wording() -> LetterWording? {
        let root = RecordReader.root
        kind = reader.choice("id", of: root, as: LetterKind.self)
        let title = reader.words("title", of: root) ?? ""
        reportMentions(in: Array(title.utf8)) { pass, _ in pass.reader.location(ofAttribute: "title", of: root) }
        let inForceFrom = reader.date("in-force-from", of: root)?.isoText ?? ""
        if let source = reader.child(of: root, named: "source") { reportLength(of: source) }
        let subject = reader.child(of: root, named: "subject").map { text(of: $0) } ?? LetterText([])
        let blocks = reader.document.children(of: root).filter(isBlock).map { block($0) }
        reportNothingCertain(blocks)
        guard let kind, !reader.hasErrors else { return nil }
        return LetterWording(
            kind: kind, title: title, inForceFrom: inForceFrom, source: reader.text(ofChild: "source", of: root),
            subject: subject, blocks: blocks)
    }

    private func isBlock(_ element: Int) -> Bool {
        ["paragraph", "choice", "list"].contains { reader.document.isElement(element, named: reader.shape.token($0)) }
    }

    private mutating func block(_ element: Int) -> LetterWording.Block {
        let when = condition(of: element)
        if reader.document.isElement(element, named: reader.shape.token("choice")) {
            return LetterWording.Block(.choice(choice(element)), when: when)
        }
        if reader.document.isElement(element, named: reader.shape.token("list")) {
            return LetterWording.Block(list(element), when: when)
        }
        return LetterWording.Block(.paragraph(text(of: element)), when: when)
    }

    private mutating func list(_ element: Int) -> LetterWording.Content {
        let list = member("of", of: element, among: kind?.lists ?? LetterList.allCases, "list")
        let lead = reader.child(of: element, named: "lead").map { text(of: $0) } ?? LetterText([])
        let none = reader.child(of: element, named: "none").map { text(of: $0) }
        return .list(list ?? .offers, lead: lead, none: none)
    }

    private mutating func condition(of element: Int) -> LetterCondition? {
        member("when", of: element, among: kind?.conditions ?? LetterCondition.allCases, "condition")
    }

    /// One of the words this letter has for something.
    private mutating func member<Value>(
        _ name: String, of element: Int, among known: [Value], _ what: String
    ) -> Value? where Value: RawRepresentable<String> & CaseIterable & Sendable {
        guard let attribute = reader.document.attribute(reader.shape.token(name), of: element) else { return nil }
        let written = reader.document.string(reader.document.value(ofAttribute: attribute))
        if let value = known.first(where: { $0.rawValue.utf8.elementsEqual(written.utf8) }) { return value }
        let words = known.map(\.rawValue)
        let isOther = Value.allCases.contains { $0.rawValue.utf8.elementsEqual(written.utf8) }
        let nearest = NearestName.of(written, among: words)
        return reader.refuse(
            attribute, written, isOther ? "This \(what) belongs to other letters." : "There is no such \(what).",
            expected: words.isEmpty ? "no \(what): this letter has none" : words.joined(separator: ", "),
            mend: nearest.map { "Write \"\($0)\" if that is what was meant, or take it out." }
                ?? "Write one of this letter's own, or take it out.")
    }

    /// A letter all of whose parts depend on something could come out empty.
    private mutating func reportNothingCertain(_ blocks: [LetterWording.Block]) {
        let isCertain = blocks.contains { block in
            if case .list = block.content { return false }
            return block.when == nil
        }
        if isCertain { return }
        reader.report(
            Diagnostic(
                .elementMissing, at: reader.document.location(of: RecordReader.root),
                "Nothing in this letter always stands, so it could come out empty.",
                expected: "a <paragraph> or <choice> without \"when\"",
                mend: "Add what is said in every such letter."))
    }
}
