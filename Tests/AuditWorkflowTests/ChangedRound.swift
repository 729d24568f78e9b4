import AuditWorkflow
import Foundation
import Reporting
import Testing

/// A copy of the sample round in which a test changes what it likes.
struct ChangedRound {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path

    /// Makes a copy, changes it, evaluates it, and takes it away again.
    static func evaluate(_ change: (ChangedRound) throws -> Void) throws -> Result<EvaluateRound.Outcome, RoundFault> {
        let round = ChangedRound()
        try FileManager.default.copyItem(atPath: SampleRound.folder.path, toPath: round.folder)
        defer { try? FileManager.default.removeItem(atPath: round.folder) }
        try change(round)
        return EvaluateRound(folder: RoundFolder(path: round.folder), standards: SampleRound.standards).run()
    }

    /// The texts of the files in a part of the folder, by their names from the round's folder on.
    func texts(in part: String) throws -> [String: String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(part)")
        return Dictionary(
            uniqueKeysWithValues: try names.map {
                ("\(part)/\($0)", try String(contentsOfFile: "\(folder)/\(part)/\($0)", encoding: .utf8))
            })
    }

    /// Writes a file; nil takes it away.
    func write(_ text: String?, to name: String) throws {
        guard let text else { return try FileManager.default.removeItem(atPath: "\(folder)/\(name)") }
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
}
