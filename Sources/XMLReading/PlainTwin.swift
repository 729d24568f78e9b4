/// What libxml2 is given in place of a document that is not all ASCII: the same bytes with U+007F for every byte beyond ASCII.
///
/// This is a fast path. libxml2 2.9.14 leaves its fast loop at the first character beyond ASCII and reads the rest of that text
/// character by character, which makes a narrative with one "é" or "’" in it several times as dear. The twin has the same length, so every
/// position holds for both, and what libxml2 points at in the twin is copied from the document itself.
///
/// It is only ever used to accept. Where the twin is refused, or where anything copied out of it cannot be led back to the document
/// with certainty, the document itself is read as though the twin had never been, so that each refusal and its place come from the
/// document. And a document whose twin is accepted would be accepted too: U+007F can stand where a character beyond ASCII can in
/// text, values, comments, instructions and CDATA sections, and cannot stand in a name, where it refuses the twin. What is left are the
/// characters beyond ASCII that XML forbids, the surrogates and U+FFFE and U+FFFF: the first are no UTF-8, and ``ByteCheck`` finds both.
enum PlainTwin {
    /// What stands for a byte beyond ASCII: a character XML allows in text and in no name. In ASCII documents it is very rare.
    static let standIn: UInt8 = 0x7F

    /// Turns the first so many bytes of a buffer, a document, into its twin.
    static func replace(_ count: Int, of buffer: inout [UInt8]) {
        precondition(count <= buffer.count, "what is loaded below lies in the buffer")
        var span = buffer.mutableSpan
        var raw = unsafe span.mutableBytes
        var index = 0
        while index + 32 <= count {
            let block = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
            // 0x80 in each byte beyond ASCII; twice that less 1 is 0xFF in it, and nothing of it reaches another byte.
            let high = block & SIMD4(repeating: 0x8080_8080_8080_8080)
            let plain = (block | ((high &<< 1) &- (high &>> 7))) ^ high
            raw.storeBytes(of: plain, toByteOffset: index, as: SIMD4<UInt64>.self)
            index += 32
        }
        while index < count {
            let byte = unsafe raw.unsafeLoad(fromByteOffset: index, as: UInt8.self)
            raw.storeBytes(of: min(byte, standIn), toByteOffset: index, as: UInt8.self)
            index += 1
        }
    }
}
