/// A sound return that was cut off, as by a connection that broke.
extension HostileDocument {
    private static let marks = [
        "<?xml ver", "encoding=\"UT", "<ret", "urn:s11:ret", "edition-hash=", "constructed=\"true\"", ">\n  <agency",
        "/>",
        "</narra", "The director", "due=\"2010-", "Put a box", "</answers", "</answers>", "Four boards",
        "</hindrance>\n",
        "</return",
    ]

    /// Cut in the middle of each kind of markup.
    static let cut = marks.map { mark in
        HostileDocument("cut off after \(mark.replacing("\n", with: " "))", "XML-MALFORMED") {
            guard let end = SoundReturn.text.firstRange(of: mark)?.upperBound else { return SoundReturn.text }
            return String(SoundReturn.text[..<end])
        }
    }
}
