import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

struct CalendarImportTests {
    private static let xml = """
        <calendar xmlns="urn:s11:calendar:1" id="tiny" title="Tiny calendar" from="2010" to="2013">
          <added date="2011-04-29" name="Royal wedding"><source>Announced.</source></added>
          <removed date="2012-05-28" name="Spring bank holiday"><source>Moved.</source></removed>
          <added date="2012-06-04" name="Spring bank holiday"><source>Moved.</source></added>
        </calendar>
        """

    private func expectFindings(
        _ marked: String, _ words: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        expect(marked, words, from: { CalendarImport.read($0).diagnostics }, sourceLocation: sourceLocation)
    }

    @Test func `reads every part of a calendar`() throws {
        let imported = CalendarImport.read(MarkedText(Self.xml).source)
        #expect(imported.diagnostics.isEmpty)
        let calendar = try #require(imported.value)
        #expect(
            calendar
                == BankHolidayCalendar(
                    id: "tiny", title: "Tiny calendar", years: 2010...2013,
                    changes: [
                        .init(change: .added(try CivilDate(iso: "2011-04-29"), "Royal wedding"), source: "Announced."),
                        .init(
                            change: .removed(try CivilDate(iso: "2012-05-28"), "Spring bank holiday"), source: "Moved."),
                        .init(
                            change: .added(try CivilDate(iso: "2012-06-04"), "Spring bank holiday"), source: "Moved."),
                    ]))
    }

    @Test func `knows the bank holidays of its years and no others`() throws {
        let calendar = try #require(CalendarImport.read(MarkedText(Self.xml).source).value)
        #expect(calendar.holidays.count == 4 * 8 + 1)
        #expect(Set(calendar.holidays.map(\.date.year)) == [2010, 2011, 2012, 2013])
        let days = WorkingDays(closedDays: calendar.closedDays)
        #expect(days.reasonOff(try CivilDate(iso: "2012-06-04")) == .bankHoliday("Spring bank holiday"))
        #expect(days.isWorkingDay(try CivilDate(iso: "2012-05-28")))
    }

    @Test func `refuses years that end before they begin, or that no rule covers`() {
        expectFindings(
            Self.xml.with("to=\"2013\"", "▸to=\"2009\""),
            """
            error[VALUE-INVALID]: The calendar ends before it begins.
                found: from 2010 to 2009
                expected: a last year not before the first
                mend: Correct the year that is wrong.
            """)
        expectFindings(
            Self.xml.with("from=\"2010\"", "▸from=\"1999\""),
            """
            error[VALUE-INVALID]: "from" is not a whole number from 2005 to 2040.
                found: "1999"
                expected: a whole number from 2005 to 2040
                mend: Write the number in digits.
            """)
    }

    @Test func `refuses a change outside the calendar's years`() {
        for day in ["2014-04-29", "2004-04-29"] {
            let year = day.prefix(4)
            expectFindings(
                Self.xml.with("date=\"2011-04-29\"", "▸date=\"\(day)\""),
                """
                error[VALUE-INVALID]: 29 April \(year) is outside the years of this calendar.
                    found: \(day)
                    expected: a day from \(year == "2014" ? "2010 to 2013" : "2005 to 2040")
                    mend: Compare the change with its announcement and correct it, or take it out.
                """)
        }
    }

    @Test func `refuses changes that do not fit the rules, each where it stands`() {
        expectFindings(
            Self.xml.with("date=\"2011-04-29\"", "▸date=\"2011-04-25\"")
                .with("<removed date=\"2012-05-28\"", "<removed ▸date=\"2012-05-29\"")
                .with(
                    "</calendar>",
                    "<removed date=\"2013-05-27\" ▸name=\"Whitsun\"><source>x</source></removed></calendar>"),
            """
            error[VALUE-INVALID]: 25 April 2011 is a bank holiday already.
                found: 2011-04-25
                expected: a day other than that of "Easter Monday"
                mend: Compare the change with its announcement and correct it, or take it out.
            """,
            """
            error[VALUE-INVALID]: 29 May 2012 is no bank holiday, so it cannot be removed.
                found: 2012-05-29
                expected: a bank holiday by the rules, removed once
                mend: Compare the change with its announcement and correct it, or take it out.
            """,
            """
            error[VALUE-INVALID]: The bank holiday on 27 May 2013 has another name.
                found: "Whitsun"
                expected: "Spring bank holiday"
                mend: Compare the change with its announcement and correct it, or take it out.
            """)
    }

    @Test func `a change has a day, a name and a source`() {
        expectFindings(
            Self.xml.with(
                "<added date=\"2011-04-29\" name=\"Royal wedding\"><source>Announced.</source>",
                "▸▸<added ▸date=\"2011-02-29\">"),
            """
            error[ATTRIBUTE-MISSING]: "added" has no "name".
                expected: name="…"
                mend: Write name="…" into this <added>.
            """,
            """
            error[ELEMENT-MISSING]: "added" lacks "source".
                expected: <source>
                mend: Add <source> inside this "added".
            """,
            """
            error[DATE-IMPOSSIBLE]: "date" is a day that does not exist.
                found: "2011-02-29"
                expected: a day of the calendar
                mend: Look the date up and correct it.
            """)
    }
}
