import Crypto

/// A SHA-256 hash written as `sha256:` and 64 lower-case hexadecimal digits.
package struct ContentHash: Sendable, Hashable {
    package let text: String

    /// The hash of these bytes.
    package init(of bytes: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        var hex: [UInt8] = []
        for byte in SHA256.hash(data: bytes) {
            hex.append(digits[Int(byte >> 4)])
            hex.append(digits[Int(byte & 15)])
        }
        text = "sha256:" + String(decoding: hex, as: UTF8.self)
    }

    /// Reads a written hash; nil where it is not one.
    package init?(text: String) {
        guard text.utf8.count == 71, text.utf8.starts(with: "sha256:".utf8) else { return nil }
        let isHex = text.utf8.dropFirst(7).allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard isHex else { return nil }
        self.text = text
    }
}

/// The id of an edition or rule set with the hash of its value: what a return or a report pins.
package struct Identity: Sendable, Hashable {
    package let id: String
    package let hash: ContentHash

    package init(id: String, hash: ContentHash) {
        self.id = id
        self.hash = hash
    }
}
