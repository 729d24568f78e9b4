import Diagnostics
import Standards
import StandardsImport

/// The wording of a round's letters.
enum RoundLetters {
    /// The standards' letters, with the board's own in place of those it words itself.
    ///
    /// A letter of the board's own that is faulty refuses the round: the standards' wording would be sent in its place, and that is not what the
    /// board wants.
    static func read(_ contents: RoundFolder.Contents, _ loaded: LoadedStandards) -> Result<LetterBook, RefusedInput> {
        var sources: [SourceText] = []
        var found: [Diagnostic] = []
        for file in contents.letters {
            switch file {
            case .success(let source): sources.append(source)
            case .failure(let fault): found.append(fault.diagnostic)
            }
        }
        let own = LetterImport.own(sources)
        found += own.diagnostics
        if found.contains(where: { $0.severity == .error }) { return .failure(RefusedInput(diagnostics: found)) }
        return .success(loaded.library.letters.replacing(with: own.letters))
    }
}
