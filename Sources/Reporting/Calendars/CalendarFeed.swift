package import CivilCalendar
import Diagnostics

/// A calendar for other programs to subscribe to: iCalendar, RFC 5545, all of its events whole days.
///
/// The same events give the same bytes. Nothing in it is a time of day: when it was made is the position date (`DTSTAMP`), so no time
/// zone can move anything.
package struct CalendarFeed: Sendable, Hashable {
    /// One day in a calendar.
    package struct Event: Sendable, Hashable {
        /// What it is known by for ever.
        package let uid: String
        /// How often it has changed since it was first given out.
        package let sequence: Int
        package let date: CivilDate
        package let summary: String
        /// Why the day is this one, and what is to be done, a paragraph each.
        package let description: [String]
        package let isCancelled: Bool
        /// Whether it is still to be settled when it takes place.
        package let isTentative: Bool

        package init(
            uid: String, sequence: Int, date: CivilDate, summary: String, description: [String], isCancelled: Bool,
            isTentative: Bool = false
        ) {
            self.uid = uid
            self.sequence = sequence
            self.date = date
            self.summary = summary
            self.description = description
            self.isCancelled = isCancelled
            self.isTentative = isTentative
        }
    }

    package let name: String
    /// The protective marking of the round.
    package let marking: String
    /// The day it speaks of.
    package let stamp: CivilDate
    package let events: [Event]

    package init(name: String, marking: String, stamp: CivilDate, events: [Event]) {
        self.name = name
        self.marking = marking
        self.stamp = stamp
        self.events = events
    }

    /// The calendar's bytes: UTF-8, lines of at most 75 bytes ending in CR LF.
    package var bytes: [UInt8] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//s11//timetable 1//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:\(Self.text("\(name) (\(marking))"))",
        ]
        for event in events { lines += self.lines(of: event) }
        lines.append("END:VCALENDAR")
        return lines.flatMap(Self.folded)
    }

    private func lines(of event: Event) -> [String] {
        [
            "BEGIN:VEVENT", "UID:\(Self.text(event.uid))", "DTSTAMP:\(Self.day(stamp))T000000Z",
            "DTSTART;VALUE=DATE:\(Self.day(event.date))", "SEQUENCE:\(event.sequence)",
            "STATUS:\(event.isCancelled ? "CANCELLED" : event.isTentative ? "TENTATIVE" : "CONFIRMED")",
            "TRANSP:TRANSPARENT",
            "SUMMARY:\(Self.text(event.summary))",
            "DESCRIPTION:\(event.description.map(Self.text).joined(separator: "\\n"))", "END:VEVENT",
        ]
    }

    /// A day as `20100826`.
    private static func day(_ date: CivilDate) -> String {
        String(date.isoText.unicodeScalars.filter { $0 != "-" }.map(Character.init))
    }

    /// Text with what means something in iCalendar escaped (3.3.11), scalar by scalar; controls are shown, not obeyed.
    static func text(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in Visible.oneLine(text).unicodeScalars {
            if ["\\", ";", ","].contains(scalar) { escaped.append("\\") }
            escaped.append(scalar)
        }
        return String(escaped)
    }

    /// A line in pieces of at most 75 bytes (3.1), none of which ends within a character.
    static func folded(_ line: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var length = 0
        for scalar in line.unicodeScalars {
            let encoded = UTF8.encode(scalar).map(Array.init) ?? []
            if length + encoded.count > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                length = 1
            }
            bytes += encoded
            length += encoded.count
        }
        return bytes + [0x0D, 0x0A]
    }
}
