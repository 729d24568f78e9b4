import AuditWorkflow
import Evaluation
import Foundation
import Reporting
import Standards
import StandardsImport
import Submissions
import Testing

/// The 2009–10 round that ships with the project, evaluated once for all tests that look at it.
enum SampleRound {
    /// The project's folder.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static let standards = StandardsFolder(path: root + "/Standards")
    static let folder = RoundFolder(path: root + "/Submissions/thurrock-2009-10")

    /// The evaluated round.
    static let outcome: EvaluateRound.Outcome? = try? EvaluateRound(folder: folder, standards: standards).run().get()

    static func report() throws -> RoundReport { try #require(outcome, "the sample round is not evaluated").report }

    static func agency(_ id: String) throws -> AgencyResult {
        try #require(try report().result.agencies.first { $0.agency.id == id }, "no agency \(id)")
    }

    /// The ids of the agencies whose standard (by id) is weak.
    static func weak(inStandard id: String) throws -> [String] {
        let result = try report().result
        let index = try #require(result.edition.standards.firstIndex { $0.id == id })
        return result.agencies.filter { agency in
            agency.standing?.standards[index].verdict.map { $0 < result.rules.met } ?? false
        }.map(\.agency.id)
    }
}
