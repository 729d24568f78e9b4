/// A document with places marked in it by `‸`, so that no test counts lines and columns by hand.
struct Marked: Sendable {
    /// The document without the marks.
    let text: String
    /// The byte offsets of the marks, in order.
    let offsets: [Int]

    init(_ marked: String) {
        var text = ""
        var offsets: [Int] = []
        for scalar in marked.unicodeScalars {
            if scalar == "‸" { offsets.append(text.utf8.count) } else { text.unicodeScalars.append(scalar) }
        }
        self.text = text
        self.offsets = offsets
    }

    /// Line and column of a mark as a diagnostic writes them.
    func place(_ mark: Int) -> String { Self.place(of: offsets[mark], in: text) }

    /// Line and column of a byte offset, found by cutting the text into lines.
    static func place(of offset: Int, in text: String) -> String {
        var before = String(decoding: Array(text.utf8).prefix(offset), as: UTF8.self).unicodeScalars[...]
        if before.first == "\u{FEFF}" { before = before.dropFirst() }
        var lines: [[Unicode.Scalar]] = [[]]
        var isAfterReturn = false
        for scalar in before {
            switch scalar {
            case "\n" where isAfterReturn: break
            case "\n", "\r": lines.append([])
            default: lines[lines.count - 1].append(scalar)
            }
            isAfterReturn = scalar == "\r"
        }
        return "\(lines.count):\(lines[lines.count - 1].count + 1)"
    }
}
