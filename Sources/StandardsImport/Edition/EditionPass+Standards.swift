import Diagnostics
import RecordReading
import Standards
import XMLReading

extension EditionPass {
    /// One standard with its criteria.
    mutating func standard(_ element: Int) -> (standard: Standard, criteria: [Criterion]) {
        let id = standards.enter("id", of: element, &reader)
        let standard = Standard(
            id: id ?? "", title: reader.words("title", of: element, atMost: 60) ?? "",
            short: reader.words("short", of: element, atMost: 14) ?? "", aim: reader.text(ofChild: "aim", of: element),
            citations: citations(of: element, subject: id.map { "standard \($0)" }))
        return (standard, reader.children(of: element, named: "criterion").map { criterion($0, standard: id) })
    }

    mutating func criterion(_ element: Int, standard: String?) -> Criterion {
        let id = criteria.enter("id", of: element, &reader)
        if let id, let standard, !id.utf8.starts(with: "\(standard).".utf8) || id.utf8.count == standard.utf8.count + 1
        {
            reader.report(
                Diagnostic(
                    .identifierInvalid, at: reader.location(ofAttribute: "id", of: element),
                    "The id of a criterion begins with the id of its standard and a dot.", found: Visible.quoted(id),
                    expected: "\(standard).1, \(standard).2 and so on",
                    mend: "Correct the id, or move the criterion to its own standard."))
        }
        return Criterion(
            id: id ?? "", title: reader.words("title", of: element, atMost: 60) ?? "",
            wording: reader.text(ofChild: "wording", of: element), isCore: reader.boolean("core", of: element) ?? false,
            isLiveRisk: reader.boolean("live-risk", of: element) ?? false,
            appliesTo: references("applies-to", of: element, to: agencyTypes),
            expectedEvidence: references("evidence", of: element, to: evidenceKinds)
                .compactMap { evidenceKinds.ids.firstIndex(of: $0) },
            descriptors: LevelSeries(of: element, &reader).elements.map { reader.text(of: $0) },
            mend: reader.text(ofChild: "mend", of: element), question: reader.text(ofChild: "question", of: element),
            citations: citations(of: element, subject: id))
    }

    /// A list of ids, each of which must have been entered in a register; those that are.
    private mutating func references(_ name: String, of element: Int, to register: IdentifierRegister) -> [String] {
        let ids = reader.list(name, of: element) ?? []
        return ids.filter { register.resolve($0, name, of: element, &reader) }
    }

    private mutating func citations(of element: Int, subject: String?) -> [Citation] {
        var read: [Citation] = []
        for child in reader.children(of: element, named: "citation") {
            let citation = citation(child)
            read.append(citation)
            if let subject {
                citations.append(
                    .init(subject: subject, citation: citation, place: reader.place(of: child)))
            }
        }
        return read
    }

    private static let bases = Choices(Citation.Basis.self)

    private mutating func citation(_ element: Int) -> Citation {
        let basis = reader.choice("basis", of: element, among: Self.bases)
        let document = reader.identifier("document", of: element, .code)
        if let document { _ = documents.resolve(document, "document", of: element, &reader) }
        if !reader.has("document", element), basis == .guidance || !reader.has("basis", element) {
            reader.report(
                Diagnostic(
                    .attributeMissing, at: reader.document.location(of: element),
                    "\"citation\" has no \"document\", and only good practice can do without one.",
                    expected: "document=\"…\", or basis=\"good-practice\"",
                    mend: "Name the document that asks for it, or say that none does."))
        }
        return Citation(
            document: document, place: reader.words("place", of: element) ?? "",
            paragraph: reader.words("para", of: element), basis: basis ?? .guidance)
    }
}
