extension MutationKind {
    /// References to characters and entities.
    static let references: [MutationKind] = [
        // Valid: each letter may be written as its number.
        MutationKind("letters-as-references") { draft in
            guard let (place, number) = draft.someLetter() else { return }
            let hexadecimal = String(number, radix: 16)
            draft.replace(
                place..<place + 1,
                with: draft.pick(
                    "&#\(number);", "&#x\(hexadecimal);", "&#x\(hexadecimal.uppercased());", "&#0\(number);",
                    "&#x0000\(hexadecimal);"))
        },
        MutationKind("letters-as-broken-references") { draft in
            guard let (place, number) = draft.someLetter() else { return }
            let hexadecimal = String(number, radix: 16)
            draft.replace(
                place..<place + 1,
                with: draft.pick(
                    "&#X\(hexadecimal);", "&#\(number)", "&# \(number);", "&#+\(number);", "&#x\(hexadecimal) ;",
                    "&\(number);", "&#;", "&#x;", "#\(number);"))
        },
        MutationKind("references-to-characters") { draft in
            draft.insertAnywhere(
                draft.pick(
                    "&amp;", "&lt;", "&gt;", "&quot;", "&apos;", "&#38;", "&#60;", "&#38;#38;", "&#x26;lt;",
                    "&#x1F600;", "&#x10FFFF;", "&#65279;", "&#8203;", "&#x80;", "&#133;", "&#xE000;", "&#127;"))
        },
        MutationKind("references-to-no-character") { draft in
            draft.insertAnywhere(
                draft.pick(
                    "&#0;", "&#1;", "&#8;", "&#11;", "&#x1F;", "&#xD800;", "&#xDFFF;", "&#xFFFE;", "&#xFFFF;",
                    "&#x110000;", "&#99999999999;", "&#-1;", "&#x100000041;", "&#4294967361;"))
        },
        MutationKind("references-to-entities") { draft in
            draft.insertAnywhere(
                draft.pick("&nbsp;", "&eacute;", "&AMP;", "&unknown;", "&x:y;", "&amp ;", "& amp;", "&%p;", "&é;"))
        },
        MutationKind("references-in-names") { draft in
            let ranges = draft.markup.elements.map(\.name) + draft.markup.attributes.map(\.name)
            guard let name = draft.random.pick(ranges) else { return }
            let place = name.lowerBound + draft.random.below(name.count)
            let letter = draft.base.bytes[place]
            let hexadecimal = String(letter, radix: 16)
            draft.replace(place..<place + 1, with: draft.pick("&#\(letter);", "&#x\(hexadecimal);", "&amp;", "&lt;"))
        },
        MutationKind("bare-signs") { draft in
            draft.insertAnywhere(draft.pick("&", "<", ">", "& ", "&&", "&amp", "&;", "&#;", "&#x;", "< ", "</", "]]>"))
        },
    ]
}

extension Draft {
    /// A letter of a value, and its number.
    fileprivate mutating func someLetter() -> (place: Int, number: UInt8)? {
        guard let attribute = random.pick(markup.attributes.indices),
            let place = random.pick(markup.attributes[attribute].value), base.bytes[place] < 0x80,
            !markup.references.contains(where: { $0.contains(place) })
        else { return nil }
        return (place, base.bytes[place])
    }

    /// Puts something into a value or a text, as often into one as into the other.
    fileprivate mutating func insertAnywhere(_ words: String) {
        let values = markup.attributes.map(\.value)
        let texts = markup.texts.filter { !$0.isCDATA }.map(\.range)
        guard let range = random.chance(in: 2) ? random.pick(values) : random.pick(texts) else { return }
        insert(words, at: place(inside: range))
    }
}
