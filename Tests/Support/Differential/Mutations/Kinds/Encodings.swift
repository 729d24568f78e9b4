extension MutationKind {
    /// Encodings, declared and real.
    static let encodings: [MutationKind] = [
        MutationKind("encoding-declared") { draft in
            draft.declare(
                "version=\"1.0\" encoding=\""
                    + draft.pick(
                        "utf-8", "Utf-8", "UTF8", "utf8", "ISO-8859-1", "iso-8859-15", "windows-1252", "US-ASCII",
                        "UTF-16", "UTF-16LE", "UCS-4", "EBCDIC-CP-US", "Shift_JIS", "unknown", "", "UTF 8", "UTF-7",
                        "UTF-32", " UTF-8", "latin1")
                    + "\"")
        },
        MutationKind("encoding-real") { draft in
            let kind = draft.random.below(8)
            let text = draft.base.text(draft.base.bytes.indices)
            let declared = draft.pick("UTF-8", "UTF-16", "ISO-8859-1", "UTF-16BE")
            let head = "<?xml version=\"1.0\" encoding=\"\(declared)\"?>"
            let body = draft.markup.declaration.map { draft.base.text($0.upperBound..<draft.base.bytes.count) } ?? text
            let whole = draft.random.chance(in: 2) ? text : head + body
            let bytes: [UInt8] =
                switch kind {
                case 0: [0xFE, 0xFF] + Recoding.utf16(whole, isBigEndian: true)
                case 1: [0xFF, 0xFE] + Recoding.utf16(whole, isBigEndian: false)
                case 2: Recoding.utf16(whole, isBigEndian: true)
                case 3: Recoding.utf16(whole, isBigEndian: false)
                case 4: [0, 0, 0xFE, 0xFF] + Recoding.utf32(whole)
                case 5: Recoding.latin1("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + body)
                case 6: Recoding.latin1(whole)
                default: Array(whole.utf8.dropLast(draft.random.below(2)))
                }
            draft.replace(draft.base.bytes.indices, with: bytes)
        },
        MutationKind("byte-order-mark") { draft in
            let start = draft.markup.declaration?.upperBound ?? draft.markup.elements[0].tag.lowerBound
            switch draft.random.below(8) {
            case 0, 1, 2: draft.insert("\u{FEFF}", at: 0)
            case 3: draft.insert("\u{FEFF}\u{FEFF}", at: 0)
            case 4: draft.insert("\u{FEFF}", at: start)
            case 5: draft.replace(0..<0, with: [0xFE, 0xFF])
            case 6: draft.replace(0..<0, with: [0xEF, 0xBB])
            default: draft.insert(" \u{FEFF}", at: 0)
            }
        },
        MutationKind("bytes-not-utf-8") { draft in
            let ranges =
                draft.markup.attributes.map(\.value) + draft.markup.texts.map(\.range)
                + draft.markup.asides.map { $0.dropFirst(4) }
            guard let range = draft.random.pick(ranges) else { return }
            let sequences: [[UInt8]] = [
                [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
                [0xF4, 0x90, 0x80, 0x80],
                [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE], [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xE9],
                [0x93, 0x94],
                [0xF0, 0x80, 0x80, 0x80], [0xC3, 0x28],
            ]
            let place = draft.place(inside: range)
            draft.replace(place..<place, with: draft.random.pick(sequences) ?? [0xFF])
        },
    ]
}

/// Text in other encodings than UTF-8.
enum Recoding {
    static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return isBigEndian ? [high, low] : [low, high]
        }
    }

    static func utf32(_ text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> (24 - 8 * $0) & 0xFF) } }
    }

    /// What Latin-1 does not have becomes a question mark.
    static func latin1(_ text: String) -> [UInt8] {
        text.unicodeScalars.map { $0.value < 0x100 ? UInt8($0.value) : UInt8(ascii: "?") }
    }
}
