extension Diagnostic {
    /// The console form: one line a tool can read, then what was found, what was expected and the mend, each on its own line.
    ///
    ///     police.xml:12:31: error[RETURN-RATING]: A self-rating is a whole number from 0 to 3.
    ///         found: "good"
    ///         expected: 0, 1, 2 or 3
    ///         mend: Write the level as a number.
    package var consoleText: String {
        var text = Visible.oneLine(location.text)
        text += ": \(severity.rawValue)[\(code.rawValue)]: "
        text += Visible.oneLine(message)
        if let found { text += "\n    found: " + Visible.oneLine(found) }
        if let expected { text += "\n    expected: " + Visible.oneLine(expected) }
        text += "\n    mend: " + Visible.oneLine(mend)
        return text
    }
}

/// Makes text from outside safe to show on one line.
///
/// Control characters, line breaks, bidirectional controls and zero-width characters are shown as `\u{…}`, never obeyed, so that
/// a hostile file name or title cannot rewrite a terminal or reorder a line.
package enum Visible {
    /// The text with every scalar that would be obeyed, or that cannot be seen, written as its number.
    package static func oneLine(_ text: String) -> String {
        // Most text has nothing in it to hide, and is not written anew.
        if !text.unicodeScalars.contains(where: isHidden) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isHidden(scalar) {
                result.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Text in double quotes for a diagnostic, cut after `limit` scalars, hidden characters shown.
    package static func quoted(_ text: String, limit: Int = 60) -> String {
        let scalars = text.unicodeScalars
        let cut = scalars.count > limit
        let shown = cut ? String(String.UnicodeScalarView(scalars.prefix(limit))) + "…" : text
        return "\"\(oneLine(shown))\""
    }

    /// Whether a scalar is obeyed rather than seen: controls, bidirectional and zero-width characters, line separators.
    package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: false
        }
    }
}
