/// Cuts a text of a letter into words and placeholders.
///
/// A placeholder is a name between braces; two braces of a kind beside each other are one brace that is meant.
enum PlaceholderScan {
    enum Part: Equatable {
        /// Words, with braces that are meant as they will be printed.
        case words([UInt8])
        /// A name, and the offset of its opening brace.
        case placeholder(String, at: Int)
        /// A brace that is not closed, or closes nothing.
        case strayBrace(UInt8, at: Int)
    }

    private static let open = UInt8(ascii: "{")
    private static let close = UInt8(ascii: "}")

    static func parts(of text: [UInt8]) -> [Part] {
        var parts: [Part] = []
        var words: [UInt8] = []
        var place = 0
        func isDoubled(_ place: Int) -> Bool { place + 1 < text.count && text[place + 1] == text[place] }
        while place < text.count {
            let byte = text[place]
            if byte != open && byte != close {
                words.append(byte)
                place += 1
            } else if isDoubled(place) {
                words.append(byte)
                place += 2
            } else {
                if !words.isEmpty { parts.append(.words(words)) }
                words = []
                let end = byte == open ? text[(place + 1)...].firstIndex { $0 == open || $0 == close } : nil
                if let end, text[end] == close {
                    let name = String(decoding: text[(place + 1)..<end], as: UTF8.self)
                    parts.append(.placeholder(name, at: place))
                    place = end + 1
                } else {
                    parts.append(.strayBrace(byte, at: place))
                    place += 1
                }
            }
        }
        return words.isEmpty ? parts : parts + [.words(words)]
    }
}
