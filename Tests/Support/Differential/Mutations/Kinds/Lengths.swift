extension MutationKind {
    /// Texts that are empty, or as long as they may be, or a character longer.
    static let lengths: [MutationKind] = [
        MutationKind("value-empty") { draft in
            guard let attribute = draft.attribute() else { return }
            draft.replace(
                draft.markup.attributes[attribute].value,
                with: draft.pick("", " ", "\t\n", "&#32;", "&#13;&#10;", "\u{A0}"))
        },
        MutationKind("text-empty") { draft in
            guard let element = draft.element(withText: ["reason", "passage", "remark", "narrative"]) else { return }
            draft.setContent(
                of: element,
                to: draft.pick(
                    "", " ", "\n  \n", "&#32;", "&#9;", "<!-- later -->", "<?later?>", "<![CDATA[]]>",
                    "<![CDATA[ ]]>", "\u{A0}", "\u{200B}", "&#160;", " <!-- a --> "))
        },
        // Characters are counted, not bytes and not what looks like one: hence accents, an emoji, a letter with a combining mark.
        MutationKind("value-length", for: { facts in lineTypes.contains { facts.types[$0] != nil } }) { draft in
            guard let attribute = draft.attribute(of: lineTypes),
                let type = draft.type(ofAttribute: attribute), let limit = draft.facts.types[type]?.maxLength
            else { return }
            draft.replace(
                draft.markup.attributes[attribute].value,
                with: draft.text(ofLengthNear: limit, isLine: type == "reference"))
        },
        MutationKind("text-length") { draft in draft.writeText(["reason", "remark", "passage"], isKept: false) },
        // What is kept as it was written is counted as it was written.
        MutationKind("kept-text-length", for: { $0.types["narrative"] != nil }) { draft in
            draft.writeText(["narrative"], isKept: true)
        },
    ]

    /// The types of values that are lines of free text.
    private static let lineTypes: Set<String> = ["name", "post", "title", "reference"]
}

extension Draft {
    /// Writes text near the limit of its type.
    fileprivate mutating func writeText(_ types: Set<String>, isKept: Bool) {
        guard let element = element(withText: types), let type = textType(of: markup.elements[element]),
            let limit = facts.types[type]?.maxLength
        else { return }
        setContent(of: element, to: text(ofLengthNear: limit, isLine: false, isKept: isKept))
    }

    /// Text of exactly a number of characters, one more or one less, in one of several scripts and with references in it.
    ///
    /// - Parameters:
    ///   - isLine: No more than one blank in a row and none at the ends.
    ///   - isKept: Each blank counts; else runs of them count as one and those at the ends not at all.
    mutating func text(ofLengthNear limit: Int, isLine: Bool, isKept: Bool = false) -> String {
        let count = limit + random.below(3) - 1
        let (unit, characters) = pick(
            ("a", 1), ("é", 1), ("𝄞", 1), ("e\u{301}", 2), ("&amp;", 1), ("&#x1F600;", 1), ("ab ", 3), ("&#233; ", 2),
            ("’–", 2))
        var text = String(repeating: unit, count: count / characters)
        // The last character is a letter, so that no blank is left at the end.
        if text.hasSuffix(" ") { text.removeLast() }
        let written = count / characters * characters - (unit.hasSuffix(" ") && count >= characters ? 1 : 0)
        text += String(repeating: "z", count: count - written)
        guard !isLine, random.chance(in: 3) else { return text }
        // Blanks more: they count where the text is kept as written, and do not where it is folded.
        let blanks = isKept ? "" : pick("  ", "\n", "\t", "\r\n")
        return blanks + text + blanks
    }
}
