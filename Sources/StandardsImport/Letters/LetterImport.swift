package import Diagnostics
package import RecordReading
package import Standards

/// Reads the wording of one letter from its XML.
///
/// Beside the structure it checks that every placeholder is one of the letter's own and stands where it can, that every footing an agency can
/// stand on has exactly one wording, and that no duty is named to an agency that does not have it.
package enum LetterImport {
    /// Reads one letter: its wording, or everything that is wrong with it.
    package static func read(_ source: SourceText) -> Imported<LetterWording> { readFile(source).imported }

    static func readFile(_ source: SourceText) -> ReadFile<LetterWording> {
        switch RecordFile.open(source, LetterShape.shape) {
        case .refused(let diagnostics): return ReadFile(source, refused: diagnostics)
        case .reader(let reader):
            var pass = LetterPass(reader: reader)
            let wording = pass.wording()
            return ReadFile(id: pass.kind?.rawValue, wording, pass.reader)
        }
    }

    /// There are only so many letters, so none can be given another id.
    static let mendOfRepeated = "Take one of the two out."

    /// Reads the letters a board words itself: those that are sound, and everything that is wrong with any.
    ///
    /// A second file for one letter is refused, so that nobody has to guess which of the two is sent.
    package static func own(_ files: [SourceText]) -> (letters: [LetterWording], diagnostics: [Diagnostic]) {
        var shelf = LibraryShelf<LetterWording>()
        for file in files { shelf.add(file.file, readFile(file)) }
        shelf.findRepeated("letter", mend: mendOfRepeated)
        let accepted = shelf.accepted
        return (
            LetterKind.allCases.compactMap { accepted[$0.rawValue] },
            shelf.items.flatMap(\.diagnostics).sorted(by: Diagnostic.inReadingOrder)
        )
    }
}
