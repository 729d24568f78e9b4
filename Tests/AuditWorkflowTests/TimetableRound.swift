import AuditWorkflow
import Foundation

/// The sample round with meetings and an agreed timetable of a test's own beside it.
enum TimetableRound {
    /// Evaluates it.
    ///
    /// - Parameters:
    ///   - meetings: What `meetings.xml` holds; nil for none.
    ///   - timetable: What `timetable.xml` holds; nil for none.
    ///   - change: What else is done to the round's folder, by its path.
    static func evaluate(
        meetings: String?, timetable: String?, change: (String) throws -> Void = { _ in }
    ) throws -> Result<EvaluateRound.Outcome, RoundFault> {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.copyItem(atPath: SampleRound.folder.path, toPath: folder)
        for (name, text) in [("meetings.xml", meetings), ("timetable.xml", timetable)] {
            try? FileManager.default.removeItem(atPath: folder + "/" + name)
            if let text { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
        }
        try change(folder)
        return EvaluateRound(folder: RoundFolder(path: folder), standards: SampleRound.standards).run()
    }
}
