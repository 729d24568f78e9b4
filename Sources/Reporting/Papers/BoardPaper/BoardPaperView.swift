import CivilCalendar
import HTMLMarkup

/// `papers/board-paper.html`, from its model only. It links to no other file: it is handed out by itself.
struct BoardPaperView {
    let model: BoardPaper
    let frame: PageFrame

    var document: HTMLDocument {
        frame.document(
            title: "Board paper", description: "Paper for decision on \(model.title) of \(model.board).",
            isConstructed: model.isConstructed, masthead: masthead,
            sections: model.parts.map(section) + appendices)
    }

    private var masthead: [HTMLNode] {
        [
            .p([.class("board")], .said(model.board)), .h1(.said(model.title)),
            .dl(
                [.class("facts", "title-block")], fact("Paper", "Findings of the audit round"),
                fact("For", "Decision"), fact("Position at", .day(model.positionDate)),
                fact("Audit tool", "\(model.edition)")),
            model.isConstructed ? .constructedNotice : .nothing,
        ]
    }

    private func fact(_ term: String, _ value: HTMLNode) -> HTMLNode { .div(.dt("\(term)"), .dd(value)) }

    // MARK: Numbered parts

    private func section(_ part: BoardPaper.Part) -> PageSection {
        PageSection(
            "part-\(part.number)", "\(part.number) \(part.heading)",
            content: part.paragraphs.map { paragraph in
                .numbered(
                    paragraph.number, heading: paragraph.heading.map { "\($0)." }, paragraph.text,
                    points: paragraph.points)
            } + (part.number == Self.decisionsPart ? model.decisions.map(decision) : []))
    }

    /// The number of the part that the decisions stand in.
    private static let decisionsPart = 4

    private func decision(_ decision: BoardPaper.AskedDecision) -> HTMLNode {
        .numbered(
            decision.number, heading: "\(decision.verb):", decision.text, points: decision.points,
            letters: decision.points.count > 1)
    }
}

extension HTMLNode {
    /// What every paper of made-up answers says of itself.
    static var constructedNotice: HTMLNode {
        .p(
            [.class("notice")], .strong("Constructed example. "),
            "Answers behind this paper were made up to show how such a paper reads.")
    }

    /// A paragraph with its number before it as text, so that it can be cited and copied.
    ///
    /// - Parameter letters: The points are known by letters: "(a)".
    static func numbered(
        _ number: String, heading: String?, _ text: PaperText, points: [PaperText], letters: Bool = false
    ) -> HTMLNode {
        let id: HTMLIdentifier = "paragraph-\(number)"
        let before: HTMLNode = heading.map { .strong([.class("run-in")], "\($0)") } ?? .nothing
        let list = points.enumerated().map { place, point -> HTMLNode in
            letters
                ? .li(.span([.class("letter")], "(\(Self.letter(place)))"), " ", .paper(point)) : .li(.paper(point))
        }
        return .div(
            [.id(id), .class("numbered")], .span([.class("paragraph-number")], "\(number)"), " ",
            .div(
                .p(before, heading == nil ? .nothing : " ", .paper(text)),
                list.isEmpty ? .nothing : .ul([.class(letters ? "lettered" : "points")], list)))
    }

    /// "a" to "z", then "aa" and so on.
    private static func letter(_ place: Int) -> String {
        let last = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place % 26)))
        return place < 26 ? last : letter(place / 26 - 1) + last
    }
}
