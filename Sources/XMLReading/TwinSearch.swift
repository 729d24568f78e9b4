/// Finds what a ``PlainTwin`` leaves out, sixteen bytes at a time.
enum TwinSearch {
    /// Where text ends that can be left out: at the first `<`, `&` or `]`, at a control character other than the line feed, or with the
    /// document.
    static func endOfText(in source: [UInt8], from start: Int) -> Int {
        let raw = unsafe source.span.bytes
        var index = start
        while index &+ 2 &* Block.size <= source.count {
            let one = ends(in: Block(raw, uncheckedAt: index))
            let other = ends(in: Block(raw, uncheckedAt: index &+ Block.size))
            if (one .| other).firstHit != nil { return index + (one.firstHit ?? Block.size + (other.firstHit ?? 0)) }
            index &+= 2 &* Block.size
        }
        while index < source.count, ends(in: Block(repeating: source[index])).firstHit == nil { index += 1 }
        return index
    }

    /// The text of the CDATA section that begins at an index; nil where none does, or one that libxml2 should see for itself.
    static func section(in source: [UInt8], at start: Int) -> Range<Int>? {
        let markup = MarkupScanner(bytes: source)
        guard markup.has("<![CDATA[", at: start) else { return nil }
        var index = start + 9
        while true {
            index = endOfText(in: source, from: index)
            if index == source.count || source[index] < 0x20 { return nil }
            if markup.has("]]>", at: index) { return start + 9..<index }
            index += 1
        }
    }

    /// Where text ends in a block.
    @inline(__always)
    private static func ends(in block: Block) -> SIMDMask<SIMD16<Int8>> {
        let markup = block .== Block.all("<") .| block .== Block.all("&") .| block .== Block.all("]")
        return markup .| block .< Block.all(" ") .& block .!= Block.all("\n")
    }
}
