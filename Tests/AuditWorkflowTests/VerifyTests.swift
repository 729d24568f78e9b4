import AuditWorkflow
import Diagnostics
import Foundation
import Reporting
import Testing

struct `Verifying a report` {
    /// Writes the sample report, changes it, and gives back what differs.
    private func differences(round: Bool, after change: (String) throws -> Void) throws -> [VerifyReport.Difference] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let report = ReportFolder(path: folder + "/report")
        try report.write(try #require(SampleRound.outcome).files)
        try change(report.path)
        let verify = VerifyReport(
            report: report, standards: SampleRound.standards, round: round ? SampleRound.folder.path : nil)
        return try verify.run().get().differences
    }

    @Test(arguments: [false, true]) func `finds nothing in a report that was left alone`(round: Bool) throws {
        #expect(try differences(round: round) { _ in }.isEmpty)
    }

    @Test func `finds an altered, a missing and an added file`() throws {
        let found = try differences(round: false) { path in
            try Data("grade,better".utf8).write(to: URL(fileURLWithPath: path + "/grades.csv"))
            try FileManager.default.removeItem(atPath: path + "/summary.json")
            try Data("note".utf8).write(to: URL(fileURLWithPath: path + "/agencies/note.txt"))
        }
        #expect(found == [.missing("summary.json"), .altered("grades.csv"), .unknown("agencies/note.txt")])
    }

    @Test func `finds a report whose manifest was made to fit, once the round is derived again`() throws {
        let found = try differences(round: true) { path in
            let forged = Data("grade,better".utf8)
            let manifest = try #require(
                Manifest(reading: Array(try Data(contentsOf: URL(fileURLWithPath: path + "/manifest.json")))))
            let outputs = manifest.outputs.map { $0.name == "grades.csv" ? .init($0.name, Array(forged)) : $0 }
            try forged.write(to: URL(fileURLWithPath: path + "/grades.csv"))
            let fitted = Manifest(
                round: manifest.round, positionDate: manifest.positionDate, inputs: manifest.inputs, outputs: outputs)
            try Data(fitted.file.bytes).write(to: URL(fileURLWithPath: path + "/manifest.json"))
        }
        #expect(found == [.derivedOtherwise("grades.csv")])
    }

    @Test func `opens no file outside the report's folder, whatever the manifest names`() throws {
        let secret = Array("secret".utf8)
        let names = ["../secret", "agencies/../../secret", "./index.html"]
        let found = try differences(round: false) { path in
            try Data(secret).write(to: URL(fileURLWithPath: path + "/../secret"))
            let manifest = try #require(
                Manifest(reading: Array(try Data(contentsOf: URL(fileURLWithPath: path + "/manifest.json")))))
            let wider = Manifest(
                round: manifest.round, positionDate: manifest.positionDate, inputs: manifest.inputs,
                outputs: manifest.outputs + names.map { .init($0, secret) })
            try Data(wider.file.bytes).write(to: URL(fileURLWithPath: path + "/manifest.json"))
        }
        #expect(found == names.map { .missing($0) })
    }

    @Test func `does not take anything else for a manifest`() {
        for text in ["", "{}", "{\n  \"manifest\": 1\n}\n", "[]"] {
            #expect(Manifest(reading: Array(text.utf8)) == nil)
        }
    }
}
