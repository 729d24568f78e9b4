/// A reference as it is written, such as `&amp;` or `&#8217;`.
struct WrittenReference: Sendable, Hashable {
    /// One past its semicolon, or past what there is of it.
    let end: Int
    let isFinished: Bool
    /// What a numbered reference stands for; nil for a name, and for a number that is no character.
    let scalar: Unicode.Scalar?
}

extension MarkupScanner {
    /// The reference that begins with the `&` at the offset.
    func reference(at offset: Int) -> WrittenReference {
        var end = offset + 1
        while end < bytes.count, isPartOfReference(bytes[end]) { end += 1 }
        let isFinished = end < bytes.count && bytes[end] == UInt8(ascii: ";")
        let digits = string(offset + 1..<end)
        var number: UInt32?
        if digits.hasPrefix("#x") {
            number = UInt32(digits.dropFirst(2), radix: 16)
        } else if digits.hasPrefix("#") {
            number = UInt32(digits.dropFirst())
        }
        return WrittenReference(
            end: isFinished ? end + 1 : end, isFinished: isFinished,
            scalar: number.flatMap { Unicode.Scalar($0) })
    }

    private func isPartOfReference(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "."),
            UInt8(ascii: "-"), UInt8(ascii: ":"), 0x80...0xFF:
            true
        default: false
        }
    }
}
