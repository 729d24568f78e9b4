import HTMLMarkup

extension HTMLNode {
    /// A letter in a box of a drawing, whose shape tells what it stands for without any colour: what is grave a filled square with a double edge,
    /// what is weak a diamond, what is sound a rounded box, what is strong a circle with a double edge.
    static func shapedMark(_ mark: Mark, x: Int, y: Int) -> HTMLNode {
        let (centreX, centreY) = (SVGNumber(x), SVGNumber(y))
        func square(_ half: Int, _ name: HTMLIdentifier, round: SVGNumber = 0) -> HTMLNode {
            .rect([
                .class(name), .x(SVGNumber(x - half)), .y(SVGNumber(y - half)), .width(SVGNumber(2 * half)),
                .height(SVGNumber(2 * half)), .rx(round),
            ])
        }
        let shapes: [HTMLNode] =
            switch mark.tone {
            case .grave: [square(15, "edge"), square(12, "shape")]
            case .weak: [.polygon([(0, -17), (17, 0), (0, 17), (-17, 0)], x, y)]
            case .sound, .quiet: [square(12, "shape", round: 6)]
            case .strong:
                [
                    .circle([.class("edge"), .cx(centreX), .cy(centreY), .r(15)]),
                    .circle([.class("shape"), .cx(centreX), .cy(centreY), .r(12)]),
                ]
            }
        return .g(
            [.class("boxed", HTMLIdentifier(mark.tone.rawValue))],
            shapes + [drawnLetter(mark.letter, x, y)])
    }

    /// What can still turn out to be one of several: a broken box with the worst and the best letter.
    static func openMark(_ lowest: Mark, _ highest: Mark, x: Int, y: Int) -> HTMLNode {
        openMark(lowest == highest ? lowest.letter : "\(lowest.letter)–\(highest.letter)", x: x, y: y)
    }

    /// A broken box with these letters.
    static func openMark(_ letters: String, x: Int, y: Int) -> HTMLNode {
        .g(
            [.class("boxed", "open-box")],
            .rect([
                .class("shape"), .x(SVGNumber(x - 20)), .y(SVGNumber(y - 13)), .width(40), .height(26), .rx(4),
            ]), drawnLetter(letters, x, y))
    }

    /// The dash of what is not rated.
    static func noMark(x: Int, y: Int) -> HTMLNode { .g([.class("boxed", "unrated")], drawnLetter("–", x, y)) }

    private static func drawnLetter(_ letter: String, _ x: Int, _ y: Int) -> HTMLNode {
        .svgText(
            [.class("letter"), .x(SVGNumber(x)), .y(SVGNumber(y)), .textAnchor(.middle), .middleBaseline], "\(letter)")
    }
}
