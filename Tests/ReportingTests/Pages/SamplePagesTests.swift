import Glibc
import Reporting
import Testing

/// The folder the sample pages are written to, so that `.ci/check-pages` can look at them; nil writes none.
private let samplePagesFolder = getenv("S11_PAGES_OUT").map { String(cString: $0) }

@Suite struct SamplePagesTests {
    @Test(.enabled(if: samplePagesFolder != nil, "S11_PAGES_OUT names no folder"))
    func `the sample pages can be written out for looking at`() throws {
        let folder = try #require(samplePagesFolder)
        mkdir(folder, 0o755)
        for part in ["agencies", "feedback", "papers"] { mkdir("\(folder)/\(part)", 0o755) }
        let papers = PapersRound.files.filter { $0.name.hasPrefix("feedback/") || $0.name.hasPrefix("papers/") }
        for page in SampleRound.report.pages() + papers {
            let file = try #require(
                fopen("\(folder)/\(page.name)", "w"), "\(page.name) could not be opened for writing.")
            #expect(fwrite(page.bytes, 1, page.bytes.count, file) == page.bytes.count)
            fclose(file)
        }
    }
}
