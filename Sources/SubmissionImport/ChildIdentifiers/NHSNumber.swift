/// Ten digits whose last is the check digit of the others, as NHS numbers are written.
///
/// The first nine digits are multiplied by 10 down to 2 and added up; the check digit is 11 less the rest of that sum by 11, and 0
/// stands for 11. A number that would need 10 is never given out.
enum NHSNumber {
    /// Whether an NHS number starts with these digits: ten together, or three, three and four.
    static func starts(in text: Span<UInt8>, at digits: Range<Int>) -> Bool {
        guard digits.count == 10 || digits.count == 3, text.letterLength(at: digits.lowerBound - 1) == 0 else {
            return false
        }
        if digits.count == 10 {
            return text.letterLength(at: digits.upperBound) == 0 && isRight(text, digits, 0..<0, 0..<0)
        }
        guard digits.count == 3, let second = group(of: 3, in: text, after: digits.upperBound),
            let third = group(of: 4, in: text, after: second.upperBound)
        else { return false }
        return isRight(text, digits, second, third)
    }

    private static func group(of count: Int, in text: Span<UInt8>, after index: Int) -> Range<Int>? {
        var start = text.endOfBlanks(from: index)
        start += text.hyphenLength(at: start)
        start = text.endOfBlanks(from: start)
        let end = text.endOfDigits(from: start)
        return start > index && start <= index + 5 && end - start == count ? start..<end : nil
    }

    private static func isRight(
        _ text: Span<UInt8>, _ first: Range<Int>, _ second: Range<Int>, _ third: Range<Int>
    ) -> Bool {
        var sum = 0
        var weight = 10
        for group in [first, second, third] {
            for index in group {
                let digit = Int(text[index] &- 0x30)
                if weight == 1 { return (11 - sum % 11) % 11 == digit }
                sum += digit * weight
                weight -= 1
            }
        }
        return false
    }
}
