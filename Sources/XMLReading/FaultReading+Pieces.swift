internal import Diagnostics

/// Faults in comments, CDATA sections and processing instructions.
extension FaultReading {
    func pieceNotFinished(before offset: Int) -> Diagnostic {
        let piece = piece(before: offset)
        let (name, end) =
            switch piece.kind {
            case .comment: ("comment", "-->")
            case .characterData: ("CDATA section", "]]>")
            default: ("processing instruction", "?>")
            }
        if piece.isFinished {
            return tooMuch(
                at: piece.start, "This \(name) is too long.",
                found: "\(NumberText.digits(piece.end - piece.start)) bytes", expected: "less than 10,000,000 bytes",
                mend: "Shorten it or delete it.")
        }
        return malformed(
            at: piece.start, "The \(name) that begins here never ends.", expected: "\"\(end)\" at its end",
            mend: "Put \"\(end)\" where it should end.")
    }

    func hyphensInComment(before offset: Int) -> Diagnostic {
        let comment = piece(before: offset)
        return malformed(
            at: scanner.index(of: "--", from: comment.start + 4) ?? offset,
            "Two hyphens together are not allowed inside a comment.",
            expected: "\"-->\" or other characters",
            mend: "Put a space between the hyphens, or end the comment with exactly \"-->\".")
    }

    func instructionWithoutName(before offset: Int) -> Diagnostic {
        malformed(
            at: piece(before: offset).start,
            "No name follows the characters \"<?\", which begin a processing instruction.",
            expected: "a name, or \"&lt;?\"",
            mend: "Write \"&lt;?\" where the characters are meant, or delete the instruction.")
    }

    func reservedInstruction(before offset: Int) -> Diagnostic {
        let start = piece(before: offset).start
        if scanner.string(scanner.name(from: start + 2)) == "xml" {
            return malformed(
                at: start, "An XML declaration may only stand at the very start of the document.",
                expected: "nothing before \"<?xml\", not even an empty line",
                mend: "Delete what comes before it, or the declaration itself.")
        }
        return malformed(
            at: start, "The name of a processing instruction begins with \"xml\", which is reserved for XML itself.",
            expected: "another name", mend: "Delete the instruction.")
    }
}
