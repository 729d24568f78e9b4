package import Diagnostics
package import RecordReading
package import Standards
import XMLReading

/// The editions that supplements may add to.
package struct KnownBases: Sendable {
    /// Editions that were read.
    package let editions: [String: Edition]
    /// Ids of files that were refused: they exist, but nothing is known of them.
    package let refused: Set<String>
    /// Ids of editions that come of supplements themselves.
    package let supplements: Set<String>

    package init(_ editions: [String: Edition], refused: Set<String> = [], supplements: Set<String> = []) {
        self.editions = editions
        self.refused = refused
        self.supplements = supplements
    }
}

/// Reads a local supplement: what one board asks beside an audit tool that several boards share.
///
/// What comes of it is an edition of its own, with everything the other has and the supplement's criteria behind it. Nothing of the other
/// can be left out or changed, so an answer to the shared edition is an answer to this one too.
///
/// Beside the structure it checks that the edition added to is there and has the hash named, that no id is used twice between the two, and
/// that something is added at all.
package enum SupplementImport {
    /// Reads one supplement: the edition that comes of it, or everything that is wrong with it.
    package static func read(_ source: SourceText, editions: KnownBases) -> Imported<PlacedEdition> {
        readFile(source, editions: editions).imported
    }

    /// The id of a supplement, whatever else is wrong with it; nil where it cannot be read.
    static func id(of source: SourceText) -> String? { readFile(source, editions: KnownBases([:])).id }

    static func readFile(_ source: SourceText, editions: KnownBases) -> ReadFile<PlacedEdition> {
        switch RecordFile.open(source, SupplementShape.shape) {
        case .refused(let diagnostics): return ReadFile(source, refused: diagnostics)
        case .reader(var reader):
            let id = reader.identifier("id", of: RecordReader.root)
            guard let base = base(&reader, editions) else { return ReadFile(id: id, nil, reader) }
            var pass = EditionPass(reader: reader, addingTo: base)
            let edition = pass.supplement(id ?? "", to: base)
            // An id that is the base's has been reported; a library need not find it in two files as well.
            return ReadFile(id: id == base.id ? nil : id, edition, pass.reader)
        }
    }

    /// The edition added to; nil where it is not there or not the one meant, which has been reported.
    private static func base(_ reader: inout RecordReader, _ known: KnownBases) -> Edition? {
        let root = RecordReader.root
        let id = reader.identifier("extends", of: root)
        let hash = reader.hash(reader.shape.token("extends-hash"), of: root).flatMap { ContentHash(text: $0) }
        guard let id else { return nil }
        let place = reader.location(ofAttribute: "extends", of: root)
        guard let base = known.editions[id] else {
            reader.report(missing(id, known, at: place))
            return nil
        }
        guard let hash else { return nil }
        if hash != base.identity.hash {
            reader.report(
                Diagnostic(
                    .editionHash, at: reader.location(ofAttribute: "extends-hash", of: root),
                    "The hash is not that of edition \(Visible.quoted(id)) as it is held here.",
                    found: hash.text, expected: base.identity.hash.text,
                    mend: "Work from the audit tool as it is published, and copy its hash from there."))
            return nil
        }
        return base
    }

    /// Why nothing can be added to an edition.
    private static func missing(_ id: String, _ known: KnownBases, at place: SourceLocation) -> Diagnostic {
        let editions = known.editions.keys.sorted()
        if known.refused.contains(id) {
            return Diagnostic(
                .editionUnknown, at: place,
                "The edition \(Visible.quoted(id)) was refused, so nothing can be added to it yet.",
                mend: "Mend the edition first.")
        }
        if known.supplements.contains(id) {
            return Diagnostic(
                .editionUnknown, at: place, "\(Visible.quoted(id)) is a supplement itself.",
                expected: "an edition that is written out in full: \(editions.joined(separator: ", "))",
                mend: "Name that edition, and put everything the board asks beside it into one supplement.")
        }
        return UnknownReference(what: "edition", many: "editions", known: editions)
            .diagnostic(id, at: place, code: .editionUnknown)
    }
}

extension EditionPass {
    /// The edition that comes of a supplement.
    mutating func supplement(_ id: String, to base: Edition) -> PlacedEdition {
        let root = RecordReader.root
        if id == base.id {
            reader.report(
                Diagnostic(
                    .identifierRepeated, at: reader.location(ofAttribute: "id", of: root),
                    "A supplement makes an edition of its own, so it cannot have the id of the edition it adds to.",
                    found: Visible.quoted(id), expected: "another id", mend: "Give the supplement an id of its own."))
        }
        let title = reader.words("title", of: root) ?? ""
        let documents = reader.children(of: root, named: "document").map { document($0) }
        let added = addedCriteria(to: base)
        let own = reader.children(of: root, named: "standard").map { standard($0) }
        if reader.children(of: root, named: "criteria").isEmpty, own.isEmpty {
            reader.report(
                Diagnostic(
                    .elementMissing, at: reader.document.location(of: root), "This supplement adds nothing.",
                    expected: "<criteria standard=\"…\"> with criteria, or a <standard> of its own",
                    mend: "Add what the board asks beside the shared tool, or use the shared tool as it is."))
        }
        let standards = base.standards.enumerated().map { index, standard in
            (standard: standard, criteria: Array(base.criteria[standard.criteria]) + (added[index] ?? []))
        }
        let edition = Edition(
            id: id, title: title, period: base.period, about: reader.text(ofChild: "about", of: root),
            documents: base.documents + documents, agencyTypes: base.agencyTypes, evidenceKinds: base.evidenceKinds,
            mostCriteriaPerItem: base.mostCriteriaPerItem, standards: standards + own)
        return PlacedEdition(edition: edition, citations: citations, base: base.id)
    }

    /// By the index of the standard they are added to.
    private mutating func addedCriteria(to base: Edition) -> [Int: [Criterion]] {
        var added: [Int: [Criterion]] = [:]
        for element in reader.children(of: RecordReader.root, named: "criteria") {
            let id = reader.identifier("standard", of: element)
            if let id { _ = standards.resolve(id, "standard", of: element, &reader) }
            let criteria = reader.children(of: element, named: "criterion").map { criterion($0, standard: id) }
            guard let index = base.standards.firstIndex(where: { $0.id == id }) else { continue }
            added[index, default: []] += criteria
        }
        return added
    }
}
