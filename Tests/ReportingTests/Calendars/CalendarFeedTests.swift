import Submissions
import FollowUp
import Evaluation
import CivilCalendar
import Foundation
import Testing

@testable import Reporting

struct `A calendar to subscribe to` {
    private static let day = CivilDate(year: 2010, month: 7, day: 15)
    private static let stamp = CivilDate(year: 2010, month: 7, day: 1)

    private func feed(_ events: [CalendarFeed.Event], name: String = "Audit group") throws -> CalendarFeed {
        CalendarFeed(name: name, marking: "NOT MARKED", stamp: try #require(Self.stamp), events: events)
    }

    private func event(
        _ summary: String, uid: String = "agency/a/plan@r.board", sequence: Int = 0, description: [String] = ["Why."],
        isCancelled: Bool = false
    ) throws -> CalendarFeed.Event {
        CalendarFeed.Event(
            uid: uid, sequence: sequence, date: try #require(Self.day), summary: summary, description: description,
            isCancelled: isCancelled)
    }

    @Test func `is written line by line as the standard has it`() throws {
        let text = String(
            decoding: try feed([event("Plan; first, part", description: ["Rule F2.", "Do it."])]).bytes, as: UTF8.self)
        #expect(
            text.split(separator: "\r\n", omittingEmptySubsequences: false) == [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//s11//timetable 1//EN", "CALSCALE:GREGORIAN",
                "METHOD:PUBLISH", "X-WR-CALNAME:Audit group (NOT MARKED)", "BEGIN:VEVENT", "UID:agency/a/plan@r.board",
                "DTSTAMP:20100701T000000Z", "DTSTART;VALUE=DATE:20100715", "SEQUENCE:0", "STATUS:CONFIRMED",
                "TRANSP:TRANSPARENT", #"SUMMARY:Plan\; first\, part"#, #"DESCRIPTION:Rule F2.\nDo it."#, "END:VEVENT",
                "END:VCALENDAR", "",
            ])
    }

    @Test(arguments: [74, 75, 76, 147, 148, 149, 150, 223])
    func `is folded after 75 bytes and comes together again`(length: Int) {
        let line = String(repeating: "x", count: length)
        let lines = String(decoding: CalendarFeed.folded(line), as: UTF8.self).split(
            separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.last == "")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.dropLast().count == (length <= 75 ? 1 : 2 + (length - 76) / 74))
        #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix(" ") })
        let joined = lines.dropLast().enumerated().map { $0 == 0 ? String($1) : String($1.dropFirst()) }.joined()
        #expect(joined == line)
    }

    @Test(arguments: ["é", "€", "𝄞", "e\u{301}", "👩‍👩‍👧"])
    func `is never folded within a character`(character: String) throws {
        for before in 60...76 {
            let line = String(repeating: "x", count: before) + String(repeating: character, count: 40)
            let bytes = CalendarFeed.folded(line)
            for piece in bytes.split(separator: 0x0D) {
                let own = piece.first == 0x0A ? piece.dropFirst() : piece
                #expect(String(validating: own, as: UTF8.self) != nil)
                #expect(own.count <= 75)
            }
        }
    }

    @Test func `escapes a backslash, so that one before an n is not a line end`() {
        // Held against the words of the standard (3.3.11): the parser used below takes this one for a line end.
        #expect(CalendarFeed.text("a\\nb") == "a\\\\nb")
    }

    /// What people write, and what they might write to break out of their place.
    private static let texts = [
        "", "Plan", "a;b,c\\d:e\"f", "one\r\ntwo", "one\ntwo", "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:mine",
        "\u{202E}backwards", "zero\u{200B}width", "\u{0}\u{7}", "naïve café – “quoted” €5", "e\u{301}\u{301}",
        "👩‍👩‍👧 family",
        String(repeating: "long ", count: 60), String(repeating: "é", count: 200), String(repeating: ",", count: 151),
        "\u{2028}line\u{2029}paragraph\u{85}next", "=cmd|' /C calc'!A0", "<script>alert(1)</script>",
        " leading and trailing ",
    ]

    @Test func `is read by another program as it was meant, whatever stands in it`() throws {
        let events = try Self.texts.enumerated().map { number, text in
            try event(
                text, uid: "agency/\(number)/plan@r.board", sequence: number,
                description: [text, "Second, line.", text],
                isCancelled: number.isMultiple(of: 3))
        }
        let feeds = try [feed(events), feed([]), feed([event("Plan")], name: "a;b,c\\d\r\nX-EVIL:1")]
        let read = try CalendarReader.read(feeds.map(\.bytes))
        for (calendar, feed) in zip(read, feeds) {
            #expect(calendar.faults == [] && calendar.errors == [] && calendar.others == [])
            #expect(calendar.kind == "VCALENDAR" && calendar.method == "PUBLISH")
            #expect(calendar.name == plain(feed.name) + " (NOT MARKED)")
            #expect(calendar.events.count == feed.events.count)
            for (found, event) in zip(calendar.events, feed.events) {
                #expect(found.uid == event.uid && found.sequence == event.sequence)
                #expect(found.day == "2010-07-15" && found.stamp == "2010-07-01T00:00:00+00:00")
                #expect(found.status == (event.isCancelled ? "CANCELLED" : "CONFIRMED"))
                #expect(found.summary == plain(event.summary))
                #expect(found.description == event.description.map(plain).joined(separator: "\n"))
            }
        }
    }

    /// Text on one line with what is hidden in it shown, as it stands everywhere in reports: written here a second time, so that escaping is
    /// looked at from outside.
    private func plain(_ text: String) -> String {
        var shown = ""
        for scalar in text.unicodeScalars {
            let isHidden =
                scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                || [0x200B, 0x200C, 0x200D, 0x2028, 0x2029, 0x202E].contains(scalar.value)
            if isHidden {
                shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            } else {
                shown.unicodeScalars.append(scalar)
            }
        }
        return shown
    }
}

struct `The calendars of a round` {
    @Test func `are read by another program, each event once, in the order of the days`() throws {
        let feeds = SampleRound.report.feeds()
        #expect(feeds.map(\.name).prefix(2) == ["calendars/board.ics", "calendars/audit-group.ics"])
        let read = try CalendarReader.read(feeds.map(\.bytes))
        for calendar in read {
            #expect(calendar.faults == [] && calendar.errors == [])
            #expect(Set(calendar.events.map(\.uid)).count == calendar.events.count)
            let standing = calendar.events.filter { $0.status == "CONFIRMED" }.map(\.day)
            #expect(standing == standing.sorted())
        }
        #expect(read[0].events.count == SampleRound.report.timetable.items.count)
    }

    @Test func `of an agency name no other agency`() throws {
        let report = SampleRound.report
        let names = report.result.agencies.map(\.agency.name)
        for (agency, feed) in zip(report.result.agencies, report.feeds().dropFirst(2)) {
            let calendar = try #require(try CalendarReader.read([feed.bytes]).first)
            for event in calendar.events {
                for name in names where name != agency.agency.name {
                    #expect(!event.summary.contains(name) && !event.description.contains(name))
                }
            }
        }
    }
}
