package import Reporting

/// The programs that were found for the copies that are wanted.
package struct CopyTools: Sendable {
    let browser: Browser?
    let letterWriter: LetterWriter?

    /// Looks for the programs.
    ///
    /// - Parameters:
    ///   - pdf: PDF copies are wanted.
    ///   - docx: DOCX copies are wanted.
    ///   - limit: After so many seconds a page, or the writing of all letters, is given up.
    ///   - environment: The value of an environment variable.
    /// - Throws: ``FileFault`` with `TOOL-MISSING` where one that is wanted is not there.
    package static func find(
        pdf: Bool, docx: Bool, limit: Int = 60, environment: (String) -> String?
    ) throws(FileFault) -> CopyTools {
        let surroundings = Surroundings(
            searchPath: environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin", temporary: environment("TMPDIR"))
        let named = (environment(CopyTool.browser.variable), environment(CopyTool.python.variable))
        return CopyTools(
            browser: pdf ? try Browser.find(named: named.0, surroundings, limit: limit) : nil,
            letterWriter: docx ? try LetterWriter.find(named: named.1, surroundings, limit: limit) : nil)
    }

    /// What programs find around them.
    struct Surroundings: Sendable {
        let searchPath: String
        /// Where temporary files are kept; nil for the usual place.
        let temporary: String?
    }
}

extension CopyTools {
    /// The names of the pages of a report that are copied as PDF: the work plan and everything that is handed to somebody.
    static func pages(of draft: ReportDraft) -> [ReportFile] {
        draft.files.filter { file in
            var parts = file.name.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
            if draft.isJoint, parts.count > 1 { parts.removeFirst() }
            guard file.name.utf8.suffix(5).elementsEqual(".html".utf8) else { return false }
            if parts == ["timetable.html"] { return true }
            return parts.count > 1 && ["papers", "feedback", "extracts", "letters"].contains(parts[0])
                && parts != ["letters", "index.html"]
        }
    }

    /// How many copies there will be.
    package func count(of draft: ReportDraft) -> Int {
        (browser == nil ? 0 : Self.pages(of: draft).count) + (letterWriter == nil ? 0 : draft.letters.count)
    }

    /// Makes the copies of a report. Where the command is to end meanwhile, it ends once nothing of them is left.
    ///
    /// - Parameter step: Called once for each copy that is done, perhaps on another thread, never twice at once.
    /// - Throws: ``FileFault`` with `TOOL-FAILED`, or `OUTPUT-NOT-WRITABLE` where there is no room for temporary files.
    package func copies(
        of draft: ReportDraft, step: @escaping @Sendable () -> Void = {}
    ) throws(FileFault) -> [ReportFile] {
        // The folder with what was begun is gone when they are let through.
        let signals = HeldSignals()
        defer { signals.release() }
        var copies: [ReportFile] = []
        if let browser { copies += try browser.copies(of: Self.pages(of: draft), day: draft.positionDate, step: step) }
        if let letterWriter {
            copies += try letterWriter.copies(of: draft.letters)
            for _ in draft.letters { step() }
        }
        return copies
    }

    /// What a copy of a page is called.
    static func name(ofCopy page: String, ending: String) -> String {
        String(decoding: page.utf8.dropLast(".html".utf8.count), as: UTF8.self) + ending
    }
}
