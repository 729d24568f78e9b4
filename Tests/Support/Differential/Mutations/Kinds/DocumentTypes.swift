extension MutationKind {
    /// Document type declarations, all of which the importers refuse, and the entities they bring.
    static let documentTypes: [MutationKind] = [
        MutationKind("document-type") { draft in
            let root = draft.facts.root
            draft.insert(
                draft.pick(
                    "<!DOCTYPE \(root)>", "<!DOCTYPE \(root) []>", "<!DOCTYPE other>",
                    "<!DOCTYPE \(root) SYSTEM \"nothing-there.dtd\">",
                    "<!DOCTYPE \(root) PUBLIC \"-//x\" \"nothing-there.dtd\">", "<!DOCTYPE>", "<!doctype \(root)>",
                    "<!DOCTYPE \(root) [<!ELEMENT \(root) ANY>]>", "<!DOCTYPE \(root) [<!-- a -->]>",
                    "<!DOCTYPE \(root) [", "<!DOCTYPE \(root) [<!ATTLIST \(root) constructed CDATA \"true\">]>",
                    "<!DOCTYPE \(root) [<!ATTLIST \(root) note CDATA \"1\">]>",
                    "<!DOCTYPE \(root) [<!NOTATION n SYSTEM \"nothing-there\">]>"),
                at: draft.markup.elements[0].tag.lowerBound)
        },
        MutationKind("entities") { draft in
            let root = draft.facts.root
            let (declared, used) = draft.pick(
                ("<!ENTITY e \"words\">", "&e;"), ("<!ENTITY e \"\">", "&e;"), ("<!ENTITY e \"<b>x</b>\">", "&e;"),
                ("<!ENTITY e \"&#60;b/>\">", "&e;"), ("<!ENTITY e SYSTEM \"nothing-there.txt\">", "&e;"),
                ("<!ENTITY e SYSTEM \"nothing-there.txt\">", "words"), ("<!ENTITY % p \"\">%p;", "words"),
                ("<!ENTITY e \"&e;\">", "&e;"), ("<!ENTITY a \"&b;&b;\"><!ENTITY b \"words\">", "&a;"),
                ("<!ENTITY amp \"&#38;#38;\">", "&amp;"), ("<!ENTITY e \"words\">", "&E;"),
                ("<!ENTITY e \"\(String(repeating: "x", count: 4001))\">", "&e;"))
            draft.insert("<!DOCTYPE \(root) [\(declared)]>\n", at: draft.markup.elements[0].tag.lowerBound)
            let isValue = draft.random.chance(in: 2)
            if isValue, let attribute = draft.attribute(of: ["name", "title", "post"]) {
                draft.replace(draft.markup.attributes[attribute].value, with: used)
            } else if let element = draft.element(withText: ["narrative", "reason", "passage", "remark"]) {
                draft.setContent(of: element, to: used)
            }
        },
        // A declaration in the wrong place is no declaration.
        MutationKind("document-type-misplaced") { draft in
            guard let element = draft.element() else { return }
            let place = draft.markup.elements[element].whole
            draft.insert(
                draft.pick(
                    "<!DOCTYPE a>", "<!ELEMENT a ANY>", "<!ENTITY a \"b\">", "<![INCLUDE[]]>", "<![IGNORE[ ]]>", "<!>"),
                at: draft.random.chance(in: 2) && draft.markup.elements[element].parent != nil
                    ? place.lowerBound : place.upperBound)
        },
    ]
}
