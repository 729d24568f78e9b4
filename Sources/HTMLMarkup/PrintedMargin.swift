import Diagnostics

/// A text in the margin of every printed page.
package struct PrintedMargin: Sendable, Hashable {
    /// Where in the margin.
    package enum Place: String, Sendable, Hashable, CaseIterable {
        case topLeft = "top-left"
        case topRight = "top-right"
        case bottomLeft = "bottom-left"
    }

    package let place: Place
    package let text: String

    package init(_ place: Place, _ text: String) {
        self.place = place
        self.text = text
    }
}

/// Writes text as a CSS string, Unicode scalar by Unicode scalar, so that none of it is read as a rule.
enum CSSText {
    /// The text in double quotes: ASCII letters, digits and blanks as they are, everything else as its number.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in Visible.oneLine(text).unicodeScalars {
            switch scalar {
            case "A"..."Z", "a"..."z", "0"..."9", " ": result.unicodeScalars.append(scalar)
            // The blank ends the number and belongs to it.
            default: result += "\\\(String(scalar.value, radix: 16, uppercase: true)) "
            }
        }
        return result + "\""
    }
}
