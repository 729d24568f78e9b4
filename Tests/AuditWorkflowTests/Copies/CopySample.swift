import AuditWorkflow
import CivilCalendar
import Foundation
import HTMLMarkup
import Reporting
import Testing

/// What copies are made of in tests.
enum CopySample {
    /// Whether a browser is installed, and what reads its copies.
    static let canPrint =
        (try? CopyTools.find(pdf: true, docx: false, environment: environment)) != nil
        && CopyReader.has("pypdf")

    /// Whether what writes letters is installed.
    static let canWriteLetters =
        (try? CopyTools.find(pdf: false, docx: true, environment: environment)) != nil
        && CopyReader.has("docx")

    /// The variables of this process that tools are found by.
    static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

    /// A draft of pages and letters as they are given.
    static func draft(
        _ files: [ReportFile] = [], letters: [Letter] = [], isJoint: Bool = false, positionDate: String = "2010-07-01"
    ) -> ReportDraft {
        ReportDraft(
            files, letters: letters.map { ("letters/\($0.agency.id)/\($0.name).html", $0) }, isJoint: isJoint,
            round: "r", positionDate: positionDate, inputs: [])
    }

    /// A page with a heading of the first level and one of the second.
    static func page(_ name: String, title: String = "A paper", _ nodes: [HTMLNode] = []) -> ReportFile {
        let document = HTMLDocument(
            title: title, body: [.h1("Heading"), .h2("Part")] + nodes)
        return ReportFile(name: name, bytes: document.bytes)
    }

    static func letter(
        name: String = "2010-02-26-receipt", title: String = "Receipt", subject: String = "Your return",
        blocks: [Letter.Block] = [.paragraph("It came in."), .list(["It is read.", "You hear of it."])],
        agency: String = "Health trust A", board: String = "Small Safeguarding Children Board",
        marking: String = "OFFICIAL", post: String = "Board manager", address: String = "The board's office",
        retainUntil: CivilDate? = nil, isConstructed: Bool = false
    ) throws -> Letter {
        Letter(
            name: name, title: title,
            agency: AgencyName(id: "health-a", name: agency, isConstructed: isConstructed),
            date: try CivilDate(iso: "2010-02-26"), board: board, post: post, address: address,
            subject: subject, blocks: blocks, marking: marking, retainUntil: retainUntil, isConstructed: isConstructed)
    }
}

/// A program in place of a browser: a script that runs in the shell.
final class FakeTool {
    let path: String
    private let folder: URL

    init(_ script: String) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("s11 tool $(x) \(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.appendingPathComponent("browser").path
        // Not written at its place by this process: a program that another test starts meanwhile would hold it open for writing, and the system
        // runs no file that is.
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: folder.appendingPathComponent("script"))
        let copy = try Process.run(
            URL(fileURLWithPath: "/bin/cp"), arguments: [folder.appendingPathComponent("script").path, path])
        copy.waitUntilExit()
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The tools with this one as the browser.
    func tools(limit: Int = 60) throws -> CopyTools {
        try CopyTools.find(pdf: true, docx: false, limit: limit) { name in
            switch name {
            case "S11_BROWSER": path
            case "PATH": "/usr/bin:/bin"
            default: nil
            }
        }
    }
}
