import HTMLMarkup

extension HTMLNode {
    /// The standards grid as a picture, with its key and the table that says the same.
    ///
    /// - Parameter id: What the ids in it begin with; once in a page.
    static func standardsGrid(_ grid: StandardsGrid, id: HTMLIdentifier) -> HTMLNode {
        let picture = StandardsGridPicture(grid)
        guard !picture.parts.isEmpty else { return .p("No agency was invited.") }
        return .fragment([
            .standardsGridKey(picture),
            .div(
                [
                    .class("scrolls", "pictured"), .role(.region),
                    .ariaLabel("Standards grid; scrolls sideways where the screen is narrow"), .focusable,
                ],
                picture.parts.enumerated().map { number, part in
                    StandardsGridDrawing(picture: picture, part: part, id: "\(id.text)-\(number + 1)").node
                }), .standardsTable(grid, id: id),
        ])
    }

    private static func standardsGridKey(_ picture: StandardsGridPicture) -> HTMLNode {
        func item(_ shape: HTMLNode, _ words: String) -> HTMLNode {
            .li(.svg([.class("picture", "sample"), .viewBox(-22, -17, 44, 34), .ariaHidden], shape), .span("\(words)"))
        }
        func items(_ marks: [Mark]) -> [HTMLNode] {
            marks.map { item(.shapedMark($0, x: 0, y: 0), $0.label) }
        }
        let other = [
            item(.openMark("?", x: 0, y: 0), "Open until every criterion is answered"),
            item(.noMark(x: 0, y: 0), "Not rated: no criterion applies"),
        ]
        return .dl(
            [.class("key")],
            .div(.dt("Standards"), .dd(.ul([.class("picture-key")], items(picture.legend) + other))),
            .div(.dt("Grades"), .dd(.ul([.class("picture-key")], items(picture.gradeLegend)))))
    }

    private static func standardsTable(_ grid: StandardsGrid, id: HTMLIdentifier) -> HTMLNode {
        let captionID: HTMLIdentifier = "\(id.text)-table"
        let head = [HTMLNode.th([.scope(.column)], "Agency"), .th([.scope(.column)], "Grade")]
        let rows = grid.rows.map { row -> HTMLNode in
            let name = HTMLNode.th(
                [.scope(.row)], .said(row.agency.name), row.agency.isConstructed ? .constructed : .nothing)
            switch row.content {
            case .unread(let words): return .tr(name, .td([.colspan(grid.columns.count + 1)], "\(words)"))
            case .read(let grade, let standards):
                return .tr(
                    [name, .td("\(ReasonWording.capitalised(grade.words))")]
                        + standards.map { .td("\(ReasonWording.capitalised($0.words))") })
            }
        }
        return .details(
            [.class("same")], .summary("The same as a table"),
            .div(
                [.class("scrolls"), .role(.region), .ariaLabelledBy(captionID), .focusable],
                .table(
                    [.class("plain")],
                    .caption([.id(captionID)], "The grade of each agency and the verdict on each standard"),
                    .thead(
                        .tr(
                            head
                                + grid.columns.map {
                                    .th([.scope(.column)], .span([.class("number")], "\($0.id)"), " \($0.short)")
                                })),
                    .tbody(rows))))
    }
}

/// One part of the grid as a drawing.
private struct StandardsGridDrawing {
    let picture: StandardsGridPicture
    let part: StandardsGridPicture.Part
    let id: HTMLIdentifier

    private static let labelWidth = 236
    private static let gradeWidth = 106
    private static let columnWidth = 46
    private static let top = 100
    private static let lineHeight = 14

    /// Where each row begins, and where the last one ends.
    private var edges: [Int] {
        part.rows.reduce(into: [Self.top]) { edges, row in
            edges.append((edges.last ?? Self.top) + max(38, lines(of: row).count * Self.lineHeight + 10))
        }
    }

    var node: HTMLNode {
        let edges = edges
        // The names of the standards lean out over the last column.
        let width = Self.labelWidth + Self.gradeWidth + picture.columns.count * Self.columnWidth + 40
        let height = edges[part.rows.count] + 4
        let (titleID, wordsID): (HTMLIdentifier, HTMLIdentifier) = ("\(id.text)-title", "\(id.text)-words")
        return .svg(
            [
                .class("picture", "standards"), .viewBox(0, 0, SVGNumber(width), SVGNumber(height)), .role(.image),
                .ariaLabelledBy(titleID, wordsID),
            ],
            [
                .svgTitle([.id(titleID)], "\(picture.title(of: part))"),
                .desc([.id(wordsID)], "\(part.rows.map(\.words).joined(separator: " "))"),
                .svgText([.class("scale"), .x(0), .y(SVGNumber(Self.top - 10))], "Agency"),
                .svgText([.class("scale"), .x(SVGNumber(Self.labelWidth)), .y(SVGNumber(Self.top - 10))], "Grade"),
            ] + picture.columns.enumerated().map { column($1, $0) }
                + part.rows.enumerated().map { row($1, from: edges[$0], to: edges[$0 + 1]) })
    }

    private func lines(of row: StandardsGridPicture.Row) -> [String] {
        row.lines + (row.isConstructed ? ["Constructed example"] : [])
    }

    private func x(of column: Int) -> Int {
        Self.labelWidth + Self.gradeWidth + column * Self.columnWidth + Self.columnWidth / 2
    }

    private func column(_ column: StandardsGrid.Column, _ number: Int) -> HTMLNode {
        let (x, y) = (SVGNumber(x(of: number)), SVGNumber(Self.top - 28))
        return .g(
            .svgTitle("\(column.id) \(column.title)"),
            .svgText(
                [.class("number"), .x(x), .y(SVGNumber(Self.top - 10)), .textAnchor(.middle)],
                "\(column.id.shortened(to: 5))"),
            .svgText(
                [.class("scale"), .x(x), .y(y), .transform(.rotate(-50, x, y))], "\(column.short.shortened(to: 14))"))
    }

    private func row(_ row: StandardsGridPicture.Row, from upper: Int, to lower: Int) -> HTMLNode {
        let y = (upper + lower) / 2
        let lines = lines(of: row)
        let first = y - (lines.count - 1) * Self.lineHeight / 2
        let end = x(of: picture.columns.count - 1) + Self.columnWidth / 2
        let line = HTMLNode.line([
            .class("guide"), .x1(0), .y1(SVGNumber(upper)), .x2(SVGNumber(end)), .y2(SVGNumber(upper)),
        ])
        let name = lines.enumerated().map { number, text in
            HTMLNode.svgText(
                [
                    .class(number < row.lines.count ? "row-name" : "none"), .x(0),
                    .y(SVGNumber(first + number * Self.lineHeight)), .middleBaseline,
                ], "\(text)")
        }
        return .g([line] + name + content(row.content, y))
    }

    private func content(_ content: StandardsGrid.Content, _ y: Int) -> [HTMLNode] {
        switch content {
        case .unread(let words):
            return [
                .svgText(
                    [.class("none"), .x(SVGNumber(Self.labelWidth)), .y(SVGNumber(y)), .middleBaseline], "\(words)")
            ]
        case .read(let grade, let standards):
            return grade.drawn(x: Self.labelWidth + 20, y: y)
                + standards.enumerated().map { $1.drawn(x: x(of: $0), y: y) }
        }
    }
}

extension StandardsGrid.GradeCell {
    fileprivate func drawn(x: Int, y: Int) -> [HTMLNode] {
        func words(_ text: String) -> HTMLNode {
            .svgText([.class("none"), .x(SVGNumber(x + 26)), .y(SVGNumber(y)), .middleBaseline], "\(text)")
        }
        switch self {
        case .held(let mark, let isDecided):
            return [.shapedMark(mark, x: x, y: y), words(isDecided ? "decided" : "proposed")]
        case .provisional(let lowest, let highest):
            return [.openMark(lowest, highest, x: x, y: y), words("not final")]
        case .notGradable: return [.noMark(x: x, y: y), words("no grade")]
        }
    }
}

extension StandardsGrid.Cell {
    fileprivate func drawn(x: Int, y: Int) -> HTMLNode {
        switch self {
        case .verdict(let mark): .shapedMark(mark, x: x, y: y)
        case .open(let lowest, let highest): .openMark(lowest, highest, x: x, y: y)
        case .notRated: .noMark(x: x, y: y)
        }
    }
}
