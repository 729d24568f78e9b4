/// A name for a place, a class or a file fragment: letters, digits, `.`, `-` and `_` of ASCII, never empty.
///
/// Make one of any text, an id from data included. Every other character is written as its number between underlines, and an
/// underline as two, so that two different texts never become the same name:
///
///     criterion-4.2    criterion-4.2
///     a b              a_20_b
///     a_b              a__b
package struct HTMLIdentifier: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The name as it stands in the page.
    package let text: String

    /// Makes the name that stands for a text.
    package init(_ text: String) {
        var name = text.isEmpty ? "_" : ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "A"..."Z", "a"..."z", "0"..."9", ".", "-": name.unicodeScalars.append(scalar)
            case "_": name += "__"
            default: name += "_\(String(scalar.value, radix: 16, uppercase: true))_"
            }
        }
        self.text = name
    }

    /// Makes the name that stands for a literal, interpolated or not.
    package init(stringLiteral value: String) {
        self.init(value)
    }
}
