/// Slips of the hand in a name.
enum Misspelling {
    /// The name with one slip in it. It is still a name, though it may happen to be another known one.
    static func of(_ name: String, _ random: inout SplitMix64) -> String {
        var letters = Array(name.unicodeScalars)
        let place = random.below(letters.count)
        switch random.below(8) {
        case 0 where letters.count > 1: letters.remove(at: place)
        case 1: letters.insert(letters[place], at: place)
        case 2 where place > 0: letters.swapAt(place, place - 1)
        case 3: letters[place] = lookalike(of: letters[place])
        case 4: return otherCase(name)
        case 5: return otherCase(String(name.prefix(1))) + name.dropFirst()
        case 6: return name + (random.pick(["s", "1", "-", ".", "_", "é"]) ?? "s")
        default: return name.contains("-") ? String(name.map { $0 == "-" ? "_" : $0 }) : "_" + name
        }
        let first = letters.first.map(String.init) ?? ""
        // A hyphen cannot begin a name; that fault is tried by the kinds that change bytes.
        return first == "-" ? name + "x" : String(String.UnicodeScalarView(letters))
    }

    /// Small letters made capital and capital ones small; ASCII only.
    static func otherCase(_ text: String) -> String {
        String(decoding: text.utf8.map { isLetter($0) ? $0 ^ 0x20 : $0 }, as: UTF8.self)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// A Cyrillic letter that looks the same, where there is one.
    private static func lookalike(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        let pairs: [Unicode.Scalar: Unicode.Scalar] = [
            "a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "x": "х", "i": "і", "s": "ѕ",
        ]
        return pairs[scalar] ?? "z"
    }
}
