import Glibc

/// Searching in bytes: documents are looked at as bytes here, because many of them are no text.
package enum Bytes {
    /// Whether ASCII words stand somewhere in some bytes.
    package static func contains(_ words: StaticString, in bytes: [UInt8]) -> Bool {
        firstIndex(of: Array("\(words)".utf8), in: bytes, from: 0) != nil
    }

    /// Where a sequence of bytes stands next, at an index or after it.
    package static func firstIndex(of sought: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let first = sought.first else { return nil }
        // The C library looks for the first byte: a loop would take most of a test's time where nothing is optimised.
        return bytes.withUnsafeBytes { raw -> Int? in
            guard let base = raw.baseAddress else { return nil }
            var index = start
            while index + sought.count <= raw.count {
                guard let hit = memchr(base + index, Int32(first), raw.count - sought.count - index + 1) else {
                    return nil
                }
                index = UnsafeRawPointer(hit) - base
                if sought.indices.allSatisfy({ raw[index + $0] == sought[$0] }) { return index }
                index += 1
            }
            return nil
        }
    }

    /// Bytes on one line for people: plain ASCII as it is, every other byte as `\x` and its number, the rest cut off after a limit.
    package static func shown(_ bytes: some Collection<UInt8>, limit: Int = 80) -> String {
        let text = bytes.prefix(limit).map { byte -> String in
            guard (0x20...0x7E).contains(byte) else { return "\\x" + hexadecimal(byte) }
            return String(UnicodeScalar(byte))
        }
        return text.joined() + (bytes.count > limit ? "… (\(bytes.count) bytes)" : "")
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
