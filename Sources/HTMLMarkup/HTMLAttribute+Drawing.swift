extension HTMLAttribute {
    /// The rectangle of the plane an `svg` shows, in units of the drawing.
    package static func viewBox(_ x: SVGNumber, _ y: SVGNumber, _ width: SVGNumber, _ height: SVGNumber)
        -> HTMLAttribute
    {
        .init(.viewBox, "\(x.text) \(y.text) \(width.text) \(height.text)")
    }

    /// The width of an `svg` or `rect`.
    package static func width(_ number: SVGNumber) -> HTMLAttribute { .init(.width, number.text) }
    /// The height of an `svg` or `rect`.
    package static func height(_ number: SVGNumber) -> HTMLAttribute { .init(.height, number.text) }
    /// The left edge of a `rect`, or where a text stands.
    package static func x(_ number: SVGNumber) -> HTMLAttribute { .init(.x, number.text) }
    /// The upper edge of a `rect`, or the line a text stands on; downwards is more.
    package static func y(_ number: SVGNumber) -> HTMLAttribute { .init(.y, number.text) }
    /// Where a `line` begins, across.
    package static func x1(_ number: SVGNumber) -> HTMLAttribute { .init(.x1, number.text) }
    /// Where a `line` begins, down.
    package static func y1(_ number: SVGNumber) -> HTMLAttribute { .init(.y1, number.text) }
    /// Where a `line` ends, across.
    package static func x2(_ number: SVGNumber) -> HTMLAttribute { .init(.x2, number.text) }
    /// Where a `line` ends, down.
    package static func y2(_ number: SVGNumber) -> HTMLAttribute { .init(.y2, number.text) }
    /// The centre of a `circle`, across.
    package static func cx(_ number: SVGNumber) -> HTMLAttribute { .init(.cx, number.text) }
    /// The centre of a `circle`, down.
    package static func cy(_ number: SVGNumber) -> HTMLAttribute { .init(.cy, number.text) }
    /// The radius of a `circle`.
    package static func r(_ number: SVGNumber) -> HTMLAttribute { .init(.r, number.text) }
    /// How far the corners of a `rect` are rounded, across.
    package static func rx(_ number: SVGNumber) -> HTMLAttribute { .init(.rx, number.text) }
    /// How far the corners of a `rect` are rounded, down.
    package static func ry(_ number: SVGNumber) -> HTMLAttribute { .init(.ry, number.text) }

    /// The steps of a `path`.
    package static func d(_ steps: [SVGPathStep]) -> HTMLAttribute {
        .init(.d, steps.map(\.text).joined(separator: " "))
    }

    /// What a shape is filled with.
    package static func fill(_ paint: SVGPaint) -> HTMLAttribute { .init(.fill, paint.text) }
    /// What the outline of a shape is drawn with.
    package static func stroke(_ paint: SVGPaint) -> HTMLAttribute { .init(.stroke, paint.text) }
    /// How wide the outline of a shape is.
    package static func strokeWidth(_ number: SVGNumber) -> HTMLAttribute { .init(.strokeWidth, number.text) }

    /// The lengths of dashes and gaps of an outline, in turn.
    package static func strokeDashArray(_ lengths: SVGNumber...) -> HTMLAttribute {
        .init(.strokeDashArray, lengths.map(\.text).joined(separator: " "))
    }

    /// A shift or turn of a shape or group.
    package static func transform(_ transform: SVGTransform) -> HTMLAttribute { .init(.transform, transform.text) }
    /// The size of a text.
    package static func fontSize(_ number: SVGNumber) -> HTMLAttribute { .init(.fontSize, number.text) }
    /// A text in bold.
    package static var boldText: HTMLAttribute { .init(.fontWeight, "bold") }
    /// Which part of a text stands at its place.
    package static func textAnchor(_ anchor: SVGTextAnchor) -> HTMLAttribute { .init(.textAnchor, anchor.rawValue) }
    /// A text centred on its line from above and below.
    package static var middleBaseline: HTMLAttribute { .init(.dominantBaseline, "middle") }
}
