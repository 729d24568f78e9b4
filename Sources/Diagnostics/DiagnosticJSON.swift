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
}
