/// One change to a base: other bytes in the place of some.
package struct Edit: Sendable, Hashable {
    /// The bytes taken away; empty for an insertion.
    package let range: Range<Int>
    /// The bytes put in their place.
    package let bytes: [UInt8]

    /// Describes a change.
    package init(range: Range<Int>, bytes: [UInt8]) {
        self.range = range
        self.bytes = bytes
    }

    /// The bytes of a document with edits made to it, which do not overlap. Insertions at one place stand in the order given.
    package static func apply(_ edits: [Edit], to document: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(document.count + 256)
        var index = 0
        for edit in inOrder(edits) {
            result += document[index..<edit.range.lowerBound]
            result += edit.bytes
            index = edit.range.upperBound
        }
        return result + document[index...]
    }

    /// Edits by their place, those at one place in the order given.
    package static func inOrder(_ edits: [Edit]) -> [Edit] {
        edits.enumerated().sorted { left, right in
            let (first, second) = (left.element.range, right.element.range)
            if first.lowerBound != second.lowerBound { return first.lowerBound < second.lowerBound }
            // What is put in before some bytes comes before the change to them.
            if first.isEmpty != second.isEmpty { return first.isEmpty }
            return left.offset < right.offset
        }.map(\.element)
    }

    /// Whether two edits touch the same bytes.
    package func overlaps(_ other: Edit) -> Bool {
        range.overlaps(other.range) || isInside(other) || other.isInside(self)
    }

    /// Whether this is an insertion strictly inside what the other takes away.
    private func isInside(_ other: Edit) -> Bool {
        range.isEmpty && other.range.lowerBound < range.lowerBound && range.lowerBound < other.range.upperBound
    }
}
