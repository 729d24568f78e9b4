import Diagnostics
import XMLReading

extension RecordReader {
    /// A whole number in a range, in plain digits: no sign, no blank, no leading nought.
    package mutating func integer(_ name: Int, of element: Int, in range: ClosedRange<Int>) -> Int? {
        guard let (attribute, value) = value(name, of: element) else { return nil }
        if let number = plainNumber(value), range.contains(number) { return number }
        return refuse(
            attribute, value,
            "\"\(label(name))\" is not a whole number from \(range.lowerBound) to \(range.upperBound).",
            expected: "a whole number from \(range.lowerBound) to \(range.upperBound)",
            mend: "Write the number in digits.")
    }

    /// A level: 0, 1, 2 or 3.
    package mutating func level(_ name: Int, of element: Int) -> Int? {
        guard let attribute = attribute(name, of: element) else { return nil }
        let slice = document.value(ofAttribute: attribute)
        if slice.length == 1, case let digit = document.arena[Int(slice.offset)] &- 0x30, digit <= 3 {
            return Int(digit)
        }
        return refuse(
            attribute, document.string(slice), "\"\(label(name))\" is not a level.", expected: "0, 1, 2 or 3",
            mend: "Write the level as one digit.")
    }

    /// A share of a whole: `all`, a fraction such as `1/2`, or a whole percentage such as `80%`.
    ///
    /// `all` is one over one; a percentage is over a hundred. The denominator is at most 1000 and the share at most the whole.
    package mutating func share(_ name: Int, of element: Int) -> (numerator: Int, denominator: Int)? {
        guard let (attribute, value) = value(name, of: element) else { return nil }
        if let share = plainShare(value), share.1 > 0, share.1 <= 1000, share.0 <= share.1 { return share }
        return refuse(
            attribute, value, "\"\(label(name))\" is not a share of a whole.",
            expected: "all, a fraction such as 1/2, or a percentage such as 80%",
            mend: "Write the share in one of these ways.")
    }

    private func plainShare(_ text: String) -> (Int, Int)? {
        if text == "all" { return (1, 1) }
        if text.utf8.last == UInt8(ascii: "%") { return plainNumber(text.dropLast()).map { ($0, 100) } }
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2, let numerator = plainNumber(Substring(parts[0])),
            let denominator = plainNumber(Substring(parts[1]))
        else { return nil }
        return (numerator, denominator)
    }

    /// Digits alone, at most nine, without a leading nought.
    private func plainNumber(_ text: some StringProtocol) -> Int? {
        let digits = text.utf8
        guard (1...9).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
            digits.count == 1 || digits.first != 0x30
        else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
