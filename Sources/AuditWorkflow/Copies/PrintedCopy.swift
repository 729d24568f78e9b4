/// A page as a browser has printed it.
enum PrintedCopy {
    /// The copy with a day at midnight in place of the time at which it was made, so that the same page gives the same bytes whenever it is
    /// printed by the same browser.
    ///
    /// What the file says of itself stands open in it; in a title a parenthesis is escaped, so a title cannot look like a time.
    ///
    /// - Parameter day: `YYYY-MM-DD`.
    static func dated(_ pdf: [UInt8], _ day: String) -> [UInt8] {
        let time = day.utf8.filter { $0 != UInt8(ascii: "-") } + Array("000000".utf8)
        var result = pdf
        for label in ["/CreationDate (D:", "/ModDate (D:"] {
            guard let place = result.firstRange(of: Array(label.utf8))?.upperBound else { continue }
            let old = place..<min(place + time.count, result.count)
            if result[old].count == time.count, result[old].allSatisfy({ (0x30...0x39).contains($0) }) {
                result.replaceSubrange(old, with: time)
            }
        }
        return result
    }
}
