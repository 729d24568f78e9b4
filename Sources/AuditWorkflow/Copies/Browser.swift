import Diagnostics
import Glibc
import Reporting
import Synchronization

/// A browser that prints pages to PDF: tagged, with the page's title and an outline of its headings.
struct Browser: Sendable {
    let program: String
    let surroundings: CopyTools.Surroundings
    /// After so many seconds a page is given up.
    let limit: Int

    /// Finds one.
    ///
    /// - Throws: ``FileFault`` with `TOOL-MISSING`.
    static func find(
        named: String?, _ surroundings: CopyTools.Surroundings, limit: Int
    ) throws(FileFault) -> Browser {
        let tool = CopyTool.browser
        guard let program = tool.candidates(named: named, searchPath: surroundings.searchPath).first else {
            throw FileFault(tool.missing(named: named))
        }
        return Browser(program: program, surroundings: surroundings, limit: limit)
    }

    /// Prints pages, as many at a time as there are processors, and gives the copies in the pages' order.
    ///
    /// - Parameter day: The day the copies say they are of, `YYYY-MM-DD`.
    func copies(
        of pages: [ReportFile], day: String, step: @escaping @Sendable () -> Void
    ) throws(FileFault) -> [ReportFile] {
        if pages.isEmpty { return [] }
        let folder = try WorkFolder(in: surroundings.temporary)
        let results = Mutex<[Result<ReportFile, FileFault>]>([])
        let threads = min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 8, pages.count)
        let queue = OrderedQueue<Result<ReportFile, FileFault>>(count: pages.count, window: threads * 2) { result in
            results.withLock { $0.append(result) }
            guard case .success = result else { return false }
            step()
            return true
        }
        Threads.run(threads) {
            while let number = queue.claim() {
                queue.deliver(copy(of: pages[number], number, folder, day), of: number)
            }
        }
        var copies: [ReportFile] = []
        for result in results.withLock({ $0 }) { copies.append(try result.get()) }
        return copies
    }

    private func copy(
        of page: ReportFile, _ number: Int, _ work: WorkFolder, _ day: String
    ) -> Result<ReportFile, FileFault> {
        let name = CopyTools.name(ofCopy: page.name, ending: ".pdf")
        do throws(FileFault) {
            // Each run has a folder of its own, its profile in it: two browsers cannot share one.
            try work.makeFolder("\(number)")
            try work.write(PrintedPage.withoutOutwardLinks(page.bytes), as: "\(number)/page.html")
            let folder = work.path("\(number)")
            let run = ToolRun(
                program: program, arguments: arguments(in: folder), folder: folder,
                searchPath: surroundings.searchPath, input: nil, log: "\(folder)/log", seconds: limit)
            let end = run.run()
            guard end == .status(0), case .success(let pdf) = FileReader.read("\(folder)/copy.pdf", as: name),
                pdf.bytes.starts(with: "%PDF-".utf8)
            else {
                let said = CopyTool.lastLine(of: "\(folder)/log")
                throw FileFault(
                    CopyTool.browser.failed(end, making: name, program, limit: limit, said: said), isDiskFault: true)
            }
            return .success(ReportFile(name: name, bytes: PrintedCopy.dated(pdf.bytes, day)))
        } catch {
            return .failure(error)
        }
    }

    private func arguments(in folder: String) -> [String] {
        // A browser keeps what it reads away from the system, except for an administrator, for whom it does not start with that.
        (geteuid() == 0 ? ["--no-sandbox"] : []) + [
            "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--user-data-dir=\(folder)/profile",
            "--no-first-run",
            "--no-default-browser-check",
            // Nothing is asked of the network, neither by the page nor by the browser for itself: the proxy is one that nobody is.
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
            "--disable-default-apps", "--no-pings", "--proxy-server=127.0.0.1:9",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            // The page brings its own margins with the marking in them.
            "--no-pdf-header-footer", "--generate-pdf-document-outline", "--print-to-pdf=\(folder)/copy.pdf",
            PrintedPage.address(ofFile: "\(folder)/page.html"),
        ]
    }
}
