import Diagnostics
import Reporting
import StandardsImport

extension LoadedStandards {
    /// Writes `editions.lock` with a line for everything in the folder; lines already there stay as they are.
    ///
    /// - Throws: ``FileFault`` with `OUTPUT-NOT-WRITABLE`; the old lock is then untouched.
    package func writeLock() throws(FileFault) {
        let text = StandardsText.lock(library)
        try ReportFolder(path: folder.path).replace(file: ReportFile(name: "editions.lock", bytes: Array(text.utf8)))
    }
}
