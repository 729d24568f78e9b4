import AuditWorkflow
import Diagnostics
import FuzzSupport
import Reporting
import StandardsImport

@main
struct FuzzTexts {
    static func main() { fuzz(readTexts) }
}

/// Any bytes as a lock and as a report's manifest, the two texts that are no XML: read without a trap, and what is read is
/// written again as it was.
@_cdecl("LLVMFuzzerTestOneInput")
func readTexts(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let source = document(start, count)
    let (lock, diagnostics) = EditionsLock.read(source)
    for diagnostic in diagnostics {
        expect(diagnostic.location.file == source.file && !diagnostic.mend.isEmpty, "\(diagnostic)")
    }
    let again = EditionsLock.read(SourceText(file: "again", bytes: Array(lock.text.utf8)))
    expect(again.lock == lock && again.diagnostics.isEmpty, "a lock that cannot read what it wrote")
    if let manifest = Manifest(reading: source.bytes) {
        expect(manifest.file.bytes == source.bytes, "a manifest that is written otherwise than it was read")
    }
    return 0
}
