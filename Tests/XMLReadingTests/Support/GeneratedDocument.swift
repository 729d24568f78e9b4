/// A random well-formed document together with everything a reader should find in it.
///
/// The generator writes the document byte by byte and takes down each place and each decoded value as it writes; it never
/// reads the document back.
struct GeneratedDocument: Sendable {
    struct Attribute: Sendable, Equatable {
        var offset: Int
        var name: String
        var value: String
    }

    struct Element: Sendable {
        var offset: Int
        var name: String
        var parent: Int?
        var depth: Int
        var attributes: [Attribute] = []
        var text = ""
        /// Where the first text begins, or just past the tag.
        var textOffset = 0
        /// Where the first text begins that is not white space.
        var wordOffset: Int?
        var children: [Int] = []
    }

    private(set) var text = ""
    private(set) var elements: [Element] = []
    private var random: SeededGenerator
    private let newline: String

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
        newline = ["\n", "\r\n", "\r"][Int.random(in: 0..<3, using: &random)]
        if chance(4) { text += "\u{FEFF}" }
        if chance(3) { text += "<?xml version=\"1.0\" encoding='utf-8'?>" }
        writeSpace()
        writeAside()
        writeSpace()
        writeElement(parent: nil, depth: 0)
        writeSpace()
        writeAside()
        writeSpace()
    }

    private var offset: Int { text.utf8.count }

    private mutating func chance(_ number: Int) -> Bool { Int.random(in: 0..<number, using: &random) == 0 }

    private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
        choices[Int.random(in: 0..<choices.count, using: &random)]
    }

    // MARK: Pieces

    private mutating func writeSpace(atLeast least: Int = 0) {
        for _ in 0..<Int.random(in: least...max(least, 3), using: &random) { text += pick([" ", "\t", newline]) }
    }

    private mutating func writeAside() {
        switch Int.random(in: 0..<5, using: &random) {
        case 0: text += pick(["<!---->", "<!-- <a b='1'>&x; > ' -->", "<!-- é\(newline)-->"])
        case 1: text += pick(["<?go?>", "<?go <a b='>' é?>", "<?go <!-- ?>"])
        default: break
        }
    }

    private mutating func writeElement(parent: Int?, depth: Int) {
        let index = elements.count
        if let parent { elements[parent].children.append(index) }
        let name = pick(["answer", "note", "élan", "x-1", "p:answer"])
        elements.append(Element(offset: offset, name: name, parent: parent, depth: depth))
        text += "<" + name
        writeAttributes(of: index)
        writeSpace()
        if chance(4) {
            text += "/>"
            elements[index].textOffset = offset
            return
        }
        text += ">"
        elements[index].textOffset = offset
        var hasText = false
        for _ in 0..<Int.random(in: 0...5, using: &random) {
            switch Int.random(in: 0..<6, using: &random) {
            case 0, 1: if depth < 6 { writeElement(parent: index, depth: depth + 1) }
            case 2: writeAside()
            case 3: writeCharacterData(of: index, &hasText)
            default: writeText(of: index, &hasText)
            }
        }
        text += "</" + name
        writeSpace()
        text += ">"
    }

    private mutating func writeAttributes(of index: Int) {
        var names = ["level", "note", "é", "xml:lang", "p:level"].shuffled(using: &random)
            .prefix(Int.random(in: 0...4, using: &random))
        // Every prefix is declared on the outermost element, and now and then again.
        if index == 0 || chance(6) { names.insert("xmlns:p", at: Int.random(in: 0...names.count, using: &random)) }
        for name in names {
            writeSpace(atLeast: 1)
            let start = offset
            text += name
            writeSpace()
            text += "="
            writeSpace()
            let mark = pick(["'", "\""])
            text += mark
            if name == "xmlns:p" {
                text += pick(["urn:example", "urn:other"])
            } else {
                let value = writeValue(notUsing: mark)
                elements[index].attributes.append(Attribute(offset: start, name: name, value: value))
            }
            text += mark
        }
    }

    private mutating func writeValue(notUsing mark: String) -> String {
        var decoded = ""
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let (source, value) = pick(
                [
                    ("word", "word"), ("é’𝄞", "é’𝄞"), ("&amp;", "&"), ("&#38;", "&"), ("&amp;amp;", "&amp;"),
                    ("&#38;#38;", "&#38;"), ("&lt;", "<"), (">", ">"), ("/>", "/>"), ("&quot;", "\""), ("&apos;", "'"),
                    (newline, " "), ("\t", " "), ("&#10;", "\n"), ("&#x1F600;", "😀"),
                    (mark == "'" ? "\"" : "'", mark == "'" ? "\"" : "'"),
                    ("=", "="), ("#38;", "#38;"),
                ])
            text += source
            decoded += value
        }
        return decoded
    }

    private mutating func writeText(of index: Int, _ hasText: inout Bool) {
        let (source, value) = pick(
            [
                ("word ", "word "), ("é’𝄞", "é’𝄞"), ("&amp;", "&"), ("&#38;lt;", "&lt;"), ("&lt;", "<"),
                ("a > b", "a > b"),
                ("]", "]"), ("'\"", "'\""), (newline, "\n"), (newline + newline + "  ", "\n\n  "), ("\t", "\t"),
                ("&#13;", "\r"), ("&#32;", " "), ("&#x1F600;", "😀"), ("x]] y", "x]] y"),
            ])
        note(index, value, at: offset, source, &hasText)
        text += source
    }

    private mutating func writeCharacterData(of index: Int, _ hasText: inout Bool) {
        let (source, value) = pick(
            [("", ""), (" ", " "), ("<a>&amp;", "<a>&amp;"), ("&#32;", "&#32;"), ("]]", "]]"), (newline + "é", "\né")])
        text += "<![CDATA["
        if !source.isEmpty { note(index, value, at: offset, source, &hasText) }
        text += source + "]]>"
    }

    private mutating func note(_ index: Int, _ value: String, at start: Int, _ source: String, _ hasText: inout Bool) {
        elements[index].text.unicodeScalars.append(contentsOf: value.unicodeScalars)
        if !hasText && elements[index].children.isEmpty { elements[index].textOffset = start }
        hasText = true
        let white: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r"]
        guard elements[index].wordOffset == nil,
            let first = value.unicodeScalars.firstIndex(where: { !white.contains($0) })
        else { return }
        // White space before the first word is written as it is, except for the line ends.
        let skipped = value.unicodeScalars[..<first].reduce(0) { $0 + ($1 == "\n" ? newline.utf8.count : 1) }
        elements[index].wordOffset = start + skipped
    }
}
