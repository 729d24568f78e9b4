/// What the scan of one text remembers, so that what it costs grows with the text and not with its square.
///
/// What was asked near one figure answers the same question near the next one. A memory that does not remember asks everything anew;
/// the answers are the same.
struct ScanMemory {
    private let remembers: Bool
    /// The end of the last token that was found to be no case number.
    private var judgedEnd = 0
    private var names = NearbyNames()

    init(remembers: Bool) { self.remembers = remembers }

    /// Whether digits belong to a case number. They have to come in the order of the text.
    mutating func isCaseNumber(_ text: Span<UInt8>, _ digits: Range<Int>) -> Bool {
        // The answer is the whole token's, whichever of its digits are asked for.
        if remembers, digits.lowerBound < judgedEnd { return false }
        let token = CaseNumber.token(in: text, around: digits)
        judgedEnd = token.upperBound
        return CaseNumber.isNamed(in: text, token)
    }

    /// Whether a person's name stands near a date or an age.
    mutating func hasName(_ text: Span<UInt8>, near range: Range<Int>) -> Bool {
        remembers ? names.stand(in: text, near: range) : PersonName.stands(in: text, near: range)
    }
}
