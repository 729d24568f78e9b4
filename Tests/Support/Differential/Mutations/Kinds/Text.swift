extension MutationKind {
    /// How text is written.
    static let text: [MutationKind] = [
        MutationKind("section-in-text") { draft in
            guard let element = draft.element(withText: ["narrative", "reason", "passage", "remark", "nothing"]) else {
                return
            }
            let section = draft.pick(
                "<![CDATA[words]]>", "<![CDATA[]]>", "<![CDATA[ ]]>", "<![CDATA[<b>&amp;</b>]]>", "<![CDATA[a]]b]]>",
                "a<![CDATA[ ]]>b", "<![CDATA[a]]><![CDATA[b]]>", "<![CDATA[a]]]]><![CDATA[>]]>", "<![CDATA[\u{A0}]]>")
            draft.setContent(of: element, to: section)
        },
        MutationKind("broken-section") { draft in
            guard let element = draft.element(withText: ["narrative", "reason", "passage", "remark", "nothing"]) else {
                return
            }
            let section = draft.pick(
                "<![CDATA[a]]", "<![CDATA[ a ", "<![cdata[a]]>", "<! [CDATA[a]]>", "a]]>b", "<![CDATA[a] ]>",
                "<![CDATA[<![CDATA[a]]>]]>", "<![CDATA[\u{1}]]>")
            draft.setContent(of: element, to: section)
        },
        MutationKind("section-between-elements") { draft in
            let facts = draft.facts
            guard
                let element = draft.element(where: {
                    facts.elements[$0.localName]?.text == nil || facts.elements[$0.localName]?.text == "nothing"
                })
            else { return }
            let section = draft.pick(
                "<![CDATA[ ]]>", "<![CDATA[\n\t ]]>", "<![CDATA[]]>", "<![CDATA[words]]>", "<![CDATA[<x/>]]>",
                "<![CDATA[\u{A0}]]>", "<![CDATA[&#32;]]>")
            if let place = draft.placeBetweenChildren(of: element) {
                draft.insert(section, at: place)
            } else {
                draft.setContent(of: element, to: section)
            }
        },
        // Valid both ways, until something stands between the tags.
        MutationKind("empty-element-forms") { draft in
            guard
                let element = draft.element(where: {
                    $0.endTag == nil || $0.content?.isEmpty ?? true || $0.children.isEmpty
                })
            else { return }
            let place = draft.markup.elements[element]
            let name = draft.base.text(place.name)
            if place.endTag == nil {
                let inside = draft.pick(
                    "", "", " ", "\n", "<!-- -->", "<?a?>", "x", "\u{A0}", "<x/>", "&#32;", "<![CDATA[]]>")
                draft.replace(
                    place.tag.upperBound - 2..<place.tag.upperBound,
                    with: ">\(inside)</\(name)\(draft.pick("", " ", "\n"))>")
            } else {
                draft.replace(
                    place.tag.upperBound - 1..<place.whole.upperBound, with: draft.pick("/>", " />", "/ >", "/"))
            }
        },
        MutationKind("rare-letters") { draft in
            draft.writeLetter(
                draft.pick(
                    "\u{FFFD}", "\u{10FFFF}", "\u{7F}", "\u{80}", "\u{9F}", "\u{E000}", "𝄞", "\u{202E}", "\u{1FFFE}",
                    "e\u{301}", ">", "\"'", "\u{D7FF}", "\u{FEFF}", "\u{0130}"))
        },
        MutationKind("forbidden-letters") { draft in
            draft.writeLetter(
                draft.pick(
                    "\u{FFFE}", "\u{FFFF}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "]]>", "\u{0}", "\u{E}"))
        },
    ]
}

extension Draft {
    /// Writes words with a letter in the middle of them.
    fileprivate mutating func writeLetter(_ letter: String) {
        guard let element = element(withText: ["narrative", "reason", "passage", "remark"]) else { return }
        setContent(of: element, to: "Words\(letter)here.")
    }
}
