import AuditWorkflow
import Diagnostics
import Evaluation
import Foundation
import Reporting
import Submissions
import Testing

/// What a report holds for those it is handed to, and what its manifest tells them.
struct `A report for an audience` {
    private static let agency = "police-unit-a"

    private func manifest(_ files: [ReportFile]) throws -> Manifest {
        let last = try #require(files.last)
        return try #require(Manifest(reading: last.bytes))
    }

    private func draft(for audience: Audience) throws -> ReportDraft {
        try #require(SampleRound.outcome).draft(for: audience)
    }

    @Test func `says nothing of an audience where it is the board's`() throws {
        let files = try draft(for: .board).closed()
        let text = String(decoding: try #require(files.last).bytes, as: UTF8.self)
        #expect(!text.contains("audience") && !text.contains("\"copies\""))
        #expect(try manifest(files).audience == .board)
        #expect(files.contains { $0.name == "timetable.xml" })
    }

    @Test func `for an agency names no other, in no file and not in its manifest`() throws {
        let files = try draft(for: .agency(Self.agency)).closed()
        #expect(files.map(\.name).contains("calendars/agency-\(Self.agency).ics"))
        let manifest = try manifest(files)
        #expect(manifest.audience == .agency(Self.agency))
        #expect(
            manifest.inputs.map(\.name).filter { !$0.hasPrefix("standards/") } == [
                "returns/\(Self.agency).xml", "analysis/\(Self.agency).xml",
            ])
        #expect(!files.contains { $0.name == "timetable.xml" || $0.name == "index.html" || $0.name == "summary.json" })
        for other in try SampleRound.report().result.agencies.map(\.agency) where other.id != Self.agency {
            for file in files {
                #expect(file.bytes.ranges(of: Array(other.name.utf8)).isEmpty, "\(file.name) names \(other.id)")
                // The id of one can begin with that of another, and stand in a link: as a word by itself it stands nowhere.
                #expect(file.bytes.ranges(of: Array("/\(other.id).".utf8)).isEmpty, "\(file.name) has \(other.id)")
            }
        }
        let board = try self.manifest(try draft(for: .board).closed())
        let others = board.inputs.filter { input in
            !input.name.hasPrefix("standards/") && !manifest.inputs.contains(input)
        }
        let text = try #require(files.last).bytes
        for input in others { #expect(text.ranges(of: Array(input.hash.utf8)).isEmpty, "\(input.name)") }
    }

    @Test func `for the public lists the standards and nothing anybody sent`() throws {
        let files = try draft(for: .everyone).closed()
        let manifest = try manifest(files)
        #expect(manifest.audience == .everyone && !manifest.inputs.isEmpty)
        #expect(manifest.inputs.allSatisfy { $0.name.hasPrefix("standards/") })
        #expect(
            files.dropLast().allSatisfy { $0.name.hasPrefix("papers/annual-report") || $0.name.hasPrefix("extracts/") })
    }

    @Test(arguments: [Audience.board, .agency("police-unit-a"), .everyone])
    func `is derived again for that audience by verify`(audience: Audience) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let report = ReportFolder(path: folder)
        let copies = [ReportFile(name: "timetable.pdf", bytes: Array("%PDF-".utf8))]
        let draft = try draft(for: audience)
        try report.write(draft.closed(with: copies))
        func differences() throws -> [VerifyReport.Difference] {
            try VerifyReport(report: report, standards: SampleRound.standards, round: SampleRound.folder.path).run()
                .get().differences
        }
        #expect(try differences() == [])
        try Data("%PDF-other".utf8).write(to: URL(fileURLWithPath: folder + "/timetable.pdf"))
        #expect(try differences() == [.altered("timetable.pdf")])
        try FileManager.default.removeItem(atPath: folder + "/timetable.pdf")
        #expect(try differences() == [.missing("timetable.pdf")])
        // A folder with copies is ours like any other.
        try report.write(draft.closed())
        #expect(try differences() == [])
    }

    @Test(arguments: [Audience.board, .agency("a"), .everyone], [0, 2])
    func `has a manifest that is read as it was written`(audience: Audience, copies: Int) throws {
        let entries = (0..<copies).map { Manifest.Entry("copy-\($0).pdf", [UInt8($0)]) }
        let written = Manifest(
            round: "copies", positionDate: "2010-07-01", audience: audience, inputs: [.init("\"audience\": ", [])],
            outputs: copies == 0 ? [] : [.init("a", [1])], copies: entries)
        let read = try #require(Manifest(reading: written.file.bytes))
        #expect(read.audience == audience && read.copies == entries)
        #expect(read.inputs == written.inputs && read.outputs == written.outputs)
    }

    @Test func `has a manifest that no other words pass for`() throws {
        let text = String(
            decoding: Manifest(
                round: "r", positionDate: "2010-07-01", audience: .agency("a"), inputs: [], outputs: []
            ).file.bytes, as: UTF8.self)
        for (old, new) in [
            ("\"agency\",", "\"board\","), ("\"agency\",", "\"public\","), ("\"agency\",", "\"anybody\","),
        ] {
            #expect(Manifest(reading: Array(text.replacing(old, with: new).utf8)) == nil)
        }
    }
}

/// The same of several boards' report.
struct `A partnership's report for an audience` {
    private func names(for audience: Audience) throws -> [String] {
        try #require(PartnershipSample.outcome).draft(for: audience).files.map(\.name)
    }

    @Test func `has an agency's files of each round it was invited to, and its one calendar for all`() throws {
        let names = try names(for: .agency("health-trust-c"))
        #expect(names.first == "calendars/agency-health-trust-c.ics")
        for round in PartnershipSample.rounds {
            #expect(names.contains("\(round)/calendars/agency-health-trust-c.ics"))
        }
        #expect(!names.contains { $0 == "index.html" || $0 == "partnership.csv" || $0.hasSuffix("/timetable.xml") })
        #expect(names.filter { $0.hasPrefix("calendars/") }.count == 1)
    }

    @Test func `has nothing of rounds an agency was not invited to, and lists none of its files there`() throws {
        let report = try PartnershipSample.report()
        let invited = report.rounds.map { round in
            (id: round.result.round.id, agencies: Set(round.result.agencies.map(\.agency.id)))
        }
        let all = Set(invited.flatMap(\.agencies))
        let partly = try #require(all.sorted().first { id in !invited.allSatisfy { $0.agencies.contains(id) } })
        let names = try names(for: .agency(partly))
        #expect(!names.isEmpty)
        for round in invited {
            #expect(names.contains { $0.hasPrefix("\(round.id)/") } == round.agencies.contains(partly), "\(round.id)")
        }
    }

    @Test func `lists of an agency's inputs only its own, in whichever round they lie`() throws {
        let draft = try #require(PartnershipSample.outcome).draft(for: .agency("health-trust-c"))
        let last = try #require(draft.closed().last)
        let manifest = try #require(Manifest(reading: last.bytes))
        let documents = manifest.inputs.map(\.name).filter { !$0.hasPrefix("standards/") }
        #expect(documents.contains("thurrock-2009-10/returns/health-trust-c.xml"))
        #expect(documents.allSatisfy { $0.hasSuffix("/health-trust-c.xml") }, "\(documents)")
        #expect(Set(documents).count == documents.count)
    }

    @Test func `has nothing that joins the boards for the public`() throws {
        let names = try names(for: .everyone)
        #expect(names.allSatisfy { $0.contains("/papers/annual-report") || $0.contains("/extracts/") })
    }
}
