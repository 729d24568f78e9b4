extension MutationKind {
    /// Things that stand where nothing of the sort may stand.
    static let position: [MutationKind] = [
        MutationKind("element-unknown") { draft in
            guard let element = draft.element(where: { $0.content != nil }),
                let content = draft.markup.elements[element].content
            else { return }
            let place = draft.placeBetweenChildren(of: element) ?? content.lowerBound
            draft.insert(
                draft.pick(
                    "<remark>A word.</remark>", "<remark/>", "<b>x</b>", "<x xmlns=\"urn:example\"/>",
                    "<p:x xmlns:p=\"urn:example\"><p:y/></p:x>", "<\(draft.facts.root)/>"), at: place)
        },
        // White space of XML's own kind may stand between elements, everything else may not, however invisible.
        MutationKind("text-between-elements") { draft in
            let facts = draft.facts
            guard
                let element = draft.element(where: {
                    facts.elements[$0.localName]?.text == nil || facts.elements[$0.localName]?.text == "nothing"
                })
            else { return }
            let text = draft.pick(
                "words", ".", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{85}", "\u{2028}", "&#160;", "&#32;", "&#x9;",
                "&#13;", " \t\n ", "&amp;", "&#65;", "]]&gt;", ">", "é")
            if let place = draft.placeBetweenChildren(of: element) {
                draft.insert(text, at: place)
            } else {
                draft.setContent(of: element, to: text)
            }
        },
        MutationKind("element-in-text") { draft in
            guard let element = draft.element(withText: ["narrative", "reason", "passage", "remark", "nothing"]) else {
                return
            }
            let inner = draft.pick(
                "<b>bold</b>", "<br/>", "<\(draft.markup.elements[element].localName)/>", "<x xmlns=\"urn:x\"/>")
            let words = draft.pick("", "Some words ", " ")
            let after = draft.pick("", " and more.", "\n")
            draft.setContent(of: element, to: words + inner + after)
        },
        MutationKind("before-the-root") { draft in
            let whole = draft.markup.elements[0].whole
            draft.insert(draft.somethingOutside(), at: whole.lowerBound)
        },
        MutationKind("behind-the-root") { draft in
            let whole = draft.markup.elements[0].whole
            draft.insert(draft.somethingOutside(), at: whole.upperBound)
        },
        // Evidence is all that may stand more than once and yet not without end.
        MutationKind("items-at-the-limit", for: { $0.elements["evidence"] != nil }) { draft in
            guard let evidence = draft.element(where: { $0.localName == "evidence" }),
                let parent = draft.markup.elements[evidence].parent,
                let most = draft.facts.elements[draft.markup.elements[parent].localName]?.children
                    .first(where: { $0.name == "evidence" })?.most,
                let reference = draft.attribute("reference", of: evidence)
            else { return }
            let siblings = draft.markup.elements[parent].children
            let count = siblings.count { draft.markup.elements[$0].localName == "evidence" }
            let wanted = most + draft.random.below(3) - 1
            let whole = draft.markup.elements[evidence].whole
            let value = draft.markup.attributes[reference].value
            let head = draft.base.text(whole.lowerBound..<value.lowerBound)
            let tail = draft.base.text(value.upperBound..<whole.upperBound)
            let copies = (0..<max(wanted - count, 0)).map { "\(head)ITEM-\($0)\(tail)" }
            draft.insert(copies.joined(), at: whole.upperBound)
        },
    ]
}

extension Draft {
    /// What may stand outside the outermost element, and more that may not.
    fileprivate mutating func somethingOutside() -> String {
        let root = base.text(markup.elements[0].whole)
        return pick(
            "<second/>", root, "words", "&amp;", "<![CDATA[ ]]>", "<!-- aside -->", "<?aside?>", " \n", "\u{A0}",
            "</\(facts.root)>", "&#32;", "<", "\u{C}", "\u{0}")
    }

    /// Some place between the elements inside another, or before or behind them all; nil where there are none.
    mutating func placeBetweenChildren(of element: Int) -> Int? {
        let children = markup.elements[element].children
        guard let child = random.pick(children) else { return nil }
        let whole = markup.elements[child].whole
        return random.chance(in: 2) ? whole.lowerBound : whole.upperBound
    }
}
