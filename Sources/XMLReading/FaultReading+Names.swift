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
        let value = attribute(before: offset)?.value
        return malformed(
            at: value?.lowerBound ?? piece(before: offset).start, message, found: value.map { shown($0) },
            expected: expected, mend: "Write the namespace exactly as the description of the document gives it.")
    }

    /// `xml:space` is the one attribute whose value XML itself restricts.
    func unknownSpace(before offset: Int) -> Diagnostic {
        let value = attribute(before: offset)?.value
        return malformed(
            at: value?.lowerBound ?? piece(before: offset).start,
            "The attribute \"xml:space\" has a value that XML does not know.", found: value.map { shown($0) },
            expected: "\"default\" or \"preserve\"", mend: "Write one of the two, or delete the attribute.")
    }

    func reservedNamespace(before offset: Int) -> Diagnostic {
        malformed(
            at: attribute(before: offset)?.name.lowerBound ?? piece(before: offset).start,
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

    /// The attribute, or declaration of a namespace, that ends just before the offset.
    private func attribute(before offset: Int) -> WrittenAttribute? {
        scanner.attributes(ofTagAt: piece(before: offset).start).first { $0.value.upperBound + 1 == offset }
    }
}
