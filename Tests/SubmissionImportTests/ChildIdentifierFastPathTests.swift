import SubmissionImport
import Testing

/// The scan passes over most figures and capitals without asking everything of them; its answer must be the same.
struct ChildIdentifierFastPathTests {
    /// Pieces of text around which the fast paths decide: words for children, names, months, ages, registers, marks and blanks.
    private static let pieces = [
        "son", "daughter", "her", "Child", "pupil", "called", "named", "patient", "baby", "Kayleigh", "Dunmore",
        "Tyler",
        "The", "Board", "of", "the", "aged", "age", "year", "years", "old", "months", "March", "may", "Sept", "dob",
        "born",
        "case", "ref", "no", "CSC", "NHS", "staff", "them", "and", "over", "7", "12", "36", "312", "1997", "943", "476",
        "5919", "9434765919", "120301", "12/03/2001", "2001-03-12", "12345", "1st", "3rd", "%", "’s", "é", "À", "Ĺ",
        "–",
        ".", ",", ":", ";", "(", ")", "\"", "-", "/", "+", "'", "\n", "\n\n", "\t", "\u{A0}", "  ", "Ω", "日",
    ]

    @Test(arguments: 0..<8)
    func `gives the same answer with and without its fast paths`(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        var suspected = 0
        for _ in 0..<4_000 {
            var text = ""
            for _ in 0..<next(14) {
                text += Self.pieces[next(Self.pieces.count)]
                if next(4) > 0 { text += " " }
            }
            let bytes = Array(text.utf8)
            let fast = ChildIdentifierScan.suspicion(in: bytes.span)
            let thorough = ChildIdentifierScan.suspicion(in: bytes.span, isThorough: true)
            #expect(fast == thorough, "seed \(seed): \(text.debugDescription)")
            if thorough != nil { suspected += 1 }
        }
        #expect((200..<3_800).contains(suspected), "the texts should be of both kinds")
    }
}
