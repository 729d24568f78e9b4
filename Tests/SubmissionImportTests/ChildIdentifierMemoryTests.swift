import SubmissionImport
import Testing

/// The scan remembers what it read near one figure for the next one; its answer must be the same as that of a scan that remembers nothing.
struct ChildIdentifierMemoryTests {
    /// What long texts are made of in which one figure stands near another, and names, sentences and tokens at every distance.
    private static let pieces = [
        "1/1/01", "12.3.01", "1", "12", "12345", "1a", "a1", "-", "/", ":", "#", ".", "!", "?", "(", ")", ",", "'", "’",
        "–", "\n", "\n\n", " ", " ", " ", "\u{A0}", "\t", "Aa", "Bb", "Cc", "Kayleigh", "Dunmore", "Kayleigh Dunmore",
        "Kayleigh\nDunmore", "A", "A.", "É", "é", "éA", "Ẁyn", "ẁ", "de", "De", "la", "the", "The", "near", "child",
        "Child", "son", "Pupil", "called", "Called", "case", "no", "ref", "is", "Ltd", "Head", "House", "house", "aged",
        "Aged", "aged 7", "7-year-old", "dob", "born", "date of birth", "March", "12 March 2001", "March 12, 2001",
        "x-", "-the", "o'", "O'", "hyphen-Ated", "Aa-Bb", "long-word-with-Hyphens-and-é", "999", "999 012 345", "Dr.",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "                                        ", "A A A A",
        "Aa Bb Cc Dd Ee", "sentence. Then", "the Aa Bb", "Aa Bb House", "漢", "2001-03-12", "1-1-1", "_",
    ]
    private static let dates = ["1/1/01", "age 7", "12 March 2001", "7-year-old", "12345", "2001-03-12"]

    @Test(arguments: 0..<8)
    func `gives the same answer with and without its memory`(seed: UInt64) {
        var random = Numbers(seed: seed)
        func one(of texts: [String]) -> String { texts[random.next(texts.count)] }
        var (suspected, passed) = (0, 0)
        for round in 0..<400 {
            // Of few pieces, so that they come again and again.
            let few = (0...random.next(8)).map { _ in one(of: Self.pieces) }
            let separator = one(of: ["", " ", " ", "\n"])
            let date = one(of: Self.dates) + one(of: [" ", "\n", "", " "])
            let count = round % 8 == 0 ? 1_500 : 30 + random.next(400)
            var text: [UInt8] = []
            while text.count < count {
                text += (one(of: few) + separator).utf8
                if random.next(3) == 0 { text += date.utf8 }
            }
            if round % 4 == 1 { for _ in 0..<3 { text[random.next(text.count)] = UInt8(random.next(256)) } }
            // What is suspected at once is cut off, so that what comes later is looked at, too.
            while text.count >= 30 {
                let thorough = ChildIdentifierScan.suspicion(in: text.span, isThorough: true)
                let fast = ChildIdentifierScan.suspicion(in: text.span)
                #expect(fast == thorough, "\(String(decoding: text, as: UTF8.self).debugDescription)")
                if thorough == nil {
                    passed += 1
                    break
                }
                suspected += 1
                text = Array(text.dropFirst(text.count / 3 + 1))
            }
        }
        #expect(suspected > 100 && passed > 100, "the texts should be of both kinds")
    }
}
