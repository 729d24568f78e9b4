extension MutationKind {
    /// Which elements stand there, how often and in which order.
    static let structure: [MutationKind] = [
        MutationKind("children-swapped") { draft in
            guard let parent = draft.element(where: { $0.children.count > 1 }) else { return }
            let children = draft.markup.elements[parent].children
            let first = draft.random.below(children.count - 1)
            let second = first + 1 + draft.random.below(min(children.count - first - 1, 4))
            draft.exchange(children[first], children[second])
        },
        MutationKind("child-moved-last") { draft in
            guard let parent = draft.element(where: { $0.children.count > 1 }),
                let child = draft.random.pick(draft.markup.elements[parent].children.dropLast()),
                let last = draft.markup.elements[parent].children.last
            else { return }
            draft.move(child, behind: last)
        },
        MutationKind("required-child-missing", for: { $0.hasChild(where: \.isRequired) }) { draft in
            let facts = draft.facts
            guard
                let element = draft.elementAndParent(where: { element, parent in
                    facts.elements[parent]?.children.contains { $0.name == element && $0.isRequired } ?? false
                })
            else { return }
            draft.delete(draft.markup.elements[element].whole)
        },
        MutationKind("single-child-repeated", for: { $0.hasChild { $0.most == 1 } }) { draft in
            let facts = draft.facts
            guard
                let element = draft.elementAndParent(where: { element, parent in
                    facts.elements[parent]?.children.contains { $0.name == element && $0.most == 1 } ?? false
                })
            else { return }
            let whole = draft.markup.elements[element].whole
            draft.insert(draft.base.text(whole), at: draft.random.chance(in: 2) ? whole.lowerBound : whole.upperBound)
        },
        MutationKind("element-deleted") { draft in
            guard let element = draft.element(where: { $0.parent != nil }) else { return }
            draft.delete(draft.markup.elements[element].whole)
        },
        MutationKind("element-duplicated") { draft in
            guard let element = draft.element(where: { $0.parent != nil }) else { return }
            let whole = draft.markup.elements[element].whole
            draft.insert(draft.base.text(whole), at: whole.upperBound)
        },
        MutationKind("elements-exchanged") { draft in
            guard let first = draft.element(where: { $0.parent != nil }) else { return }
            let whole = draft.markup.elements[first].whole
            guard let second = draft.element(where: { $0.parent != nil && !$0.whole.overlaps(whole) }) else { return }
            draft.exchange(first, second)
        },
        MutationKind("element-moved-into-another") { draft in
            guard let element = draft.element(where: { $0.parent != nil }) else { return }
            let whole = draft.markup.elements[element].whole
            guard
                let other = draft.element(where: { $0.content != nil && !$0.whole.overlaps(whole) || $0.parent == nil }
                ),
                let content = draft.markup.elements[other].content
            else { return }
            draft.insert(
                draft.base.text(whole), at: draft.random.chance(in: 2) ? content.lowerBound : content.upperBound)
            draft.delete(whole)
        },
        MutationKind("element-unwrapped") { draft in
            guard let element = draft.element(where: { $0.endTag != nil }) else { return }
            let place = draft.markup.elements[element]
            draft.delete(place.tag)
            if let end = place.endTag { draft.delete(end) }
        },
        MutationKind("element-wrapped") { draft in
            guard let element = draft.element() else { return }
            let whole = draft.markup.elements[element].whole
            let name = draft.random.pick(draft.facts.elementNames + ["part"]) ?? "part"
            draft.insert("<\(name)>", at: whole.lowerBound)
            draft.insert("</\(name)>", at: whole.upperBound)
        },
        MutationKind("tag-deleted") { draft in
            guard let element = draft.element() else { return }
            let place = draft.markup.elements[element]
            draft.delete(draft.random.chance(in: 2) ? place.tag : place.endTag ?? place.tag)
        },
    ]
}

extension Draft {
    /// Puts each of two elements in the other's place.
    mutating func exchange(_ first: Int, _ second: Int) {
        let (one, other) = (markup.elements[first].whole, markup.elements[second].whole)
        if base.text(one) == base.text(other) { return }
        replace(one, with: base.bytes[other])
        replace(other, with: base.bytes[one])
    }

    /// Takes an element out and puts it in again behind another.
    mutating func move(_ element: Int, behind other: Int) {
        let whole = markup.elements[element].whole
        insert(base.text(whole), at: markup.elements[other].whole.upperBound)
        delete(whole)
    }

    /// Some element that, with the one around it, is as wanted; each name that occurs is as likely as every other.
    mutating func elementAndParent(where isWanted: (String, String) -> Bool) -> Int? {
        var byName: [String: [Int]] = [:]
        for (index, element) in markup.elements.enumerated() {
            guard let parent = element.parent,
                isWanted(element.localName, markup.elements[parent].localName)
            else { continue }
            byName[element.localName, default: []].append(index)
        }
        return random.pick(byName.keys.sorted()).flatMap { random.pick(byName[$0] ?? []) }
    }
}
