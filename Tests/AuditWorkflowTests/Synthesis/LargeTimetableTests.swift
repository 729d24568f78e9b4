import AuditWorkflow
import CivilCalendar
import Diagnostics
import Evaluation
import Foundation
import FollowUp
import Reporting
import Standards
import StandardsImport
import Submissions
import Testing

/// What holds of the timetable of any round, looked at on large synthetic ones: half of the agencies wait for a place at a meeting.
struct `The timetable of a large round` {
    /// A synthetic round in a folder of its own.
    private struct MadeRound {
        let path: String
        let days: WorkingDays

        init(seed: UInt64, agencies: Int) throws {
            path = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
            let loaded = try SampleRound.standards.load().get()
            let edition = try #require(loaded.editions.first)
            let rules = try #require(SynthesiseRound.rules(for: edition, in: loaded.library))
            var run = try #require(
                SynthesiseRound(
                    edition: edition, rules: rules, seed: seed, count: agencies, faulty: nil,
                    folder: NewFolder(path: path)))
            _ = try run.run {}
            days = WorkingDays(
                closedDays: try #require(loaded.library.calendars[rules.followUp.calendar]).closedDays)
        }

        func remove() { try? FileManager.default.removeItem(atPath: path) }

        func evaluate(at position: CivilDate? = nil) throws -> EvaluateRound.Outcome {
            try EvaluateRound(
                folder: RoundFolder(path: path), standards: SampleRound.standards, positionDate: position
            ).run().get()
        }

        func write(_ bytes: [UInt8], as name: String) throws {
            try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
        }

        func text(of name: String) throws -> String {
            try String(contentsOf: URL(fileURLWithPath: "\(path)/\(name)"), encoding: .utf8)
        }
    }

    /// What holds of every plan.
    private func expectSound(_ report: RoundReport, _ days: WorkingDays) throws {
        let plan = try #require(report.plan.places)
        let position = report.result.round.positionDate
        for item in report.timetable.items where !item.isCancelled {
            #expect(days.reasonOff(item.date) == nil, "\(item.key) is on \(item.date.isoText)")
        }
        #expect(Set(plan.places.map(\.agency)).count == plan.places.count)
        let waiting = report.plan.agencies.filter { $0.due(.reassessment) != nil }.map(\.agency)
        #expect(Set(waiting) == Set(plan.places.map(\.agency)))
        for (meeting, taken) in Dictionary(grouping: plan.places.compactMap(\.meeting), by: { $0 }) {
            #expect(taken.count <= meeting.places && meeting.date >= position)
        }
        for place in plan.places {
            guard let meeting = place.meeting else { continue }
            #expect(meeting.papers >= place.ready.day && meeting.papers >= min(position, place.ready.day))
            #expect(place.lateness == max(0, place.deadline.date.days(to: meeting.date)))
        }
        #expect(plan.keepsEveryDeadline == plan.places.allSatisfy { $0.meeting != nil && $0.lateness == 0 })
        for agency in report.plan.agencies {
            for risk in agency.liveRisks {
                #expect(risk.due(for: .firstResponse)?.date == risk.milestones.first?.due.date, "no meeting moves it")
            }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `keeps to working days, places and the days papers can be in, whenever it is made`(seed: UInt64) throws {
        let round = try MadeRound(seed: seed, agencies: 60)
        defer { round.remove() }
        let first = try round.evaluate()
        try expectSound(first.report, round.days)
        #expect((first.report.plan.places?.places.count ?? 0) > 10)
        for days in [-200, 45, 200] {
            let position = first.report.result.round.positionDate.adding(days: days)
            try expectSound(try round.evaluate(at: position).report, round.days)
        }
    }

    @Test(arguments: [4, 5] as [UInt64])
    func `stays as it was adopted, and moves nobody without need when a meeting is called off`(seed: UInt64) throws {
        let round = try MadeRound(seed: seed, agencies: 60)
        defer { round.remove() }
        let before = try round.evaluate()
        let offered = try #require(before.timetableFiles.first { $0.name == "timetable.xml" })
        try round.write(offered.bytes, as: "timetable.xml")
        let again = try round.evaluate()
        #expect(again.report.plan.places?.moves.isEmpty == true)
        #expect(again.timetableFiles.first { $0.name == "timetable.xml" }?.bytes == offered.bytes)

        let second = try #require(before.report.plan.places?.meetings.dropFirst().first)
        let held = try #require(before.report.plan.places).places.filter { $0.meeting?.id == second.id }.map(\.agency)
        #expect(!held.isEmpty)
        let meetings = try round.text(of: "meetings.xml")
        let element = try #require(
            meetings.split(separator: "\n").first { $0.contains("id=\"\(second.id)\"") }.map(String.init))
        let cancelled =
            element.dropLast(2)
            + "><cancelled on=\"2010-07-02\" by=\"Board manager\">The room is needed.</cancelled></meeting>"
        try round.write(
            Array(meetings.replacingOccurrences(of: element, with: String(cancelled)).utf8), as: "meetings.xml")
        let report = try round.evaluate().report
        try expectSound(report, round.days)
        let plan = try #require(report.plan.places)
        // Everybody who was there has to move, and whoever else does makes room for graver or earlier cases.
        #expect(Set(held).isSubset(of: plan.moves.map(\.agency)))
        for place in plan.moves {
            switch place.move?.why {
            case .cancelled(let reason)?: #expect(held.contains(place.agency) && reason.reason == "The room is needed.")
            case .displaced(let others)?: #expect(!others.isEmpty && !held.contains(place.agency))
            case .lessLate(let days)?: #expect(days > 0)
            case let other: Issue.record("\(place.agency) moves for \(String(describing: other))")
            }
        }
        let changed = report.timetable.items.filter { $0.changes > 0 }.map(\.key)
        let moved = plan.moves.map { "agency/\($0.agency)/reassessment" } + ["meeting/\(second.id)"]
        #expect(Set(changed) == Set(moved))
    }
}
