/// Rules of style that stand in our own code: a literal without interpolation, so that no data gets into it.
///
///     let sheet: HTMLStyleSheet = """
///         body { max-width: 60rem; margin: auto; }
///         """
package struct HTMLStyleSheet: Sendable, ExpressibleByStringLiteral {
    private let literal: StaticString

    /// Makes a style sheet of a literal.
    package init(_ literal: StaticString) {
        self.literal = literal
    }

    /// Makes a style sheet of a literal.
    package init(stringLiteral value: StaticString) {
        self.init(value)
    }

    /// The rules as they stand in a `style` element, whose end they cannot contain: in CSS `<\/` is the same as `</`.
    var bytes: [UInt8] {
        var result: [UInt8] = []
        literal.withUTF8Buffer { buffer in
            for byte in buffer {
                if byte == UInt8(ascii: "/"), result.last == UInt8(ascii: "<") { result.append(UInt8(ascii: "\\")) }
                result.append(byte)
            }
        }
        return result
    }
}
