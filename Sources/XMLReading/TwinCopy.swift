/// Copies parts of a document into its ``PlainTwin``, sixteen bytes at a time, with a stand-in for each byte beyond ASCII.
///
/// What a whole block stores too much is stored over later. It lies in the twin's room, because a twin never gets ahead of its document.
enum TwinCopy {
    /// Copies a range of the source to `count` and moves that on.
    @inline(__always)
    static func take(_ source: [UInt8], _ range: Range<Int>, into twin: inout [UInt8], _ count: inout Int) {
        let raw = unsafe source.span.bytes
        var span = twin.mutableSpan
        var room = unsafe span.mutableBytes
        var index = range.lowerBound
        while index < range.upperBound, index + Block.size <= source.count {
            let block = Block(raw, uncheckedAt: index)
            room.storeBytes(of: plain(block), toByteOffset: count + index - range.lowerBound, as: Block.self)
            index += Block.size
        }
        while index < range.upperBound {
            span[count + index - range.lowerBound] = min(source[index], PlainTwin.standIn)
            index += 1
        }
        count += range.count
    }

    /// Copies up to and including the next of a byte that is an ASCII character, or all there is, and says where that ends.
    @inline(__always)
    static func take(
        _ source: [UInt8], from start: Int, through last: UInt8, into twin: inout [UInt8], _ count: inout Int
    ) -> Int {
        let raw = unsafe source.span.bytes
        var span = twin.mutableSpan
        var room = unsafe span.mutableBytes
        let lasts = Block(repeating: last)
        var index = start
        while index + Block.size <= source.count {
            let block = Block(raw, uncheckedAt: index)
            room.storeBytes(of: plain(block), toByteOffset: count, as: Block.self)
            if let place = (block .== lasts).firstHit {
                count += place + 1
                return index + place + 1
            }
            count += Block.size
            index += Block.size
        }
        while index < source.count {
            let byte = source[index]
            span[count] = min(byte, PlainTwin.standIn)
            count += 1
            index += 1
            if byte == last { break }
        }
        return index
    }

    /// Sixteen bytes with a stand-in for each byte beyond ASCII.
    @inline(__always)
    private static func plain(_ block: Block) -> Block {
        block.replacing(with: Block(repeating: PlainTwin.standIn), where: block .> Block(repeating: 0x7F))
    }
}
