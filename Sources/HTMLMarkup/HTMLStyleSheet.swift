/// Rules of style that stand in our own code: a literal without interpolation, so that no data gets into it.
///
///     let sheet: HTMLStyleSheet = """
///         body { max-width: 60rem; margin: auto; }
///         """
///
/// The one thing data can say in a style sheet is what is printed in the margins of every page; see
/// ``init(printedMargins:)``.
package struct HTMLStyleSheet: Sendable, ExpressibleByStringLiteral {
    private enum Rules: Sendable {
        case literal(StaticString)
        case printedMargins([PrintedMargin])
    }

    private let rules: Rules

    /// Makes a style sheet of a literal.
    package init(_ literal: StaticString) {
        rules = .literal(literal)
    }

    /// Makes a style sheet of a literal.
    package init(stringLiteral value: StaticString) {
        self.init(value)
    }

    /// Makes a style sheet that writes these texts into the margins of every printed page.
    ///
    /// Use it for what must be on every sheet of paper, such as a protective marking. The texts may come from data: they are
    /// written as CSS strings, scalar by scalar, and cannot end them.
    package init(printedMargins margins: [PrintedMargin]) {
        rules = .printedMargins(margins)
    }

    /// The rules as they stand in a `style` element, whose end they cannot contain: in CSS `<\/` is the same as `</`.
    var bytes: [UInt8] {
        switch rules {
        case .literal(let literal): Self.bytes(of: literal)
        case .printedMargins(let margins): Self.bytes(of: margins)
        }
    }

    private static func bytes(of literal: StaticString) -> [UInt8] {
        var result: [UInt8] = []
        literal.withUTF8Buffer { buffer in
            for byte in buffer {
                if byte == UInt8(ascii: "/"), result.last == UInt8(ascii: "<") { result.append(UInt8(ascii: "\\")) }
                result.append(byte)
            }
        }
        return result
    }

    private static func bytes(of margins: [PrintedMargin]) -> [UInt8] {
        let boxes = margins.map { "  @\($0.place.rawValue) { content: \(CSSText.quoted($0.text)); }\n" }
        return Array("@page {\n\(boxes.joined())}".utf8)
    }
}
