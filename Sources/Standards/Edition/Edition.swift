/// One version of an audit tool: its standards and criteria as data, immutable once published.
///
/// A return answers an edition and names it by id and hash. Editions are read from `Standards/editions`; to change a word of a
/// criterion, publish a new edition.
package struct Edition: Sendable, Hashable {
    /// The stable ASCII id, such as `s11-2009-10`.
    package let id: String
    /// What people read: "Section 11 audit tool, 2009–10".
    package let title: String
    /// The first and last day the edition audits, both as `YYYY-MM-DD`.
    package let period: Period
    /// What the edition audits, against what, and whose words it uses.
    package let about: String
    /// The documents its citations point to, in the edition's order.
    package let documents: [SourceDocument]
    /// The kinds of agency it knows.
    package let agencyTypes: [AgencyType]
    /// The kinds of evidence it knows, with how long each speaks.
    package let evidenceKinds: [EvidenceKind]
    /// One item of evidence cited for more criteria than this is pointed out to the reader.
    package let mostCriteriaPerItem: Int
    /// The standards, in the edition's order.
    package let standards: [Standard]
    /// All criteria of all standards in order; a criterion's index everywhere in the engine is its place here.
    package let criteria: [Criterion]

    /// The edition's identity: its id with the hash of its value in canonical form. Worked out once, since it is asked for often.
    package private(set) var identity: Identity

    private let criterionIndexes: [String: Int]
    /// For each agency type, which criteria are asked of it.
    private let askedByType: [String: [Bool]]

    /// The days an edition covers.
    package struct Period: Sendable, Hashable {
        package let from: String
        package let to: String

        package init(from: String, to: String) {
            self.from = from
            self.to = to
        }
    }

    /// Makes an edition of standards whose criteria stand in order; ids must be unique, which the importer has seen to.
    package init(
        id: String, title: String, period: Period, about: String, documents: [SourceDocument],
        agencyTypes: [AgencyType], evidenceKinds: [EvidenceKind], mostCriteriaPerItem: Int,
        standards: [(standard: Standard, criteria: [Criterion])]
    ) {
        self.id = id
        self.title = title
        self.period = period
        self.about = about
        self.documents = documents
        self.agencyTypes = agencyTypes
        self.evidenceKinds = evidenceKinds
        self.mostCriteriaPerItem = mostCriteriaPerItem
        var placed: [Standard] = []
        var all: [Criterion] = []
        for (standard, criteria) in standards {
            placed.append(standard.holding(all.count..<(all.count + criteria.count)))
            all += criteria
        }
        self.standards = placed
        self.criteria = all
        identity = Identity(id: id, hash: ContentHash(of: []))
        criterionIndexes = Dictionary(
            all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        askedByType = Dictionary(
            agencyTypes.map { type in (type.id, all.map { $0.isAsked(ofAgencyType: type.id) }) },
            uniquingKeysWith: { first, _ in first })
        identity = Identity(id: id, hash: ContentHash(of: canonicalForm.bytes))
    }

    /// The index of the criterion with this id, or nil where the edition has none.
    package func criterionIndex(_ id: String) -> Int? { criterionIndexes[id] }

    /// The index of the standard that holds a criterion.
    package func standardIndex(ofCriterion index: Int) -> Int {
        standards.firstIndex { $0.criteria.contains(index) } ?? 0
    }

    /// The kind of agency with this id.
    package func agencyType(_ id: String) -> AgencyType? { agencyTypes.first { $0.id == id } }

    /// The cited document with this id.
    package func document(_ id: String) -> SourceDocument? { documents.first { $0.id == id } }

    /// Whether a criterion is asked of agencies of this type at all.
    package func applies(criterion index: Int, toAgencyType type: String) -> Bool {
        criteria[index].isAsked(ofAgencyType: type)
    }

    /// For each criterion, whether it is asked of agencies of this type.
    package func asked(ofAgencyType type: String) -> [Bool] {
        askedByType[type] ?? criteria.map { $0.isAsked(ofAgencyType: type) }
    }
}
