import HTMLMarkup
import Testing

struct HTMLElementsTests {
    @Test func `offers every element but the document's own`() {
        let nodes: [HTMLNode] =
            [
                .header(), .main(), .footer(), .nav(), .section(), .article(), .h1(), .h2(), .h3(), .h4(), .div(), .p(),
                .pre(), .blockquote(), .ul(), .ol(), .li(), .dl(), .dt(), .dd(), .details(), .summary(), .figure(),
                .figcaption(), .table(), .caption(), .colgroup(), .thead(), .tbody(), .tr(), .th(), .td(), .a(),
                .abbr(),
                .span(), .strong(), .em(), .small(), .code(), .q(), .cite(), .time(), .svg(), .g(), .svgTitle(),
                .desc(),
                .rect(), .line(), .path(), .circle(), .svgText(),
            ]
        var names: Set<String> = []
        for node in nodes {
            guard case .element(let element) = node else { continue }
            names.insert(element.name.rawValue)
            #expect(node.htmlText == "<\(element.name.rawValue)></\(element.name.rawValue)>")
        }
        for (node, name) in [(HTMLNode.br, "br"), (.hr, "hr"), (.col(), "col")] {
            names.insert(name)
            #expect(node.htmlText == "<\(name)>", "a void element has no end tag")
        }
        let ofTheDocument: Set = ["html", "head", "meta", "style", "body"]
        #expect(names.union(ofTheDocument) == Set(HTMLElementName.allCases.map(\.rawValue)))
    }

    @Test func `writes attributes in the order given, the first of two with one name`() {
        let node: HTMLNode = .td([.headers("a", "b"), .class("x", "y z"), .id("here"), .class("late"), .hidden], "1")
        #expect(node.htmlText == "<td headers=\"a b\" class=\"x y_20_z\" id=\"here\" hidden>1</td>")
    }

    @Test func `writes every attribute by its name in HTML`() {
        let id: HTMLIdentifier = "i"
        let link = HTMLLink(fragment: id)
        for (attribute, markup) in [
            (HTMLAttribute.lang("cy"), "lang=\"cy\""), (.dir(.automatic), "dir=\"auto\""),
            (.role(.image), "role=\"img\""),
            (.title("t"), "title=\"t\""), (.focusable, "tabindex=\"0\""), (.ariaLabel("l"), "aria-label=\"l\""),
            (.ariaLabelledBy(id, "j"), "aria-labelledby=\"i j\""), (.ariaDescribedBy(id), "aria-describedby=\"i\""),
            (.ariaDetails(id), "aria-details=\"i\""), (.ariaHidden, "aria-hidden=\"true\""),
            (.ariaCurrentPage, "aria-current=\"page\""), (.ariaSort(.descending), "aria-sort=\"descending\""),
            (.href(link), "href=\"#i\""), (.rel(.noReferrer), "rel=\"noreferrer\""), (.cite(link), "cite=\"#i\""),
            (.datetime("2010-03-04"), "datetime=\"2010-03-04\""), (.scope(.rowGroup), "scope=\"rowgroup\""),
            (.headers([id]), "headers=\"i\""), (.colspan(2), "colspan=\"2\""), (.rowspan(3), "rowspan=\"3\""),
            (.abbr("s"), "abbr=\"s\""), (.span(4), "span=\"4\""), (.open, "open"), (.start(5), "start=\"5\""),
            (.value(6), "value=\"6\""), (.viewBox(0, 1, 2, 3), "viewBox=\"0 1 2 3\""), (.width(1), "width=\"1\""),
            (.height(1), "height=\"1\""), (.x(1), "x=\"1\""), (.y(1), "y=\"1\""), (.x1(1), "x1=\"1\""),
            (.y1(1), "y1=\"1\""), (.x2(1), "x2=\"1\""), (.y2(1), "y2=\"1\""), (.cx(1), "cx=\"1\""),
            (.cy(1), "cy=\"1\""),
            (.r(1), "r=\"1\""), (.rx(1), "rx=\"1\""), (.ry(1), "ry=\"1\""), (.fill("#1d70b8"), "fill=\"#1d70b8\""),
            (.stroke("none"), "stroke=\"none\""), (.strokeWidth(2), "stroke-width=\"2\""),
            (.strokeDashArray(2, 1), "stroke-dasharray=\"2 1\""), (.fontSize(12), "font-size=\"12\""),
            (.boldText, "font-weight=\"bold\""), (.textAnchor(.middle), "text-anchor=\"middle\""),
            (.middleBaseline, "dominant-baseline=\"middle\""),
            (.transform(.translate(1, 2)), "transform=\"translate(1 2)\""),
            (.transform(.rotate(-90, 1, 2)), "transform=\"rotate(-90 1 2)\""),
        ] {
            #expect(HTMLNode.g([attribute]).htmlText == "<g \(markup)></g>")
        }
    }

    @Test func `lays out a drawing, its texts untouched`() {
        let drawing: HTMLNode = .figure(
            .svg(
                [.viewBox(0, 0, 100, 20), .role(.image)], .svgTitle("Level & <trend>"),
                .g(
                    .rect([.x(0), .y(0), .width(SVGNumber(hundredths: 1250)), .height(20), .fill("#1d70b8")]),
                    .path([
                        .d([
                            .move(0, 0), .line(10, 5), .arc(radius: 5, isLong: false, isClockwise: true, 20, 5), .close,
                        ])
                    ])
                ),
                .svgText([.x(50), .y(10)], "a  b")),
            .figcaption("c"))
        #expect(
            drawing.htmlText == """
                <figure><svg viewBox="0 0 100 20" role="img">
                  <title>Level &amp; &lt;trend&gt;</title>
                  <g>
                    <rect x="0" y="0" width="12.5" height="20" fill="#1d70b8"></rect>
                    <path d="M 0 0 L 10 5 A 5 5 0 0 1 20 5 Z"></path>
                  </g>
                  <text x="50" y="10">a  b</text>
                </svg><figcaption>c</figcaption></figure>
                """)
    }

    @Test(arguments: [
        (0, "0"), (1, "0.01"), (10, "0.1"), (99, "0.99"), (100, "1"), (101, "1.01"), (110, "1.1"), (1250, "12.5"),
        (-5, "-0.05"), (-100, "-1"), (-1205, "-12.05"),
    ])
    func `writes the numbers of a drawing to the hundredth`(hundredths: Int, text: String) {
        #expect(SVGNumber(hundredths: hundredths).text == text)
    }

    @Test func `holds a number too great to be drawn at the greatest there is`() {
        #expect(SVGNumber(Int.max).hundredths == .max)
        #expect(SVGNumber(Int.min).hundredths == .min)
        #expect(SVGNumber(-3).text == "-3")
    }
}
