import XMLWriting

/// How a narrative is set in its document: as one line or several, with which apostrophes, as text or as CDATA.
struct NarrativeForm {
    /// How the apostrophe in "children’s" is typed.
    enum Apostrophe {
        case curly
        case straight
        case reference
    }

    let apostrophe: Apostrophe
    let isWrapped: Bool
    let isCharacterData: Bool

    /// The form one agency gives to one of its narratives.
    init(_ dice: inout Dice) {
        apostrophe = dice.chance(62) ? .curly : dice.chance(40) ? .reference : .straight
        isWrapped = dice.chance(40)
        isCharacterData = dice.chance(4)
    }

    private static let indent = Array("\n        ".utf8)
    /// How long a line becomes, in bytes, and from where on it may end.
    private static let width = 104
    private static let leastWidth = 70

    /// Writes a text into a document. Whatever needs no change is copied in stretches, since this is most of a return.
    func write(_ text: [UInt8], into document: inout [UInt8]) {
        if isCharacterData { document.append("<![CDATA[") }
        if isWrapped { document += Self.indent }
        var copied = 0
        var lineStart = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == 0x20 {
                if isWrapped, index - lineStart > Self.leastWidth,
                    Self.endOfWord(text, after: index) - lineStart > Self.width
                {
                    document += text[copied..<index]
                    document += Self.indent
                    copied = index + 1
                    lineStart = index + 1
                }
            } else if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0x99 {
                document += text[copied..<index]
                writeApostrophe(into: &document)
                index += 2
                copied = index + 1
            } else if byte == 0x26 || byte == 0x3C || byte == 0x3E, !isCharacterData {
                // Our own words hold no "]]>", so that character data needs nothing.
                document += text[copied..<index]
                XMLEscaping.append(byte, to: &document, in: .text)
                copied = index + 1
            }
            index += 1
        }
        document += text[copied...]
        if isWrapped { document.append("\n      ") }
        if isCharacterData { document.append("]]>") }
    }

    private func writeApostrophe(into document: inout [UInt8]) {
        switch apostrophe {
        case .reference where !isCharacterData: document.append("&#8217;")
        case .straight: document.append(0x27)
        default: document.append("’")
        }
    }

    private static func endOfWord(_ text: [UInt8], after index: Int) -> Int {
        var end = index + 1
        while end < text.count, text[end] != 0x20 { end += 1 }
        return end
    }
}
