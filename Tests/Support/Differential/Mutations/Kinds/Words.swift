extension MutationKind {
    /// Words of a closed set, and hashes.
    static let words: [MutationKind] = [
        MutationKind("enumerations", for: { $0.types.values.contains { !$0.words.isEmpty } }) { draft in
            let closed = draft.facts.types.filter { !$0.value.words.isEmpty }
            guard let attribute = draft.attribute(of: Set(closed.keys)),
                let words = draft.type(ofAttribute: attribute).flatMap({ closed[$0]?.words }),
                let word = draft.random.pick(words)
            else { return }
            let others = [
                Misspelling.otherCase(word), Misspelling.of(word, &draft.random), word, "\(word) ", " \(word)",
                "\(word) \(word)", "other", "\(word)\u{200B}",
            ]
            draft.replace(draft.markup.attributes[attribute].value, with: draft.random.pick(others) ?? "")
        },
        MutationKind("hashes", for: { $0.types["hash"] != nil }) { draft in
            guard let attribute = draft.attribute(of: ["hash"]) else { return }
            let hash = draft.base.text(draft.markup.attributes[attribute].value)
            let digits = String(hash.dropFirst(7))
            let fewer = String(digits.dropLast())
            draft.write(
                ["hash"],
                [
                    digits, "sha256:\(Misspelling.otherCase(digits))", "SHA256:\(digits)", "sha256:\(fewer)",
                    "\(hash)0", "sha512:\(digits)", "sha256:\(fewer)g", "\(hash) ", "", "sha256:", "sha256:0\(fewer)",
                    "sha256: \(fewer)", "sha256:\(fewer)\u{660}", "sha256-\(digits)", "&#115;ha256:\(digits)",
                ])
        },
    ]
}
