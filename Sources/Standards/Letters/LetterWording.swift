/// The wording of one letter, as data: what is always said, what is said to whom, and where the record is put in.
package struct LetterWording: Sendable, Hashable {
    /// One part of a letter's text.
    package struct Block: Sendable, Hashable {
        package let content: Content
        /// What it depends on; nil where it always stands.
        package let when: LetterCondition?

        package init(_ content: Content, when: LetterCondition? = nil) {
            self.content = content
            self.when = when
        }
    }

    package enum Content: Sendable, Hashable {
        case paragraph(LetterText)
        /// One of these, by the footing an agency stands on. Every footing fits exactly one.
        case choice([Alternative])
        /// A sentence with a list under it; where the list is empty, the other sentence or nothing.
        case list(LetterList, lead: LetterText, none: LetterText?)
    }

    /// A paragraph for agencies of some footings.
    package struct Alternative: Sendable, Hashable {
        /// Nil for those that no other alternative names.
        package let duties: Set<DutyBasis>?
        package let text: LetterText

        package init(duties: Set<DutyBasis>?, text: LetterText) {
            self.duties = duties
            self.text = text
        }
    }

    package let kind: LetterKind
    /// What it is called in a list of letters: "Reminder".
    package let title: String
    /// The day from which it is used, `YYYY-MM-DD`.
    package let inForceFrom: String
    /// Whose words they are, and what they rest on.
    package let source: String
    package let subject: LetterText
    package let blocks: [Block]

    package init(
        kind: LetterKind, title: String, inForceFrom: String, source: String, subject: LetterText, blocks: [Block]
    ) {
        self.kind = kind
        self.title = title
        self.inForceFrom = inForceFrom
        self.source = source
        self.subject = subject
        self.blocks = blocks
    }
}

extension [LetterWording.Alternative] {
    /// The alternatives that fit a footing: those that name it, else those that name none.
    package func fitting(_ duty: DutyBasis) -> [LetterWording.Alternative] {
        let named = filter { $0.duties?.contains(duty) ?? false }
        return named.isEmpty ? filter { $0.duties == nil } : named
    }
}

/// A sentence or more of a letter: words, and places where the record is put in.
package struct LetterText: Sendable, Hashable {
    package enum Piece: Sendable, Hashable {
        case words(String)
        case field(LetterField)
    }

    package let pieces: [Piece]

    package init(_ pieces: [Piece]) { self.pieces = pieces }

    /// The text with something for each field. What is put in is not looked at again: braces in it are braces.
    package func filled(_ value: (LetterField) -> String) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .field(let field): value(field)
            }
        }.joined()
    }
}
