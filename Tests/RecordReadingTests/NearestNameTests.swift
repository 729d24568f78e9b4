import RecordReading
import Testing

struct `The nearest name` {
    /// How many letters must be put in, left out or changed, by the usual table.
    private func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let changed = diagonal + (byte == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }

    /// All words of up to so many letters.
    private func words(_ letters: String, upTo length: Int) -> [String] {
        var all = [""]
        var last = [""]
        for _ in 0..<length {
            last = last.flatMap { word in letters.map { word + String($0) } }
            all += last
        }
        return all
    }

    @Test func `is one at most two letters away, and half of what was written`() {
        for written in words("abc", upTo: 4) {
            for known in words("ab", upTo: 5) {
                let expected = distance(Array(written.utf8), Array(known.utf8))
                let isNear = !written.isEmpty && expected <= min(2, written.count / 2)
                #expect((NearestName.of(written, among: [known]) != nil) == isNear, "\(written) and \(known)")
            }
        }
    }

    @Test func `is the first of the nearest, whatever its capitals`() {
        #expect(NearestName.of("polise", among: ["probation", "Police", "police"]) == "Police")
        #expect(NearestName.of("policee", among: ["polic", "police", "policeee"]) == "police")
        #expect(NearestName.of("a", among: ["b"]) == nil)
    }
}
