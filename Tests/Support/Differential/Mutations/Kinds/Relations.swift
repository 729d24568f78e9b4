extension MutationKind {
    /// What stands in one place and must fit what stands in another: half of it the schema can say, half only the importer.
    static let relations: [MutationKind] = [
        MutationKind("criterion-twice", for: { !$0.criterionElements.isEmpty }) { draft in
            draft.copyValue(of: draft.facts.criterionElements)
        },
        MutationKind("criterion-unknown", for: { !$0.criterionElements.isEmpty }) { draft in
            let places = draft.facts.criterionElements + [(element: "good-practice", attribute: "criterion")]
            guard let place = draft.random.pick(places),
                let attribute = draft.attribute(place.attribute, on: place.element)
            else { return }
            draft.replace(
                draft.markup.attributes[attribute].value,
                with: draft.pick("9.9", "1.99", "1.1.1", "criterion-1", "0", "1", "1.01", "8.8", "2-1", "s11"))
        },
        MutationKind("evidence-repeated", for: has("reference", on: "evidence")) { draft in
            draft.copyValue(of: [("evidence", "reference")])
        },
        MutationKind("revision-replaced", for: has("replaces", on: "return")) { draft in
            guard let revision = draft.attribute("revision", of: 0) else { return }
            let number = draft.pick(1, 2, 3, 998, 999)
            let replaced = draft.pick(number - 1, number, number + 1, 1)
            draft.replace(draft.markup.attributes[revision].value, with: "\(number)")
            if let old = draft.attribute("replaces", of: 0) {
                draft.replace(draft.markup.attributes[old].value, with: "\(replaced)")
            } else {
                draft.addAttribute("replaces=\"\(replaced)\"", to: 0)
            }
        },
        MutationKind(
            "edition-other", for: { $0.elements[$0.root]?.attributes.contains { $0.name == "edition" } ?? false }
        ) {
            draft in
            guard let edition = draft.attribute("edition", of: 0), let hash = draft.attribute("edition-hash", of: 0)
            else { return }
            if draft.random.chance(in: 2) {
                draft.replace(
                    draft.markup.attributes[edition].value,
                    with: draft.pick("s11-2009-11", "s11-2010-11", "s11", "tiny-1", "0"))
            } else {
                let digit = draft.pick("0", "1", "a", "f")
                let value = draft.markup.attributes[hash].value
                draft.replace(value.upperBound - 1..<value.upperBound, with: digit)
            }
        },
        MutationKind("words-of-the-edition", for: has("type", on: "agency")) { draft in
            let name = draft.pick("kind", "type", "sector", "part-of")
            guard let attribute = draft.attribute(where: { $0.localName == name }) else { return }
            draft.replace(
                draft.markup.attributes[attribute].value,
                with: draft.pick("other", "polise", "minutes", "minute", "health", "unheard-of", "x", "audit-report"))
        },
        MutationKind("evidence-and-sign-off", for: has("date", on: "sign-off")) { draft in
            guard let signOff = draft.element(where: { $0.localName == "sign-off" }),
                let signed = draft.attribute("date", of: signOff),
                let item = draft.element(where: { $0.localName == "evidence" }),
                let dated = draft.attribute("date", of: item)
            else { return }
            let day = draft.pick("2010-02-28", "2010-03-01", "2010-12-31")
            draft.replace(draft.markup.attributes[signed].value, with: day)
            draft.replace(
                draft.markup.attributes[dated].value,
                with: draft.pick(day, "2010-02-27", "2010-03-02", "2011-01-01", "1999-12-31"))
        },
        MutationKind("rated-and-not-applicable", for: has("self-rating", on: "answer")) { draft in
            guard let answer = draft.element(where: { $0.localName == "answer" }) else { return }
            if let rating = draft.attribute("self-rating", of: answer), draft.random.chance(in: 3) {
                draft.removeAttribute(rating)
            }
            let place = draft.markup.elements[answer]
            if let content = place.content {
                draft.insert("<not-applicable>We have none.</not-applicable>", at: content.lowerBound)
            } else {
                draft.setContent(of: answer, to: "<not-applicable>We have none.</not-applicable>")
            }
        },
    ]

    /// The same for rounds and analyses.
    static let relationsOfBoards: [MutationKind] = [
        MutationKind("agency-twice", for: has("id", on: "invited")) { draft in draft.copyValue(of: [("invited", "id")])
        },
        MutationKind("receipt-twice", for: has("revision", on: "received")) { draft in
            draft.copyValue(of: [("received", "revision")])
        },
        MutationKind("dates-of-a-round", for: has("opened", on: "round")) { draft in
            let name = draft.pick("opened", "due", "to", "evidence-date", "position-date", "retain-until")
            guard let attribute = draft.attribute(where: { $0.localName == name }) else { return }
            draft.replace(
                draft.markup.attributes[attribute].value,
                with: draft.pick("1999-01-01", "2009-11-02", "2010-02-26", "2010-03-31", "2011-01-01", "2199-12-31"))
        },
        MutationKind("agencies-named", for: has("into", on: "merged")) { draft in
            guard let invited = draft.attribute("id", on: "invited"),
                let into = draft.attribute("into", on: "merged") ?? draft.attribute("agencies", on: "extract"),
                let list = draft.attribute("agencies", on: "extract")
            else { return }
            let id = draft.base.text(draft.markup.attributes[invited].value)
            draft.replace(draft.markup.attributes[into].value, with: draft.pick(id, id, id, "nobody"))
            draft.replace(
                draft.markup.attributes[list].value, with: draft.pick(id, "\(id) \(id)", "\(id) nobody", " \(id)\n", "")
            )
        },
        MutationKind("body-or-extract-twice", for: has("agencies", on: "extract")) { draft in
            draft.copyValue(of: [("body", "id"), ("extract", "id")])
        },
        MutationKind("standard-of-an-offer", for: has("standard", on: "offer")) { draft in
            guard let standard = draft.attribute("standard", on: "offer") else { return }
            draft.replace(
                draft.markup.attributes[standard].value, with: draft.pick("1", "8", "9", "1.1", "06", "6", "six", "0"))
        },
        MutationKind("two-ways-out", for: has("into", on: "merged")) { draft in
            guard let end = draft.element(where: { ["exemption", "withdrawn", "merged"].contains($0.localName) })
            else { return }
            let xmlns = "xmlns=\"\(draft.facts.namespace)\""
            let other = draft.pick(
                "<withdrawn \(xmlns) on='2010-03-01' by='Chair'>It closed.</withdrawn>",
                "<exemption \(xmlns) granted-by='Chair'>It closed.</exemption>")
            let place = draft.markup.elements[end].whole
            draft.insert(other, at: draft.random.chance(in: 2) ? place.lowerBound : place.upperBound)
        },
        MutationKind("day-of-an-answer", for: has("reply-by", on: "analysis")) { draft in
            let day = draft.pick("2010-03-01", "2010-05-18", "2010-05-17", "2010-12-31", "1999-12-31")
            if let replyBy = draft.attribute("reply-by", of: 0) {
                draft.replace(draft.markup.attributes[replyBy].value, with: day)
            } else {
                draft.addAttribute("reply-by=\"\(day)\"", to: 0)
            }
        },
        MutationKind("ruling-without-reason", for: has("accepted", on: "evidence")) { draft in
            guard let item = draft.element(where: { $0.localName == "evidence" }),
                let accepted = draft.attribute("accepted", of: item)
            else { return }
            draft.replace(draft.markup.attributes[accepted].value, with: "false")
            if draft.random.chance(in: 2) { draft.setContent(of: item, to: draft.pick("", " ", "No.", "<!-- no -->")) }
        },
    ]
}

extension SchemaFacts {
    /// Where a criterion may be named but once: the element and its attribute.
    var criterionElements: [(element: String, attribute: String)] {
        [("answer", "criterion"), ("criterion", "id")].filter { type(of: $0.1, on: $0.0) != nil }
    }
}

extension Draft {
    /// Some attribute of this name on some element of this name.
    fileprivate mutating func attribute(_ name: String, on element: String) -> Int? {
        random.pick(markup.elements.indices.filter { markup.elements[$0].localName == element })
            .flatMap { attribute(name, of: $0) }
    }

    /// Gives an element's attribute the value of the same attribute of another, more often than not of a neighbour.
    mutating func copyValue(of places: [(element: String, attribute: String)]) {
        guard let place = random.pick(places), let first = attribute(place.attribute, on: place.element) else { return }
        let parent = markup.elements[markup.attributes[first].element].parent
        let neighbours = markup.attributes.indices.filter {
            let element = markup.elements[markup.attributes[$0].element]
            return $0 != first && markup.attributes[$0].localName == place.attribute
                && element.localName == place.element
                && element.parent == parent
        }
        let second = random.chance(in: 5) ? attribute(place.attribute, on: place.element) : random.pick(neighbours)
        guard let second, second != first else { return }
        replace(markup.attributes[second].value, with: base.bytes[markup.attributes[first].value])
    }
}
