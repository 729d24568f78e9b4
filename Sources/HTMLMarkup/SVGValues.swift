/// A number in a drawing, exact to a hundredth, written the same on every machine.
package struct SVGNumber: Sendable, Hashable, ExpressibleByIntegerLiteral {
    /// The number times a hundred.
    package let hundredths: Int

    /// Makes a number of hundredths: 1250 is 12.5.
    package init(hundredths: Int) {
        self.hundredths = hundredths
    }

    /// Makes a whole number; one too great to be drawn is the greatest that can be held.
    package init(_ whole: Int) {
        let (product, overflow) = whole.multipliedReportingOverflow(by: 100)
        hundredths = overflow ? (whole < 0 ? .min : .max) : product
    }

    /// Makes a whole number of a literal.
    package init(integerLiteral value: Int) {
        self.init(value)
    }

    /// The number in digits, without noughts at the end: `12.5`, `-0.05`.
    package var text: String {
        let size = hundredths.magnitude
        let sign = hundredths < 0 ? "-" : ""
        let (tenths, rest) = (size % 100 / 10, size % 10)
        let fraction = rest > 0 ? ".\(tenths)\(rest)" : tenths > 0 ? ".\(tenths)" : ""
        return "\(sign)\(size / 100)\(fraction)"
    }
}

/// One step of the pen along a `path`, to a point of the plane.
package enum SVGPathStep: Sendable, Hashable {
    /// Sets the pen down.
    case move(SVGNumber, SVGNumber)
    /// Draws a straight line.
    case line(SVGNumber, SVGNumber)
    /// Draws part of a circle: clockwise or not, the longer way round or not.
    case arc(radius: SVGNumber, isLong: Bool, isClockwise: Bool, SVGNumber, SVGNumber)
    /// Draws a straight line back to where the pen was set down.
    case close

    /// The step as `d` has it.
    var text: String {
        switch self {
        case .move(let x, let y): "M \(x.text) \(y.text)"
        case .line(let x, let y): "L \(x.text) \(y.text)"
        case .arc(let radius, let isLong, let isClockwise, let x, let y):
            "A \(radius.text) \(radius.text) 0 \(isLong ? 1 : 0) \(isClockwise ? 1 : 0) \(x.text) \(y.text)"
        case .close: "Z"
        }
    }
}

/// What a shape is filled or outlined with, from our own code only: `"#1d70b8"`, `"none"`, `"currentColor"`.
package struct SVGPaint: Sendable, ExpressibleByStringLiteral {
    /// The paint as the attribute has it.
    package let text: String

    /// Makes a paint of a literal.
    package init(stringLiteral value: StaticString) {
        text = "\(value)"
    }
}

/// A shift or turn of a shape.
package enum SVGTransform: Sendable, Hashable {
    /// Moves right and down.
    case translate(SVGNumber, SVGNumber)
    /// Turns clockwise by whole degrees about a point.
    case rotate(Int, SVGNumber, SVGNumber)

    /// The transform as the attribute has it.
    var text: String {
        switch self {
        case .translate(let x, let y): "translate(\(x.text) \(y.text))"
        case .rotate(let degrees, let x, let y): "rotate(\(degrees) \(x.text) \(y.text))"
        }
    }
}

/// Which part of a text stands at its place.
package enum SVGTextAnchor: String, Sendable, Hashable, CaseIterable {
    case start, middle, end
}
