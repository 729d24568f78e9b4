import Diagnostics
import RecordReading
import Standards

/// A library while it is put together: first each file by itself, then what they say about each other.
struct LibraryBuild {
    private let files: [(name: String, bytes: [UInt8])]
    var editions = LibraryShelf<PlacedEdition>()
    var gradingRules = LibraryShelf<PlacedGradingRules>()
    var followUpRules = LibraryShelf<PlacedFollowUpRules>()
    var calendars = LibraryShelf<BankHolidayCalendar>()
    var citationChecks = LibraryShelf<CitationChecks>()
    var letters = LibraryShelf<LetterWording>()
    var lettersDiagnostics: [Diagnostic] = []
    var lock = EditionsLock()
    var lockFile: String?
    var lockDiagnostics: [Diagnostic] = []

    /// Takes the files in the order of their names, so that nothing depends on the order they were given in.
    init(files: [(name: String, bytes: [UInt8])]) {
        self.files = files.sorted { left, right in
            if left.name != right.name {
                return left.name.unicodeScalars.lexicographicallyPrecedes(right.name.unicodeScalars)
            }
            return left.bytes.lexicographicallyPrecedes(right.bytes)
        }
    }

    /// Reads each file by itself. Follow-up rules come last: they speak of verdicts and grades of grading rules. Supplements come after the
    /// editions they add to.
    mutating func readFiles() {
        readLock()
        for (name, source) in sources(of: .edition) { editions.add(name, EditionImport.readFile(source)) }
        let published = editions.readable(preferring: { [lock] in
            lock.hash(of: $0.edition.id, .edition) == $0.edition.identity.hash
        })
        let supplements = sources(of: .supplement)
        let bases = KnownBases(
            published.mapValues(\.edition), refused: editions.refused,
            supplements: Set(supplements.compactMap { SupplementImport.id(of: $0.source) }))
        for (name, source) in supplements {
            editions.add(name, SupplementImport.readFile(source, editions: bases))
        }
        for (name, source) in sources(of: .citationChecks) {
            citationChecks.add(name, CitationChecksImport.readFile(source))
        }
        for (name, source) in sources(of: .letter) { letters.add(name, LetterImport.readFile(source)) }
        for (name, source) in sources(of: .gradingRules) {
            gradingRules.add(name, GradingRulesImport.readFile(source))
        }
        for (name, source) in sources(of: .calendar) { calendars.add(name, CalendarImport.readFile(source)) }
        let known = KnownGradingRules(gradingRules.readable.mapValues(\.rules), refused: gradingRules.refused)
        for (name, source) in sources(of: .followUpRules) {
            followUpRules.add(name, FollowUpRulesImport.readFile(source, gradingRules: known))
        }
    }

    private mutating func readLock() {
        for file in files
        where file.name == "editions.lock" || file.name.utf8.suffix(14).elementsEqual("/editions.lock".utf8) {
            (lock, lockDiagnostics) = EditionsLock.read(SourceText(file: file.name, bytes: file.bytes))
            lockFile = file.name
        }
    }

    private func sources(of vocabulary: StandardsVocabulary) -> [(name: String, source: SourceText)] {
        files.filter { file in
            let parts = file.name.utf8.split(separator: UInt8(ascii: "/"))
            guard parts.count >= 2, parts[parts.count - 1].suffix(4).elementsEqual(".xml".utf8) else { return false }
            return parts[parts.count - 2].elementsEqual(vocabulary.folder.utf8)
        }.map { ($0.name, SourceText(file: $0.name, bytes: $0.bytes)) }
    }

    /// What came of each file, by name.
    var reports: [StandardsLibrary.FileReport] {
        var reports = report(editions) + report(gradingRules) + report(followUpRules)
        reports += report(calendars) + report(citationChecks) + report(letters)
        if !lettersDiagnostics.isEmpty {
            reports.append(
                .init(file: StandardsVocabulary.letter.folder, id: nil, diagnostics: lettersDiagnostics))
        }
        if let lockFile { reports.append(.init(file: lockFile, id: nil, diagnostics: lockDiagnostics)) }
        return reports.sorted { $0.file.unicodeScalars.lexicographicallyPrecedes($1.file.unicodeScalars) }
    }

    private func report<Value>(_ shelf: LibraryShelf<Value>) -> [StandardsLibrary.FileReport] {
        shelf.items.map {
            .init(file: $0.file, id: $0.id, diagnostics: $0.diagnostics.sorted(by: Diagnostic.inReadingOrder))
        }
    }
}
