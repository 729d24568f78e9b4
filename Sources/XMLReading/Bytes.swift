/// Searches of raw bytes that run for every element, eight bytes at a time.
enum Bytes {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highs: UInt64 = 0x8080_8080_8080_8080

    /// The offset of the last `<` before `end`; 0 where there is none.
    @inline(__always)
    static func lastLessThan(in start: UnsafePointer<UInt8>, before end: Int) -> Int {
        var index = end
        while index >= 8 {
            let word = unsafe UnsafeRawPointer(start + (index - 8)).loadUnaligned(as: UInt64.self)
            // A byte of `other` is 0 where the word has "<"; `found` then has its high bit set there. A false hit is possible
            // only above a true one, and the highest bit is the one that is used, so the byte is looked at again.
            let other = word.littleEndian ^ (ones &* 0x3C)
            if (other &- ones) & ~other & highs != 0 { break }
            index -= 8
        }
        while index > 0 {
            index -= 1
            if unsafe start[index] == 0x3C { return index }
        }
        return 0
    }

    /// Whether all bytes are white space, in text that has been through the parser.
    ///
    /// Of all characters XML allows, only white space is at or below U+0020.
    @inline(__always)
    static func areWhite(_ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        var index = 0
        while index + 8 <= count {
            let word = unsafe UnsafeRawPointer(start + index).loadUnaligned(as: UInt64.self)
            // 0x20 + 0x5F is 0x7F: any byte above 0x20 sets its high bit, by the sum or by itself.
            if (word | (word &+ 0x5F5F_5F5F_5F5F_5F5F)) & highs != 0 { return false }
            index += 8
        }
        while index < count {
            if unsafe start[index] > 0x20 { return false }
            index += 1
        }
        return true
    }

    /// Whether a byte is among some.
    static func contains(_ byte: UInt8, _ start: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        for index in 0..<count where unsafe start[index] == byte { return true }
        return false
    }
}
