package import Diagnostics
package import Standards
package import StandardsImport

/// The folder that holds editions, rules, calendars and their lock.
package struct StandardsFolder: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// Reads the folder.
    ///
    /// - Parameters:
    ///   - lockUse: Whether what differs from the lock, or is not in it yet, is refused.
    ///   - scope: How much of it is wanted.
    /// - Returns: The library with whatever was wrong in its files, and the bytes each file had; or a diagnostic where there is
    ///   no such folder.
    package func load(
        lockUse: StandardsLibrary.LockUse = .enforced, scope: StandardsLibrary.Scope = .everything
    ) -> Result<LoadedStandards, FileFault> {
        guard FolderReader.isFolder(path) else {
            return .failure(
                FileFault(
                    FolderReader.missing(
                        path, what: "a folder of standards, named by --standards, S11_STANDARDS or lying in ./Standards"
                    )))
        }
        var files: [(name: String, bytes: [UInt8])] = []
        var unread: [Diagnostic] = []
        for part in scope.folders {
            switch FolderReader.xmlFiles(in: FolderReader.join(path, part), as: part) {
            case .success(let names): for name in names { read(part + "/" + name, into: &files, &unread) }
            case .failure(let fault): unread.append(fault.diagnostic)
            }
        }
        // Where there is no lock, every edition and rule set is reported as not locked; that says enough.
        read("editions.lock", into: &files, &unread)
        unread.removeAll { $0.code == .fileMissing }
        return .success(
            LoadedStandards(
                folder: self, library: StandardsLibrary(files: files, lockUse: lockUse, scope: scope), files: files,
                unread: unread, lockUse: lockUse, scope: scope))
    }

    private func read(_ name: String, into files: inout [(name: String, bytes: [UInt8])], _ unread: inout [Diagnostic])
    {
        switch FileReader.read(FolderReader.join(path, name), as: name) {
        case .success(let text): files.append((name, text.bytes))
        case .failure(let fault): unread.append(fault.diagnostic)
        }
    }
}

/// The standards a run works with.
package struct LoadedStandards: Sendable {
    package let folder: StandardsFolder
    package let library: StandardsLibrary
    /// The files read, by name within the folder.
    package let files: [(name: String, bytes: [UInt8])]
    /// Files that could not be read.
    package let unread: [Diagnostic]
    /// How they were read.
    let lockUse: StandardsLibrary.LockUse
    let scope: StandardsLibrary.Scope

    /// The same with more of the folder: read again where less was wanted before, for what is seldom asked for.
    package func reading(_ scope: StandardsLibrary.Scope) -> LoadedStandards {
        self.scope == scope ? self : (try? folder.load(lockUse: lockUse, scope: scope).get()) ?? self
    }

    /// The sound editions, by id in byte order.
    package var editions: [Edition] {
        library.editions.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
    }

    /// The sound grading rules, by id, whether or not they were wanted at first.
    var gradingRules: [String: GradingRules] {
        (scope == .editions ? reading(.returns) : self).library.gradingRules
    }

    /// Everything found wrong, in reading order.
    package var diagnostics: [Diagnostic] { (unread + library.diagnostics).sorted(by: Diagnostic.inReadingOrder) }
}
