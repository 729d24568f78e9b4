internal import Diagnostics

/// Faults in tags and in how they fit together.
extension FaultReading {
    func nameMissing(at offset: Int) -> Diagnostic {
        if offset > 0, source.bytes[offset - 1] == UInt8(ascii: "&") { return bareAmpersand(before: offset) }
        let tag = piece(before: offset)
        if tag.start == offset - 1, tag.kind == .declaration {
            return malformed(
                at: tag.start, "Something that begins with \"<!\" is not allowed here.", expected: "a tag or text",
                mend: "Delete it, or write \"&lt;!\" where the characters are meant.")
        }
        if tag.start == offset - 1 {
            return malformed(
                at: tag.start, "The character \"<\" begins a tag in XML, but no tag name follows it.",
                expected: "the name of a tag, or \"&lt;\"",
                mend: "Write \"&lt;\" where the character \"<\" is meant.")
        }
        if offset >= source.bytes.count || source.bytes[offset] == UInt8(ascii: "<") {
            return tagNotFinished(before: offset)
        }
        return malformed(
            at: offset,
            "There is something in the tag \(shown(scanner.name(ofTagAt: tag.start))) that does not belong there.",
            expected: "the name of an attribute, or the \">\" that ends the tag",
            mend: "Look at the quotation marks before this place, and delete what does not belong.")
    }

    func spaceMissing(at offset: Int) -> Diagnostic {
        let piece = piece(before: offset)
        if piece.kind == .instruction {
            if !piece.isFinished { return pieceNotFinished(before: offset) }
            return malformed(
                at: offset, "There is no space after the name of a processing instruction.",
                expected: "a space or \"?>\"", mend: "Put a space there, or delete the instruction.")
        }
        if offset >= source.bytes.count || source.bytes[offset] == UInt8(ascii: "<") {
            return tagNotFinished(before: offset)
        }
        return malformed(
            at: offset, "There is no space after the value of an attribute.",
            expected: "a space, or the \">\" that ends the tag",
            mend: "Put a space between the attributes; inside a value write \"&quot;\" for a quotation mark.")
    }

    func tagNotFinished(before offset: Int) -> Diagnostic {
        let tag = piece(before: offset)
        let name = shown(scanner.name(ofTagAt: tag.start))
        if tag.kind == .endTag {
            return malformed(
                at: tag.start, "The closing tag \(name) does not end after its name.", expected: "\">\" after the name",
                mend: "Leave nothing between the name and \">\".")
        }
        return malformed(
            at: tag.start, "The tag \(name) is not finished before \(ending(of: tag)).",
            expected: "\">\" at the end of the tag",
            mend: "Put \">\" where the tag should end.")
    }

    private func ending(of tag: Markup) -> String {
        tag.end < source.bytes.count ? "the next one begins" : "the document ends"
    }

    func wrongEndTag(before offset: Int, _ elements: [ElementRecord]) -> Diagnostic {
        let tag = piece(before: offset)
        let open = innermostOpen(elements)
        let name = scanner.string(scanner.name(ofTagAt: open))
        return malformed(
            at: tag.start, "This closing tag does not match the element that is open here.",
            found: shown(tag.start..<tag.end), expected: "\"</\(name)>\", for the element opened at \(place(open))",
            mend: "Close the inner element first, or correct the name.")
    }

    func elementNotFinished(_ elements: [ElementRecord]) -> Diagnostic {
        let open = innermostOpen(elements)
        let name = scanner.string(scanner.name(ofTagAt: open))
        return malformed(
            at: open, "The element \(Visible.quoted(name)) is opened here and never closed.",
            found: "the end of the document",
            expected: "\"</\(name)>\"",
            mend: "Close the element where it ends; if the document stops in the middle, send it again.")
    }

    func noElement(at offset: Int) -> Diagnostic {
        if offset >= source.bytes.count {
            return malformed(
                at: offset, "The document has no element.", expected: "at least one tag",
                mend: "Look whether the right file was sent and whether it was saved completely.")
        }
        return malformed(
            at: offset, "There is text before the first tag.", expected: "\"<\"",
            mend: "Delete everything before the first tag; if this is no XML document, send the right file.")
    }

    func contentAfterEnd(at offset: Int) -> Diagnostic {
        let mend = "Delete what follows the end, or put it inside the outermost element."
        switch scanner.markup(containing: offset)?.kind {
        case .startTag:
            return malformed(
                at: offset, "A second outermost element begins here.", expected: "the end of the document", mend: mend)
        case .endTag:
            return malformed(
                at: offset, "This closing tag closes nothing.", expected: "the end of the document",
                mend: "Delete the closing tag, or open its element before.")
        default:
            return malformed(
                at: offset, "There is something after the end of the outermost element.",
                expected: "the end of the document", mend: mend)
        }
    }

    /// Offset of the tag of the innermost element that is open; the faults that ask for it arise only inside an element.
    private func innermostOpen(_ elements: [ElementRecord]) -> Int {
        elements.last { $0.end == 0 }.map { Int($0.offset) } ?? scanner.first
    }
}
