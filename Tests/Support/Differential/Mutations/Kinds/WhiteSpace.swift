extension MutationKind {
    /// White space, and what looks like it, around and inside values.
    static let whiteSpace: [MutationKind] = [
        MutationKind("blanks-around-value") { draft in
            guard let attribute = draft.attribute(of: Set(draft.facts.types.keys)) else { return }
            let value = draft.markup.attributes[attribute].value
            let blank = draft.pick(" ", "  ", "\t", "\n", "\r\n", "&#32;", "&#9;", "&#10;", "&#13;")
            let sides = draft.random.below(3)
            if sides != 1 { draft.insert(blank, at: value.lowerBound) }
            if sides != 0 { draft.insert(blank, at: value.upperBound) }
        },
        MutationKind("lookalike-blanks") { draft in
            guard let attribute = draft.attribute(of: Set(draft.facts.types.keys)) else { return }
            let value = draft.markup.attributes[attribute].value
            let blank = draft.pick(
                "\u{A0}", "&#160;", "\u{2009}", "\u{3000}", "\u{200B}", "\u{FEFF}", "\u{85}", "\u{2028}", "\u{AD}",
                "\u{202F}")
            draft.insert(blank, at: draft.pick(value.lowerBound, value.upperBound, draft.place(inside: value)))
        },
        MutationKind("blanks-inside-value") { draft in
            guard let attribute = draft.attribute(of: Set(draft.facts.types.keys)) else { return }
            let value = draft.markup.attributes[attribute].value
            draft.insert(draft.pick(" ", "  ", "\t", "\n", "&#10;", "&#13;"), at: draft.place(inside: value))
        },
        MutationKind("blanks-in-text") { draft in
            guard let element = draft.element(withText: ["reason", "passage", "remark", "narrative"]),
                let content = draft.markup.elements[element].content, !content.isEmpty
            else { return }
            let blank = draft.pick(" ", "\n\n", "\t", "\r\n", "\r", "&#13;", "\u{A0}", "&#32;&#32;", "   \n")
            draft.insert(blank, at: draft.pick(content.lowerBound, content.upperBound))
        },
        MutationKind("reference-blanks", for: has("reference", on: "evidence")) { draft in
            draft.write(
                ["reference"],
                [
                    "A  B", "A B", " A", "A ", "A\tB", "A\nB", "A&#10;B", "A&#9;B", "A&#32;B", "A&#32;&#32;B",
                    "A\u{A0}B", "\u{A0}A", "A \u{A0} B", "A\u{2003}B", " ", "&#32;", "A\r\nB", "A&#13;B", "\u{85}",
                    "A\u{2028}B", "A&#x20; B",
                ])
        },
    ]
}

extension Draft {
    /// A place between two characters of a value, never within a reference; its beginning where there is no other.
    mutating func place(inside value: Range<Int>) -> Int {
        let places = value.filter { index in
            index > value.lowerBound && base.bytes[index] & 0xC0 != 0x80
                && !markup.references.contains { $0.lowerBound < index && index < $0.upperBound }
        }
        return random.pick(places) ?? value.lowerBound
    }
}
