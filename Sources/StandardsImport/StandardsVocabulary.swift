import RecordReading

/// The vocabularies of `Standards/`, for telling documents apart and for comparing each with its published schema.
package enum StandardsVocabulary: Sendable, Hashable, CaseIterable {
    case edition
    case supplement
    case gradingRules
    case followUpRules
    case calendar
    case citationChecks
    case letter

    private var shape: RecordShape {
        switch self {
        case .edition: EditionShape.shape
        case .supplement: SupplementShape.shape
        case .gradingRules: GradingRulesShape.shape
        case .followUpRules: FollowUpRulesShape.shape
        case .calendar: CalendarShape.shape
        case .citationChecks: CitationChecksShape.shape
        case .letter: LetterShape.shape
        }
    }

    /// The namespace its documents are in.
    package var namespace: String { shape.namespace }

    /// The folder of a library its documents stand in.
    package var folder: String {
        switch self {
        case .edition: "editions"
        case .supplement: "supplements"
        case .gradingRules: "grading-rules"
        case .followUpRules: "follow-up-rules"
        case .calendar: "calendars"
        case .citationChecks: "citation-checks"
        case .letter: "letters"
        }
    }

    /// The file name of its schema in `Standards/schemas`.
    package var schema: String {
        switch self {
        case .edition: "edition-1.xsd"
        case .supplement: "supplement-1.xsd"
        case .gradingRules: "grading-rules-1.xsd"
        case .followUpRules: "follow-up-rules-1.xsd"
        case .calendar: "calendar-1.xsd"
        case .citationChecks: "citation-checks-1.xsd"
        case .letter: "letter-1.xsd"
        }
    }

    /// Every element and attribute name it has, sorted.
    package var names: [String] { shape.names }
}
