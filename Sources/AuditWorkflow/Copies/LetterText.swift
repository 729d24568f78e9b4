import CivilCalendar
import Diagnostics
import Reporting

/// A letter as what writes DOCX takes it: every text that stands in it, safe to be put into XML.
struct LetterText: Sendable {
    private let letter: Letter

    init(_ letter: Letter) { self.letter = letter }

    /// The letter as a JSON object.
    ///
    /// - Parameter file: The name of the file it is to become.
    func json(file: String) -> JSONValue {
        [
            "file": .string(file), "title": Self.property(letter.title), "about": Self.property(letter.subject),
            "author": Self.property(letter.board), "date": .string(letter.date.isoText),
            "marking": Self.shown(letter.marking), "remark": letter.isConstructed ? "Constructed example" : nil,
            "kept": .string(PageFrame.retention(letter.retainUntil)), "page": "Page", "of": "of",
            "board": Self.shown(letter.board), "day": .string(letter.date.readable),
            "recipient": Self.shown(letter.agency.name), "subject": Self.shown(letter.subject),
            "blocks": .array(letter.blocks.map(Self.block)),
            "closing": Self.shown([Letter.closing, letter.post, letter.address]),
        ]
    }

    private static func block(_ block: Letter.Block) -> JSONValue {
        switch block {
        case .paragraph(let text): ["list": false, "texts": shown([text])]
        case .list(let texts): ["list": true, "texts": shown(texts)]
        }
    }

    /// Paragraphs; what is empty is none.
    private static func shown(_ texts: [String]) -> JSONValue {
        .array(texts.filter { !$0.isEmpty }.map(shown))
    }

    private static func shown(_ text: String) -> JSONValue { .string(visible(text)) }

    /// A text with what would be obeyed, cannot be seen or cannot stand in XML written as its number.
    static func visible(_ text: String) -> String {
        Visible.oneLine(text).unicodeScalars.map { scalar in
            // The two scalars that XML 1.0 leaves out above the controls.
            scalar.value == 0xFFFE || scalar.value == 0xFFFF
                ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
        }.joined()
    }

    /// The same as a property of a document, which has at most 255 characters.
    private static func property(_ text: String) -> JSONValue {
        let scalars = visible(text).unicodeScalars
        if scalars.count <= 255 { return .string(String(scalars)) }
        return .string(String(String.UnicodeScalarView(scalars.prefix(254))) + "…")
    }
}
