extension HTMLNode: ExpressibleByStringInterpolation {
    /// Makes a text node of a literal.
    package init(stringLiteral value: String) {
        self = .text(value)
    }

    /// Makes a text node, or a row of text and nodes, of a literal with interpolated values.
    package init(stringInterpolation: HTMLInterpolation) {
        self = stringInterpolation.node
    }
}

/// Collects the parts of an interpolated literal as text and nodes.
///
/// Only text, whole numbers and nodes can be interpolated, so that no optional and no value made for developers gets onto a
/// page by accident. Text is escaped like any other:
///
///     .p("The grade is \(.strong("effective")), from \(count) agencies.")
package struct HTMLInterpolation: StringInterpolationProtocol, Sendable {
    private var pieces: [HTMLNode] = []
    private var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
        text.reserveCapacity(literalCapacity)
    }

    package mutating func appendLiteral(_ literal: String) {
        text += literal
    }

    /// Takes a text; it is escaped when written out.
    package mutating func appendInterpolation(_ value: String) {
        text += value
    }

    /// Takes a part of a text; it is escaped when written out.
    package mutating func appendInterpolation(_ value: Substring) {
        text += value
    }

    /// Takes a whole number, written in digits.
    package mutating func appendInterpolation(_ number: some BinaryInteger) {
        text += String(number)
    }

    /// Takes a piece of markup, which stays markup.
    package mutating func appendInterpolation(_ node: HTMLNode) {
        if !text.isEmpty { pieces.append(.text(text)) }
        text = ""
        pieces.append(node)
    }

    /// The whole literal as one piece.
    var node: HTMLNode {
        guard !pieces.isEmpty else { return .text(text) }
        return .fragment(text.isEmpty ? pieces : pieces + [.text(text)])
    }
}
