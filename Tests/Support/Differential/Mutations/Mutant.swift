/// A base with edits made to it, and all that is needed to make it again.
package struct Mutant: Sendable {
    /// The subject's name.
    package let vocabulary: String
    package let kind: String
    package let seed: UInt64
    package let index: Int
    package let base: Base
    /// What was changed, in the order of the document.
    package let edits: [Edit]
    package let bytes: [UInt8]

    init(vocabulary: String, kind: String, seed: UInt64, index: Int, base: Base, edits: [Edit]) {
        self.vocabulary = vocabulary
        self.kind = kind
        self.seed = seed
        self.index = index
        self.base = base
        self.edits = edits
        bytes = Edit.apply(edits, to: base.bytes)
    }

    /// By what the mutant is found again: `return, line-ends 17, seed 1`.
    package var label: String { "\(vocabulary), \(kind) \(index), seed \(seed)" }

    /// The changes, a line each and a few at most: where in the base, what stood there, what stands there now.
    package var changes: [String] {
        let lines = edits.prefix(6).map { edit -> String in
            let place = lineAndColumn(of: edit.range.lowerBound)
            let old = Bytes.shown(base.bytes[edit.range])
            let before = Bytes.shown(base.bytes[max(0, edit.range.lowerBound - 24)..<edit.range.lowerBound])
            return "\(base.name):\(place): after …\(before) stood ⟨\(old)⟩, stands ⟨\(Bytes.shown(edit.bytes))⟩"
        }
        return edits.count > 6 ? lines + ["and \(edits.count - 6) changes more"] : lines
    }

    private func lineAndColumn(of index: Int) -> String {
        let before = base.bytes[..<index]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = before.count { $0 == 0x0A } + 1
        return "\(line):\(before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1)"
    }
}
