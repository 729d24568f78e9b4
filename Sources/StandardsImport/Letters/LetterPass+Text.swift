import Diagnostics
import RecordReading
import Standards
import XMLReading

/// Texts with placeholders.
extension LetterPass {
    /// The text of an element, with every fault in it at its own place.
    ///
    /// - Parameters:
    ///   - duties: Whom it is for where it is for some footings only; empty where it is for everybody.
    ///   - checksDuty: False where that could not be read.
    mutating func text(
        of element: Int, for duties: Set<DutyBasis> = [], checksDuty: Bool = true
    ) -> LetterText {
        reportLength(of: element)
        let bytes = Array(reader.document.arena[reader.document.text(of: element).range])
        var pieces: [LetterText.Piece] = []
        for part in PlaceholderScan.parts(of: bytes) {
            switch part {
            case .words(let words): pieces.append(.words(Self.folded(words)))
            case .placeholder(let name, let offset):
                if let field = field(name, at: offset, of: element) { pieces.append(.field(field)) }
            case .strayBrace(let brace, let offset): reportStray(brace, at: offset, of: element)
            }
        }
        if checksDuty {
            reportMentions(in: bytes, for: duties) { pass, mention in pass.place(mention.offset, of: element) }
        }
        return LetterText(Self.trimmed(pieces))
    }

    /// More than anybody reads in one paragraph.
    private static let mostCharacters = 4000

    mutating func reportLength(of element: Int) {
        let count = reader.text(of: element).unicodeScalars.count
        guard count > Self.mostCharacters else { return }
        reader.report(
            Diagnostic(
                .valueInvalid, at: reader.document.location(ofText: element),
                "\"\(reader.document.nameText(of: element))\" is longer than there is room for.",
                found: "\(count) characters", expected: "at most \(Self.mostCharacters) characters", mend: "Shorten it."
            ))
    }

    /// Where a byte of an element's text stands.
    private func place(_ offset: Int, of element: Int) -> SourceLocation {
        reader.document.location(at: reader.document.offset(ofTextByte: offset, of: element))
    }

    // MARK: White space

    /// Each run of white space as one blank, those at the ends included.
    private static func folded(_ words: [UInt8]) -> String {
        var folded: [UInt8] = []
        for byte in words {
            if !WhiteSpace.contains(byte) { folded.append(byte) } else if folded.last != 0x20 { folded.append(0x20) }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// Without a blank at either end of the whole.
    private static func trimmed(_ pieces: [LetterText.Piece]) -> [LetterText.Piece] {
        var pieces = pieces
        if case .words(let first)? = pieces.first, first.utf8.first == 0x20 {
            pieces[0] = .words(String(Substring(first.utf8.dropFirst())))
        }
        if case .words(let last)? = pieces.last, last.utf8.last == 0x20 {
            pieces[pieces.count - 1] = .words(String(Substring(last.utf8.dropLast())))
        }
        return pieces.filter { $0 != .words("") }
    }

    // MARK: Placeholders

    /// The field a placeholder names; nil where this letter has none of the name, which is reported.
    private mutating func field(_ name: String, at offset: Int, of element: Int) -> LetterField? {
        let known = kind?.fields ?? LetterField.allCases
        if let field = known.first(where: { $0.rawValue.utf8.elementsEqual(name.utf8) }) { return field }
        if reader.isFull { return nil }
        let lists = kind?.lists ?? LetterList.allCases
        let nearest = NearestName.of(name, among: known.map(\.rawValue))
        let message: String
        var mend =
            nearest.map { "Write {\($0)} if that is what was meant, or another of those expected." }
            ?? "Write one of those expected; for a brace that is meant, write it twice."
        if lists.contains(where: { $0.rawValue.utf8.elementsEqual(name.utf8) }) {
            message = "A list cannot stand within a sentence."
            mend = "Take it out, and write <list of=\"\(name)\"> below the paragraph, with its sentence in <lead>."
        } else if LetterField.allCases.contains(where: { $0.rawValue.utf8.elementsEqual(name.utf8) })
            || LetterList.allCases.contains(where: { $0.rawValue.utf8.elementsEqual(name.utf8) })
        {
            message = "This placeholder belongs to other letters."
        } else {
            message = "There is no such placeholder."
        }
        reader.report(
            Diagnostic(
                .letterPlaceholder, at: place(offset, of: element), message, found: Visible.quoted("{\(name)}"),
                expected: known.map { "{\($0.rawValue)}" }.joined(separator: ", "), mend: mend))
        return nil
    }

    private mutating func reportStray(_ brace: UInt8, at offset: Int, of element: Int) {
        let isOpening = brace == UInt8(ascii: "{")
        reader.report(
            Diagnostic(
                .letterPlaceholder, at: place(offset, of: element),
                isOpening ? "This brace is not closed." : "This brace closes nothing.",
                found: isOpening ? "{" : "}", expected: "a name between two braces, such as {agency}",
                mend: "Write the brace that is missing; for a brace that is meant, write it twice."))
    }

    // MARK: Duties

    /// Reports every mention of a duty that somebody who reads the text does not have.
    mutating func reportMentions(
        in text: [UInt8], for duties: Set<DutyBasis> = [], at place: (LetterPass, DutyMention) -> SourceLocation
    ) {
        for mention in DutyMention.all(in: text) where duties.isEmpty || !duties.isSubset(of: mention.duties) {
            let right = DutyBasis.allCases.filter { mention.duties.contains($0) }.map(\.rawValue)
            reader.report(
                Diagnostic(
                    .letterDuty, at: place(self, mention),
                    duties.isEmpty
                        ? "This speaks of a duty to every agency, and not every agency has it."
                        : "This speaks of a duty that not every agency has whom it is for.",
                    found: Visible.quoted(mention.words),
                    expected:
                        "an <alternative> of a <choice> with duty=\"\(right.joined(separator: " "))\", or with some of these",
                    mend: "Write {duty}, which names each agency's own, or say it only to those who have the duty."))
        }
    }
}
