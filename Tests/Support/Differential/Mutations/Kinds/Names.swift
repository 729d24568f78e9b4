extension MutationKind {
    /// Names that are not the ones they should be.
    static let names: [MutationKind] = [
        MutationKind("element-misspelt") { draft in
            guard let element = draft.element() else { return }
            let name = draft.base.text(draft.markup.elements[element].name)
            draft.rename(element, to: Misspelling.of(name, &draft.random))
        },
        MutationKind("element-renamed") { draft in
            guard let element = draft.element(), let name = draft.random.pick(draft.facts.elementNames) else { return }
            draft.rename(element, to: name)
        },
        MutationKind("end-tag-misspelt") { draft in
            guard let element = draft.element(where: { $0.endTag != nil }),
                let range = draft.markup.elements[element].endName
            else { return }
            draft.replace(range, with: Misspelling.of(draft.base.text(range), &draft.random))
        },
        MutationKind("attribute-misspelt") { draft in
            guard let attribute = draft.attribute() else { return }
            let range = draft.markup.attributes[attribute].name
            draft.replace(range, with: Misspelling.of(draft.base.text(range), &draft.random))
        },
        MutationKind("attribute-renamed") { draft in
            guard let attribute = draft.attribute(), let name = draft.random.pick(draft.facts.attributeNames) else {
                return
            }
            draft.replace(draft.markup.attributes[attribute].name, with: name)
        },
    ]
}
