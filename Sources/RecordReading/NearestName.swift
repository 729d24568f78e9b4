/// Finds the known name a misspelt one was probably meant to be.
package enum NearestName {
    /// The known name at most two letters away (and at most half of the written name), ignoring capitals; the first of several
    /// equally near. Nil where none is near enough, or the name is longer than any that could be meant.
    package static func of(_ written: String, among known: [String]) -> String? {
        let name = lowercased(written)
        guard !name.isEmpty, name.count <= 64 else { return nil }
        var best: (name: String, distance: Int)?
        for candidate in known {
            let distance = distance(name, lowercased(candidate))
            guard distance <= min(2, name.count / 2), distance < best?.distance ?? .max else { continue }
            best = (candidate, distance)
        }
        return best?.name
    }

    private static func lowercased(_ text: String) -> [UInt8] {
        text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }

    /// How many bytes must be put in, left out or changed to turn one name into the other.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
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
}
