import CivilCalendar
package import Diagnostics
package import RecordReading
import Standards

/// Reads an edition of an audit tool from its XML.
///
/// Beside the structure it checks what the structure cannot say: ids are used once, a criterion's id begins with its
/// standard's, references lead somewhere, the four levels are all described, titles fit where they are printed.
///
///     let imported = EditionImport.read(SourceText(file: "editions/s11-2009-10.xml", bytes: bytes))
///     imported.value?.edition.identity
package enum EditionImport {
    /// Reads one edition: its value, or everything that is wrong with it.
    package static func read(_ source: SourceText) -> Imported<PlacedEdition> { readFile(source).imported }

    static func readFile(_ source: SourceText) -> ReadFile<PlacedEdition> {
        switch RecordFile.open(source, EditionShape.shape) {
        case .refused(let diagnostics): return ReadFile(source, refused: diagnostics)
        case .reader(let reader):
            var pass = EditionPass(reader: reader)
            let edition = pass.edition()
            return ReadFile(id: edition.edition.id, edition, pass.reader)
        }
    }
}

/// One pass over an edition's document, with the ids met on the way.
///
/// What is absent or faulty has been reported and stands in the value as an empty text or 0; such a value is never handed out.
struct EditionPass {
    var reader: RecordReader
    var documents = IdentifierRegister(of: "document", "documents")
    var agencyTypes = IdentifierRegister(of: "agency type", "agency types")
    var evidenceKinds = IdentifierRegister(of: "kind of evidence", "kinds of evidence")
    var standards = IdentifierRegister(of: "standard", "standards")
    var criteria = IdentifierRegister(of: "criterion", "criteria")
    var citations: [PlacedEdition.PlacedCitation] = []

    init(reader: RecordReader) { self.reader = reader }

    /// Starts a pass over a document that adds to an edition: what it has may be referred to, and no id of it used again.
    init(reader: RecordReader, addingTo base: Edition) {
        self.reader = reader
        documents.admit(base.documents.map(\.id), from: base.id)
        agencyTypes.admit(base.agencyTypes.map(\.id), from: base.id)
        evidenceKinds.admit(base.evidenceKinds.map(\.id), from: base.id)
        standards.admit(base.standards.map(\.id), from: base.id)
        criteria.admit(base.criteria.map(\.id), from: base.id)
    }

    mutating func edition() -> PlacedEdition {
        let root = RecordReader.root
        let id = reader.identifier("id", of: root) ?? ""
        let title = reader.words("title", of: root) ?? ""
        let period = period()
        // First everything that standards and criteria refer to, wherever it stands.
        let documents = reader.children(of: root, named: "document").map { document($0) }
        let types = reader.children(of: root, named: "agency-type").map { agencyType($0) }
        let kindsElement = reader.child(of: root, named: "evidence-kinds")
        let kinds = kindsElement.map { reader.children(of: $0, named: "evidence-kind") } ?? []
        let edition = Edition(
            id: id, title: title, period: period, about: reader.text(ofChild: "about", of: root), documents: documents,
            agencyTypes: types, evidenceKinds: kinds.map { evidenceKind($0) },
            mostCriteriaPerItem: kindsElement.flatMap {
                reader.integer("most-criteria-per-item", of: $0, in: 1...100)
            } ?? 0,
            standards: reader.children(of: root, named: "standard").map { standard($0) })
        return PlacedEdition(edition: edition, citations: citations)
    }

    private mutating func period() -> Edition.Period {
        let root = RecordReader.root
        let from = reader.date("from", of: root)
        let to = reader.date("to", of: root)
        if let from, let to, to < from {
            reader.report(
                Diagnostic(
                    .valueInvalid, at: reader.location(ofAttribute: "to", of: root),
                    "The period ends before it begins.", found: "from \(from.isoText) to \(to.isoText)",
                    expected: "a last day on or after the first", mend: "Correct the day that is wrong."))
        }
        return Edition.Period(from: from?.isoText ?? "", to: to?.isoText ?? "")
    }

    mutating func document(_ element: Int) -> SourceDocument {
        SourceDocument(
            id: documents.enter("id", of: element, &reader, .code) ?? "",
            title: reader.words("title", of: element) ?? "",
            reference: reader.words("reference", of: element) ?? "",
            published: reader.partialDate("published", of: element) ?? "")
    }

    private static let duties = Choices(DutyBasis.self)
    private static let showings = Choices(EvidenceKind.Shows.self)

    private mutating func agencyType(_ element: Int) -> AgencyType {
        AgencyType(
            id: agencyTypes.enter("id", of: element, &reader) ?? "",
            label: reader.words("label", of: element) ?? "", sector: reader.identifier("sector", of: element) ?? "",
            usualDuty: reader.choice("duty-basis", of: element, among: Self.duties))
    }

    private mutating func evidenceKind(_ element: Int) -> EvidenceKind {
        EvidenceKind(
            id: evidenceKinds.enter("id", of: element, &reader) ?? "",
            label: reader.words("label", of: element) ?? "",
            shows: reader.choice("shows", of: element, among: Self.showings) ?? .document,
            ageInMonths: reader.integer("age-months", of: element, in: 1...240) ?? 0,
            basis: reader.text(ofChild: "basis", of: element))
    }
}
