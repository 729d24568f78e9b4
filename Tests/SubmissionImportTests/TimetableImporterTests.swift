import CivilCalendar
import Diagnostics
import RecordReading
import SubmissionImport
import Submissions
import Testing

struct TimetableImporterTests {
    private func read(_ text: String) -> Imported<AgreedTimetable> {
        TimetableImporter.read(SourceText(file: "timetable.xml", bytes: Array(text.utf8)))
    }

    @Test func `reads a valid timetable exactly and says nothing about it`() throws {
        let result = read(SampleTimetables.timetable)
        #expect(result.diagnostics.map(\.consoleText) == [])
        let timetable = try #require(result.value)
        #expect(timetable.round == "river-2009-10" && timetable.by == "Audit Group")
        #expect(timetable.agreedOn.isoText == "2010-07-06")
        #expect(timetable.places.map(\.agency) == ["river-police", "bank-school"])
        #expect(timetable.places.map(\.meeting) == ["audit-08", "audit-09"])

        #expect(timetable.extensions.map(\.target.step) == ["resubmission", "evidence"])
        #expect(timetable.extensions.map(\.target.criterion) == [nil, "1.1"])
        #expect(timetable.extensions.map(\.to.isoText) == ["2010-08-06", "2010-10-29"])
        #expect(timetable.extensions.map(\.reason.on.isoText) == ["2010-07-20", "2010-07-21"])
        #expect(timetable.extensions.map(\.reason.by) == ["Group Chair", "Group Chair"])
        #expect(timetable.extensions.map(\.reason.reason) == ["The lead is new.", "A post is empty."])
        #expect(timetable.withdrawals.map(\.agency) == ["boat-club"])
        #expect(timetable.withdrawals.map(\.reason.reason) == ["The club has closed."])

        #expect(timetable.dates.map(\.key) == ["agency/river-police/F1/plan", "meeting/audit-07"])
        #expect(timetable.dates.map(\.date.isoText) == ["2010-07-28", "2010-07-14"])
        #expect(timetable.dates.map(\.changes) == [0, 12])
        #expect(timetable.dates.map(\.isCancelled) == [false, true])
    }

    @Test func `reads what came in, was asked for again, was refused and was closed`() throws {
        let log = try #require(read(SampleTimetables.timetable).value).log
        #expect(
            log.received.map(\.target) == [
                FollowUpTarget(agency: "river-police", step: "plan", criterion: "1.1"),
                FollowUpTarget(agency: "river-police", step: "early-update", criterion: nil),
            ])
        #expect(log.received.map(\.on.isoText) == ["2010-07-27", "2010-07-12"])
        #expect(
            log.chased.map(\.target) == [FollowUpTarget(agency: "river-police", step: "evidence", criterion: nil)])
        #expect(log.chased.map(\.on.isoText) == ["2010-11-02"] && log.chased.map(\.by) == ["Board Manager"])
        #expect(
            log.refusedExtensions.map(\.target) == [
                FollowUpTarget(agency: "river-police", step: "evidence", criterion: "1.1")
            ])
        #expect(log.refusedExtensions.map(\.asked.isoText) == ["2010-12-24"])
        #expect(log.refusedExtensions.map(\.reason.reason) == ["It cannot wait."])
        #expect(log.closures.map(\.agency) == ["lock-school"])
        #expect(log.closures.map(\.reason.reason) == ["All is in."])
    }

    @Test func `takes a key of 300 characters and refuses one more, and a key with blanks around it`() {
        let part = String(repeating: "a", count: 64)
        let longest = "\(part)/\(part)/\(part)/\(part)/" + String(repeating: "b", count: 40)
        #expect(longest.utf8.count == 300)
        for (key, isTaken) in [(longest, true), (longest + "b", false), (" a/b", false), ("a/b\n", false)] {
            let result = read(SampleTimetables.timetable.replacing("meeting/audit-07", with: key))
            #expect((result.value != nil) == isTaken)
            #expect(result.diagnostics.map(\.code) == (isTaken ? [] : [.identifierInvalid]))
        }
    }

    @Test func `takes an empty timetable`() throws {
        let timetable = try #require(
            read(#"<timetable xmlns="urn:s11:timetable:1" round="r" agreed-on="2010-07-06" by="Chair"/>"#).value)
        #expect(timetable.places.isEmpty && timetable.extensions.isEmpty && timetable.withdrawals.isEmpty)
        #expect(timetable.dates.isEmpty && timetable.log == FollowUpLog())
    }

    @Test func `holds out a reason in which a child might be recognised, and never repeats it`() throws {
        let result = read(
            SampleTimetables.timetable.replacing("The club has closed.", with: "Kayleigh Dunmore, born 12/03/2009."))
        #expect(result.diagnostics.map(\.code) == [.childIdentifier])
        #expect(!result.diagnostics.contains { $0.consoleText.contains("Dunmore") })
        #expect(result.value?.withdrawals.first?.reason.reason == "[text held out: a child might be recognised in it]")
    }
}
