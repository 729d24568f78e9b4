/// Looks through free text for something by which one child could be recognised.
///
/// Use it on every text an agency writes freely. It is a sieve for a person to work with, not a proof: text it suspects stays
/// out of every report until a reader has looked at it, and text it lets pass can still name a child. It keeps nothing and
/// repeats nothing; its answer is only the kind of thing it saw.
///
/// It catches, in text written in Latin letters:
/// - **an NHS number**: ten digits, together or 3-3-4 with blanks or hyphens, whose check digit is right. One in eleven other
///   numbers of ten digits passes that test too;
/// - **a date of birth**: "dob", "d.o.b.", "date of birth", "birthday" or "born" with a whole date within 40 bytes of the same
///   sentence: 12/03/2001, 12.3.01, 2001-03-12, 12 March 2001, March 12, 2001; after "dob" also 120301 and 12032001;
/// - **a name near a date or an age**: two to four capitalised words that are not ordinary words, within 60 bytes of a whole
///   date, of "aged 7" or of "7-year-old", in the same sentence;
/// - **a named child**: "child", "pupil", "patient", "son", "daughter", "baby" and the like, with a name directly after it, or
///   after "called" or "named";
/// - **a case number**: "case", "CSC", "URN", "UPN", "ICS", "PNC", "client id", "patient no" and the like, with a token of five
///   digits or more directly after it; after a bare "ref" the five digits must stand together.
///
/// It misses: a first name alone ("Kayleigh disclosed", "Child K"); surname first ("Dunmore, Kayleigh"); names in capitals
/// throughout, in small letters or in other scripts; a name with an ordinary word in it or beside it ("Kayleigh Chambers House", "April
/// Jones"); a child's name behind "was" or a dash; figures parted by dots, strokes or invisible
/// characters; ages in words and short forms ("aged seven", "7yo"); day and month without a year; a rare story that needs no name.
/// It wrongly suspects: a member of staff named beside a date (the return should give the post); a place or body of two words
/// it does not know.
///
/// Posts, bodies, documents, months, sections and policy references are meant to pass. What counts as an ordinary word is listed
/// in ``OrdinaryWords``.
package enum ChildIdentifierScan {
    /// What kind of thing was seen.
    package enum Suspicion: String, Sendable, Hashable, CaseIterable {
        case nhsNumber
        case dateOfBirth
        case nameNearDate
        case namedChild
        case caseNumber

        /// What it looks like, for a message: "an NHS number".
        package var label: String {
            switch self {
            case .nhsNumber: "an NHS number"
            case .dateOfBirth: "a date of birth"
            case .nameNearDate: "a person's name beside a date or an age"
            case .namedChild: "a child's name"
            case .caseNumber: "a case number"
            }
        }
    }

    /// The first thing in a text by which a child could be recognised, or nil.
    package static func suspicion(in text: String) -> Suspicion? { suspicion(in: text.utf8.span) }

    /// The first thing in UTF-8 text by which a child could be recognised, or nil. Any bytes will do, even cut or damaged ones.
    ///
    /// - Parameter isThorough: Whether everything is asked of every capital and digit, without the fast paths; the answer is the same.
    package static func suspicion(in text: Span<UInt8>, isThorough: Bool = false) -> Suspicion? {
        if isThorough || text.count < WordStarts.leastCount { return thoroughSuspicion(in: text) }
        // Nearly every byte of prose is a small letter or a blank and can start nothing: only digits and capitals are looked at.
        var starts = WordStarts(of: text)
        var memory = ScanMemory(remembers: true)
        var seen = 0
        while let index = starts.next(in: text, atLeast: seen) {
            let byte = text[index]
            if byte &- 0x30 <= 9 {
                let digits = index..<text.endOfDigits(from: index)
                seen = digits.upperBound
                guard Figures.mayMatter(in: text, at: digits) else { continue }
                if let suspicion = suspicion(in: text, digits: digits, &memory) { return suspicion }
            } else if byte >= 0x41, isNamed(in: text, at: index) {
                return .namedChild
            }
        }
        return nil
    }

    /// Whether a child's name starts with the capital that has a byte given by ``WordStarts``.
    private static func isNamed(in text: Span<UInt8>, at index: Int) -> Bool {
        let start = text.byte(at: index - 1) == 0xE1 ? index - 1 : index
        return NamedChild.mayStart(in: text, at: start) && text.isCapital(at: start)
            && NamedChild.isNamed(in: text, at: start)
    }

    /// The same byte by byte.
    private static func thoroughSuspicion(in text: Span<UInt8>) -> Suspicion? {
        var index = 0
        var memory = ScanMemory(remembers: false)
        while index < text.count {
            if text[index] &- 0x30 <= 9 {
                let end = text.endOfDigits(from: index)
                if let suspicion = suspicion(in: text, digits: index..<end, &memory) { return suspicion }
                index = end
            } else {
                if text.isCapital(at: index), NamedChild.isNamed(in: text, at: index) { return .namedChild }
                index += 1
            }
        }
        return nil
    }

    private static func suspicion(
        in text: Span<UInt8>, digits: Range<Int>, _ memory: inout ScanMemory
    ) -> Suspicion? {
        if NHSNumber.starts(in: text, at: digits) { return .nhsNumber }
        if let date = WrittenDate.range(in: text, at: digits) {
            if DateOfBirth.isNamed(in: text, around: date) { return .dateOfBirth }
            if memory.hasName(text, near: date) { return .nameNearDate }
            return nil
        }
        if DateOfBirth.isPackedDate(in: text, digits) { return .dateOfBirth }
        if let age = WrittenAge.range(in: text, at: digits), memory.hasName(text, near: age) {
            return .nameNearDate
        }
        return memory.isCaseNumber(text, digits) ? .caseNumber : nil
    }
}
