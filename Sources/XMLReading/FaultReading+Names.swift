internal import Diagnostics

/// Faults in names, prefixes and namespaces.
extension FaultReading {
    /// `names` is the prefix, then the local name, then for an attribute the element's.
    func undeclaredPrefix(before offset: Int, names: [String]) -> Diagnostic {
        let tag = piece(before: offset).start
        var name = scanner.name(ofTagAt: tag)
        if names.count == 3 {
            let full = "\(names[0]):\(names[1])"
            name = scanner.attributes(ofTagAt: tag).first { scanner.string($0.name) == full }?.name ?? name
        }
        let prefix = names.first ?? ""
        return Diagnostic(
            .xmlPrefix, at: source.location(at: name.lowerBound),
            "The prefix \(Visible.quoted(prefix)) is used, but nothing says which namespace it stands for.",
            found: shown(name), expected: "\"xmlns:\(prefix)=\" with a namespace, in this tag or one around it",
            mend: "Declare the prefix, or leave it out.")
    }

    func namespaceNotValid(before offset: Int) -> Diagnostic {
        namespace(
            before: offset, "The name of a namespace is not written as an address.",
            expected: "an address without spaces and other characters that need escaping")
    }

    func namespaceNotAbsolute(before offset: Int) -> Diagnostic {
        namespace(
            before: offset, "The name of a namespace is not a complete address.",
            expected: "an address that begins with a scheme, such as \"urn:\" or \"https:\"")
    }

    private func namespace(before offset: Int, _ message: String, expected: String) -> Diagnostic {
        let value = declaration(before: offset)?.value
        return malformed(
            at: value?.lowerBound ?? piece(before: offset).start, message, found: value.map { shown($0) },
            expected: expected, mend: "Write the namespace exactly as the description of the document gives it.")
    }

    func reservedNamespace(before offset: Int) -> Diagnostic {
        malformed(
            at: declaration(before: offset)?.name.lowerBound ?? piece(before: offset).start,
            "A namespace is declared with an empty name, or in a way reserved for XML itself.",
            expected: "a prefix other than \"xml\" and \"xmlns\", and the name of a namespace",
            mend: "Correct the declaration, or delete it.")
    }

    func misplacedColon(before offset: Int) -> Diagnostic {
        let piece = piece(before: offset)
        let start =
            piece.kind == .instruction
            ? piece.start + 2 : scanner.name(before: min(offset, source.bytes.count)).lowerBound
        let whole = scanner.name(from: start)
        return malformed(
            at: whole.lowerBound, "A name has a colon in the wrong place.", found: shown(whole),
            expected: "a name, or a prefix, one colon and a name", mend: "Correct the name.")
    }

    /// The attribute that ends just before the offset.
    private func declaration(before offset: Int) -> WrittenAttribute? {
        scanner.attributes(ofTagAt: piece(before: offset).start).first { $0.value.upperBound + 1 == offset }
    }
}
