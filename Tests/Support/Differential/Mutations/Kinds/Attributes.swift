extension MutationKind {
    /// Which attributes stand there, in which order and between which marks.
    static let attributes: [MutationKind] = [
        MutationKind("required-attribute-missing") { draft in
            let facts = draft.facts
            let required = Set(
                facts.elements.values.flatMap { $0.attributes.filter(\.isRequired).map(\.name) })
            guard let name = draft.random.pick(required.sorted()),
                let attribute = draft.attribute(where: { $0.localName == name })
            else { return }
            draft.removeAttribute(attribute)
        },
        MutationKind("attribute-removed") { draft in
            guard let attribute = draft.random.pick(draft.markup.attributes.indices) else { return }
            draft.removeAttribute(attribute)
        },
        MutationKind("attribute-unknown") { draft in
            guard let element = draft.element() else { return }
            let name = draft.pick("note", "lang", "ID", "class", "xmlnsx", "schemaLocation", "é", "_", "a.b")
            draft.addAttribute("\(name)=\"\(draft.pick("", "1", "words"))\"", to: element)
        },
        MutationKind("attribute-of-another") { draft in
            guard let element = draft.element(), let name = draft.random.pick(draft.facts.attributeNames) else {
                return
            }
            draft.addAttribute("\(name)=\"\(draft.pick("1", "true", "2010-01-31", "words"))\"", to: element)
        },
        MutationKind("attribute-repeated") { draft in
            guard let attribute = draft.random.pick(draft.markup.attributes.indices) else { return }
            let whole = draft.markup.attributes[attribute].whole
            draft.insert(" " + draft.base.text(whole), at: whole.upperBound)
        },
        // Valid: the order says nothing.
        MutationKind("attribute-order") { draft in
            guard let element = draft.element(where: { $0.attributes.count > 1 }) else { return }
            let attributes = draft.markup.elements[element].attributes.map { draft.markup.attributes[$0].whole }
            var order = Array(attributes.indices)
            for place in order.indices.dropFirst() { order.swapAt(place, draft.random.below(place + 1)) }
            if order == Array(attributes.indices) { order.swapAt(0, 1) }
            for (place, other) in order.enumerated() {
                draft.replace(attributes[place], with: draft.base.bytes[attributes[other]])
            }
        },
        // Valid where the value does not hold the other mark, and where it does, the mark is escaped or it is not.
        MutationKind("quotation-marks") { draft in
            guard let attribute = draft.random.pick(draft.markup.attributes.indices) else { return }
            let place = draft.markup.attributes[attribute]
            let value = draft.base.text(place.value)
            let (old, other) = draft.mark(of: attribute) == "\"" ? ("\"", "'") : ("'", "\"")
            let quoted = draft.pick(
                other + value + other, other + value + old, value, "`\(value)`", "”\(value)”", "&quot;\(value)&quot;",
                other + old + value + other, other + "&quot;&apos;" + value + other)
            draft.replace(place.value.lowerBound - 1..<place.whole.upperBound, with: quoted)
        },
        // Valid with white space around the sign, and between attributes; not without any between them.
        MutationKind("blanks-in-tags") { draft in
            guard let attribute = draft.random.pick(draft.markup.attributes.indices) else { return }
            let place = draft.markup.attributes[attribute]
            let blank = draft.pick(" ", "\n", "\t", "\r\n", "  ", "\u{A0}", "\u{2028}", "\u{C}")
            switch draft.random.below(6) {
            case 0: draft.insert(blank, at: place.name.upperBound)
            case 1: draft.insert(blank, at: place.value.lowerBound - 1)
            case 2: draft.insert(blank, at: place.whole.upperBound)
            case 3: draft.delete(place.name.lowerBound - 1..<place.name.lowerBound)
            case 4: draft.insert(blank, at: draft.markup.elements[place.element].name.lowerBound)
            default:
                let tag = draft.markup.elements[place.element]
                draft.insert(blank, at: (tag.endTag ?? tag.tag).upperBound - 1)
            }
        },
        MutationKind("attribute-moved") { draft in
            guard let attribute = draft.attribute() else { return }
            let place = draft.markup.attributes[attribute]
            guard let element = draft.element(where: { $0.attributes.contains(attribute) == false }) else { return }
            draft.addAttribute(draft.base.text(place.whole), to: element)
            draft.removeAttribute(attribute)
        },
        MutationKind("values-exchanged") { draft in
            guard let first = draft.attribute() else { return }
            let element = draft.markup.attributes[first].element
            let second =
                draft.random.chance(in: 2)
                ? draft.attribute(where: { $0.element == element }) : draft.attribute()
            guard let second, second != first else { return }
            let (one, other) = (draft.markup.attributes[first].value, draft.markup.attributes[second].value)
            if draft.base.text(one) == draft.base.text(other) { return }
            draft.replace(one, with: draft.base.bytes[other])
            draft.replace(other, with: draft.base.bytes[one])
        },
    ]
}

extension Draft {
    /// Takes an attribute out with the white space before it.
    mutating func removeAttribute(_ attribute: Int) {
        let whole = markup.attributes[attribute].whole
        delete(whole.lowerBound - 1..<whole.upperBound)
    }
}
