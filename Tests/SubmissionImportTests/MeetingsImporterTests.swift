import CivilCalendar
import Diagnostics
import RecordReading
import SubmissionImport
import Submissions
import Testing

struct MeetingsImporterTests {
    private func read(_ text: String) -> Imported<MeetingCalendar> {
        MeetingsImporter.read(SourceText(file: "meetings.xml", bytes: Array(text.utf8)))
    }

    @Test func `reads a valid list exactly and says nothing about it`() throws {
        let result = read(SampleTimetables.meetings)
        #expect(result.diagnostics.map(\.consoleText) == [])
        let calendar = try #require(result.value)
        #expect(calendar.board == "River Board" && calendar.isConstructed)
        #expect(calendar.about == "A made-up year of meetings.")
        #expect(calendar.termSectors == ["education", "youth"])
        #expect(calendar.terms.map(\.name) == ["summer term 2010", "autumn term 2010"])
        #expect(calendar.terms.map(\.from.isoText) == ["2010-04-12", "2010-09-06"])
        #expect(calendar.terms.map(\.to.isoText) == ["2010-07-21", "2010-12-17"])
        #expect(calendar.schoolHolidays.count == 46)
        #expect(calendar.schoolHolidays.first?.date.isoText == "2010-07-22")
        #expect(calendar.schoolHolidays.last?.date.isoText == "2010-09-05")

        #expect(calendar.meetings.map(\.id) == ["audit-07", "panel-07", "board-07", "audit-08"])
        #expect(calendar.meetings.map(\.group) == [.auditGroup, .panel, .board, .auditGroup])
        #expect(calendar.meetings.map(\.date.isoText) == ["2010-07-14", "2010-07-20", "2010-07-22", "2010-08-18"])
        #expect(calendar.meetings.map(\.places) == [2, 0, 0, 3])
        #expect(calendar.meetings.map(\.papersDays) == [7, 0, 10, 0])
        let first = try CivilDate(iso: "2010-07-01")
        #expect(
            calendar.meetings[0].cancelled
                == RecordedReason(on: first, by: "Board Manager", reason: "The room is needed."))
        #expect(calendar.meetings[0].added == nil && calendar.meetings[0].moved == nil)
        #expect(calendar.meetings[3].added?.reason == "In place of July." && calendar.meetings[3].cancelled == nil)
        #expect(calendar.meetings[3].moved?.from.isoText == "2010-08-17")
        #expect(calendar.meetings[3].moved?.reason.by == "Board Manager")
    }

    @Test func `takes a list without terms for one in which no sector differs`() throws {
        let calendar = try #require(
            read(
                #"<meetings xmlns="urn:s11:meetings:1" board="B"><meeting id="a" group="board" date="2010-07-01"/></meetings>"#
            ).value)
        #expect(calendar.termSectors.isEmpty && calendar.schoolHolidays.isEmpty && !calendar.isConstructed)
    }

    @Test func `takes 400 meetings and refuses one more`() {
        for count in [400, 401] {
            let meetings = (1...count).map { "<meeting id=\"m-\($0)\" group=\"board\" date=\"2010-07-01\"/>\n" }
                .joined()
            let result = read("<meetings xmlns=\"urn:s11:meetings:1\" board=\"B\">\n\(meetings)</meetings>")
            let words = """
                meetings.xml:402:1: error[ELEMENT-REPEATED]: This list has more meetings than a board can hold in many years.
                    found: 401 meetings
                    expected: at most 400 meetings
                    mend: Keep the meetings of these years, and take the others out.
                """
            #expect(result.diagnostics.map(\.consoleText) == (count == 400 ? [] : [words]))
            #expect((result.value == nil) == (count == 401))
        }
    }

    @Test func `wants papers on the working day before where the day they are due is off`() throws {
        let calendar = try #require(read(SampleTimetables.meetings).value)
        let days = WorkingDays(closedDays: [.bankHoliday(try CivilDate(iso: "2010-07-12"), "A holiday")])
        // Ten days before Thursday 22 July is that Monday.
        #expect(calendar.meetings[2].meeting(days).papers.isoText == "2010-07-09")
        #expect(calendar.meetings[2].meeting(WorkingDays()).papers.isoText == "2010-07-12")
    }

    @Test func `holds out a reason in which a child might be recognised, and never repeats it`() throws {
        let result = read(
            SampleTimetables.meetings.replacing("In place of July.", with: "Kayleigh Dunmore, born 12/03/2009."))
        #expect(result.diagnostics.map(\.code) == [.childIdentifier])
        #expect(!result.diagnostics.contains { $0.consoleText.contains("Dunmore") })
        let reason = try #require(result.value?.meetings[3].added?.reason)
        #expect(reason == "[text held out: a child might be recognised in it]")
    }
}
