import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import SmallStandards
import Standards
import Submissions
import Testing

/// Where things agencies have to send stand: an agency decided to be inadequate on 29 April 2010 has its early update to send by 13 May,
/// its return again by 28 July, and evidence on two gaps by then or later.
struct `Where something stands that an agency has to send` {
    private static let target = FollowUpTarget(agency: "agency-a", step: "early-update", criterion: nil)

    @Test(arguments: [
        ("2010-05-13", FollowUpStatus.Standing.awaited), ("2010-05-14", .overdue(days: 1)),
        ("2010-06-15", .overdue(days: 33)),
    ])
    func `is awaited up to its last day, and from then on overdue`(
        position: String, standing: FollowUpStatus.Standing
    ) throws {
        let status = try #require(SmallRound(position: position).status("agency/agency-a/early-update"))
        #expect(status.standing == standing)
        #expect(status.date == day("2010-05-13") && status.agency == "agency-a" && status.chases.isEmpty)
    }

    @Test func `is only past where there is no agreed timetable, which keeps the record`() throws {
        let round = SmallRound(position: "2010-06-15", hasTimetable: false)
        #expect(try #require(round.status("agency/agency-a/early-update")).standing == .passed)
        #expect(try #require(round.status("agency/agency-a/resubmission")).standing == .awaited)
    }

    @Test func `came in on the first day on record, late or not`() throws {
        let log = FollowUpLog(received: [received(Self.target, "2010-06-02"), received(Self.target, "2010-05-20")])
        let round = SmallRound(position: "2010-06-15", log: log)
        let status = try #require(round.status("agency/agency-a/early-update"))
        #expect(status.standing == .cameIn(on: day("2010-05-20")))
        #expect(status.hasCome && status.cameInOn == day("2010-05-20") && status.daysOverdue == nil)
        let item = try #require(round.timetable.items.first { $0.key == "agency/agency-a/early-update" })
        #expect(item.metOn == day("2010-05-20"))
    }

    @Test(arguments: [("2010-04-28", "before the decision"), ("2010-06-16", "after the position date")])
    func `is not touched by what is on record from`(on: String, when: String) throws {
        let log = FollowUpLog(
            received: [received(Self.target, on)], chased: [chased(Self.target, on)],
            refusedExtensions: [refused(Self.target, on)],
            closures: [Closure(agency: "agency-a", reason: reason(on), offset: 0)])
        let status = try #require(SmallRound(position: "2010-06-15", log: log).status("agency/agency-a/early-update"))
        #expect(status.standing == .overdue(days: 33), "\(when)")
        #expect(status.chases.isEmpty && status.refusals.isEmpty)
    }

    @Test func `has its reminders in the order of their days, and what was refused`() throws {
        let log = FollowUpLog(
            chased: [chased(Self.target, "2010-06-10"), chased(Self.target, "2010-05-31")],
            refusedExtensions: [refused(Self.target, "2010-05-10")])
        let status = try #require(SmallRound(position: "2010-06-15", log: log).status("agency/agency-a/early-update"))
        #expect(status.chases.map(\.date.isoText) == ["2010-05-31", "2010-06-10"])
        #expect(status.refusals.map(\.asked.isoText) == ["2010-12-24"])
        #expect(status.refusals.map(\.criterion) == [nil])
    }

    @Test func `counts a reminder only from the day after its own, but for one that names its criterion`() throws {
        let log = FollowUpLog(chased: [chased(Self.target, "2010-05-13"), chased(Self.target, "2010-05-14")])
        let status = try #require(SmallRound(position: "2010-06-15", log: log).status("agency/agency-a/early-update"))
        #expect(status.chases.map(\.date.isoText) == ["2010-05-14"])
        let all = FollowUpTarget(agency: "agency-a", step: "evidence", criterion: nil)
        let one = FollowUpTarget(agency: "agency-a", step: "evidence", criterion: "1.1")
        let early = FollowUpLog(chased: [chased(all, "2010-07-01"), chased(one, "2010-07-02")])
        let gaps = try #require(SmallRound(position: "2010-08-02", log: early).status("agency/agency-a/F1/evidence"))
        #expect(gaps.chases.map(\.date.isoText) == ["2010-07-02"])
    }

    @Test func `of gaps, came in once it did for each of them`() throws {
        let first = FollowUpTarget(agency: "agency-a", step: "evidence", criterion: "1.1")
        let second = FollowUpTarget(agency: "agency-a", step: "evidence", criterion: "1.2")
        let all = FollowUpTarget(agency: "agency-a", step: "evidence", criterion: nil)
        let key = "agency/agency-a/F1/evidence"
        let none = try #require(SmallRound(position: "2010-08-02").status(key))
        #expect(none.standing == .overdue(days: 5) && none.missing == [0, 1])
        let half = FollowUpLog(received: [received(first, "2010-07-20")])
        let partly = try #require(SmallRound(position: "2010-08-02", log: half).status(key))
        #expect(partly.standing == .overdue(days: 5) && partly.missing == [1])
        for rest in [second, all] {
            let log = FollowUpLog(received: [received(first, "2010-07-20"), received(rest, "2010-07-26")])
            let status = try #require(SmallRound(position: "2010-08-02", log: log).status(key))
            #expect(status.standing == .cameIn(on: day("2010-07-26")) && status.missing.isEmpty)
        }
    }

    @Test func `of a gap is not the agency's own step of that name, where a criterion is named`() throws {
        let gap = FollowUpTarget(agency: "agency-a", step: "early-update", criterion: "1.1")
        let other = FollowUpTarget(agency: "agency-b", step: "early-update", criterion: nil)
        let log = FollowUpLog(received: [received(gap, "2010-05-10"), received(other, "2010-05-10")])
        let status = try #require(SmallRound(position: "2010-06-15", log: log).status("agency/agency-a/early-update"))
        #expect(status.standing == .overdue(days: 33))
    }

    @Test func `is ended from the day on which the agency's follow-up was closed, unless it came in`() throws {
        let closed = Closure(agency: "agency-a", reason: reason("2010-06-01"), offset: 0)
        let log = FollowUpLog(received: [received(Self.target, "2010-05-12")], closures: [closed])
        let round = SmallRound(position: "2010-06-15", log: log)
        #expect(try #require(round.status("agency/agency-a/early-update")).standing == .cameIn(on: day("2010-05-12")))
        let ended = try #require(round.status("agency/agency-a/resubmission"))
        #expect(ended.standing == .ended(reason("2010-06-01")) && ended.isEnded)
        let before = SmallRound(position: "2010-05-31", log: log)
        #expect(try #require(before.status("agency/agency-a/resubmission")).standing == .awaited)
    }

    @Test func `is nothing for what the board does itself`() {
        let timetable = SmallRound(position: "2010-06-15").timetable
        #expect(timetable.items.filter { timetable.status(of: $0) == nil }.allSatisfy { $0.agency == nil })
        #expect(timetable.items.filter { $0.agency != nil }.allSatisfy { timetable.status(of: $0) != nil })
    }
}

private func day(_ text: String) -> CivilDate { SmallReturn.date(text) }

private func reason(_ on: String) -> RecordedReason {
    RecordedReason(on: day(on), by: "Audit group", reason: "It was seen.")
}

private func received(_ target: FollowUpTarget, _ on: String) -> ReceivedItem {
    ReceivedItem(target: target, on: day(on), offset: 0)
}

private func chased(_ target: FollowUpTarget, _ on: String) -> ChasedItem {
    ChasedItem(target: target, on: day(on), by: "Board manager", offset: 0)
}

private func refused(_ target: FollowUpTarget, _ on: String) -> RefusedItemExtension {
    RefusedItemExtension(target: target, asked: day("2010-12-24"), reason: reason(on), offset: 0)
}
