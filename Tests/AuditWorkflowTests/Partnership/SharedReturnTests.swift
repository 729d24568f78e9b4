import AuditWorkflow
import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import Foundation
import RecordReading
import Reporting
import Standards
import StandardsImport
import SubmissionImport
import Submissions
import Synthesis
import Testing

/// One return handed on to the boards it answers.
struct `A shared return` {
    private let copy: PartnershipCopy
    private let police = "police-unit-a"
    private let hospital = "basildon-thurrock-hospitals"

    init() throws { copy = try PartnershipCopy() }

    /// What a decision comes to: its grade, its levels and what limits it.
    private func outcome(_ decision: Decision?) -> [String] {
        guard let decision else { return ["none"] }
        return ["\(String(describing: decision.grade))", "\(decision.decidingLimits.map(\.rule))"]
            + decision.criteria.map { "\($0.standing)" }
            + decision.standards.map { "\(String(describing: $0.verdict))" }
    }

    @Test func `is decided on at another board of the same edition as if its file had been sent there`() throws {
        let shared = try copy.report().round("essex-2009-10").result
        try copy.makeFolder("essex-2009-10/returns")
        for name in try FileManager.default.contentsOfDirectory(atPath: copy.root + "/thurrock-2009-10/returns") {
            let agency = name.replacing(".xml", with: "").replacing("-r2", with: "")
            guard shared.agencies.contains(where: { $0.agency.id == agency }) else { continue }
            try copy.write(try copy.text("thurrock-2009-10/returns/\(name)"), to: "essex-2009-10/returns/\(name)")
        }
        let sent = try copy.round("essex-2009-10").result
        #expect(sent.agencies.count == 7 && sent.gradeCounts == shared.gradeCounts)
        for (one, other) in zip(shared.agencies, sent.agencies) {
            #expect(one.standing != nil && outcome(one.standing) == outcome(other.standing), "\(one.agency.id)")
            #expect(one.submissions.map(\.revision) == other.submissions.map(\.revision))
            #expect(one.submissions.map(\.answers) == other.submissions.map(\.answers))
        }
    }

    @Test func `comes to the same decision on the same edition, whatever it says`() throws {
        let library = try SampleRound.standards.load().get().library
        let edition = try #require(library.editions["s11-2009-10"])
        let local = try #require(library.editions["southend-2009-10"])
        let evaluator = Evaluator(edition: edition, rules: try #require(library.gradingRules["thurrock-2010"]))
        var made = try #require(SyntheticReturns(edition: edition, seed: 2010, faulty: nil))
        var importer = SubmissionImporter(editions: [edition])
        var bytes: [UInt8] = []
        for number in 1...150 {
            _ = made.write(number, into: &bytes)
            let sent = try #require(importer.read(SourceText(file: "return-\(number).xml", bytes: bytes)).value)
            let day = try CivilDate(iso: "2010-02-26")
            func decided(_ submission: Submission) -> [String] {
                outcome(evaluator.decide(on: submission, basis: .returnAlone, evidenceDate: day))
            }
            let (same, carried) = sent.answering(edition, from: edition, with: nil)
            #expect(decided(same) == decided(sent), "return \(number)")
            #expect(carried.reworded.isEmpty && carried.answeredTwice.isEmpty)
            // And there and back again through the edition with more in it.
            let (there, more) = sent.answering(local, from: edition, with: nil)
            #expect(Set(more.unanswered).subtracting(carried.unanswered) == ["7.10", "7.11"])
            #expect(decided(there.answering(edition, from: local, with: nil).submission) == decided(sent))
        }
    }

    @Test func `brings what is to be said of its supplement once, however many revisions it has`() throws {
        let name = "southend-2009-10/returns/health-trust-b.xml"
        // A planned action without a day is pointed out, and nobody has read it.
        try copy.edit(
            name, "reference=\"CA-DL\"/>", "reference=\"CA-DL\"/><planned-action>Read them again.</planned-action>")
        let returned = "thurrock-2009-10/returns/health-trust-b"
        let second = try copy.text(returned + ".xml").replacing("revision=\"1\"", with: "revision=\"2\"")
        try copy.write(second, to: returned + "-r2.xml")
        let warnings = try copy.report().round("southend-2009-10").warnings.map(\.consoleText)
        let said = warnings.filter { $0.contains("warning[ACTION-INCOMPLETE]") && $0.hasPrefix(name) }
        #expect(said.count == 1, "\(warnings)")
    }

    @Test func `may be read otherwise by each board's own analysis`() throws {
        let report = try copy.report()
        for round in PartnershipSample.rounds {
            let standing = try #require(try report.agency(police, in: round).standing)
            #expect(standing.basis.analysis?.source.file == "\(round)/analysis/\(police).xml")
        }
        try copy.remove("essex-2009-10/analysis/\(police).xml")
        let without = try copy.report()
        #expect(try without.agency(police, in: "essex-2009-10").standing == nil)
        #expect(try without.agency(police, in: "essex-2009-10").state == .accepted)
        #expect(try without.agency(police, in: "thurrock-2009-10").standing != nil)
        #expect(try without.shared(police).boards.map(\.gradeLabel) == [nil, "Effective", "Effective"])
    }

    @Test func `that cannot be read is shown as refused at each board, and said once`() throws {
        let name = "thurrock-2009-10/returns/\(police).xml"
        try copy.edit(name, "</return>", "")
        try copy.edit("thurrock-2009-10/round.xml", " file=\"police-unit-a.xml\"", "")
        let report = try copy.report()
        for round in PartnershipSample.rounds {
            let refused = try report.round(round).refused.filter(\.isReturn)
            #expect(refused.map(\.name) == [name] && refused.map(\.agency) == [police], "\(round)")
            #expect(try report.agency(police, in: round).state == .refused)
        }
        let found = try EvaluateFolder(path: copy.path, standards: SampleRound.standards).run().get().found
        #expect(found.filter { $0.code == .xmlMalformed }.count == 1)
        #expect(found.filter { $0.code == .supplementWithoutReturn || $0.code == .receivedWithoutReturn }.isEmpty)
        #expect(try report.shared(police).boards.map(\.isAnsweredHere) == [false, false, true])
    }

    @Test func `that its own round does not take is shown as refused at each board, for the same reason`() throws {
        let name = "thurrock-2009-10/returns/\(police).xml"
        let signOff = try #require(try copy.text(name).firstMatch(of: /<sign-off [^>]*\/>/))
        try copy.edit(name, String(signOff.output), "")
        let report = try copy.report()
        for round in PartnershipSample.rounds {
            let refused = try report.round(round).refused.filter(\.isReturn)
            #expect(refused.map(\.name) == [name] && refused.flatMap(\.diagnostics).map(\.code) == [.returnUnsigned])
            #expect(try report.agency(police, in: round).state == .refused, "\(round)")
        }
        let found = try EvaluateFolder(path: copy.path, standards: SampleRound.standards).run().get().found
        #expect(found.filter { $0.code == .returnUnsigned }.count == 1)
    }

    @Test func `that never came leaves its supplement without one, and no board with an answer`() throws {
        try copy.remove("thurrock-2009-10/returns/\(police).xml")
        try copy.edit(
            "thurrock-2009-10/round.xml", "<received revision=\"1\" date=\"2010-02-24\" file=\"police-unit-a.xml\"/>",
            "")
        let report = try copy.report()
        #expect(try report.agency(police, in: "essex-2009-10").state == .awaited)
        let refused = try report.round("southend-2009-10").refused.filter(\.isReturn)
        #expect(
            refused.flatMap(\.diagnostics).map(\.consoleText) == [
                """
                southend-2009-10/returns/police-unit-a.xml:1:1: error[SUPPLEMENT-WITHOUT-RETURN]: There is no accepted return that this supplement could go with.
                    found: "police-unit-a", revision 1
                    expected: its return in the round it answers in
                    mend: Ask for the return, or give the supplement the revision of the return it goes with.
                """
            ])
    }

    @Test func `goes with the latest supplement that is no later than it, and a later one is refused`() throws {
        let name = "southend-2009-10/returns/health-trust-b.xml"
        let later = try copy.text(name).replacing("revision=\"1\"", with: "revision=\"2\"")
            .replacing("criterion=\"7.10\" self-rating=\"2\"", with: "criterion=\"7.10\" self-rating=\"1\"")
        try copy.write(later, to: "southend-2009-10/returns/health-trust-b-r2.xml")
        let report = try copy.report()
        let refused = try report.round("southend-2009-10").refused.filter(\.isReturn)
        #expect(refused.map(\.name) == ["southend-2009-10/returns/health-trust-b-r2.xml"])
        #expect(refused.flatMap(\.diagnostics).map(\.expected) == ["at most 1, the latest revision of its return"])

        // A second revision of the return brings the second supplement with it; the first stays as it was.
        let returned = "thurrock-2009-10/returns/health-trust-b"
        let second = try copy.text(returned + ".xml").replacing("revision=\"1\"", with: "revision=\"2\"")
        try copy.write(second, to: returned + "-r2.xml")
        let agency = try copy.report().agency("health-trust-b", in: "southend-2009-10")
        let ratings = agency.submissions.map { submission in
            agency.standing.flatMap { _ in
                SampleSupplement.index("7.10").flatMap { submission.answer(to: $0)?.selfRating?.rawValue }
            }
        }
        #expect(agency.submissions.map(\.revision) == [1, 2] && ratings == [2, 1])
    }

    @Test func `reports of the latest revision what became of it, whatever its file is called`() throws {
        // The second revision comes first by name, and leaves out what the first answers.
        let name = "thurrock-2009-10/returns/\(hospital)-r2.xml"
        let answer = try #require(try copy.text(name).firstMatch(of: /<answer criterion="1\.2"[\s\S]*?<\/answer>/))
        try copy.edit(name, String(answer.output), "")
        let essex = try #require(try copy.report().shared(hospital).boards.first)
        #expect(essex.carried?.unanswered == ["1.2"])
    }

    @Test func `stands beside a whole return sent to another board as well, and counts where the two differ`() throws {
        try copy.makeFolder("essex-2009-10/returns")
        let text = try copy.text("thurrock-2009-10/returns/\(police).xml")
        let rating = try #require(text.firstMatch(of: /<answer criterion="1\.1" self-rating="([0-3])"/))
        let other = rating.output.1 == "1" ? "2" : "1"
        let changed = text.replacing(
            rating.output.0, with: "<answer criterion=\"1.1\" self-rating=\"\(other)\"")
        try copy.write(changed, to: "essex-2009-10/returns/\(police).xml")
        let report = try copy.report()
        let essex = try #require(try report.shared(police).boards.first)
        #expect(essex.carried?.answeredTwice.filter(\.differs).map(\.criterion) == ["1.1"])
        #expect(try report.shared(police).conflicts.contains(.answeredTwice(.init(essex.board, ["1.1"]))))
        let rated = try report.agency(police, in: "essex-2009-10").latest?.answer(to: 0)?.selfRating?.rawValue
        #expect(rated.map { "\($0)" } == String(rating.output.1))
        #expect(try report.round("essex-2009-10").refused.isEmpty)
    }

    @Test func `is decided on without a supplement that is refused, and what that leaves out is not held against it`()
        throws
    {
        let name = "southend-2009-10/returns/\(police).xml"
        try copy.edit(name, "criterion=\"7.10\" self-rating=\"", "criterion=\"7.10\" self-rating=\"9")
        let report = try copy.report()
        let refused = try report.round("southend-2009-10").refused.filter(\.isReturn)
        #expect(refused.map(\.name) == [name])
        #expect(refused.flatMap(\.diagnostics).map(\.code) == [.valueInvalid])
        let southend = try #require(try report.shared(police).boards.first { $0.round == "southend-2009-10" })
        #expect(southend.carried?.unanswered == ["7.10", "7.11"])
        #expect(try report.agency(police, in: "southend-2009-10").submissions.count == 1)
    }

    @Test func `is refused its supplement where that answers another edition than the board asks`() throws {
        let name = "southend-2009-10/returns/\(police).xml"
        try copy.write(try copy.text("thurrock-2009-10/returns/\(police).xml"), to: name)
        let refused = try copy.report().round("southend-2009-10").refused.filter(\.isReturn)
        #expect(refused.map(\.name) == [name] && refused.flatMap(\.diagnostics).map(\.code) == [.returnEdition])
    }

    @Test func `of an agency withdrawn at one board is sent again on the other's day`() throws {
        try copy.write(
            """
            <timetable xmlns="urn:s11:timetable:1" round="thurrock-2009-10" agreed-on="2010-07-01" by="Audit group">
              <withdrawal agency="\(hospital)" on="2010-07-01" by="Board chair">It joins another trust.</withdrawal>
            </timetable>
            """, to: "thurrock-2009-10/timetable.xml")
        let shared = try copy.report().shared(hospital)
        #expect(shared.joint == nil && shared.resubmission?.date.isoText == "2010-08-06")
        #expect(shared.boards.map(\.own?.date.isoText) == ["2010-08-06", nil])
        #expect(shared.boards.map { $0.place != nil } == [true, false])
    }

    @Test func `is sent again later where the board whose day was earliest granted more time`() throws {
        try copy.write(
            """
            <timetable xmlns="urn:s11:timetable:1" round="thurrock-2009-10" agreed-on="2010-07-01" by="Audit group">
              <extension agency="\(hospital)" step="resubmission" to="2010-09-01" on="2010-07-01" by="Board chair">A merger.</extension>
            </timetable>
            """, to: "thurrock-2009-10/timetable.xml")
        let report = try copy.report()
        let shared = try report.shared(hospital)
        #expect(try !report.round("thurrock-2009-10").warnings.contains { $0.code == .timetableUnused })
        #expect(shared.joint?.due.date.isoText == "2010-08-06")
        #expect(shared.joint?.board == "Essex Safeguarding Children Board")
        #expect(shared.boards.map(\.own?.date.isoText) == ["2010-08-06", "2010-09-01"])
    }

    @Test func `is no answer to a board that has exempted the agency and asks it nothing`() throws {
        let line = try #require(
            try copy.text("essex-2009-10/round.xml").split(separator: "\n").first { $0.contains("id=\"\(police)\"") })
        try copy.edit(
            "essex-2009-10/round.xml", String(line),
            line.replacing("/>", with: ">")
                + #"<exemption granted-by="Board chair" on="2010-02-01">It does not serve here.</exemption></invited>"#)
        let report = try copy.report()
        #expect(try report.agency(police, in: "essex-2009-10").state == .exempt)
        #expect(try report.agency(police, in: "southend-2009-10").state == .graded)
    }

    @Test func `is looked at as of the partnership's day, or another`() throws {
        #expect(try copy.report().rounds.allSatisfy { $0.result.round.positionDate.isoText == "2010-07-01" })
        let later = try copy.evaluate(positionDate: try CivilDate(iso: "2010-08-01")).get().report
        #expect(later.rounds.allSatisfy { $0.result.round.positionDate.isoText == "2010-08-01" })
        #expect(later.partnership.positionDate.isoText == "2010-08-01")
    }
}

/// The edition that comes of Southend's supplement.
enum SampleSupplement {
    static func index(_ criterion: String) -> Int? {
        try? SampleRound.standards.load().get().library.editions["southend-2009-10"]?.criterionIndex(criterion)
    }
}
