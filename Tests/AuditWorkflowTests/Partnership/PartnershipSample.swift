import AuditWorkflow
import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import Foundation
import Reporting
import Standards
import Submissions
import Testing

/// The partnership that ships with the project, evaluated once for all tests that look at it.
enum PartnershipSample {
    static let id = "essex-southend-thurrock-2009-10"
    static let rounds = ["essex-2009-10", "southend-2009-10", "thurrock-2009-10"]
    static let path = SampleRound.root + "/Submissions/" + id

    static let outcome = try? EvaluatePartnership(
        folder: PartnershipFolder(path: path), standards: SampleRound.standards
    ).run().get()

    static func report() throws -> PartnershipReport {
        try #require(outcome, "the sample partnership is not evaluated").report
    }

    static func files() throws -> [ReportFile] {
        try #require(outcome, "the sample partnership is not evaluated").files
    }

    /// A file of the report as text.
    static func text(_ name: String) throws -> String {
        String(decoding: try #require(try files().first { $0.name == name }, "no \(name)").bytes, as: UTF8.self)
    }
}

extension PartnershipReport {
    /// One board's report.
    func round(_ id: String) throws -> RoundReport {
        try #require(rounds.first { $0.result.round.id == id }, "no round \(id)")
    }

    /// One agency with one board.
    func agency(_ id: String, in round: String) throws -> AgencyResult {
        try #require(try self.round(round).result.agencies.first { $0.agency.id == id }, "no \(id) in \(round)")
    }

    func shared(_ id: String) throws -> SharedAgencyPlan {
        try #require(plan.agencies.first { $0.agency.id == id }, "no \(id)")
    }
}

extension Result where Failure == RoundFault {
    /// What keeps it from being evaluated, in words.
    var faults: [String] {
        if case .failure(let fault) = self { return fault.diagnostics.map(\.consoleText) }
        return []
    }
}

/// A copy of the sample partnership with its rounds, which a test changes; removed when it is no longer held.
final class PartnershipCopy {
    let root: String
    private let files = FileManager.default

    init() throws {
        root = files.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
        try files.createDirectory(atPath: root, withIntermediateDirectories: true)
        for name in PartnershipSample.rounds + [PartnershipSample.id] {
            try files.copyItem(atPath: SampleRound.root + "/Submissions/" + name, toPath: root + "/" + name)
        }
    }

    deinit { try? files.removeItem(atPath: root) }

    var path: String { root + "/" + PartnershipSample.id }

    /// The partnership's own document, within the copy.
    static let document = PartnershipSample.id + "/partnership.xml"

    func text(_ name: String) throws -> String { try String(contentsOfFile: root + "/" + name, encoding: .utf8) }

    func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: root + "/" + name))
    }

    /// Puts new text in place of old, which must stand exactly once in the file.
    func edit(_ name: String, _ old: String, _ new: String) throws {
        let text = try text(name)
        #expect(text.ranges(of: old).count == 1, "\(old) stands \(text.ranges(of: old).count) times in \(name)")
        try write(text.replacing(old, with: new), to: name)
    }

    func remove(_ name: String) throws { try files.removeItem(atPath: root + "/" + name) }

    func move(_ name: String, to other: String) throws {
        try files.moveItem(atPath: root + "/" + name, toPath: root + "/" + other)
    }

    func makeFolder(_ name: String) throws {
        try files.createDirectory(atPath: root + "/" + name, withIntermediateDirectories: true)
    }

    func evaluate(positionDate: CivilDate? = nil) -> Result<EvaluatePartnership.Outcome, RoundFault> {
        EvaluatePartnership(
            folder: PartnershipFolder(path: path), standards: SampleRound.standards, positionDate: positionDate
        ).run()
    }

    func report() throws -> PartnershipReport { try evaluate().get().report }

    /// One of its rounds by itself.
    func round(_ id: String) throws -> RoundReport {
        try EvaluateRound(folder: RoundFolder(path: root + "/" + id), standards: SampleRound.standards).run().get()
            .report
    }
}
