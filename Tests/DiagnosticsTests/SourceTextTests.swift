import Diagnostics
import Testing

struct `A place in a text` {
    /// Counts from the start, one scalar at a time.
    private func counted(_ bytes: [UInt8], _ offset: Int) -> (Int, Int) {
        var line = 1
        var column = 1
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < min(offset, bytes.count) {
            let byte = bytes[index]
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            if byte == 0x0A || (byte == 0x0D && next != 0x0A) {
                line += 1
                column = 1
            } else if byte != 0x0D && byte & 0xC0 != 0x80 {
                column += 1
            }
            index += 1
        }
        return (line, column)
    }

    @Test(arguments: [
        "", "a", "one line", "two\nlines", "ends\n", "\n\n", "\r\n", "a\r\nb\r\n\r\nc", "old\rmac\r",
        "mixed\r\n\n\rend", "é—𝄞\nü𝄞x",
        "\u{FEFF}marked\nsecond", "\u{FEFF}", "tab\there\n\tthere",
    ])
    func `is the same as when it is counted from the start, at every offset`(text: String) {
        let source = SourceText(file: "a.xml", bytes: Array(text.utf8))
        for offset in 0...(source.bytes.count + 2) {
            let (line, column) = counted(source.bytes, offset)
            #expect(source.location(at: offset).text == "a.xml:\(line):\(column)", "offset \(offset)")
        }
        #expect(source.location(at: -5) == source.location(at: 0))
    }

    @Test(arguments: [
        "\n", "a", "é", "𝄞\n", "\r\n", "one line\n", "\u{FEFF}a\r", "short\n\nand a longer line – with dashes\n",
        "a\nb\rc\r\nd",
    ])
    func `is the same far into a text`(piece: String) {
        let bytes = Array(String(repeating: piece, count: 20_000 / piece.utf8.count).utf8)
        let source = SourceText(file: "a.xml", bytes: bytes)
        var offsets = [4095, 4096, 4097, 8191, 8192, 8193, 8194, bytes.count - 1, bytes.count]
        offsets += stride(from: 0, to: bytes.count, by: 997)
        for offset in offsets {
            let (line, column) = counted(bytes, offset)
            #expect(source.location(at: offset).text == "a.xml:\(line):\(column)", "offset \(offset)")
        }
    }

    @Test
    func `is the same in a text that begins with long lines and ends with short ones of every kind`() {
        let long = String(repeating: String(repeating: "é", count: 5000) + "\n", count: 3)
        let bytes = Array((long + String(repeating: "a\nü\r\nb\r", count: 2000)).utf8)
        let source = SourceText(file: "a.xml", bytes: bytes)
        for offset in stride(from: bytes.count, through: 0, by: -331) {
            let (line, column) = counted(bytes, offset)
            #expect(source.location(at: offset).text == "a.xml:\(line):\(column)", "offset \(offset)")
        }
    }

    @Test(arguments: [0, 1, 4095, 4096, 4097, 8192])
    func `is found at the very end, whatever the length`(count: Int) {
        let source = SourceText(file: "a.xml", bytes: Array(repeating: 0x61, count: count))
        #expect(source.location(at: count).text == "a.xml:1:\(count + 1)")
    }

    @Test func `behind the end of one document is in the document that continues it`() {
        let first = SourceText(file: "a.xml", bytes: Array("one\ntwo".utf8))
        let second = SourceText(file: "b.xml", bytes: Array("three\nfour".utf8))
        let both = first.continued(by: second)
        #expect(both.file == "a.xml" && both.files == ["a.xml", "b.xml"] && first.files == ["a.xml"])
        for offset in 0...first.bytes.count {
            #expect(both.location(at: offset) == first.location(at: offset), "offset \(offset)")
        }
        for offset in 0...(second.bytes.count + 2) {
            #expect(both.location(at: both.continuationStart + offset) == second.location(at: offset))
        }
    }
}
