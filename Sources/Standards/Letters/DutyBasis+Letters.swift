extension DutyBasis {
    /// How it is named within a sentence, after "under" or "rests on".
    package var inSentence: String {
        switch self {
        case .s11: "section 11 of the Children Act 2004"
        case .s175: "section 175 of the Education Act 2002"
        case .s157: "section 157 of the Education Act 2002"
        case .s28: "section 28 of the Children Act 2004"
        case .s12NI: "section 12 of the Safeguarding Board Act (Northern Ireland) 2011"
        case .s55: "section 55 of the Borders, Citizenship and Immigration Act 2009"
        case .guidance: "the statutory guidance"
        case .contract: "a contract for services"
        case .voluntary: "a voluntary agreement to take part"
        }
    }

    /// The number of the section that lays the duty down; nil where no Act does.
    package var section: Int? {
        switch self {
        case .s11: 11
        case .s175: 175
        case .s157: 157
        case .s28: 28
        case .s12NI: 12
        case .s55: 55
        case .guidance, .contract, .voluntary: nil
        }
    }

    /// Those that an Act lays down.
    package static let statutory = Set(allCases.filter { $0.section != nil })
}
