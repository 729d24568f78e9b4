/// Whether a name directly follows a word for a child.
enum NamedChild {
    private static let kinWords =
        "son daughter brother sister sibling twin nephew niece grandson granddaughter stepson stepdaughter"
    private static let kin = WordSet(kinWords)
    private static let childWords =
        "child pupil patient student client baby boy girl toddler infant teenager youngster"
    private static let children = WordSet(childWords)
    private static let naming = WordSet("called named")
    /// All of these, so that nearly every word is dismissed by one question.
    private static let all = WordSet("\(kinWords) \(childWords) called named")

    /// Whether a word for a child can stand before the capital at an index: nearly all capitals begin a sentence, or follow a word that is none.
    ///
    /// This is a fast path before ``isNamed(in:at:)``, which is never true where this is not.
    static func mayStart(in text: Span<UInt8>, at start: Int) -> Bool {
        switch text.byte(at: start - 1) {
        case 0x20: break
        case 0x09, 0x0A, 0x0D, 0xA0, 0x22, 0x27, 0x28, 0x5B, 0x98, 0x9C, 0x9E: return true
        default: return false
        }
        let last = text.byte(at: start - 2)
        switch last {
        case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2C, 0x3A: return true
        default: return lettersBefore(last).contains(text.byte(at: start - 3)) && text.isASCIILetter(at: start - 4)
        }
    }

    /// The letters that stand before the last one of a word for a child.
    private static func lettersBefore(_ last: UInt8) -> Letters {
        switch last | 0x20 {
        case UInt8(ascii: "d"): Letters("el")
        case UInt8(ascii: "e"): Letters("c")
        case UInt8(ascii: "g"), UInt8(ascii: "t"): Letters("n")
        case UInt8(ascii: "l"): Letters("ir")
        case UInt8(ascii: "n"): Letters("io")
        case UInt8(ascii: "r"), UInt8(ascii: "w"): Letters("e")
        case UInt8(ascii: "y"): Letters("bo")
        default: Letters("")
        }
    }

    /// Whether the capitalised word at an index starts the name of a child.
    ///
    /// After a small-letter word one name is enough ("her son Tyler"), after a capitalised one it takes two ("Pupil Kayleigh Dunmore"),
    /// because "Child Protection" and "Patient Safety" start so too. After a comma or colon, one name is enough for kin only.
    static func isNamed(in text: Span<UInt8>, at start: Int) -> Bool {
        var index = text.startOfBlanks(endingAt: start)
        let opening = openingLength(in: text, before: start)
        if opening > 0 { index = text.startOfBlanks(endingAt: start - opening) }
        guard index < start, !text.isParagraphBreak(index..<start) else { return false }
        let isApart = text.byte(at: index - 1) == 0x2C || text.byte(at: index - 1) == 0x3A
        if isApart { index -= 1 }
        var word = text.asciiWord(endingAt: index)
        guard word.count > 2, all.contains(text, word) else { return false }
        let isCalled = naming.contains(text, word)
        if isCalled { word = text.asciiWord(before: word.lowerBound) }
        let isKin = kin.contains(text, word)
        guard isKin || children.contains(text, word), text.byte(at: word.lowerBound - 1) != 0x2D else { return false }
        let run = PersonName.run(in: text, at: start, isWhole: false)
        if run.isOrdinary || run.words == 0 || run.words > PersonName.mostWords { return false }
        let isOneEnough = !text.isCapital(at: word.lowerBound) && (isKin || isCalled || !isApart)
        return run.words > 1 || isOneEnough
    }

    /// How many bytes the bracket or quotation mark has that opens directly before an index: ( [ " ' “ ‘ „; 0 where there is none.
    private static func openingLength(in text: Span<UInt8>, before index: Int) -> Int {
        let last = text.byte(at: index - 1)
        switch last {
        case 0x28, 0x5B, 0x22, 0x27: return 1
        case 0x98, 0x9C, 0x9E: return text.byte(at: index - 2) == 0x80 && text.byte(at: index - 3) == 0xE2 ? 3 : 0
        default: return 0
        }
    }
}
