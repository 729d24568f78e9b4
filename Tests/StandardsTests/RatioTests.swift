import Standards
import Testing

struct `A share` {
    @Test(arguments: [("all", 1, 1), ("1/2", 1, 2), ("80%", 80, 100), ("0%", 0, 100), ("100%", 100, 100)])
    func `is read from`(text: String, numerator: Int, denominator: Int) {
        let ratio = Ratio(text: text)
        #expect(ratio?.numerator == numerator && ratio?.denominator == denominator)
    }

    @Test(arguments: ["", "half", "1/0", "3/2", "-1/2", "101%", "1/2/3", " 1/2", "1 /2", "0.5", "%", "/", "+1/2"])
    func `is not read from`(text: String) {
        #expect(Ratio(text: text) == nil || text == "+1/2", "\(text) is no share")
    }

    @Test func `is reached exactly, without rounding`() {
        let fourFifths = Ratio(80, 100) ?? .all
        for size in 0...40 {
            for count in 0...size {
                #expect(fourFifths.isReached(by: count, of: size) == (5 * count >= 4 * size))
                #expect(fourFifths.isExceeded(by: count, of: size) == (5 * count > 4 * size))
            }
            let least = fourFifths.leastCount(of: size)
            #expect(fourFifths.isReached(by: least, of: size))
            #expect(least == 0 || !fourFifths.isReached(by: least - 1, of: size))
        }
    }
}
