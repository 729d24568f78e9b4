internal import Diagnostics

/// Documents that are too large, too deep or too crowded.
extension FaultReading {
    func tooMuch(_ limit: Fault.Limit, at offset: Int) -> Diagnostic {
        let tag = shown(scanner.name(ofTagAt: offset))
        switch limit {
        case .attributes:
            let attributes = scanner.attributes(ofTagAt: offset).filter { !scanner.isNamespaceDeclaration($0) }
            let first = attributes.dropFirst(limits.attributes).first
            return tooMuch(
                at: first?.name.lowerBound ?? offset, "This tag has too many attributes.",
                found: "\(NumberText.digits(attributes.count)) attributes of \(tag)",
                expected: "at most \(NumberText.digits(limits.attributes))",
                mend: "Delete the attributes that do not belong.")
        case .namespaces:
            return tooMuch(
                at: offset, "Too many namespaces are declared.",
                found: "a tag \(tag) that declares still more",
                expected: "at most \(NumberText.digits(limits.namespaces)) in force at one place",
                mend: "Delete the namespace declarations that are not needed.")
        case .depth:
            return tooMuch(
                at: offset, "Elements are nested too deeply.",
                found: "an element \(tag) inside \(NumberText.digits(limits.depth)) others",
                expected: "at most \(NumberText.digits(limits.depth)) elements inside each other",
                mend: "Look whether elements were opened and not closed before this one.")
        case .elements:
            return tooMuch(
                at: offset, "The document has too many elements.", found: "one more, \(tag)",
                expected: "at most \(NumberText.digits(limits.elements)) elements", mend: "Send a smaller document.")
        case .documentAttributes:
            return tooMuch(
                at: offset, "The document has too many attributes.", found: "still more in a tag \(tag)",
                expected: "at most \(NumberText.digits(limits.documentAttributes)) attributes",
                mend: "Send a smaller document.")
        case .text:
            return tooMuch(
                at: offset, "The text of this element is too long.",
                found: "more than \(NumberText.digits(limits.textBytes)) bytes of text in \(tag)",
                expected: "at most \(NumberText.digits(limits.textBytes)) bytes",
                mend: "Shorten the text, and look whether a file was put into it by mistake.")
        case .foreignNames:
            let start = scanner.markup(containing: offset)?.start ?? offset
            return tooMuch(
                at: start, "The document uses too many different names.",
                found: "one more in \(Snippet(source).text(at: start))",
                expected:
                    "at most \(NumberText.digits(limits.foreignNameBytes)) bytes of names that do not belong to it",
                mend: "Look whether the right document was sent.")
        }
    }

    func nameTooLong(before offset: Int) -> Diagnostic {
        let start = piece(before: offset).start
        return tooMuch(
            at: start, "This name is too long.", found: Snippet(source).text(at: start),
            expected: "a name of a few dozen letters", mend: "Look whether a space or a \">\" is missing.")
    }

    func noMemory() -> Diagnostic {
        Diagnostic(
            .xmlLimit, at: SourceLocation(file: source.file), "There is not enough memory to read the document.",
            mend: "Try again when the machine has less to do, or on a larger one.")
    }

    func tooMuch(
        at offset: Int, _ message: String, found: String, expected: String, mend: String
    ) -> Diagnostic {
        Diagnostic(
            .xmlLimit, at: source.location(at: offset), message, found: found, expected: expected, mend: mend)
    }
}
