import Diagnostics

/// What a reader gets of a text put into a page, worked out another way than the writer does: line breaks as LF, and what
/// would be obeyed rather than seen as `\u{…}`.
func shown(_ text: String) -> Tokenizer.Scalars {
    var values: [UInt32] = []
    var rest = text.unicodeScalars.map(\.value)[...]
    while let value = rest.popFirst() {
        if value == 13 {
            if rest.first == 10 { rest.removeFirst() }
            values.append(10)
        } else if value == 9 || value == 10 {
            values.append(value)
        } else if isShownByNumber(value) {
            values += Array("\\u{\(String(value, radix: 16, uppercase: true))}".unicodeScalars.map(\.value))
        } else {
            values.append(value)
        }
    }
    return Tokenizer.Scalars(values: values)
}

private func isShownByNumber(_ value: UInt32) -> Bool {
    let isNoncharacter = value % 0x10000 >= 0xFFFE || (value >= 0xFDD0 && value <= 0xFDEF)
    return isNoncharacter || Unicode.Scalar(value).map(Visible.isHidden) == true
}
