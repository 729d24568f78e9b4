import RecordReading

/// The published vocabularies of what agencies and boards send, one case for each version of each.
///
/// A version is part of the namespace, and each version has a mapping of its own: a return of 2009 is read as it was meant in 2009,
/// whatever the vocabulary has become since. Use it to choose the importer for a file whose kind is not known yet.
package enum SubmissionVocabulary: String, Sendable, Hashable, CaseIterable {
    case return1 = "urn:s11:return:1"
    case analysis1 = "urn:s11:analysis:1"
    case round1 = "urn:s11:round:1"
    case meetings1 = "urn:s11:meetings:1"
    case timetable1 = "urn:s11:timetable:1"
    case partnership1 = "urn:s11:partnership:1"
    case figures1 = "urn:s11:figures:1"
    case decisions1 = "urn:s11:decisions:1"

    /// The vocabulary with this namespace, or nil where it is not one of these.
    package init?(namespace: String) { self.init(rawValue: namespace) }

    /// What people call such a document: "return".
    package var kind: String { shape.kind }

    /// Every element and attribute name of the vocabulary, sorted; its schema in `Standards/schemas` has the same.
    package var names: [String] { shape.names }

    private var shape: RecordShape {
        switch self {
        case .return1: ReturnVocabulary.shape
        case .analysis1: AnalysisVocabulary.shape
        case .round1: RoundVocabulary.shape
        case .meetings1: MeetingsVocabulary.shape
        case .timetable1: TimetableVocabulary.shape
        case .partnership1: PartnershipVocabulary.shape
        case .figures1: FiguresVocabulary.shape
        case .decisions1: DecisionsVocabulary.shape
        }
    }
}
