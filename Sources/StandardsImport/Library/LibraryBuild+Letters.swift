import Diagnostics
import Standards

extension LibraryBuild {
    /// Where there are letters at all, every one of a round must be there: one that is not would never be sent, and nobody would notice.
    mutating func checkLetters() {
        guard !letters.items.isEmpty else { return }
        // A file whose id cannot be read may be the one that is missed.
        if letters.items.contains(where: { $0.id == nil }) { return }
        let there = Set(letters.items.compactMap(\.id))
        let missing = LetterKind.allCases.map(\.rawValue).filter { !there.contains($0) }
        guard !missing.isEmpty else { return }
        let folder = StandardsVocabulary.letter.folder
        lettersDiagnostics.append(
            Diagnostic(
                .letterMissing, at: SourceLocation(file: folder),
                "Not every letter of a round has a wording, so some would never be written.",
                found: "no " + missing.joined(separator: ", "),
                expected: LetterKind.allCases.map(\.rawValue).joined(separator: ", "),
                mend: "Add a file for each in \(folder)/."))
    }
}
