extension FaultMaker {
    /// The part of the return before its answers.
    private var head: Range<Int> { 0..<(record.answers.first?.bytes.lowerBound ?? xml.count) }

    /// The hash of some other edition: copied from last year's return, or mistyped.
    mutating func wrongHash() -> Edit {
        guard let hash = value(of: " edition-hash=\"sha256:", in: head) else { return Edit(range: 0..<0, bytes: []) }
        var bytes = Array(xml[hash])
        let places = dice.chance(50) ? Array(bytes.indices) : [dice.below(bytes.count)]
        for place in places { bytes[place] = bytes[place] == UInt8(ascii: "9") ? UInt8(ascii: "0") : UInt8(ascii: "9") }
        return Edit(range: hash, bytes: bytes)
    }

    /// A type of agency that the edition does not know.
    mutating func unknownType() -> Edit? {
        value(of: " type=\"", in: head).map { Edit(range: $0, bytes: misspelt($0, known: guide.typeIDs)) }
    }
}
