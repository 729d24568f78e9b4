/// Finds the known name a misspelt one was probably meant to be.
package enum NearestName {
    /// Farther apart than so many letters, two names are not like each other.
    private static let farthest = 2
    /// So many known names are looked at: more can be in a document that was made to keep the program busy.
    private static let most = 1_000

    /// The known name at most two letters away (and at most half of the written name), ignoring capitals; the first of several
    /// equally near. Nil where none of the first thousand is near enough, or the name is longer than any that could be meant.
    package static func of(_ written: String, among known: [String]) -> String? {
        let name = lowercased(written)
        guard !name.isEmpty, name.count <= 64 else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in known.prefix(most) where abs(candidate.utf8.count - name.count) <= farthest {
            let distance = distance(name, lowercased(candidate))
            guard distance <= min(farthest, name.count / 2), distance < best?.distance ?? .max else { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    private static func lowercased(_ text: String) -> [UInt8] {
        text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }

    /// How many bytes must be put in, left out or changed to turn one name into the other; some greater number where it is more than
    /// ``farthest``. The two lengths differ by no more than that.
    ///
    /// Only what lies near the diagonal of the usual table is worked out: whatever leads away from it costs more already.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        // What both begin with costs nothing, and names are often alike there.
        var shared = 0
        while shared < min(left.count, right.count), left[shared] == right[shared] { shared += 1 }
        return distance(Array(left[shared...]), behindThat: Array(right[shared...]))
    }

    private static func distance(_ left: [UInt8], behindThat right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            let first = max(0, index - farthest)
            var diagonal = row[first]
            row[first] = first == 0 ? index + 1 : farthest + 1
            for column in first..<min(right.count, index + farthest + 1) {
                let changed = diagonal + (byte == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
            }
        }
        return row[right.count]
    }
}
