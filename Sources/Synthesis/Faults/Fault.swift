/// A mistake that people make in returns. Each makes a return one that is refused.
package enum Fault: Sendable, Hashable, CaseIterable {
    // In an answer
    case unknownCriterion
    case repeatedCriterion
    case ratingOutOfRange
    case ratingInWords
    case ratingAndNotApplicable
    case impossibleDate
    case dateInOtherForm
    case evidenceAfterSignOff
    case missingAttribute
    case unknownAttribute
    case missingReference
    case unknownEvidenceKind
    case misspeltElement
    case wrongOrder
    case strayText
    // At the head
    case wrongEditionHash
    case unknownAgencyType
    // After which the document is no XML any more
    case unescapedAmpersand
    case curlyQuotes
    case missingEndTag
    case anotherEncoding
    case truncated

    /// Whether a document with it cannot be read as XML at all, so that nothing else in it is found.
    package var isMalformed: Bool {
        switch self {
        case .unescapedAmpersand, .curlyQuotes, .missingEndTag, .anotherEncoding, .truncated: true
        default: false
        }
    }

    static let wellFormed = allCases.filter { !$0.isMalformed }
    static let malformed = allCases.filter(\.isMalformed)
}
