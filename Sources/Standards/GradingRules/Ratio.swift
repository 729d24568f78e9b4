/// An exact share: a numerator over a positive denominator. Nothing that decides is a floating-point number.
package struct Ratio: Sendable, Hashable {
    package let numerator: Int
    package let denominator: Int

    /// Makes a ratio from 0 to 1; nil where the numbers are not one.
    package init?(_ numerator: Int, _ denominator: Int) {
        guard denominator > 0, denominator <= 1000, numerator >= 0, numerator <= denominator else { return nil }
        self.numerator = numerator
        self.denominator = denominator
    }

    /// The whole.
    package static var all: Ratio { Ratio(whole: ()) }

    private init(whole: ()) {
        numerator = 1
        denominator = 1
    }

    /// Reads `all`, `3/4` or `80%`.
    package init?(text: String) {
        if text == "all" {
            self = .all
            return
        }
        if text.utf8.last == UInt8(ascii: "%"), let percent = Int(text.dropLast()) {
            self.init(percent, 100)
            return
        }
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count == 2, let top = Int(Substring(parts[0])), let bottom = Int(Substring(parts[1])) else {
            return nil
        }
        self.init(top, bottom)
    }

    /// Whether `count` of `size` is at least this share. Of nothing, every share is reached.
    package func isReached(by count: Int, of size: Int) -> Bool { count * denominator >= numerator * size }

    /// Whether `count` of `size` is more than this share.
    package func isExceeded(by count: Int, of size: Int) -> Bool { count * denominator > numerator * size }

    /// The smallest count of `size` that reaches this share.
    package func leastCount(of size: Int) -> Int { (numerator * size + denominator - 1) / denominator }

    /// `all`, or the fraction as people write it.
    package var text: String { self == .all ? "all" : "\(numerator)/\(denominator)" }

    /// The share in words: "all", "at least half", "at least 4 in 5".
    package var words: String {
        if self == .all { return "all" }
        if numerator * 2 == denominator { return "at least half" }
        let divisor = Self.greatestCommonDivisor(numerator, denominator)
        return "at least \(numerator / divisor) in \(denominator / divisor)"
    }

    private static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
        b == 0 ? max(a, 1) : greatestCommonDivisor(b, a % b)
    }
}
