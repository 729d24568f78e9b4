import SubmissionImport
import Testing

/// The scan passes over most figures and capitals without asking everything of them; its answer must be the same.
struct ChildIdentifierFastPathTests {
    private static let children = """
        son daughter brother sister sibling twin nephew niece grandson granddaughter stepson stepdaughter child pupil patient student client \
        baby boy girl toddler infant teenager youngster
        """.split(separator: " ").map(String.init)
    private static let months = """
        january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
        """.split(separator: " ").map(String.init)

    /// Pieces of text around which the fast paths decide: words for children, names, months, ages, registers, marks and blanks.
    private static let pieces =
        children + months + [
            "her", "Child", "PUPIL", "called", "named", "Kayleigh", "Dunmore", "Tyler", "Émile", "Ẁyn", "Smith-Jones",
            "The", "Board", "of", "OF", "the", "aged", "Aged", "age", "year", "years", "yr", "old", "months", "March",
            "dob", "d.o.b.", "born", "birth", "case", "ref", "no", "CSC", "NHS", "staff", "them", "and", "over", "in",
            "by", "7", "12", "31", "36", "40", "312", "1997", "943", "476", "5919", "9434765919", "120301",
            "12/03/2001", "2001-03-12", "12345", "1st", "3rd", "%", "£", "’s", "é", "ö", "À", "Ĺ", "Ḁ", "–", "“", "”",
            ".",
            ",", ":", ";", "(", ")", "\"", "-", "/", "+", "'", "?", "_", "\n", "\n\n", "\t", "\u{A0}", "  ", "Ω", "日",
        ]
    /// Bytes at the edges of what the fast paths look for, and parts of letters.
    private static let oddBytes: [UInt8] = [
        0x00, 0x0A, 0x20, 0x2E, 0x2F, 0x30, 0x39, 0x3A, 0x40, 0x41, 0x5A, 0x5B, 0x7A, 0x80, 0xA0, 0xAE, 0xB0, 0xB8,
        0xBB, 0xBF,
        0xC2, 0xC3, 0xC5, 0xC9, 0xCC, 0xDA, 0xE1, 0xE2, 0xFF,
    ]

    @Test(arguments: 0..<8)
    func `gives the same answer with and without its fast paths`(seed: UInt64) {
        var random = Numbers(seed: seed)
        var suspected = 0
        for round in 0..<4_000 {
            var text: [UInt8] = []
            for _ in 0..<random.next(14) {
                text += Self.pieces[random.next(Self.pieces.count)].utf8
                if random.next(4) > 0 { text.append(0x20) }
            }
            // Every other text is damaged.
            if round % 2 == 1, !text.isEmpty {
                for _ in 0..<random.next(3) {
                    text[random.next(text.count)] = Self.oddBytes[random.next(Self.oddBytes.count)]
                }
            }
            if expectSameAnswers(text) != nil { suspected += 1 }
        }
        #expect((200..<3_800).contains(suspected), "the texts should be of both kinds")
    }

    /// Around one figure, where `Figures` decides by two letters of the word before and of the word after.
    @Test(arguments: 0..<4)
    func `gives the same answer around figures`(seed: UInt64) {
        var random = Numbers(seed: seed)
        func one(of texts: [String]) -> String { texts[random.next(texts.count)] }
        let gaps = [
            " ", " ", " ", "", ",", ".", "-", "–", "/", ", ", ". ", ": ", "  ", "\t", "\n", "\u{A0}", " '", "th ",
            "st of ", " of ",
        ]
        let befores =
            Self.months + [
                "aged", "Age", "born", "dob", "ref", "case", "the", "(", "£", "in", "Kayleigh Dunmore", "", "1", "12",
            ]
        let afters =
            Self.months + [
                "year", "yr", "months", "year-old", "years old", "of", "of May", "943", "12", "records", "said", "%",
                ")", "",
            ]
        let ends = ["", " old", " 2001", ", '01", "-1999", "/2001", " 476 5919", "4765919", ". The", " and over"]
        var suspected = 0
        for _ in 0..<8_000 {
            var text = one(of: ["", "", "It was said that Tyler Marsh, ", "Nothing was found. "])
            text += one(of: befores) + one(of: gaps)
            for _ in 0...random.next(4) { text += String(random.next(6)) }
            text += one(of: gaps) + one(of: afters) + one(of: ends) + one(of: ["", " when Kayleigh Dunmore came."])
            if expectSameAnswers(Array(text.utf8)) != nil { suspected += 1 }
        }
        #expect((200..<7_800).contains(suspected), "the texts should be of both kinds")
    }

    /// Every word that a fast path knows by two of its letters, with every blank beside it, in every place of a block of sixteen bytes.
    @Test func `finds every word it passes others over for`() {
        let blanks = [" ", "\t", "\n", "\r", "\u{A0}"]
        for (place, blank) in (0..<40).map({ ($0, blanks[$0 % blanks.count]) }) {
            let before = String(repeating: "x", count: place) + ","
            for gap in [blank, blank + " ", " " + blank] {
                for child in Self.children {
                    expectFound("\(before) her \(child)\(gap)called\(gap)Tyler was seen")
                    expectFound("\(before) \(child)\(gap)Kayleigh Dunmore was seen")
                    expectFound("\(before) \(child),\(gap)Kayleigh Dunmore was seen")
                }
                for month in Self.months {
                    expectFound("\(before) Kayleigh Dunmore 12\(gap)\(month) 2001 and more words")
                    expectFound("\(before) Kayleigh Dunmore 1st\(gap)of\(gap)\(month), '01 and more words")
                    expectFound("\(before) Kayleigh Dunmore 31 OF\(gap)\(month), '01 and more words")
                    expectFound("\(before) \(month)\(gap)9, 2001 for Kayleigh Dunmore and more words")
                }
                for age in ["aged\(gap)7", "Age:\(gap)12", "age:7"] { expectFound("\(before) \(age) Kayleigh Dunmore") }
                for name in ["Kay", "Émile", "Āda", "Łucja", "Şule", "Ẁyn", "Ẹniọla"] {
                    expectFound("\(before) her son\(gap)\(name) was seen")
                }
                expectFound("\(before) URN\(gap)A1-2345")
                expectFound("\(before) case\(gap)12345")
            }
            for age in ["7-year-old", "7\(blank)years old", "19–yr–old", "9 yr old", "11\(blank)month old"] {
                expectFound("\(before) \(age) Kayleigh Dunmore")
            }
            for gap in [blank, "-", "–", "\(blank)-\(blank)"] { expectFound("\(before) 943\(gap)476\(gap)5919") }
            for opening in ["(", "\""] { expectFound("\(before) her son\(blank)\(opening)Tyler was seen") }
            for mark in [",", ".", "-", "'", ".-"] { expectFound("\(before) 12 \(mark) March 2001 Kayleigh Dunmore") }
            expectFound("\(before) 12.3.2001 Kayleigh Dunmore")
        }
        for text in ["7-year-old Kayleigh Dunmore", "17 years old, Kayleigh Dunmore"] { expectFound(text) }
    }

    private func expectFound(_ text: String) {
        #expect(expectSameAnswers(Array(text.utf8)) != nil, "\(text.debugDescription)")
    }

    /// The answer, which has to be the same both ways.
    private func expectSameAnswers(_ text: [UInt8]) -> ChildIdentifierScan.Suspicion? {
        let thorough = ChildIdentifierScan.suspicion(in: text.span, isThorough: true)
        let fast = ChildIdentifierScan.suspicion(in: text.span)
        #expect(fast == thorough, "\(String(decoding: text, as: UTF8.self).debugDescription)")
        return thorough
    }
}
