extension MutationKind {
    /// What only figures and decisions have: counts of their own, standards of the edition, what must not stand there twice, and what is left open.
    package static let besideRounds: [MutationKind] = [
        values(
            "counts-at-the-limits", of: ["count", "total"],
            [
                "0", "1", "9", "10", "999999", "1000000", "1000001", "1999999", "9999999", "10000000", "4294967297",
                "18446744073709551617",
            ]),
        MutationKind("count-and-total", for: has("of", on: "figure")) { draft in
            guard let figure = draft.element(where: { $0.localName == "figure" }),
                let count = draft.attribute("count", of: figure), let total = draft.attribute("of", of: figure)
            else { return }
            draft.replace(draft.markup.attributes[count].value, with: draft.pick("0", "6", "7", "8", "1000000"))
            draft.replace(draft.markup.attributes[total].value, with: draft.pick("1", "7", "999999", "1000000"))
        },
        MutationKind("standard-of-a-figure", for: has("standard", on: "figure")) { draft in
            guard let figure = draft.element(where: { $0.localName == "figure" }),
                let standard = draft.attribute("standard", of: figure)
            else { return }
            draft.replace(
                draft.markup.attributes[standard].value,
                with: draft.pick("1", "8", "9", "0", "2.1", "01", "standard-1", "s11"))
        },
        MutationKind("figure-twice", for: has("of", on: "figure")) { draft in
            guard let figure = draft.element(where: { $0.localName == "figure" }) else { return }
            let whole = draft.markup.elements[figure].whole
            let copy = String(decoding: draft.base.bytes[whole], as: UTF8.self)
            let changed =
                draft.random.chance(in: 2)
                ? copy : copy.replacing("2010-01-20", with: "2010-01-22").replacing("2009-09-30", with: "2009-09-29")
            draft.insert(changed, at: whole.upperBound)
        },
        MutationKind("decision-twice", for: has("revision", on: "decision")) { draft in
            let decisions = draft.markup.elements.indices.filter { draft.markup.elements[$0].localName == "decision" }
            guard let first = draft.random.pick(decisions), let second = draft.random.pick(decisions) else { return }
            for name in ["agency", "revision"] {
                guard let one = draft.attribute(name, of: first), let other = draft.attribute(name, of: second) else {
                    continue
                }
                draft.replace(
                    draft.markup.attributes[other].value, with: draft.base.bytes[draft.markup.attributes[one].value])
            }
        },
        MutationKind("decision-left-open", for: has("revision", on: "decision")) { draft in
            let name = draft.pick("grade", "proposed", "on", "by")
            let isWhole = draft.random.chance(in: 3)
            for element in draft.markup.elements.indices
            where isWhole || draft.random.chance(in: 3) {
                if let attribute = draft.attribute(name, of: element) { draft.removeAttribute(attribute) }
            }
        },
        MutationKind("decision-otherwise", for: has("revision", on: "decision")) { draft in
            guard let decision = draft.element(where: { $0.localName == "decision" }) else { return }
            for name in ["grade", "proposed"] {
                guard let attribute = draft.attribute(name, of: decision) else { continue }
                draft.replace(
                    draft.markup.attributes[attribute].value, with: draft.pick("effective", "inadequate", "very-good"))
            }
            if draft.random.chance(in: 2) { draft.setContent(of: decision, to: draft.pick("", " ", "Why.")) }
        },
    ]
}
