import HTMLMarkup

extension HTMLNode {
    /// A timeline in a region that scrolls sideways by itself where the screen is narrow.
    ///
    /// - Parameters:
    ///   - id: What the ids of its name and words begin with; once in a page.
    ///   - title: What it is called when it is read aloud.
    static func timeline(_ picture: TimelinePicture, id: HTMLIdentifier, title: String) -> HTMLNode {
        .div(
            [
                .class("scrolls"), .role(.region),
                .ariaLabel("Timeline; scrolls sideways where the screen is narrow"), .focusable,
            ],
            TimelineDrawing(picture: picture, id: id, title: title).node)
    }

    /// What the shapes of a timeline stand for.
    static func timelineKey(_ shapes: [TimelinePicture.Shape]) -> HTMLNode {
        .dl(
            [.class("key")],
            .div(
                .dt("Marks"),
                .dd(
                    shapes.map { shape in
                        .span(
                            [.class("marked")],
                            .svg(
                                [.class("timeline-key"), .viewBox(-12, -12, 24, 24), .ariaHidden],
                                TimelineDrawing.shape(shape, letter: "", x: 0, y: 0)),
                            .span("\(shape.label)"))
                    })))
    }
}

/// A timeline as a drawing.
private struct TimelineDrawing {
    let picture: TimelinePicture
    let id: HTMLIdentifier
    let title: String

    private static let rowHeight = 34
    private static let top = 34

    /// The widest label, of which no more than its beginning is shown.
    private var labelWidth: Int { min(250, 12 + 7 * (picture.rows.map(\.label.unicodeScalars.count).max() ?? 0)) }

    private var height: Int { Self.top + picture.rows.count * Self.rowHeight + 12 }

    var node: HTMLNode {
        let width = labelWidth + picture.length + 24
        let (titleID, wordsID): (HTMLIdentifier, HTMLIdentifier) = ("\(id.text)-title", "\(id.text)-words")
        return .svg(
            [
                .class("timeline", picture.length < 1_000 ? "of-one" : "of-all"),
                .viewBox(0, 0, SVGNumber(width), SVGNumber(height)), .role(.image),
                .ariaLabelledBy(titleID, wordsID),
            ],
            [.svgTitle([.id(titleID)], "\(title)"), .desc([.id(wordsID)], "\(words)")]
                + picture.months.map(month) + [position] + picture.rows.enumerated().map { row($1, $0) })
    }

    /// What the picture shows, in a sentence for each line.
    private var words: String {
        picture.rows.map { "\($0.label): \(Counted.things($0.marks.count, "mark"))." }.joined(separator: " ")
    }

    private func month(_ tick: TimelinePicture.Tick) -> HTMLNode {
        let x = SVGNumber(labelWidth + tick.place)
        return .g(
            .line([.class("month"), .x1(x), .y1(22), .x2(x), .y2(SVGNumber(height))]),
            .svgText([.class("month-name"), .x(x), .y(14)], "\(tick.label)"))
    }

    private var position: HTMLNode {
        guard let place = picture.position else { return .nothing }
        let x = SVGNumber(labelWidth + place)
        return .line([.class("position"), .x1(x), .y1(22), .x2(x), .y2(SVGNumber(height))])
    }

    private func row(_ row: TimelinePicture.Row, _ number: Int) -> HTMLNode {
        let y = Self.top + number * Self.rowHeight + Self.rowHeight / 2
        let end = labelWidth + picture.length
        return .g(
            [
                .svgText(
                    [.class("row-name"), .x(0), .y(SVGNumber(y)), .middleBaseline], "\(row.label.shortened(to: 34))"),
                .line([
                    .class("row"), .x1(SVGNumber(labelWidth)), .y1(SVGNumber(y)), .x2(SVGNumber(end)),
                    .y2(SVGNumber(y)),
                ]),
            ]
                + row.marks.map { mark in
                    .g(
                        .svgTitle("\(mark.title)"),
                        Self.shape(mark.shape, letter: mark.letter, x: labelWidth + mark.place, y: y))
                })
    }

    static func shape(_ shape: TimelinePicture.Shape, letter: String, x: Int, y: Int) -> HTMLNode {
        let outline: HTMLNode =
            switch shape {
            case .meeting:
                .rect([.class("shape"), .x(SVGNumber(x - 9)), .y(SVGNumber(y - 9)), .width(18), .height(18)])
            case .report: .circle([.class("shape"), .cx(SVGNumber(x)), .cy(SVGNumber(y)), .r(9)])
            case .evidence: .polygon([(0, -11), (11, 0), (0, 11), (-11, 0)], x, y)
            case .resubmission: .polygon([(-10, -9), (10, -9), (0, 10)], x, y)
            case .reassessment: .polygon([(-6, -10), (6, -10), (11, 0), (6, 10), (-6, 10), (-11, 0)], x, y)
            }
        return .g(
            [.class("timeline-mark", HTMLIdentifier(shape.rawValue))], outline,
            letter.isEmpty
                ? .nothing
                : .svgText(
                    [.class("letter"), .x(SVGNumber(x)), .y(SVGNumber(y)), .textAnchor(.middle), .middleBaseline],
                    "\(letter)"))
    }
}

extension HTMLNode {
    /// A closed shape of straight lines about a point.
    static func polygon(_ points: [(Int, Int)], _ x: Int, _ y: Int) -> HTMLNode {
        let steps = points.enumerated().map { index, point -> SVGPathStep in
            let (px, py) = (SVGNumber(x + point.0), SVGNumber(y + point.1))
            return index == 0 ? .move(px, py) : .line(px, py)
        }
        return .path([.class("shape"), .d(steps + [.close])])
    }
}

extension String {
    /// The text where it has room, else its beginning with an ellipsis.
    func shortened(to most: Int) -> String {
        unicodeScalars.count <= most ? self : String(String.UnicodeScalarView(unicodeScalars.prefix(most - 1))) + "…"
    }
}
