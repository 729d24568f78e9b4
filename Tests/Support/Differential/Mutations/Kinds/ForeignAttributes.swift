extension MutationKind {
    /// Attributes that belong to other vocabularies, or to XML itself.
    static let foreignAttributes: [MutationKind] = [
        MutationKind("attribute-foreign") { draft in
            guard let element = draft.element() else { return }
            let name = draft.random.pick(draft.facts.attributeNames) ?? "note"
            draft.addAttribute(
                draft.pick(
                    "x:note=\"1\" xmlns:x=\"urn:example\"", "xmlns:x=\"urn:example\" x:\(name)=\"1\"",
                    "xmlns:x=\"\(draft.facts.namespace)\" x:\(name)=\"1\"",
                    "xlink:href=\"#a\" xmlns:xlink=\"urn:x\""),
                to: element)
        },
        // An attribute of ours that is written as if it belonged to our namespace is another attribute.
        MutationKind("attribute-qualified") { draft in
            guard let attribute = draft.attribute() else { return }
            let place = draft.markup.attributes[attribute]
            draft.insert("q:", at: place.name.lowerBound)
            draft.addAttribute("xmlns:q=\"\(draft.facts.namespace)\"", to: place.element)
        },
        MutationKind("xml-lang") { draft in
            let language = draft.pick("en", "en-GB", "cy", "", "x", "not a language", "en_GB", "i-klingon")
            let element = draft.random.chance(in: 2) ? 0 : draft.element() ?? 0
            draft.addAttribute("xml:lang=\"\(language)\"", to: element)
        },
        MutationKind("xml-attribute") { draft in
            let attribute = draft.pick(
                "xml:space=\"preserve\"", "xml:space=\"default\"", "xml:space=\"keep\"", "xml:base=\"urn:example\"",
                "xml:id=\"a1\"", "xml:id=\"1 a\"", "xml:Lang=\"en\"", "xml:note=\"1\"", "xml:lang-2=\"en\"",
                "XML:lang=\"en\"")
            draft.addAttribute(attribute, to: draft.random.chance(in: 2) ? 0 : draft.element() ?? 0)
        },
        // Nothing here names a file that is there, or a host: a validator may follow such hints.
        MutationKind("schema-instance") { draft in
            let attribute = draft.pick(
                "xsi:schemaLocation=\"\(draft.facts.namespace) nothing-there.xsd\"",
                "xsi:schemaLocation=\"urn:example nothing-there.xsd\"",
                "xsi:schemaLocation=\"\(draft.facts.namespace)\"",
                "xsi:noNamespaceSchemaLocation=\"nothing-there.xsd\"", "xsi:nil=\"false\"", "xsi:nil=\"true\"",
                "xsi:nil=\"maybe\"", "xsi:type=\"reason\"", "xsi:type=\"agency\"", "xsi:type=\"narrative\"",
                "xsi:type=\"nowhere:thing\"", "xsi:type=\"xsi:string\"", "xsi:other=\"1\"")
            let element = draft.random.chance(in: 3) ? 0 : draft.element() ?? 0
            draft.addAttribute("xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \(attribute)", to: element)
        },
    ]
}
