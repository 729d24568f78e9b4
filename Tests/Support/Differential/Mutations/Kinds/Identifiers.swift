extension MutationKind {
    /// Ids with characters they cannot have, and at the limit of their length.
    static let identifiers: [MutationKind] = [
        MutationKind("id-letters") { draft in
            draft.writeIdentifier { id in
                [
                    Misspelling.otherCase(id), "\(id)_", "\(id)é", "\(id)ß", "\(id)/..", "\(id):b", "\(id)&amp;b",
                    "\(id)А", "ａ", "a\u{301}", "&#97;1", "a;b", "a&quot;b", "İ", "ﬀ", "a+b", "a~",
                ]
            }
        },
        MutationKind("id-ends") { draft in
            draft.writeIdentifier { id in
                ["-\(id)", ".\(id)", "\(id)-", "\(id).", "..", ".", "-", "a..b", "0", "9-", "_", "", "a"]
            }
        },
        MutationKind("id-blanks") { draft in
            draft.writeIdentifier { id in
                [
                    "\(id) ", " \(id)", "a b", "\(id)\n", "\t\(id)", "a&#10;b", "&#32;\(id)", "\(id)\u{A0}",
                    "\(id)\u{200B}", "\u{FEFF}\(id)", " ",
                ]
            }
        },
        MutationKind("id-length") { draft in
            let letter = draft.pick("a", "0", "z", ".", "-", "é")
            draft.writeIdentifier { _ in
                [1, 2, 63, 64, 64, 65, 65, 66, 128].map { "x" + String(repeating: letter, count: $0 - 1) }
            }
        },
        values(
            "file-names", of: ["fileName"],
            [
                "a.xml", ".xml", "a.XML", "a.xml.xml", "../a.xml", "a/b.xml", "a b.xml", "-a.xml", "_a.xml",
                "A_9-.xml", "a.xm", "a.xml ", "axml", "é.xml", "", "a\\b.xml", "a..xml",
            ]),
        values(
            "file-name-length", of: ["fileName"],
            [94, 95, 96, 96, 97, 97, 98, 200].map { String(repeating: "a", count: $0) + ".xml" }),
    ]

    /// Names of attributes whose id may be any: what is wrong with one of the others is mostly hidden by its being unknown.
    fileprivate static let anyID: Set<String> = [
        "id", "sector", "part-of", "agency", "grade", "grading-rules", "follow-up-rules",
    ]
}

extension Draft {
    /// Puts something made of the id that stands there in its place, mostly where any id may stand.
    fileprivate mutating func writeIdentifier(_ others: (String) -> [String]) {
        let isAny = !random.chance(in: 4)
        let attribute =
            isAny
            ? attribute(where: { MutationKind.anyID.contains($0.localName) }) : attribute(of: ["identifier"])
        guard let attribute else { return }
        let value = markup.attributes[attribute].value
        replace(value, with: random.pick(others(base.text(value))) ?? "")
    }
}
