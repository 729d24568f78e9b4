extension MutationKind {
    /// Documents at the limits that only the program has (docs/formats.md), and one step beyond them.
    ///
    /// They are large and slow, so a small run makes few of them.
    package static let limits: [MutationKind] = [
        MutationKind("long-tag") { draft in
            guard let element = draft.element() else { return }
            let tag = draft.markup.elements[element].tag
            let blanks = 65_536 - (tag.count - 2) + draft.random.below(3) - 1
            draft.insert(String(repeating: " ", count: blanks), at: draft.markup.elements[element].name.upperBound)
        },
        MutationKind("many-namespaces") { draft in
            let count = draft.pick(62, 63, 64, 65)
            draft.addAttribute((0..<count).map { "xmlns:n\($0)=\"urn:\($0)\"" }.joined(separator: " "), to: 0)
        },
        MutationKind("many-attributes") { draft in
            let count = draft.pick(1, 58, 59, 60, 61, 62, 63, 64, 65)
            draft.addAttribute((0..<count).map { "xml:n\($0)=\"\"" }.joined(separator: " "), to: 0)
        },
        // Names that are not ours, in instructions, where a schema does not see them.
        MutationKind("many-names") { draft in
            let wanted = (256 << 10) + draft.pick(-4096, -1, 0, 1, 4096)
            // Each name counts with one byte more.
            let names = (0..<wanted / 1024).map { "n\($0)" + String(repeating: "x", count: 1022 - "\($0)".count) }
            draft.insert(names.map { "<?\($0)?>" }.joined(), at: draft.markup.elements[0].tag.lowerBound)
        },
        MutationKind("much-white-space") { draft in
            guard let element = draft.element(where: { !$0.children.isEmpty }),
                let content = draft.markup.elements[element].content,
                let child = draft.markup.elements[element].children.first
            else { return }
            // What counts is the text before the first element inside.
            let before = draft.markup.elements[child].tag.lowerBound - content.lowerBound
            let blanks = (1 << 20) - before + draft.random.below(3) - 1
            draft.insert(String(repeating: " ", count: blanks), at: content.lowerBound)
        },
        MutationKind("many-warnings", for: has("due", on: "planned-action")) { draft in
            guard let action = draft.element(where: { $0.localName == "planned-action" }) else { return }
            let copies = draft.pick(150, 198, 199, 200, 201, 202, 250)
            draft.insert(
                String(repeating: "<planned-action>Do it.</planned-action>", count: copies),
                at: draft.markup.elements[action].whole.upperBound)
        },
    ]

    /// Two or three changes of different kinds in one document: a fault must not hide another's neighbour.
    static let combinations: [MutationKind] = [
        MutationKind("two-at-once") { draft in draft.combine(2) },
        MutationKind("three-at-once") { draft in draft.combine(3) },
    ]
}

extension Draft {
    /// Makes the edits of several kinds; where two want the same bytes, the first has them.
    fileprivate mutating func combine(_ count: Int) {
        let facts = facts
        let kinds = MutationKind.single.filter { $0.isFor(facts) }
        for _ in 0..<count { random.pick(kinds)?.mutate(&self) }
    }
}
