import CivilCalendar
import Standards
import XMLWriting

/// What returns need of an edition, put ready once: who is asked what, which evidence suits, and every text of it escaped.
struct EditionGuide: Sendable {
    /// A kind of agency.
    struct Kind: Sendable {
        let type: AgencyType
        let id, label, sector: [UInt8]
        let duty: DutyBasis
        /// The criteria asked of it, in the edition's order.
        let asked: [Int]
    }

    /// A kind of evidence.
    struct Evidence: Sendable {
        let id, label: [UInt8]
        let shows: EvidenceKind.Shows
        let months: Int
    }

    /// A criterion.
    struct Line: Sendable {
        let id: [UInt8]
        let standard: Int
        let isLiveRisk: Bool
        let topic: Int
        /// The kinds of evidence that suit it, by what they show; where the criterion expects none that shows it, all that do.
        let documents, practice, effects: [Int]
    }

    /// The edition's id, escaped, and its hash.
    let id, hash: [UInt8]
    /// All ids the edition has, escaped: a misspelt one must be none of them.
    let criterionIDs, kindIDs, typeIDs: Set<[UInt8]>
    let from, to: CivilDate
    let kinds: [Kind]
    let evidence: [Evidence]
    let lines: [Line]
    let standards: Int
    /// For how many criteria an item may be cited.
    let mostUses: Int
    /// The period as people write it: "2009–10".
    let year: String

    /// Reads what is needed; nil where the edition has no agency types or no proper period, which no edition on file lacks.
    init?(_ edition: Edition, _ book: PhraseBook) {
        guard !edition.agencyTypes.isEmpty, let from = try? CivilDate(iso: edition.period.from),
            let to = try? CivilDate(iso: edition.period.to)
        else { return nil }
        id = Self.escaped(edition.id)
        hash = Array(edition.identity.hash.text.utf8)
        criterionIDs = Set(edition.criteria.map { Self.escaped($0.id) })
        kindIDs = Set(edition.evidenceKinds.map { Self.escaped($0.id) })
        typeIDs = Set(edition.agencyTypes.map { Self.escaped($0.id) })
        self.from = min(from, to)
        self.to = max(from, to)
        kinds = edition.agencyTypes.map { type in
            Kind(
                type: type, id: Self.escaped(type.id), label: Self.escaped(Self.cut(type.label)),
                sector: Self.escaped(type.sector), duty: type.usualDuty ?? .voluntary,
                asked: edition.criteria.indices.filter { edition.applies(criterion: $0, toAgencyType: type.id) })
        }
        evidence = edition.evidenceKinds.map { kind in
            Evidence(
                id: Self.escaped(kind.id), label: Self.escaped(Self.cut(kind.label)), shows: kind.shows,
                months: kind.ageInMonths)
        }
        lines = edition.criteria.enumerated().map { place, criterion in
            Line(
                id: Self.escaped(criterion.id), standard: edition.standardIndex(ofCriterion: place),
                isLiveRisk: criterion.isLiveRisk, topic: book.topic(for: criterion),
                documents: Self.suitable(.document, criterion, edition),
                practice: Self.suitable(.practice, criterion, edition),
                effects: Self.suitable(.effect, criterion, edition))
        }
        standards = edition.standards.count
        mostUses = min(edition.mostCriteriaPerItem, 3)
        year = self.from.year == self.to.year ? "\(self.to.year)" : "\(self.from.year)–\(Self.twoFigures(self.to.year))"
    }

    private static func suitable(_ shows: EvidenceKind.Shows, _ criterion: Criterion, _ edition: Edition) -> [Int] {
        let expected = criterion.expectedEvidence.filter { edition.evidenceKinds[$0].shows == shows }
        return expected.isEmpty
            ? edition.evidenceKinds.indices.filter { edition.evidenceKinds[$0].shows == shows } : expected
    }

    private static func escaped(_ text: String) -> [UInt8] { Array(XMLEscaping.attribute(text).utf8) }

    /// A label at a length that leaves room for what stands beside it in a name or title.
    private static func cut(_ label: String) -> String {
        String(String.UnicodeScalarView(label.unicodeScalars.prefix(150)))
    }

    private static func twoFigures(_ year: Int) -> String { year % 100 < 10 ? "0\(year % 100)" : "\(year % 100)" }
}
