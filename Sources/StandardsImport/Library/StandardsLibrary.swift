package import Diagnostics
package import Standards

/// Everything a folder of standards holds: editions, rules, calendars and citation checks, each by its id, and what is wrong.
///
/// A file that is refused does not hide the others: what could be read is here, and ``reports`` says file by file what could
/// not. What is here has been checked against what it refers to: citations against their record, the cases of rules against
/// the criteria of their edition, and every edition and rule set against the lock.
///
///     let library = StandardsLibrary(files: [("Standards/editions/s11-2009-10.xml", bytes), …])
///     library.editions["s11-2009-10"]
package struct StandardsLibrary: Sendable {
    /// Whether what is not as it was locked is left out.
    package enum LockUse: Sendable, Hashable {
        /// An edition or rule set that has changed since it was locked, or is not locked yet, is refused.
        case enforced
        /// Everything is taken as it stands, and nothing is said: for locking it, and for working on what is not published yet.
        case ignored
    }

    /// How much of a folder is wanted.
    package enum Scope: Sendable, Hashable {
        case everything
        /// What returns are read and graded by: editions, grading rules and the lock. Nothing is said about what the rest would be needed for.
        case returns
        /// What returns are read by: editions and the lock.
        case editions

        /// The folders that are read.
        package var folders: [String] {
            switch self {
            case .everything:
                [
                    "calendars", "citation-checks", "editions", "follow-up-rules", "grading-rules", "letters",
                    "supplements",
                ]
            case .returns: ["editions", "grading-rules", "supplements"]
            case .editions: ["editions", "supplements"]
            }
        }
    }

    /// What came of one file.
    package struct FileReport: Sendable {
        /// The file's name as it was given.
        package let file: String
        /// The id of what it holds, where that could be read; for citation checks the edition's.
        package let id: String?
        /// In reading order; empty where all is well.
        package let diagnostics: [Diagnostic]
        /// Whether what it holds was left out.
        package var isRefused: Bool { diagnostics.contains { $0.severity == .error } }
    }

    package let editions: [String: Edition]
    /// What supplements may add to.
    package let bases: KnownBases
    package let gradingRules: [String: GradingRules]
    package let followUpRules: [String: FollowUpRules]
    package let calendars: [String: BankHolidayCalendar]
    /// The checks of citations, by the id of the edition.
    package let citationChecks: [String: [CitationCheck]]
    /// The wording of letters; of a folder without any, none.
    package let letters: LetterBook
    /// The lock as it was read; empty where there is none.
    package let lock: EditionsLock
    /// The hash of every edition and rule set that could be read, whether it is locked or not: what `s11 standards lock` adds.
    package let found: EditionsLock
    /// One for each file that belongs to a library, by name.
    package let reports: [FileReport]

    /// Everything there is to say, in reading order.
    package var diagnostics: [Diagnostic] { reports.flatMap(\.diagnostics).sorted(by: Diagnostic.inReadingOrder) }

    /// Reads a library from the bytes of its files.
    ///
    /// - Parameters:
    ///   - files: Names and bytes, in any order. The last folder in a name says what the file is: `editions/`, `supplements/`,
    ///     `grading-rules/`, `follow-up-rules/`, `calendars/`, `citation-checks/` or `letters/`, names ending in `.xml`; and
    ///     `editions.lock`. Other files are passed over.
    ///   - lockUse: Whether the lock is enforced.
    ///   - scope: What the files are all of.
    package init(
        files: [(name: String, bytes: [UInt8])], lockUse: LockUse = .enforced, scope: Scope = .everything
    ) {
        var build = LibraryBuild(files: files)
        build.readFiles()
        if scope == .everything { build.checkCitations() }
        build.checkCases()
        build.checkReferences()
        build.checkIdentities(lockUse, scope)
        build.checkLetters()
        editions = build.editions.accepted.mapValues(\.edition)
        bases = KnownBases(
            build.editions.accepted.filter { $0.value.base == nil }.mapValues(\.edition),
            refused: build.editions.refused,
            supplements: Set(build.editions.accepted.filter { $0.value.base != nil }.keys))
        gradingRules = build.gradingRules.accepted.mapValues(\.rules)
        followUpRules = build.followUpRules.accepted.mapValues(\.rules)
        calendars = build.calendars.accepted
        let checks = build.citationChecks.accepted.mapValues { $0.checks.map(\.check) }
        // What a supplement takes from another edition was checked there.
        citationChecks = build.editions.accepted.reduce(into: checks) { all, entry in
            guard let base = entry.value.base else { return }
            all[entry.key] = (checks[base] ?? []) + (checks[entry.key] ?? [])
        }
        letters = LetterBook(LetterKind.allCases.compactMap { build.letters.accepted[$0.rawValue] })
        lock = build.lock
        found = build.found
        reports = build.reports
    }
}
