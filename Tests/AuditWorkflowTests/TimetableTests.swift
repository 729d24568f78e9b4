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

/// The timetable of the sample round with meetings and agreed timetables made for the test.
struct `The timetable of a round` {
    private static let hospital = "basildon-thurrock-hospitals"
    private static let meetings = [
        #"<meeting id="audit-07" group="audit-group" date="2010-07-15" places="1" papers-days="7"/>"#,
        #"<meeting id="board-07" group="board" date="2010-07-22" papers-days="10"/>"#,
        #"<meeting id="audit-09" group="audit-group" date="2010-09-16" places="2" papers-days="7"/>"#,
    ]

    /// Evaluates the sample round with these meetings and this agreed timetable beside it.
    private func evaluate(
        _ meetings: [String]? = Self.meetings, timetable: String? = nil
    ) throws -> Result<EvaluateRound.Outcome, RoundFault> {
        let list = meetings.map {
            #"<meetings xmlns="urn:s11:meetings:1" board="Thurrock Local Safeguarding Children Board">"#
                + $0.joined(separator: "\n") + "</meetings>"
        }
        return try TimetableRound.evaluate(meetings: list, timetable: timetable)
    }

    private func report(_ meetings: [String]? = Self.meetings, timetable: String? = nil) throws -> RoundReport {
        try evaluate(meetings, timetable: timetable).get().report
    }

    /// The timetable a run offers for agreement.
    private func offered(_ meetings: [String] = Self.meetings, timetable: String? = nil) throws -> String {
        let files = try evaluate(meetings, timetable: timetable).get().files
        return String(decoding: try #require(files.first { $0.name == "timetable.xml" }).bytes, as: UTF8.self)
    }

    /// Meetings of which one was called off.
    private static let withoutJuly =
        [
            #"<meeting id="audit-07" group="audit-group" date="2010-07-15" places="1" papers-days="7">"#
                + #"<cancelled on="2010-07-02" by="Board manager">The room is needed.</cancelled></meeting>"#
        ] + meetings.dropFirst()

    @Test func `has deadlines and no places where no meetings are given`() throws {
        let report = try report(nil)
        #expect(report.plan.places == nil)
        let item = try #require(report.timetable.items.first { $0.key == "agency/\(Self.hospital)/reassessment" })
        #expect(item.date.isoText == "2010-08-25" && item.due?.rule == "A4")
    }

    @Test func `gives the revised return the first meeting its papers can be ready for`() throws {
        let report = try report()
        let place = try #require(report.plan.places?.place(of: Self.hospital))
        #expect(report.plan.places?.places.count == 1)
        #expect(place.meeting?.id == "audit-07" && place.lateness == 0 && place.reason == .first && place.move == nil)
        #expect(place.ready.day.isoText == "2010-06-11")
        #expect(report.plan.places?.keepsEveryDeadline == true)
    }

    @Test func `is the same when it is made again after it was agreed, with nothing changed`() throws {
        let agreed = try offered()
        #expect(try offered(timetable: agreed) == agreed)
        let report = try report(timetable: agreed)
        #expect(report.timetable.items.allSatisfy { $0.changes == 0 && $0.agreedDate == nil })
        #expect(report.timetable.withdrawn.isEmpty && report.plan.places?.moves.isEmpty == true)
    }

    @Test func `moves only what it must after one meeting is called off, and says why`() throws {
        let report = try report(Self.withoutJuly, timetable: try offered())
        let place = try #require(report.plan.places?.place(of: Self.hospital))
        #expect(place.meeting?.id == "audit-09" && place.lateness == 22)
        guard case .cancelled(let reason)? = place.move?.why else {
            Issue.record("the move has another reason: \(String(describing: place.move))")
            return
        }
        #expect(
            place.move?.from == "audit-07" && reason.reason == "The room is needed." && reason.by == "Board manager")
        let changed = report.timetable.items.filter { $0.changes > 0 }.map(\.key)
        #expect(Set(changed) == ["agency/\(Self.hospital)/reassessment", "meeting/audit-07"])
        #expect(report.plan.places?.shortage?.agencies == [Self.hospital])
        #expect(report.plan.places?.shortage?.meetings.isEmpty == true)
        #expect(report.plan.places?.mends == [.extensions([(agency: Self.hospital, days: 22)])])
        #expect(report.warnings.contains { $0.code == .placesShort })
    }

    @Test func `keeps what was agreed although an earlier meeting has a place, and counts each change once`() throws {
        let moved = try offered(Self.withoutJuly, timetable: try offered())
        // The first meeting is held after all: what was agreed since holds as long as nobody is later for it.
        let again = try report(timetable: moved)
        let place = try #require(again.plan.places?.place(of: Self.hospital))
        #expect(place.meeting?.id == "audit-07")
        #expect(place.move?.why == .lessLate(days: 22))
        let item = try #require(again.timetable.items.first { $0.key == "agency/\(Self.hospital)/reassessment" })
        #expect(item.changes == 2 && item.agreedDate?.isoText == "2010-09-16")
    }

    @Test func `gives each step a key of its own where several rules ask for one`() throws {
        let result = try report().result
        let rules = try report().plan.rules
        let last = try #require(rules.agencySteps.last)
        func later(_ id: String, _ kind: AgencyStep.Kind) -> AgencyStep {
            AgencyStep(
                text: RuleText(id: id, message: "", source: "", cases: []), kind: kind, label: "",
                gradeAtMost: last.gradeAtMost,
                days: 300, roll: .next)
        }
        let more = FollowUpRules(
            id: rules.id, title: rules.title, inForceFrom: rules.inForceFrom, gradingRules: rules.gradingRules,
            calendar: rules.calendar, priorities: rules.priorities,
            agencySteps: rules.agencySteps + [later("A8", .plan), later("A9", .reassessment)],
            themeStep: rules.themeStep)
        let plan = FollowUpPlanner(rules: more, workingDays: WorkingDays()).plan(for: result)
        let timetable = Timetable(of: result, plan, meetings: nil, workingDays: WorkingDays(), agreed: nil)
        let keys = timetable.items.map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(
            keys.filter { $0.hasPrefix("agency/\(Self.hospital)/A") }.sorted() == [
                "agency/\(Self.hospital)/A2/plan", "agency/\(Self.hospital)/A8/plan",
            ])
        let item = try #require(timetable.items.first { $0.key == "agency/\(Self.hospital)/reassessment" })
        #expect(item.due?.rule == "A4", "the earlier of two deadlines counts")
    }

    @Test func `says that it is constructed where its meetings are, and only where something rests on them`() throws {
        let list =
            #"<meetings xmlns="urn:s11:meetings:1" board="Thurrock Local Safeguarding Children Board" constructed="true">"#
            + Self.meetings.joined() + "</meetings>"
        for isConstructed in [true, false] {
            let meetings = isConstructed ? list : list.replacing(" constructed=\"true\"", with: "")
            let outcome = try TimetableRound.evaluate(meetings: meetings, timetable: nil) { folder in
                // The round itself and the agency are taken for real ones.
                for name in [
                    "round.xml", "returns/\(Self.hospital).xml", "returns/\(Self.hospital)-r2.xml",
                    "analysis/\(Self.hospital).xml",
                ] {
                    let path = folder + "/" + name
                    let text = try String(contentsOfFile: path, encoding: .utf8)
                    try text.replacing(" constructed=\"true\"", with: "").write(
                        toFile: path, atomically: true, encoding: .utf8)
                }
            }.get()
            let table = String(
                decoding: try #require(outcome.files.first { $0.name == "timetable.csv" }).bytes, as: UTF8.self)
            let rows = table.split(separator: "\r\n").filter { $0.hasSuffix(",yes") }
            #expect(rows.contains { $0.contains("Meeting of the board") } == isConstructed)
            #expect(rows.contains { $0.contains("Re-assessment by the audit group,\(Self.hospital)") } == isConstructed)
            #expect(!rows.contains { $0.contains(",Resubmission,\(Self.hospital)") })
            let page = String(
                decoding: try #require(outcome.files.first { $0.name == "timetable.html" }).bytes, as: UTF8.self)
            #expect(page.contains("<p>Constructed example</p>") == isConstructed)
        }
    }

    private func timetable(_ inside: String, round: String = "thurrock-2009-10") -> String {
        #"<timetable xmlns="urn:s11:timetable:1" round="\#(round)" agreed-on="2010-07-01" by="Audit group">\#(inside)</timetable>"#
    }

    @Test func `leaves out an agency that was withdrawn, and calls its date off`() throws {
        let withdrawal =
            #"<withdrawal agency="\#(Self.hospital)" on="2010-07-01" by="Board chair">It joins another trust.</withdrawal>"#
        let date = #"<date item="agency/\#(Self.hospital)/reassessment" on="2010-07-15" changes="0"/>"#
        let outcome = try evaluate(timetable: timetable(withdrawal + date)).get()
        #expect(outcome.report.plan.places?.places.isEmpty == true)
        #expect(outcome.report.timetable.withdrawn.map(\.key) == ["agency/\(Self.hospital)/reassessment"])
        let feed = try #require(outcome.files.first { $0.name == "calendars/agency-\(Self.hospital).ics" })
        let text = String(decoding: feed.bytes, as: UTF8.self)
        #expect(text.contains("SEQUENCE:1\r\nSTATUS:CANCELLED"))
        let said =
            "Basildon and Thurrock University Hospitals NHS Foundation Trust was withdrawn by Board chair on 1 July 2010: It joins another trust."
        #expect(TimetableText(report: outcome.report).lines.contains(said))
        let page = try #require(outcome.files.first { $0.name == "timetable.html" })
        #expect(String(decoding: page.bytes, as: UTF8.self).contains(said))
        let table = try #require(outcome.files.first { $0.name == "timetable.csv" })
        #expect(
            String(decoding: table.bytes, as: UTF8.self).contains(
                "Called off, as the agency was withdrawn by Board chair on 1 July 2010: It joins another trust."))
    }

    @Test func `does not call off what was asked for a day that has come`() throws {
        let dates = ["06-10", "07-15"].map {
            #"<date item="agency/\#(Self.hospital)/F9-\#($0)/plan" on="2010-\#($0)" changes="3"/>"#
        }
        let withdrawn = try report(timetable: timetable(dates.joined())).timetable.withdrawn
        #expect(withdrawn.map(\.isCancelled) == [false, true] && withdrawn.map(\.changes) == [3, 4])
        #expect(withdrawn.first?.why == .passed)
        #expect(try withdrawn.last?.why == .decided(CivilDate(iso: "2010-04-29")))
    }

    @Test func `can be agreed on however often a date has changed`() throws {
        let date = #"<date item="agency/\#(Self.hospital)/reassessment" on="2010-07-14" changes="9999"/>"#
        let agreed = try offered(timetable: timetable(date))
        #expect(try offered(timetable: agreed) == agreed)
    }

    @Test func `takes no place for missed that was agreed for the re-assessment behind the decision`() throws {
        let april = #"<meeting id="audit-04" group="audit-group" date="2010-04-29" places="1"/>"#
        let place = #"<place agency="\#(Self.hospital)" meeting="audit-04"/>"#
        let report = try report([april] + Self.meetings, timetable: timetable(place))
        #expect(report.plan.places?.place(of: Self.hospital)?.meeting?.id == "audit-07")
        #expect(report.plan.places?.moves.isEmpty == true)
    }

    @Test func `says in calendars that a re-assessment without a place is still to be settled`() throws {
        let outcome = try evaluate([#"<meeting id="audit-07" group="audit-group" date="2010-07-15"/>"#]).get()
        let feed = try #require(outcome.files.first { $0.name == "calendars/agency-\(Self.hospital).ics" })
        let text = String(decoding: feed.bytes, as: UTF8.self).replacing("\r\n ", with: "")
        let event = try #require(text.components(separatedBy: "BEGIN:VEVENT").first { $0.contains("/reassessment@") })
        #expect(event.contains("STATUS:TENTATIVE") && event.contains(", without a place so far"))
    }

    @Test func `asks a school for nothing before the decision on it, though that was made in the holidays`() throws {
        let terms =
            #"<term name="summer" from="2010-04-12" to="2010-04-28"/><term name="autumn" from="2010-06-07" to="2010-07-21"/>"#
        let list =
            #"<meetings xmlns="urn:s11:meetings:1" board="Thurrock Local Safeguarding Children Board" terms-for="health">"#
            + terms + Self.meetings.joined() + "</meetings>"
        let items = try TimetableRound.evaluate(meetings: list, timetable: nil).get().report.timetable.items
        let first = try #require(items.first { $0.key == "agency/\(Self.hospital)/F1/first-response" })
        #expect(first.date.isoText == "2010-05-06" && first.due?.moved == nil)
        #expect(items.allSatisfy { $0.agency == nil || $0.date.isoText > "2010-04-29" })
    }

    @Test func `passes over an extension that was granted for an earlier decision`() throws {
        let granted = { (day: String) in
            #"<extension agency="\#(Self.hospital)" step="resubmission" to="2010-10-01" on="\#(day)" by="Board chair">A merger.</extension>"#
        }
        for (day, due) in [("2010-04-28", "2010-07-28"), ("2010-04-29", "2010-10-01")] {
            let items = try report(timetable: timetable(granted(day))).timetable.items
            #expect(items.first { $0.key == "agency/\(Self.hospital)/resubmission" }?.date.isoText == due)
        }
    }

    @Test func `takes an extension for the day it was granted to, with its reason`() throws {
        let granted =
            #"<extension agency="\#(Self.hospital)" step="reassessment" to="2010-10-01" on="2010-07-01" by="Board chair">A merger.</extension>"#
            + #"<extension agency="\#(Self.hospital)" step="evidence" criterion="6.2" to="2010-09-01" on="2010-07-01" by="Board chair">Staff.</extension>"#
        let report = try report(Self.withoutJuly, timetable: timetable(granted))
        let place = try #require(report.plan.places?.place(of: Self.hospital))
        #expect(place.lateness == 0 && place.deadline.date.isoText == "2010-10-01")
        #expect(place.deadline.extended?.from.isoText == "2010-08-25")
        let evidence = try #require(report.timetable.items.first { $0.key == "agency/\(Self.hospital)/6.2/evidence" })
        #expect(evidence.date.isoText == "2010-09-01")
        #expect(report.plan.places?.keepsEveryDeadline == true)
    }

    @Test(arguments: [
        (
            #"<meeting id="a" group="audit-group" date="2010-08-30"/>"#, "",
            """
            meetings.xml:1:89: error[MEETING-DAY]: This meeting is on a day on which nobody works.
                found: 30 August 2010, a bank holiday (Summer bank holiday)
                expected: a working day
                mend: Correct the day, or say with "cancelled" why it will not be held.
            """
        ),
        (
            #"<meeting id="a" group="audit-group" date="2010-07-15" papers-days="2"/>"# + "\n"
                + #"<meeting id="b" group="audit-group" date="2010-07-20" papers-days="30"/>"#, "",
            """
            meetings.xml:2:1: error[DATE-ORDER]: Papers for this meeting would be due before those for the earlier meeting a.
                found: 18 June 2010
                expected: 13 July 2010 or later
                mend: Correct "papers-days" of one of the two.
            """
        ),
        (
            meetings[0] + meetings[1], #"<place agency="police-unit-a" meeting="board-07"/>"#,
            """
            timetable.xml:1:105: error[REFERENCE-UNKNOWN]: Only the audit group re-assesses, and this meeting is not one of its own.
                found: "board-07", a meeting of the board
                expected: audit-07
                mend: Write the id of one of the audit group's meetings in meetings.xml.
            """
        ),
        (
            meetings[0],
            #"<extension agency="police-unit-a" step="resubmision" to="2010-08-01" on="2010-07-01" by="Chair">X</extension>"#,
            """
            timetable.xml:1:105: error[REFERENCE-UNKNOWN]: An agency has no step "resubmision".
                found: "resubmision"
                expected: early-update, plan, resubmission, reassessment
                mend: Write "resubmission" if that is what was meant, or another of the steps expected.
            """
        ),
    ])
    func `is not made where a meeting or an agreement cannot be`(meeting: String, agreed: String, words: String) throws
    {
        guard case .failure(let fault) = try evaluate([meeting], timetable: agreed.isEmpty ? nil : timetable(agreed))
        else {
            Issue.record("the round is evaluated")
            return
        }
        #expect(fault.diagnostics.map(\.consoleText) == [words])
    }

    @Test func `is not made from the timetable of another round or the meetings of another board`() throws {
        guard case .failure(let fault) = try evaluate(timetable: timetable("", round: "another")) else {
            Issue.record("the round is evaluated")
            return
        }
        #expect(
            fault.diagnostics.map(\.consoleText) == [
                """
                timetable.xml:1:40: error[TIMETABLE-DIFFERS]: This is the timetable of another round.
                    found: "another"
                    expected: "thurrock-2009-10"
                    mend: Put the round's own timetable into its folder.
                """
            ])
    }
}
