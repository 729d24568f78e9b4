import AuditWorkflow
import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import Reporting
import Standards
import Submissions
import Testing

struct `Decisions of a meeting` {
    /// The analyses of a round without the grades that were settled on.
    private static func leaveOpen(_ round: ChangedRound) throws {
        for (name, text) in try round.texts(in: "analysis") {
            try round.write(text.replacing(/<decision\b[^>]*?(?:\/>|>[\s\S]*?<\/decision>)/, with: ""), to: name)
        }
    }

    private static func paper(_ outcome: EvaluateRound.Outcome) throws -> String {
        let file = try #require(outcome.files.first { $0.name == "papers/decisions.xml" })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    /// The grades on record in the sample round, by agency and revision.
    private static func records() throws -> [(agency: String, revision: Int, record: DecisionRecord)] {
        try SampleRound.report().result.agencies.flatMap { agency in
            agency.decisions.compactMap { decision in
                decision.basis.analysis?.decision.map { (agency.agency.id, decision.submission.revision, $0) }
            }
        }
    }

    /// The paper as a board fills it in: the day, who decided and the grades on record.
    private static func filledIn(_ paper: String) throws -> String {
        let records = try records()
        let first = try #require(records.first).record
        var text = paper.replacing(
            "round=\"thurrock-2009-10\">",
            with: "round=\"thurrock-2009-10\" on=\"\(first.date.isoText)\" by=\"\(first.by)\">")
        for (agency, revision, record) in records {
            let start = "<decision agency=\"\(agency)\" revision=\"\(revision)\""
            let place = try #require(text.firstRange(of: start), "the paper has no decision on \(agency)")
            let end = try #require(text[place.upperBound...].firstRange(of: "></decision>"))
            let own =
                record.date == first.date && record.by == first.by
                ? "" : " on=\"\(record.date.isoText)\" by=\"\(record.by)\""
            text.replaceSubrange(end, with: " grade=\"\(record.grade)\"\(own)>\(record.reason ?? "")</decision>")
        }
        return text
    }

    @Test func `are written open, filled in, put into the folder, and give the report of analyses that hold them`()
        throws
    {
        let original = try #require(SampleRound.outcome)
        let open = try ChangedRound.evaluate(Self.leaveOpen).get()
        let paper = try Self.paper(open)
        #expect(open.report.result.agencies.flatMap(\.decisions).allSatisfy { $0.basis.analysis?.decision == nil })
        #expect(!paper.contains(" grade=\"effective\">") && !paper.contains(" on=\"2"))

        let decided = try ChangedRound.evaluate { round in
            try Self.leaveOpen(round)
            try round.write(try Self.filledIn(paper), to: "decisions.xml")
        }.get()
        #expect(decided.files.map(\.name) == original.files.map(\.name))
        for (file, same) in zip(decided.files, original.files) where file.name != "manifest.json" {
            #expect(file == same, "\(file.name) is another")
        }
        let last = try #require(decided.files.last)
        let manifest = try #require(Manifest(reading: last.bytes))
        #expect(manifest.inputs.contains { $0.name == "decisions.xml" })
    }

    @Test func `are refused as long as nobody has filled them in, and nothing is evaluated`() throws {
        let paper = try Self.paper(try ChangedRound.evaluate(Self.leaveOpen).get())
        let result = try ChangedRound.evaluate { round in
            try Self.leaveOpen(round)
            try round.write(paper, to: "decisions.xml")
        }
        guard case .failure(.refused(let diagnostics)) = result else {
            Issue.record("open decisions were taken")
            return
        }
        #expect(diagnostics.map(\.code) == [.decisionsOpen])
        #expect(diagnostics.first?.found == "no day of the meeting, nobody who decided, no grade")
    }

    @Test func `that are all made are taken as they are written, and change nothing`() throws {
        let original = try #require(SampleRound.outcome)
        let paper = try Self.paper(original)
        #expect(paper.contains("there is nothing to fill in"))
        let again = try ChangedRound.evaluate { try $0.write(paper, to: "decisions.xml") }.get()
        #expect(again.report.warnings == original.report.warnings)
        #expect(try Self.paper(again) == paper)
    }

    @Test func `say in plain words what has to be filled in`() throws {
        let paper = try Self.paper(try ChangedRound.evaluate(Self.leaveOpen).get())
        let start = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- What the meeting decides on the grades of this round. Not filled in yet.
                 1. Write the day of the meeting, and who decided by role, into the line below: on="YYYY-MM-DD" by="Board".
                 2. Write the grade into each open decision, as in grade="very-good". The grades are: very-good, effective, inadequate.
                    Where the meeting leaves a grade open, leave it out.
                 3. Where it is not the grade proposed, write the reason between <decision> and </decision>.
                 4. Put this file into the round's folder, named decisions.xml. Until it is filled in, keep it out of there. -->
            <decisions xmlns="urn:s11:decisions:1" round="thurrock-2009-10">
              <decision agency="police-unit-a" revision="1" proposed="effective"></decision>

            """
        #expect(paper.hasPrefix(start), "the paper begins with\n\(paper.prefix(1200))")
    }

    @Test func `that were made before stand in the next paper with their day, and the others are open`() throws {
        let open = try ChangedRound.evaluate { round in
            for (name, text) in try round.texts(in: "analysis") where name.hasSuffix("health-trust-b.xml") {
                try round.write(text.replacing(/<decision\b[^>]*?\/>/, with: ""), to: name)
            }
        }.get()
        let paper = try Self.paper(open)
        #expect(paper.contains("<decision agency=\"health-trust-b\" revision=\"1\" proposed=\"effective\"></decision>"))
        #expect(
            paper.contains(
                "<decision agency=\"police-unit-b\" revision=\"1\" proposed=\"very-good\" grade=\"very-good\" on=\"2010-04-29\" by=\"Audit group\"></decision>"
            ))
        // Filled in with another day, it leaves those made before as they were.
        let filled = paper.replacing(
            "round=\"thurrock-2009-10\">", with: "round=\"thurrock-2009-10\" on=\"2010-06-24\" by=\"Board\">"
        )
        .replacing("proposed=\"effective\"></decision>", with: "proposed=\"effective\" grade=\"effective\"></decision>")
        let decided = try ChangedRound.evaluate { round in
            for (name, text) in try round.texts(in: "analysis") where name.hasSuffix("health-trust-b.xml") {
                try round.write(text.replacing(/<decision\b[^>]*?\/>/, with: ""), to: name)
            }
            try round.write(filled, to: "decisions.xml")
        }.get()
        let dates = decided.report.result.agencies.compactMap { agency in
            agency.standing?.basis.analysis?.decision.map { "\(agency.agency.id) \($0.date.isoText) \($0.by)" }
        }
        #expect(dates.contains("health-trust-b 2010-06-24 Board"))
        #expect(dates.contains("police-unit-b 2010-04-29 Audit group") && dates.count == 8)
        #expect(decided.report.plan.followUp(of: "health-trust-b") != nil)
    }

    @Test func `are none where no return was read`() throws {
        let outcome = try ChangedRound.evaluate { round in
            for name in try round.texts(in: "analysis").keys { try round.write(nil, to: name) }
        }.get()
        #expect(outcome.report.boardDecisionsFile() == nil)
        #expect(!outcome.files.contains { $0.name == "papers/decisions.xml" })
    }

    @Test func `count for all or for none`() throws {
        let paper = try Self.filledIn(try Self.paper(try ChangedRound.evaluate(Self.leaveOpen).get()))
        let result = try ChangedRound.evaluate { round in
            try Self.leaveOpen(round)
            try round.write(
                paper.replacing(
                    "agency=\"health-trust-c\" revision=\"1\"", with: "agency=\"health-trust-c\" revision=\"2\""),
                to: "decisions.xml")
        }
        guard case .failure(.refused(let diagnostics)) = result else {
            Issue.record("decisions were taken in part")
            return
        }
        #expect(diagnostics.map(\.code) == [.decisionWithoutAnalysis])
        #expect(diagnostics.first?.expected == "a revision that was read: 1")
    }
}
