extension MutationKind {
    /// Comments and processing instructions, which say nothing wherever they stand.
    static let asides: [MutationKind] = [
        MutationKind("asides-in-text") { draft in
            guard let text = draft.random.pick(draft.markup.texts.filter { !$0.isCDATA }) else { return }
            draft.insert(draft.someAside(), at: draft.place(inside: text.range))
        },
        MutationKind("asides-anywhere") { draft in
            let edges = draft.markup.elements.flatMap { [$0.whole.lowerBound, $0.whole.upperBound, $0.tag.upperBound] }
            guard let place = draft.random.pick(edges) else { return }
            draft.insert(draft.someAside(), at: place)
        },
        MutationKind("broken-asides") { draft in
            let texts = draft.markup.texts.filter { !$0.isCDATA }.map(\.range.lowerBound)
            let edges = draft.markup.elements.flatMap { [$0.whole.lowerBound, $0.whole.upperBound] }
            guard let place = draft.random.chance(in: 2) ? draft.random.pick(texts) : draft.random.pick(edges) else {
                return
            }
            draft.insert(draft.someBrokenAside(), at: place)
        },
        MutationKind("asides-in-tags") { draft in
            guard let element = draft.element() else { return }
            let tag = draft.markup.elements[element]
            draft.insert(
                draft.pick("<!-- a -->", "<?a?>", "<![CDATA[ ]]>"),
                at: draft.pick(tag.name.upperBound, tag.tag.upperBound - 1, tag.tag.lowerBound + 1))
        },
        // An element or a tag that is commented out is not there.
        MutationKind("commented-out") { draft in
            guard let element = draft.element(where: { $0.parent != nil }) else { return }
            let place = draft.markup.elements[element]
            let range = draft.random.chance(in: 4) ? place.tag : place.whole
            draft.insert("<!--", at: range.lowerBound)
            draft.insert("-->", at: range.upperBound)
        },
        MutationKind("asides-changed") { draft in
            guard let aside = draft.random.pick(draft.markup.asides) else { return }
            switch draft.random.below(4) {
            case 0: draft.delete(aside)
            case 1: draft.insert("--", at: aside.lowerBound + 4)
            case 2: draft.delete(aside.upperBound - 1..<aside.upperBound)
            default: draft.insert(draft.pick("é", "<", "&", "?>", "\u{1}", "-"), at: aside.lowerBound + 4)
            }
        },
    ]
}

extension Draft {
    /// Comments and instructions that are sound.
    fileprivate mutating func someAside() -> String {
        pick(
            "<!-- a -->", "<!---->", "<!-- <answers> -->", "<!-- &unknown; -->", "<!-- é\u{1F600} -->",
            "<!-- a - b -->", "<?a?>", "<?a b=\"c\"?>", "<?a <b> & ?>", "<?xml-stylesheet href=\"#a\"?>",
            "<?xml-model a?>", "<?é?>", "<?a??>", "<?a\tb?>")
    }

    /// Comments and instructions that are not, or only just.
    fileprivate mutating func someBrokenAside() -> String {
        pick(
            "<!-- a -- b -->", "<!-- a --->", "<!- a -->", "<!-- a", "<!-->-->", "<!-- \u{1} -->",
            "<!-- \u{FFFE} -->", "<?xml version=\"1.0\"?>", "<?XML a?>", "<?Xml a?>", "<?xml-note a?>", "<? a?>",
            "<?1?>", "<?a:b c?>", "<?a ", "<?a/?>")
    }
}
