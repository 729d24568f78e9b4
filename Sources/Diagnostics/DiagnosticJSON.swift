extension Diagnostic {
    /// The diagnostic as one JSON object on one line, keys in a fixed order.
    package var json: String {
        var members = [
            "\"code\":\(JSONText.quoted(code.rawValue))",
            "\"severity\":\(JSONText.quoted(severity.rawValue))",
            "\"file\":\(JSONText.quoted(location.file))",
        ]
        switch location.position {
        case .wholeFile: members.append("\"line\":1,\"column\":1")
        case .text(let line, let column): members.append("\"line\":\(line),\"column\":\(column)")
        }
        members.append("\"message\":\(JSONText.quoted(message))")
        if let found { members.append("\"found\":\(JSONText.quoted(found))") }
        if let expected { members.append("\"expected\":\(JSONText.quoted(expected))") }
        members.append("\"mend\":\(JSONText.quoted(mend))")
        return "{\(members.joined(separator: ","))}"
    }
}

/// Strings as JSON, escaped scalar by scalar.
package enum JSONText {
    /// A JSON string literal. Controls, U+2028, U+2029 and every character that is obeyed rather than seen are escaped.
    package static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        write(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds a JSON string literal to the end of a buffer.
    package static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        // Most text is plain ASCII in which nothing has to be escaped.
        if isPlain(text.utf8.span) {
            bytes.append(contentsOf: text.utf8)
        } else {
            for scalar in text.unicodeScalars { write(scalar, to: &bytes) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isPlain(_ text: Span<UInt8>) -> Bool {
        for index in text.indices {
            let byte = text[index]
            if byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return false }
        }
        return true
    }

    private static func write(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar {
        case "\"": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\"")]
        case "\\": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "\\")]
        case "\n": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case "\r": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
        case "\t": bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
        default:
            guard Visible.isHidden(scalar) else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
                return
            }
            for unit in UTF16.encode(scalar) ?? .init() {
                let digits = String(unit, radix: 16)
                bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
            }
        }
    }

    /// The string a JSON string literal stands for; nil where it is none.
    package static func unquoted(_ literal: String) -> String? {
        var rest = literal.unicodeScalars[...]
        guard rest.popFirst() == "\"", rest.popLast() == "\"" else { return nil }
        var units: [UInt16] = []
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\"": return nil
            case "\\":
                guard let escape = rest.popFirst(), let unit = unit(escape, &rest) else { return nil }
                units.append(unit)
            default: units += UTF16.encode(scalar) ?? .init()
            }
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func unit(_ escape: Unicode.Scalar, _ rest: inout Substring.UnicodeScalarView) -> UInt16? {
        switch escape {
        case "\"", "\\", "/": return UInt16(escape.value)
        case "n": return 0x0A
        case "r": return 0x0D
        case "t": return 0x09
        case "u":
            let digits = String(rest.prefix(4))
            rest = rest.dropFirst(4)
            return digits.utf8.count == 4 ? UInt16(digits, radix: 16) : nil
        default: return nil
        }
    }
}
