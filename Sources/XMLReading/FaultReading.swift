internal import CLibXML2
internal import Diagnostics

/// Puts a fault into words for somebody who has never seen XML, and finds its exact place.
///
/// libxml2 says where its parser stood, which is often past the fault, and speaks of productions of the standard. Here each of
/// its error numbers has a sentence of our own, and the source is read again around the place. An error that has no sentence
/// gets a general one; the place is right in any case.
struct FaultReading {
    let source: SourceText
    let limits: XMLLimits
    let scanner: MarkupScanner

    init(source: SourceText, limits: XMLLimits) {
        self.source = source
        self.limits = limits
        scanner = MarkupScanner(bytes: source.bytes)
    }

    /// The diagnostic for a fault, met when these elements had begun.
    func diagnostic(for fault: Fault, elements: [ElementRecord]) -> Diagnostic {
        switch fault {
        case .doctype(let offset): doctype(at: piece(before: offset).start)
        case .limit(let limit, let offset): tooMuch(limit, at: offset)
        case .parser(let fault): diagnostic(for: fault, elements: elements)
        }
    }

    private func diagnostic(for fault: ParserFault, elements: [ElementRecord]) -> Diagnostic {
        let offset = fault.offset
        if let diagnostic = forbiddenReference(fault) ?? forbiddenCharacter(at: offset) { return diagnostic }
        if let piece = scanner.markup(containing: offset), piece.kind == .declaration,
            scanner.has("<!DOCTYPE", at: piece.start)
        {
            return doctype(at: piece.start)
        }
        switch xmlParserErrors(rawValue: fault.code) {
        case XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF: return unfinishedNumber(before: offset)
        case XML_ERR_ENTITYREF_SEMICOL_MISSING: return bareAmpersand(before: offset)
        case XML_ERR_UNDECLARED_ENTITY: return unknownReference(before: offset)
        case XML_ERR_MISPLACED_CDATA_END: return strayCharacterDataEnd(from: offset)

        case XML_ERR_LT_IN_ATTRIBUTE: return lessThanInValue(at: offset)
        case XML_ERR_ATTRIBUTE_NOT_STARTED: return valueNotQuoted(at: offset)
        case XML_ERR_ATTRIBUTE_NOT_FINISHED: return valueNotFinished(before: offset)
        case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: return attributeWithoutValue(before: offset)
        case XML_ERR_ATTRIBUTE_REDEFINED, XML_NS_ERR_ATTRIBUTE_REDEFINED: return repeatedAttribute(before: offset)

        case XML_ERR_NAME_REQUIRED: return nameMissing(at: offset)
        case XML_ERR_SPACE_REQUIRED: return spaceMissing(at: offset)
        case XML_ERR_GT_REQUIRED: return tagNotFinished(before: offset)
        case XML_ERR_TAG_NAME_MISMATCH: return wrongEndTag(before: offset, elements)
        case XML_ERR_TAG_NOT_FINISHED: return elementNotFinished(elements)

        case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED:
            return pieceNotFinished(before: offset)
        case XML_ERR_HYPHEN_IN_COMMENT: return hyphensInComment(before: offset)
        case XML_ERR_PI_NOT_STARTED: return instructionWithoutName(before: offset)
        case XML_ERR_RESERVED_XML_NAME: return reservedInstruction(before: offset)

        case XML_ERR_DOCUMENT_EMPTY: return noElement(at: offset)
        case XML_ERR_DOCUMENT_END: return contentAfterEnd(at: offset)

        case XML_NS_ERR_UNDEFINED_NAMESPACE: return undeclaredPrefix(before: offset, names: fault.names)
        case XML_WAR_NS_URI: return namespaceNotValid(before: offset)
        case XML_WAR_NS_URI_RELATIVE: return namespaceNotAbsolute(before: offset)
        case XML_WAR_SPACE_VALUE: return unknownSpace(before: offset)
        case XML_NS_ERR_XML_NAMESPACE: return reservedNamespace(before: offset)
        case XML_NS_ERR_QNAME, XML_NS_ERR_COLON: return misplacedColon(before: offset)

        case XML_ERR_NAME_TOO_LONG: return nameTooLong(before: offset)
        case XML_ERR_NO_MEMORY: return noMemory()
        default: return malformed(at: offset, "The document is not well-formed XML here.")
        }
    }

    /// A fault of form, with whatever stands at its place as what was found.
    func malformed(
        at offset: Int, _ message: String, found: String? = nil, expected: String? = nil,
        mend: String = """
        Look at this place and just before it: most often a tag, a quotation mark or a semicolon is missing, or there is one \
        too many.
        """
    ) -> Diagnostic {
        Diagnostic(
            .xmlMalformed, at: source.location(at: offset), message, found: found ?? Snippet(source).text(at: offset),
            expected: expected, mend: mend)
    }

    /// The piece the parser was in when it had come to the offset: the one that holds the byte before it.
    func piece(before offset: Int) -> Markup {
        scanner.markup(containing: max(offset - 1, 0))
            ?? Markup(kind: .text, start: 0, end: source.bytes.count, isFinished: true)
    }

    /// What stands in a range, quoted.
    func shown(_ range: Range<Int>) -> String { Snippet(source).text(range) }

    private func doctype(at offset: Int) -> Diagnostic {
        Diagnostic(
            .xmlDoctype, at: source.location(at: offset),
            "The document has a document type declaration, which is not accepted.",
            found: Snippet(source).text(at: offset), expected: "a document without \"<!DOCTYPE\"",
            mend: "Delete everything from \"<!DOCTYPE\" to the \">\" that ends it.")
    }

    /// A place in words.
    func place(_ offset: Int) -> String {
        guard case .text(let line, let column) = source.location(at: offset).position else { return "the start" }
        return "line \(line), column \(column)"
    }
}
