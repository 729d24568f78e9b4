import CivilCalendar
import FollowUp
import SmallStandards
import Submissions
import Testing

/// Where first returns stand; they were due on 26 February 2010.
struct `Where an agency's first return stands` {
    private func status(_ invited: SmallRound.Invited, position: String) -> FollowUpStatus? {
        SmallRound(position: position, hasTimetable: false, others: [invited]).timetable.statuses(of: "agency-b")
            .first { $0.subject == .firstReturn }
    }

    @Test func `is awaited up to its last day and then overdue, with no timetable but the record of receipts`() throws {
        let invited = SmallRound.Invited(chased: ["2010-03-15", "2010-03-01", "2010-05-01"])
        #expect(try #require(status(invited, position: "2010-02-26")).standing == .awaited)
        let late = try #require(status(invited, position: "2010-03-28"))
        #expect(late.standing == .overdue(days: 30) && late.date.isoText == "2010-02-26")
        #expect(late.chases.map(\.date.isoText) == ["2010-03-01", "2010-03-15"], "those sent by then")
    }

    @Test func `has the day an extension leads to, and what was refused`() throws {
        let invited = SmallRound.Invited(extended: "2010-03-12", refused: "2010-03-31")
        let late = try #require(status(invited, position: "2010-03-28"))
        #expect(late.standing == .overdue(days: 16) && late.date.isoText == "2010-03-12")
        #expect(late.refusals.map(\.asked.isoText) == ["2010-03-31"])
    }

    @Test func `came in on the day of the first receipt`() throws {
        let invited = SmallRound.Invited(received: ["2010-03-05", "2010-03-02"])
        let came = try #require(status(invited, position: "2010-03-28"))
        #expect(came.standing == .cameIn(on: SmallReturn.date("2010-03-02")))
    }

    @Test func `is nothing for an agency that is exempt, and ended for one that left the round`() throws {
        #expect(status(SmallRound.Invited(isExempt: true), position: "2010-03-28") == nil)
        let left = RecordedReason(on: SmallReturn.date("2010-03-01"), by: "Board chair", reason: "It has closed.")
        for changes in [
            InvitationChanges(withdrawn: left),
            InvitationChanges(merged: Merger(into: "agency-a", reason: left, offset: 0)),
        ] {
            let invited = SmallRound.Invited(changes: changes)
            #expect(try #require(status(invited, position: "2010-03-28")).standing == .ended(left))
        }
    }
}
