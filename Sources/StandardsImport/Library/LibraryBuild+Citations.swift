import Diagnostics
import RecordReading
import Standards

extension LibraryBuild {
    /// Lays each record of checks over its edition: every citation should have a check, and every check a citation.
    mutating func checkCitations() {
        for index in editions.items.indices {
            guard let edition = editions.items[index].value, !citationChecks.refused.contains(edition.edition.id) else {
                continue
            }
            let checks = citationChecks.readable[edition.edition.id]?.checks ?? []
            for cited in edition.citations
            where !checks.contains(where: { $0.check.concerns(cited.citation, of: cited.subject) }) {
                editions.items[index].diagnostics.append(unchecked(cited))
            }
        }
        for index in citationChecks.items.indices {
            guard let record = citationChecks.items[index].value, !editions.refused.contains(record.edition) else {
                continue
            }
            citationChecks.items[index].diagnostics += findings(in: record, at: citationChecks.items[index].place)
        }
    }

    private func unchecked(_ cited: PlacedEdition.PlacedCitation) -> Diagnostic {
        Diagnostic(
            .citationUnchecked, at: cited.place.location,
            "Nobody has recorded a check of this citation of \(named(cited.subject)).",
            found: "\(cited.citation.document ?? "no document"), \(cited.citation.place)"
                + (cited.citation.paragraph.map { ", paragraph \($0)" } ?? ""),
            expected: "a <check> of it in citation-checks",
            mend: "Look it up and record what was seen, or that it could not be seen.")
    }

    private func named(_ subject: String) -> String {
        subject.utf8.starts(with: "standard ".utf8) ? subject : "criterion \(subject)"
    }

    private func findings(in record: CitationChecks, at place: Place) -> [Diagnostic] {
        guard let edition = editions.readable[record.edition] else {
            return [unknownEdition(record.edition, at: place)]
        }
        var findings: [Diagnostic] = []
        var seen: Set<String> = []
        for placed in record.checks {
            let check = placed.check
            let key = [check.subject, check.document ?? "", check.place, check.paragraph ?? ""].joined(separator: "\n")
            if !seen.insert(key).inserted {
                findings.append(
                    Diagnostic(
                        .identifierRepeated, at: placed.place.location,
                        "This citation of \(named(check.subject)) is recorded as checked twice.",
                        expected: "one check for each citation", mend: "Keep the later check and take the other out."))
            }
            guard !edition.citations.contains(where: { check.concerns($0.citation, of: $0.subject) }) else { continue }
            let isKnown = edition.citations.contains { $0.subject == check.subject }
            findings.append(
                Diagnostic(
                    .referenceUnknown, at: placed.place.location,
                    "This check is of a citation that \(isKnown ? named(check.subject) : "the edition") does not have.",
                    found: "\(check.subject): \(check.document ?? "no document"), \(check.place)"
                        + (check.paragraph.map { ", paragraph \($0)" } ?? ""),
                    expected: isKnown
                        ? "document, place and paragraph as in the edition" : "a criterion or standard of the edition",
                    mend: "Write the citation exactly as it stands in the edition, or take the check out."))
        }
        return findings
    }

    /// The diagnostic for an edition that no file holds.
    func unknownEdition(_ id: String, at place: Place, _ code: DiagnosticCode = .editionUnknown) -> Diagnostic {
        UnknownReference(what: "edition", many: "editions", known: editions.readable.keys.sorted())
            .diagnostic(id, at: place.location, code: code)
    }
}
