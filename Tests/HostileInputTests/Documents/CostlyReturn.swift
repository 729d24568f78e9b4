import Testing

/// A return that is accepted, filled with text that is made to be costly to look through: whatever the scan for children stops at, again and again.
struct CostlyReturn: Sendable, CustomTestStringConvertible {
    let text: String

    init(_ text: String) { self.text = text }

    var testDescription: String { text.prefix(40).debugDescription }

    /// The bytes of the return: nearly as many as a document may have, and fewer where the program was not built for speed.
    private static let size = Program.isOptimised ? 16_000_000 : 500_000
    private static let action = SoundReturn.text.firstMatch(of: /<planned-action[^>]*>[^<]*<\/planned-action>/)
        .map { String($0.output) }

    /// A text of so many characters, made of this one.
    private func filled(_ count: Int) -> String {
        String(String.UnicodeScalarView(String(repeating: text, count: count).unicodeScalars.prefix(count)))
    }

    /// The return: one narrative and one title as long as they may be, and planned actions up to the size.
    func bytes() throws -> [UInt8] {
        let action = try #require(Self.action)
        let long = action.replacing("Put a box on every ward.", with: ".\(filled(3_990)).") + "\n"
        return Array(
            SoundReturn.text
                .replacing("Children are asked on every ward.", with: ".\(filled(19_990)).")
                .replacing("Ward survey", with: ".\(filled(290)).".replacing("\n", with: " "))
                .replacing(action, with: String(repeating: long, count: Self.size / long.utf8.count)).utf8)
    }

    static let all = [
        // Tokens of case numbers, and what may stand before them.
        "1a", "1-", "1", "a", "A", "-", "12-12-12-", "_1/", "12345 ", "no no no ref 12345 ", ": 12345 ::::", "999 012 ",
        // Dates and ages, alone and with words beside them that could be names.
        "1/1/01 ", "1/1/01 Aa\n", "the Aa Bb 1/1/01 ", "Aa Bb Ltd 1/1/01 ", "1/1/01 A\n\nb\n\n", "Age7 ",
        "7-year-old Aa ", "1/1/01 ... ..Aa...", "1/1/01 !!!! A!!!!?", "éA 1/1/01 ", "Records-Boards-Aas 1/1/01 ",
        HostileDocument.many(40, "Aa ") + HostileDocument.many(17, "1/1/01 "),
        HostileDocument.many(30, "é É") + HostileDocument.many(17, "1/1/01 "), "1 , . - ' ",
        // Words for children and births, initials, particles, blanks.
        "Child ", "child called called ", "Child A A A A A A A A ", "Pupil called ", "de de de ", "Aa de de ",
        "A. A. A. ", "dob ", "dob A 1 ", "born 1 date of birth 2 ", "\u{A0}", "\u{A0}1\u{A0}", "\nx", "É ", "漢",
    ].map(CostlyReturn.init)
}
