extension MutationKind {
    /// What the names belong to.
    static let namespaces: [MutationKind] = [
        MutationKind("namespace-wrong") { draft in
            guard let declaration = draft.rootDeclaration else { return }
            let ours = draft.facts.namespace
            let other = draft.pick(
                Misspelling.otherCase(ours), ours + " ", " " + ours, ours + "/", String(ours.dropLast()) + "2",
                String(ours.dropLast(2)), "urn:s11:edition:1", "http://example.org/return", "urn:s11:returns:1",
                ours + "\u{A0}", "&#x75;" + ours.dropFirst(2))
            draft.replace(draft.markup.attributes[declaration].value, with: other)
        },
        MutationKind("namespace-none") { draft in
            if let declaration = draft.rootDeclaration, draft.random.chance(in: 2) {
                let attribute = draft.markup.attributes[declaration]
                if draft.random.chance(in: 2) {
                    draft.delete(attribute.name.lowerBound - 1..<attribute.whole.upperBound)
                } else {
                    draft.replace(attribute.value, with: "")
                }
            } else if let element = draft.element(where: { $0.parent != nil }) {
                draft.addAttribute("xmlns=\"\"", to: element)
            }
        },
        // Valid: a prefix is as good as another, wherever it is declared.
        MutationKind("namespace-prefix") { draft in
            let prefix = draft.pick("r", "s11", "a.b", "_", "é", "Return-1")
            if draft.random.chance(in: 3), let element = draft.element() {
                // One element alone, its own declaration with it.
                draft.rename(element, to: "\(prefix):\(draft.markup.elements[element].localName)")
                draft.addAttribute("xmlns:\(prefix)=\"\(draft.facts.namespace)\"", to: element)
            } else {
                draft.moveAll(under: prefix)
            }
        },
        MutationKind("element-foreign") { draft in
            guard let element = draft.element() else { return }
            let name = draft.markup.elements[element].localName
            let space = draft.pick("urn:example", draft.facts.namespace + "0", "http://www.w3.org/1999/xhtml")
            if draft.random.chance(in: 2) {
                draft.rename(element, to: "x:\(name)")
                draft.addAttribute("xmlns:x=\"\(space)\"", to: element)
            } else if draft.markup.elements[element].parent != nil {
                draft.addAttribute("xmlns=\"\(space)\"", to: element)
            }
        },
        MutationKind("prefix-undeclared") { draft in
            let prefix = draft.pick("x", "xsi", "xs", "xmlns", "r2")
            if draft.random.chance(in: 2), let element = draft.element() {
                draft.rename(element, to: "\(prefix):\(draft.markup.elements[element].localName)")
            } else if let attribute = draft.attribute() {
                draft.insert("\(prefix):", at: draft.markup.attributes[attribute].name.lowerBound)
            }
        },
        // Valid, as long as what stands for the namespace is an address at all.
        MutationKind("namespace-unused") { draft in
            guard let element = draft.element() else { return }
            let space = draft.pick(
                "urn:example", "http://www.w3.org/2001/XMLSchema-instance", draft.facts.namespace,
                "http://example.org/", "http://example.org/é", "relative", "urn:x y", "%zz", "",
                "http://www.w3.org/XML/1998/namespace", "http://www.w3.org/2000/xmlns/", "#", "::")
            let prefix = draft.pick("x", "y", "xml", "xmlns", "XML", "xsi", "é", "a-b", "1a", "", "a:b")
            draft.addAttribute("xmlns:\(prefix)=\"\(space)\"", to: element)
        },
    ]
}

extension Draft {
    /// The declaration on the outermost element that the vocabulary is known by.
    var rootDeclaration: Int? {
        markup.elements[0].attributes.first { base.text(markup.attributes[$0].value) == facts.namespace }
    }

    /// Gives every element a prefix, whatever it had, and declares it once.
    mutating func moveAll(under prefix: String) {
        guard let declaration = rootDeclaration else { return }
        replace(markup.attributes[declaration].name, with: "xmlns:\(prefix)")
        for element in markup.elements.indices {
            rename(element, to: "\(prefix):\(markup.elements[element].localName)")
        }
    }
}
