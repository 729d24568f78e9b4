import Diagnostics

extension DocumentedRule {
    /// Errors whose message holds some words.
    static func says(_ words: String) -> @Sendable (Diagnostic, [UInt8]) -> Bool {
        { error, _ in error.message.contains(words) }
    }
}

/// Looks at a document's encoding, apart from the program's own way.
enum EncodingLook {
    /// Whether the bytes are UTF-8 text; a zero byte is none, and where there are many the document is UTF-16 or UTF-32.
    static func isUTF8(_ document: [UInt8]) -> Bool {
        !document.contains(0) && String(validating: document, as: UTF8.self) != nil
    }

    /// Whether the first line names an encoding that is not UTF-8.
    static func declaresAnother(_ document: [UInt8]) -> Bool {
        let line = String(decoding: document.prefix(200), as: UTF8.self).lowercased().split(separator: "?>").first ?? ""
        return line.contains("encoding") && !line.contains("\"utf-8\"") && !line.contains("'utf-8'")
    }
}

/// Looks at the XML declaration.
enum DeclarationLook {
    /// Whether "standalone" follows a quotation mark at once.
    static func lacksBlankBeforeStandalone(_ document: [UInt8]) -> Bool {
        let start = Array(document.prefix(200))
        return Bytes.contains("\"standalone", in: start) || Bytes.contains("'standalone", in: start)
    }
}

/// Looks at the white space in a value.
enum BlankLook {
    /// Whether a value, as a message shows it, would be a date without the white space in it.
    static func isDateButForBlanks(_ shown: String) -> Bool {
        let value = String(shown.dropFirst().dropLast())
        var rest = value
        for blank in [" ", "\\u{9}", "\\u{A}", "\\u{D}"] { rest = rest.split(separator: blank).joined() }
        return rest.utf8.count == 10 && rest.utf8.count < value.utf8.count
    }
}
