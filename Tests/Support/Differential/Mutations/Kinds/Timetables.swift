extension MutationKind {
    /// What only lists of meetings and timetables have: numbers, lists and keys of their own, and what must fit elsewhere in them.
    package static let timetables: [MutationKind] = [
        values(
            "places-at-the-limits", of: ["places"],
            ["0", "1", "9", "10", "99", "100", "199", "200", "201", "210", "300", "999", "1000", "4294967296"]),
        values(
            "papers-days-at-the-limits", of: ["papersDays"],
            ["0", "1", "9", "10", "89", "90", "91", "99", "100", "900", "4294967296", "18446744073709551706"]),
        values(
            "changes-at-the-limits", of: ["changes"],
            ["0", "1", "9", "10", "9998", "9999", "10000", "99999", "4294967296"]),
        values(
            "lists-of-ids", of: ["identifiers"],
            [
                "education", "education health", "health health", "a b a", "a  b", " a", "a ", "a\tb", "a\nb",
                "a&#10;b", "",
                " ", "a,b", "a;b", "a\u{A0}b", "Education", "a é", "a -b", "a .", "#all", "a/b",
            ]),
        MutationKind("lists-of-long-ids", for: { $0.types["identifiers"] != nil }) { draft in
            let ids = [1, 63, 64, 64, 65].map { String(repeating: "b", count: $0) }
            guard let id = draft.random.pick(ids) else { return }
            draft.write(["identifiers"], [id, "a \(id)", "\(id) a", "\(id) \(id)"])
        },
        values(
            "keys", of: ["item"],
            [
                "a", "A", "a/b", "A/b/0", "a/B.1/c", "meeting/x", "/a", "a/", "a//b", "/", "", " ", " a/b", "a/b ",
                "a /b", "a/ b",
                "a/aB", "a/_", "a/é", "a\\b", "a/..", "../a", "a/-", "a/b&#10;", "&#9;a", "a|b", "agency/x/F1/plan",
            ]),
        MutationKind("key-length", for: { $0.types["item"] != nil }) { draft in
            let longest = String(repeating: draft.pick("a", "A", "0"), count: 64)
            let whole = Array(repeating: longest, count: 4).joined(separator: "/")
            let rest = [39, 40, 40, 41, 41, 42].map { "\(whole)/" + String(repeating: "z", count: $0) }
            draft.write(["item"], rest + [longest, longest + "a", "a/\(longest)", "a/\(longest)a", "\(longest)a/b"])
        },
        MutationKind("meeting-twice", for: has("id", on: "meeting")) { draft in
            draft.copyValue(of: [("meeting", "id")])
        },
        MutationKind("meetings-at-the-limit", for: { $0.elements["meeting"] != nil }) { draft in
            guard let last = draft.element(where: { $0.localName == "meeting" }),
                let most = draft.facts.elements[draft.facts.root]?.children.first(where: { $0.name == "meeting" })?.most
            else { return }
            let count = draft.markup.elements.count { $0.localName == "meeting" }
            let more = (0..<most + draft.random.below(3) - 1 - count).map {
                "<meeting xmlns=\"\(draft.facts.namespace)\" id=\"more.\($0)\" group=\"panel\" date=\"2010-07-01\"/>"
            }
            draft.insert(more.joined(), at: draft.markup.elements[last].whole.upperBound)
        },
        MutationKind("places-of-groups", for: has("group", on: "meeting")) { draft in
            draft.write(["group"], ["audit-group", "panel", "board"])
        },
        MutationKind("days-of-terms", for: has("from", on: "term")) { draft in
            let ends = ["from", "to"]
            guard let term = draft.element(where: { $0.localName == "term" }), let name = draft.random.pick(ends),
                let attribute = draft.attribute(name, of: term)
            else { return }
            draft.replace(
                draft.markup.attributes[attribute].value,
                with: draft.pick(
                    "1900-01-01", "2010-01-04", "2010-04-12", "2010-07-21", "2010-07-22", "2010-09-06", "2010-12-17",
                    "2199-12-31"))
        },
        MutationKind("terms-in-another-order", for: has("from", on: "term")) { draft in
            let terms = draft.markup.elements.indices.filter { draft.markup.elements[$0].localName == "term" }
            guard let first = draft.random.pick(terms), let second = draft.random.pick(terms) else { return }
            for name in ["from", "to"] {
                guard let one = draft.attribute(name, of: first), let other = draft.attribute(name, of: second) else {
                    continue
                }
                draft.replace(
                    draft.markup.attributes[one].value, with: draft.base.bytes[draft.markup.attributes[other].value])
            }
        },
        MutationKind("meeting-not-moved", for: has("from", on: "moved")) { draft in
            guard let moved = draft.element(where: { $0.localName == "moved" }),
                let meeting = draft.markup.elements[moved].parent, let from = draft.attribute("from", of: moved),
                let date = draft.attribute("date", of: meeting)
            else { return }
            let days = ["2010-02-01", "2010-03-01"]
            guard let day = draft.random.pick(days), let other = draft.random.pick(days) else { return }
            draft.replace(draft.markup.attributes[from].value, with: day)
            draft.replace(draft.markup.attributes[date].value, with: other)
        },
        MutationKind("agreed-twice", for: has("agency", on: "place")) { draft in
            draft.copyValue(of: [("place", "agency"), ("withdrawal", "agency"), ("date", "item")])
        },
        MutationKind("extended-twice", for: has("step", on: "extension")) { draft in
            let names = ["agency", "step", "criterion", "to"]
            let extensions = draft.markup.elements.indices.filter { draft.markup.elements[$0].localName == "extension" }
            guard let first = draft.random.pick(extensions), let second = draft.random.pick(extensions) else { return }
            for name in names where !draft.random.chance(in: 6) {
                guard let one = draft.attribute(name, of: first) else { continue }
                let value = draft.base.bytes[draft.markup.attributes[one].value]
                if let other = draft.attribute(name, of: second) {
                    draft.replace(draft.markup.attributes[other].value, with: value)
                } else {
                    draft.addAttribute("\(name)=\"\(String(decoding: value, as: UTF8.self))\"", to: second)
                }
            }
        },
    ]
}
