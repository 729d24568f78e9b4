/// Recognises a document written in UTF-16 or UTF-32, with or without a byte order mark, by its first bytes.
enum EncodingCheck {
    /// The name of the encoding, nil where nothing speaks against UTF-8.
    static func foreignEncoding(of bytes: [UInt8]) -> String? {
        // The longer patterns first: a UTF-32 mark begins like a UTF-16 one.
        for (pattern, name) in patterns where bytes.starts(with: pattern) { return name }
        return nil
    }

    private static let patterns: [([UInt8], String)] = [
        ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"), ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"),
        ([0x3C, 0x00, 0x00, 0x00], "UTF-32"), ([0x00, 0x00, 0x00, 0x3C], "UTF-32"),
        ([0xFF, 0xFE], "UTF-16"), ([0xFE, 0xFF], "UTF-16"), ([0x3C, 0x00], "UTF-16"), ([0x00, 0x3C], "UTF-16"),
    ]
}
