import HTMLMarkup

extension HTMLNode {
    /// The picture with its key; the table that says the same is the page's own.
    ///
    /// - Parameter id: What the ids of its name and words begin with; once in a page.
    static func selfAssessed(_ picture: SelfAssessedPicture, id: HTMLIdentifier, title: String) -> HTMLNode {
        .div([.class("pictured")], SelfAssessedDrawing(picture: picture, id: id, title: title).node, selfAssessedKey)
    }

    private static var selfAssessedKey: HTMLNode {
        .ul(
            [.class("picture-key")],
            keyItem("Own rating", SelfAssessedDrawing.own(letter: "", x: 0, y: 0)),
            keyItem("What was found", SelfAssessedDrawing.found(letter: "", x: 0, y: 0)),
            keyItem("Both the same", SelfAssessedDrawing.both(letter: "", x: 0, y: 0)))
    }

    private static func keyItem(_ words: String, _ shape: HTMLNode) -> HTMLNode {
        .li(
            .svg([.class("picture", "sample"), .viewBox(-17, -17, 34, 34), .ariaHidden], shape), .span("\(words)"))
    }
}

/// The two verdicts on each standard as a drawing that is as wide as a phone's page.
private struct SelfAssessedDrawing {
    let picture: SelfAssessedPicture
    let id: HTMLIdentifier
    let title: String

    private static let labelWidth = 136
    private static let columnWidth = 66
    private static let rowHeight = 38
    private static let top = 34

    private var width: Int { Self.labelWidth + picture.scale.count * Self.columnWidth }
    private var height: Int { Self.top + picture.rows.count * Self.rowHeight + 6 }

    var node: HTMLNode {
        let (titleID, wordsID): (HTMLIdentifier, HTMLIdentifier) = ("\(id.text)-title", "\(id.text)-words")
        let words = picture.rows.map(picture.words(on:)).joined(separator: " ")
        return .svg(
            [
                .class("picture", "compared"), .viewBox(0, 0, SVGNumber(width), SVGNumber(height)), .role(.image),
                .ariaLabelledBy(titleID, wordsID),
            ],
            [.svgTitle([.id(titleID)], "\(title)"), .desc([.id(wordsID)], "\(words)")]
                + picture.scale.indices.map(column) + picture.rows.enumerated().map { row($1, $0) })
    }

    private func x(of verdict: Int) -> Int { Self.labelWidth + verdict * Self.columnWidth + Self.columnWidth / 2 }

    /// A verdict's name, or its letter where some name has no room, over the line it stands for.
    private func column(_ verdict: Int) -> HTMLNode {
        let hasRoom = picture.scale.allSatisfy { $0.label.unicodeScalars.count <= 11 }
        let mark = picture.scale[verdict]
        let x = SVGNumber(x(of: verdict))
        return .g(
            .svgText(
                [.class("scale"), .x(x), .y(14), .textAnchor(.middle)], hasRoom ? "\(mark.label)" : "\(mark.letter)"),
            .line([.class("guide"), .x1(x), .y1(24), .x2(x), .y2(SVGNumber(height))]))
    }

    private func row(_ row: SelfAssessedPicture.Row, _ number: Int) -> HTMLNode {
        let y = Self.top + number * Self.rowHeight + Self.rowHeight / 2
        return .g(
            [
                .svgText(
                    [.class("row-name"), .x(0), .y(SVGNumber(y)), .middleBaseline],
                    "\(row.id.shortened(to: 5)) \(row.short.shortened(to: 14))")
            ] + marks(row, y))
    }

    private func marks(_ row: SelfAssessedPicture.Row, _ y: Int) -> [HTMLNode] {
        let own = row.own.map { Self.own(letter: picture.scale[$0].letter, x: x(of: $0), y: y) } ?? .nothing
        switch row.found {
        case .verdict(let verdict):
            let letter = picture.scale[verdict].letter
            if row.own == verdict { return [Self.both(letter: letter, x: x(of: verdict), y: y)] }
            let bar = row.own.map { own in
                HTMLNode.line([
                    .class("bar"), .x1(SVGNumber(x(of: own))), .y1(SVGNumber(y)), .x2(SVGNumber(x(of: verdict))),
                    .y2(SVGNumber(y)),
                ])
            }
            return [bar ?? .nothing, own, Self.found(letter: letter, x: x(of: verdict), y: y)]
        case .open(let lowest, let highest):
            let left = x(of: lowest) - 18
            return [
                .rect([
                    .class("open"), .x(SVGNumber(left)), .y(SVGNumber(y - 16)),
                    .width(SVGNumber(x(of: highest) + 18 - left)), .height(32), .rx(5),
                ]), own,
            ]
        case .notRated:
            return [
                .svgText(
                    [.class("none"), .x(SVGNumber(x(of: 0) - 12)), .y(SVGNumber(y)), .middleBaseline], "not rated")
            ]
        }
    }

    static func own(letter: String, x: Int, y: Int) -> HTMLNode {
        .g(
            [.class("own")], .circle([.class("shape"), .cx(SVGNumber(x)), .cy(SVGNumber(y)), .r(12)]),
            self.letter(letter, x, y))
    }

    static func found(letter: String, x: Int, y: Int) -> HTMLNode {
        .g(
            [.class("found")],
            .rect([.class("shape"), .x(SVGNumber(x - 11)), .y(SVGNumber(y - 11)), .width(22), .height(22)]),
            self.letter(letter, x, y))
    }

    /// The square in the circle.
    static func both(letter: String, x: Int, y: Int) -> HTMLNode {
        .g(
            .g([.class("own")], .circle([.class("shape"), .cx(SVGNumber(x)), .cy(SVGNumber(y)), .r(16)])),
            .g(
                [.class("found")],
                .rect([.class("shape"), .x(SVGNumber(x - 9)), .y(SVGNumber(y - 9)), .width(18), .height(18)]),
                self.letter(letter, x, y)))
    }

    private static func letter(_ letter: String, _ x: Int, _ y: Int) -> HTMLNode {
        guard !letter.isEmpty else { return .nothing }
        return .svgText(
            [.class("letter"), .x(SVGNumber(x)), .y(SVGNumber(y)), .textAnchor(.middle), .middleBaseline], "\(letter)")
    }
}
