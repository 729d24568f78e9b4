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
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if Visible.isHidden(scalar) {
                    for unit in UTF16.encode(scalar) ?? .init() {
                        let digits = String(unit, radix: 16)
                        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                    }
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
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
