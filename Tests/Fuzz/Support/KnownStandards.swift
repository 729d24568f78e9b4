import AuditWorkflow
import Diagnostics
package import Standards
package import StandardsImport

/// The standards that ship with the project and the small ones of the tests, read once.
package enum KnownStandards {
    /// The files of the small standards, by name.
    package static let smallFiles: [(name: String, bytes: [UInt8])] = files("/Tests/DiagnosticCases/base/standards")

    package static let small = StandardsLibrary(files: smallFiles)
    package static let shipped = StandardsLibrary(files: files("/Standards"))

    /// Every edition there is.
    package static let editions: [Edition] = [small, shipped].flatMap { library in
        library.editions.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The rules for an edition, with the library they come from.
    package static func rules(for edition: String) -> (rules: GradingRules, library: StandardsLibrary)? {
        for library in [small, shipped] {
            let rules = library.gradingRules.sorted { $0.key < $1.key }.first { $0.value.edition == edition }
            if let rules { return (rules.value, library) }
        }
        return nil
    }

    private static let root =
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")

    private static func files(_ folder: String) -> [(name: String, bytes: [UInt8])] {
        switch StandardsFolder(path: root + folder).load() {
        case .success(let loaded): return loaded.files
        case .failure(let fault): fatalError(fault.diagnostic.consoleText)
        }
    }
}
