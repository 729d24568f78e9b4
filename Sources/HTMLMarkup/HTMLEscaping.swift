import Diagnostics

/// Writes text into markup, Unicode scalar by Unicode scalar, so that none of it is read as markup.
///
/// 1. `&`, `<`, `>`, `"` and `'` become character references, in texts and in attributes alike.
/// 2. Tabulators and line breaks stay white space: CR LF and CR are written as LF, which is what a browser reads them as.
/// 3. Other controls, bidirectional controls, zero-width characters and noncharacters are shown as `\u{…}`, not obeyed.
/// 4. A combining mark at the beginning becomes a character reference, so that it cannot join the `>` or `"` before it.
/// 5. Everything else stays as it is.
enum HTMLEscaping {
    /// Where a text is written.
    enum Place {
        /// Between tags, where line breaks are written as they are.
        case text
        /// In a quoted value, where line breaks and tabulators are written as character references.
        case attribute
    }

    static func append(_ text: String, in place: Place, to bytes: inout [UInt8]) {
        var followsCarriageReturn = false
        var isFirst = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": bytes += "&amp;".utf8
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "\"": bytes += "&quot;".utf8
            case "'": bytes += "&#39;".utf8
            case "\n" where followsCarriageReturn: break
            case "\n", "\r": bytes += (place == .text ? "\n" : "&#10;").utf8
            case "\t": bytes += (place == .text ? "\t" : "&#9;").utf8
            case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case _ where Visible.isHidden(scalar) || isNoncharacter(scalar):
                bytes += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8
            case _ where isFirst && isCombining(scalar):
                bytes += "&#x\(String(scalar.value, radix: 16, uppercase: true));".utf8
            default: bytes += scalar.utf8
            }
            followsCarriageReturn = scalar == "\r"
            isFirst = false
        }
    }

    /// Whether Unicode has set the scalar aside as never being a character; HTML forbids them.
    private static func isNoncharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value & 0xFFFE == 0xFFFE || 0xFDD0...0xFDEF ~= scalar.value
    }

    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
