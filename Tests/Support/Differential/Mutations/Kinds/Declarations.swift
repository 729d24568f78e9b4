extension MutationKind {
    /// The XML declaration.
    static let declarations: [MutationKind] = [
        MutationKind("xml-version") { draft in
            draft.declare(
                "version=\"\(draft.pick("1.0", "1.1", "1.2", "2.0", "1", "", "1.00", "1.0 ", "v1", "01.0", "1.9"))\""
                    + draft.pick("", " encoding=\"UTF-8\""))
        },
        // Valid, all of them.
        MutationKind("xml-declaration") { draft in
            draft.declare(
                draft.pick(
                    "version='1.0' encoding='UTF-8'", "version = \"1.0\"  encoding = \"UTF-8\" ",
                    "version=\"1.0\" standalone=\"yes\"", "version=\"1.0\" standalone=\"no\"", "version=\"1.0\"",
                    "version=\"1.0\" encoding=\"UTF-8\" standalone='yes'", "version=\"1.0\"\nencoding=\"UTF-8\"",
                    "\tversion=\"1.0\"\r\n", "version=\"1.0\" encoding='utf-8'"))
        },
        MutationKind("broken-xml-declaration") { draft in
            draft.declare(
                draft.pick(
                    "version=\"1.0\" standalone=\"maybe\"", "version=\"1.0\" standalone=\"\"",
                    "version=\"1.0\" standalone=\"YES\"", "version=\"1.0\" standalone=\"yes\" encoding=\"UTF-8\"",
                    "encoding=\"UTF-8\" version=\"1.0\"", "encoding=\"UTF-8\"", "", "version=1.0", "version=\"1.0'",
                    "version=\"1.0\"encoding=\"UTF-8\"", "version=\"1.0\" note=\"1\"", "Version=\"1.0\"",
                    "version=\"1.0\" version=\"1.0\"", "version=\"1.0\" encoding=\"UTF-8\" encoding=\"UTF-8\"",
                    "version=\"1.0\" encoding=\"UTF-8\"standalone=\"yes\"", "version=\"1.0\"standalone='no'",
                    "version\u{A0}=\"1.0\"", "version=\"1.0\" ?"))
        },
        MutationKind("declaration-place") { draft in
            let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            switch draft.random.below(4) {
            case 0: draft.insert(draft.pick(" ", "\n", "\t", "<!-- -->", "\u{A0}", "x"), at: 0)
            case 1: draft.insert(declaration, at: draft.markup.elements[0].tag.lowerBound)
            case 2: draft.insert(declaration, at: draft.markup.elements[0].whole.upperBound)
            default:
                if let old = draft.markup.declaration { draft.delete(old) } else { draft.insert(declaration, at: 0) }
            }
        },
        MutationKind("declaration-misspelt") { draft in
            guard let old = draft.markup.declaration else { return }
            draft.replace(
                old,
                with: draft.pick(
                    "<?XML version=\"1.0\"?>", "<?Xml version=\"1.0\"?>", "<? xml version=\"1.0\"?>",
                    "<?xml version=\"1.0\">", "<?xmlversion=\"1.0\"?>", "<xml version=\"1.0\"/>", "<?xml?>", "<?xml",
                    "<?xml version=\"1.0\" ?><?a?>"))
        },
    ]

    /// Line ends of other systems.
    static let lineEnds: [MutationKind] = [
        // Valid: XML turns CR LF and CR into LF before anything else.
        MutationKind("line-ends") { draft in
            let end = draft.pick("\r\n", "\r", "\n\n", "\r\n", "\n\r")
            for (index, byte) in draft.base.bytes.enumerated() where byte == 0x0A {
                draft.replace(index..<index + 1, with: end)
            }
        },
        // Not line ends in XML 1.0, but characters, and between elements characters are too much.
        MutationKind("line-ends-of-no-system") { draft in
            let lines = draft.base.bytes.indices.filter { draft.base.bytes[$0] == 0x0A }
            guard let line = draft.random.pick(lines) else { return }
            draft.replace(
                line..<line + 1, with: draft.pick("\u{85}", "\u{2028}", "\u{C}", "\u{B}", "\u{0}", "\u{1A}", " ", "\t"))
        },
    ]
}

extension Draft {
    /// Writes a declaration with these words in it at the start, in the place of the one there.
    mutating func declare(_ words: String) {
        let start = base.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        replace(markup.declaration ?? start..<start, with: "<?xml \(words)?>")
    }
}
