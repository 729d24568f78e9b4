import Diagnostics
import RecordReading
import Standards

extension LibraryBuild {
    /// Compares every edition and rule set with the lock, then finds ids that stand in two files.
    ///
    /// In this order, so that of two files with one id the one that was published is kept, whatever the files are called.
    mutating func checkIdentities(_ use: StandardsLibrary.LockUse, _ scope: StandardsLibrary.Scope) {
        if use == .enforced {
            editions.compare(with: lock, .edition) { $0.edition.identity }
            gradingRules.compare(with: lock, .gradingRules) { $0.rules.identity }
            followUpRules.compare(with: lock, .followUpRules) { $0.rules.identity }
            checkLockedIsThere(scope)
        }
        editions.findRepeated("edition")
        gradingRules.findRepeated("set of grading rules")
        followUpRules.findRepeated("set of follow-up rules")
        calendars.findRepeated("calendar")
        citationChecks.findRepeated("record of checks of the edition")
        letters.findRepeated("letter", mend: LetterImport.mendOfRepeated)
    }

    /// The hash of everything that could be read.
    var found: EditionsLock {
        EditionsLock(
            editions.readable.values.map { .init(.edition, $0.edition.identity) }
                + gradingRules.readable.values.map { .init(.gradingRules, $0.rules.identity) }
                + followUpRules.readable.values.map { .init(.followUpRules, $0.rules.identity) })
    }

    /// Reports what is locked but gone: somebody may have published against it.
    private mutating func checkLockedIsThere(_ scope: StandardsLibrary.Scope) {
        guard let lockFile else { return }
        let gone = lock.lines.filter { line in
            switch line.kind {
            case .edition: !editions.mayHold(line.identity.id)
            case .gradingRules: scope != .editions && !gradingRules.mayHold(line.identity.id)
            case .followUpRules: scope == .everything && !followUpRules.mayHold(line.identity.id)
            }
        }
        lockDiagnostics += gone.map { line in
            Diagnostic(
                .referenceUnknown, at: SourceLocation(file: lockFile),
                "The \(line.kind.label) \(Visible.quoted(line.identity.id)) is locked, but no file holds it.",
                expected: "a file with \(line.identity.hash.text)",
                mend: "Put the file back: returns and reports may rest on it.")
        }
    }
}

extension LibraryShelf {
    /// Whether some file holds the id, or may hold it because its id could not be read.
    fileprivate func mayHold(_ id: String) -> Bool { items.contains { $0.id == id || $0.id == nil } }

    fileprivate mutating func compare(
        with lock: EditionsLock, _ kind: EditionsLock.Kind, _ identity: (Value) -> Identity
    ) {
        for index in items.indices {
            guard let value = items[index].value else { continue }
            let identity = identity(value)
            let id = Visible.quoted(identity.id)
            guard let locked = lock.hash(of: identity.id, kind) else {
                items[index].diagnostics.append(
                    Diagnostic(
                        .editionChanged, at: items[index].place.location,
                        "The \(kind.label) \(id) is not locked yet; run `s11 standards lock` when it is ready to be used.",
                        found: identity.hash.text, expected: "a line for it in editions.lock",
                        mend: "Read it through once more and lock it; from then on it cannot be changed."))
                continue
            }
            guard locked != identity.hash else { continue }
            items[index].diagnostics.append(
                Diagnostic(
                    .editionChanged, at: items[index].place.location,
                    "The \(kind.label) \(id) has changed since it was locked.",
                    found: identity.hash.text, expected: locked.text,
                    mend: "Take the change back, or publish it under a new id with a line of its own in editions.lock.")
            )
        }
    }

    /// Reports each id that stands in two files; the first file without an error keeps it.
    ///
    /// - Parameter mend: How to mend it, where no other id can be given.
    mutating func findRepeated(
        _ what: String, mend: String = "Give one of the two a new id, or take the file out."
    ) {
        let byID = Dictionary(grouping: items.indices.filter { items[$0].id != nil }) { items[$0].id ?? "" }
        for (id, indexes) in byID where indexes.count > 1 {
            let kept = indexes.first { !items[$0].hasErrors } ?? indexes[0]
            for index in indexes where index != kept {
                items[index].diagnostics.append(
                    Diagnostic(
                        .identifierRepeated, at: items[index].place.location,
                        "The \(what) \(Visible.quoted(id)) stands in another file too.", found: items[kept].file,
                        expected: "one file for each id", mend: mend))
            }
        }
    }
}
