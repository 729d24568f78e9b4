extension ReasonWording {
    /// The text with a full stop at its end, whether it had one or not.
    static func sentenceEnd(_ text: String) -> String {
        guard let last = text.unicodeScalars.last, ![".", "!", "?"].contains(last) else { return text }
        return text + "."
    }

    /// The text with a small letter at its beginning.
    static func lowercasedFirst(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, first.isASCII else { return text }
        return String(first).lowercased() + String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
    }

    /// The text with a capital at its beginning.
    static func capitalised(_ text: String) -> String {
        guard let first = text.unicodeScalars.first, first.isASCII else { return text }
        return String(first).uppercased() + String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
    }
}
