import HTMLMarkup

extension WorkPlanView {
    /// The picture, with its key; it scrolls sideways by itself where the screen is narrow.
    var picture: PageSection? {
        guard let picture = model.picture else { return nil }
        return PageSection(
            "picture", "At a glance", key,
            .div(
                [
                    .class("scrolls"), .role(.region),
                    .ariaLabel("Timeline; scrolls sideways where the screen is narrow"), .focusable,
                ],
                drawing(of: picture)),
            .p(
                [.class("aside")],
                "Letters are those of the gap's priority, and at meetings the first of the group's name. The dashed line stands at \(.day(model.positionDate)). The table below says the same in words."
            ))
    }

    private var key: HTMLNode {
        .dl(
            [.class("key")],
            .div(
                .dt("Marks"),
                .dd(
                    TimelinePicture.Shape.allCases.map { shape in
                        .span(
                            [.class("marked")],
                            .svg(
                                [.class("timeline-key"), .viewBox(-12, -12, 24, 24), .ariaHidden],
                                self.shape(shape, letter: "", x: 0, y: 0)),
                            .span("\(shape.label)"))
                    })))
    }

    private static let labelWidth = 250
    private static let rowHeight = 34
    private static let top = 34

    private func drawing(of picture: TimelinePicture) -> HTMLNode {
        let height = Self.top + picture.rows.count * Self.rowHeight + 12
        let width = Self.labelWidth + picture.length + 24
        return .svg(
            [
                .class("timeline"), .viewBox(0, 0, SVGNumber(width), SVGNumber(height)), .role(.image),
                .ariaLabelledBy("picture-title", "picture-words"),
            ],
            [
                .svgTitle([.id("picture-title")], "Timeline of the work plan"),
                .desc([.id("picture-words")], "\(words(on: picture))"),
            ] + picture.months.map { month(on: $0, height) } + [position(picture, height)]
                + picture.rows.enumerated().map { row($1, $0) })
    }

    /// What the picture shows, in a sentence for each line.
    private func words(on picture: TimelinePicture) -> String {
        picture.rows.map { "\($0.label): \(Counted.things($0.marks.count, "mark"))." }.joined(separator: " ")
            + " Each stands in the table below."
    }

    private func month(on tick: TimelinePicture.Tick, _ height: Int) -> HTMLNode {
        let x = SVGNumber(Self.labelWidth + tick.place)
        return .g(
            .line([.class("month"), .x1(x), .y1(22), .x2(x), .y2(SVGNumber(height))]),
            .svgText([.class("month-name"), .x(x), .y(14)], "\(tick.label)"))
    }

    private func position(_ picture: TimelinePicture, _ height: Int) -> HTMLNode {
        guard let place = picture.position else { return .nothing }
        let x = SVGNumber(Self.labelWidth + place)
        return .line([.class("position"), .x1(x), .y1(22), .x2(x), .y2(SVGNumber(height))])
    }

    private func row(_ row: TimelinePicture.Row, _ number: Int) -> HTMLNode {
        let y = Self.top + number * Self.rowHeight + Self.rowHeight / 2
        let end = Self.labelWidth + (model.picture?.length ?? 0)
        return .g(
            [
                .svgText([.class("row-name"), .x(0), .y(SVGNumber(y)), .middleBaseline], "\(shortened(row.label))"),
                .line([
                    .class("row"), .x1(SVGNumber(Self.labelWidth)), .y1(SVGNumber(y)), .x2(SVGNumber(end)),
                    .y2(SVGNumber(y)),
                ]),
            ]
                + row.marks.map { mark in
                    .g(
                        .svgTitle("\(mark.title)"),
                        shape(mark.shape, letter: mark.letter, x: Self.labelWidth + mark.place, y: y))
                })
    }

    /// A name that has room beside the picture.
    private func shortened(_ name: String) -> String {
        let scalars = name.unicodeScalars
        return scalars.count <= 34 ? name : String(String.UnicodeScalarView(scalars.prefix(33))) + "…"
    }

    private func shape(_ shape: TimelinePicture.Shape, letter: String, x: Int, y: Int) -> HTMLNode {
        let outline: HTMLNode =
            switch shape {
            case .meeting:
                .rect([.class("shape"), .x(SVGNumber(x - 9)), .y(SVGNumber(y - 9)), .width(18), .height(18)])
            case .report: .circle([.class("shape"), .cx(SVGNumber(x)), .cy(SVGNumber(y)), .r(9)])
            case .evidence: polygon([(0, -11), (11, 0), (0, 11), (-11, 0)], x, y)
            case .resubmission: polygon([(-10, -9), (10, -9), (0, 10)], x, y)
            case .reassessment: polygon([(-6, -10), (6, -10), (11, 0), (6, 10), (-6, 10), (-11, 0)], x, y)
            }
        return .g(
            [.class("timeline-mark", HTMLIdentifier(shape.rawValue))], outline,
            letter.isEmpty
                ? .nothing
                : .svgText(
                    [.class("letter"), .x(SVGNumber(x)), .y(SVGNumber(y)), .textAnchor(.middle), .middleBaseline],
                    "\(letter)"))
    }

    private func polygon(_ points: [(Int, Int)], _ x: Int, _ y: Int) -> HTMLNode {
        let steps = points.enumerated().map { index, point -> SVGPathStep in
            let (px, py) = (SVGNumber(x + point.0), SVGNumber(y + point.1))
            return index == 0 ? .move(px, py) : .line(px, py)
        }
        return .path([.class("shape"), .d(steps + [.close])])
    }
}
