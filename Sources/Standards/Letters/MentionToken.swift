/// A word, a number or a mark of a text.
struct MentionToken {
    enum Kind: Equatable {
        /// In small letters.
        case word(String)
        case number(String)
        case blank
        case mark(Unicode.Scalar)
    }

    var kind: Kind
    let start: Int
    var end: Int

    static func all(in text: [UInt8]) -> [MentionToken] {
        var tokens: [MentionToken] = []
        var offset = 0
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            let end = offset + UTF8.width(scalar)
            if let kind = kind(of: scalar) { add(kind, offset, end, to: &tokens) }
            offset = end
        }
        return tokens
    }

    /// Nil for what is not seen by itself: soft hyphens, joiners, accents and the like.
    private static func kind(of scalar: Unicode.Scalar) -> Kind? {
        if scalar.properties.isWhitespace { return .blank }
        switch scalar.properties.generalCategory {
        case .format, .nonspacingMark: return nil
        default: break
        }
        let scalar = lookAlikes[scalar] ?? narrow(scalar)
        switch scalar {
        case "0"..."9": return .number(String(scalar))
        case "A"..."Z", "a"..."z": return .word(String(scalar).lowercased())
        default: break
        }
        if let roman = romanSigns[scalar] { return .word(roman) }
        if scalar.properties.numericType == .decimal, let value = Character(scalar).wholeNumberValue {
            return .number(String(value))
        }
        return scalar.properties.isAlphabetic ? .word(String(scalar)) : .mark(scalar)
    }

    private static func add(_ kind: Kind, _ start: Int, _ end: Int, to tokens: inout [MentionToken]) {
        switch (tokens.last?.kind, kind) {
        case (.word(let before)?, .word(let more)): tokens[tokens.count - 1].kind = .word(before + more)
        case (.number(let before)?, .number(let more)): tokens[tokens.count - 1].kind = .number(before + more)
        case (.blank?, .blank): break
        default:
            tokens.append(MentionToken(kind: kind, start: start, end: end))
            return
        }
        tokens[tokens.count - 1].end = end
    }

    // MARK: What only looks like a letter

    /// A fullwidth letter, digit or mark as the one it stands for.
    private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }

    /// Letters of other scripts that look like Latin ones.
    private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs: [(String, String)] = [
            // Cyrillic, small and capital.
            ("асеорхуіѕјһԁвтнмк", "aceopxyisjhdbthmk"), ("АВСЕНКМОРТХУІЅЈ", "abcehkmoptxyisj"),
            // Greek, small and capital.
            ("αεικνοτυχρηϲ", "aeikvotuxpnc"), ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "abezhikmnoptyxc"),
            // Latin letters that are drawn otherwise.
            ("ıſɑɡ", "isag"),
        ]
        return Dictionary(pairs.flatMap { zip($0.unicodeScalars, $1.unicodeScalars) }) { first, _ in first }
    }()

    /// Signs that are a Roman number by themselves.
    private static let romanSigns: [Unicode.Scalar: String] = [
        "Ⅰ": "i", "Ⅱ": "ii", "Ⅲ": "iii", "Ⅴ": "v", "Ⅶ": "vii", "Ⅷ": "viii", "Ⅹ": "x", "Ⅺ": "xi", "Ⅻ": "xii", "Ⅼ": "l",
        "Ⅽ": "c", "ⅰ": "i", "ⅱ": "ii", "ⅲ": "iii", "ⅴ": "v", "ⅶ": "vii", "ⅷ": "viii", "ⅹ": "x", "ⅺ": "xi", "ⅻ": "xii",
        "ⅼ": "l", "ⅽ": "c",
    ]
}
