import AuditWorkflow
import CivilCalendar
import FollowUp
import Foundation
import Reporting
import Submissions
import Testing

/// What the sample round has on record of its agencies, and what the reports make of it.
struct `What happened in a round` {
    private static let hospital = "basildon-thurrock-hospitals"

    /// The files of the sample round's report by name, with something changed in `round.xml`.
    private func files(
        keepsTimetable: Bool = true, without removed: [String] = [], _ changes: [(String, String)] = []
    ) throws -> [String: String] {
        let path = SampleRound.folder.path
        let meetings = try String(contentsOfFile: path + "/meetings.xml", encoding: .utf8)
        let timetable = try String(contentsOfFile: path + "/timetable.xml", encoding: .utf8)
        let outcome = try TimetableRound.evaluate(
            meetings: meetings, timetable: keepsTimetable ? timetable : nil
        ) { folder in
            for name in removed { try FileManager.default.removeItem(atPath: folder + "/" + name) }
            var text = try String(contentsOfFile: folder + "/round.xml", encoding: .utf8)
            for (old, new) in changes {
                try #require(text.contains(old))
                text = text.replacing(old, with: new)
            }
            try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/round.xml"))
        }.get()
        return Dictionary(outcome.files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }) { first, _ in
            first
        }
    }

    /// A page without its tags and the labels that narrow screens show, with single blanks.
    private func words(_ page: String?) throws -> String {
        try #require(page).replacing(/<style>[^<]*<\/style>/, with: "")
            .replacing(/<span class="cell-label"[^>]*>[^<]*<\/span>/, with: " ").replacing(/<[^>]*>/, with: " ")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("&#39;", with: "'")
    }

    // MARK: Overdue

    @Test func `says what is overdue and since when, and how often it was chased`() throws {
        let late = try SampleRound.report().timetable.statuses.filter { $0.daysOverdue != nil }
        #expect(late.map(\.agency) == [Self.hospital, Self.hospital, Self.hospital, Self.hospital, "health-trust-c"])
        #expect(late.map(\.daysOverdue) == [35, 35, 21, 7, 3])
        #expect(late.map(\.chases.count) == [2, 2, 1, 0, 0])
        #expect(late[0].chases.map(\.date.isoText) == ["2010-06-03", "2010-06-17"])
    }

    @Test func `stands at the top of the work plan, the longest overdue first`() throws {
        let page = try words(try files()["timetable.html"])
        let start = try #require(
            page.range(of: "Overdue and awaited 5 things were overdue from 2 agencies on 1 July 2010"))
        let plan = page[start.lowerBound...]
        for words in [
            "27 May 2010 35 days overdue Chased twice, last on 17 June 2010 by Board manager.",
            "Progress report on 8 gaps 24 June 2010 7 days overdue Not chased",
            "What is awaited next from each agency",
            "Plan on 6.1, A safer recruitment policy for everyone we take on 9 July 2010",
            "The follow-up of Police unit B was closed by Audit group on 17 June 2010: All its gaps are minor",
            "What agencies had to send is marked as come in, overdue or closed, as it is on record.",
            "Rule A1, 14 days from 29 April 2010. It came in on 12 May 2010.",
            "A later day for 6.8, 8 July 2010, was asked for and refused by Audit group chair on 4 June 2010:",
        ] { #expect(plan.contains(words), "the work plan does not say “\(words)”") }
        let days = plan.matches(of: /([0-9]+) days overdue/).prefix(5).map { String($0.1) }
        #expect(days == ["35", "35", "21", "7", "3"])
    }

    @Test func `is marked on the round's page and on the agency's`() throws {
        let files = try files()
        let index = try words(files["index.html"])
        #expect(index.contains("Early update report The grade 13 May 2010 came in"))
        #expect(index.contains("Action plan The grade 27 May 2010 35 days overdue"))
        let agency = try words(files["agencies/\(Self.hospital).html"])
        #expect(agency.contains("First response 6 May 2010 came in ; Plan 27 May 2010 35 days overdue"))
        let police = try words(files["agencies/police-unit-b.html"])
        #expect(police.contains("3 May 2011 closed"))
    }

    @Test func `has its columns in the table of dates`() throws {
        let rows = try #require(try files()["timetable.csv"]).split(separator: "\r\n").map(String.init)
        #expect(
            rows[0].hasSuffix(
                ",changes,cancelled,status,came in,days overdue,times chased,last chased,constructed"))
        #expect(
            rows.contains {
                $0.hasPrefix("2010-05-13,Early update report") && $0.hasSuffix(",came in,2010-05-12,,,,yes")
            })
        #expect(
            rows.contains { $0.hasPrefix("2010-05-27,Action plan") && $0.hasSuffix(",overdue,,35,2,2010-06-17,yes") })
        #expect(rows.contains { $0.hasPrefix("2010-07-15,Meeting of the audit group") && $0.hasSuffix(",no,,,,,,yes") })
        #expect(
            rows.contains {
                $0.hasPrefix("2011-05-03,Evidence on 5 gaps,police-unit-b") && $0.hasSuffix(",closed,,,,,yes")
            })
    }

    @Test func `is in the lines for a terminal`() throws {
        let lines = TimetableText(report: try SampleRound.report()).lines
        let start = try #require(lines.firstIndex(of: "Overdue on 2010-07-01:"))
        let name = "Basildon and Thurrock University Hospitals NHS Foundation Trust"
        #expect(
            lines[start + 1]
                == "  35 days overdue (2010-05-27)  Plan on 8 gaps: \(name). Chased twice, last on 17 June 2010 by Board manager."
        )
        #expect(lines[start + 5] == "  3 days overdue (2010-06-28)  Progress report on 7 gaps: Health trust C")
        #expect(lines.contains("2010-05-13 (came in on 2010-05-12)  Early update report: \(name)"))
        #expect(lines.contains("2011-05-03 (closed)  Evidence on 5 gaps: Police unit B"))
    }

    @Test func `is carried over into the timetable that the report offers, line for line`() throws {
        let given = try String(contentsOfFile: SampleRound.folder.path + "/timetable.xml", encoding: .utf8)
            .split(separator: "\n").filter { $0.hasPrefix("  <") }
        #expect(given.count == 15)
        let offered = try #require(try files()["timetable.xml"]).split(separator: "\n")
        let carried = offered.filter { $0.hasPrefix("  <") && !$0.hasPrefix("  <place ") && !$0.hasPrefix("  <date ") }
        #expect(carried == given)
    }

    @Test func `is only said to be past where there is no agreed timetable`() throws {
        let files = try files(keepsTimetable: false)
        let page = try words(files["timetable.html"])
        #expect(
            page.contains(
                "Nothing was overdue on 1 July 2010 . There is no agreed timetable, which keeps the record of what comes in; until there is one, only a return can be called overdue."
            ))
        #expect(!page.contains("days overdue") && page.contains("27 May 2010 passed"))
        #expect(
            page.contains(
                "There is no agreed timetable, so of what was due only returns sent again are on record as having come in."
            ))
    }

    @Test func `makes a return that did not come overdue, with or without an agreed timetable`() throws {
        for keepsTimetable in [true, false] {
            let files = try files(
                keepsTimetable: keepsTimetable, without: ["returns/council-service-b.xml"],
                [(#"    <received revision="1" date="2010-02-25" file="council-service-b.xml"/>"#, "")])
            let page = try words(files["timetable.html"])
            #expect(
                page.contains(
                    "Council service B Constructed example Return 26 February 2010 125 days overdue Chased twice, last on 22 February 2010 by Board manager."
                ))
            let rows = try #require(files["timetable.csv"]).split(separator: "\r\n")
            #expect(
                rows.contains {
                    $0.hasPrefix("2010-02-26,Return,council-service-b,")
                        && $0.hasSuffix(",overdue,,125,2,2010-02-22,yes")
                })
            let agency = try words(files["agencies/council-service-b.html"])
            #expect(agency.contains("Received Nothing by 1 July 2010, 125 days overdue"))
        }
    }

    // MARK: Agencies and bodies

    @Test func `is told on the agency's page`() throws {
        let files = try files()
        for (agency, sentence) in [
            ("health-trust-b", "Formerly Health trust D, until 31 March 2009, in earlier rounds as health-trust-d"),
            ("youth-offending-service", "Extended to 5 March 2010, granted by Board manager: The management board"),
            (
                "council-service-b",
                "Not extended 12 March 2010 was asked for and refused by Board manager on 15 February 2010: The readers begin"
            ),
            ("council-service-b", "Chased 12 February 2010 by Board manager 22 February 2010 by Board manager"),
            ("police-unit-a", "Part of The police force"), ("council-service-b", "Part of The council"),
        ] {
            #expect(try words(files["agencies/\(agency).html"]).contains(sentence), "\(agency): “\(sentence)”")
        }
    }

    @Test func `rolls a body's returns up to the worst of them`() throws {
        let files = try files()
        let index = try words(files["index.html"])
        for words in [
            "Bodies with several returns", "Grades are never averaged.", "None of the 2 units is graded so far.",
            "Worst of the 2 units: Police unit A .",
        ] { #expect(index.contains(words), "the page does not say “\(words)”") }
        let summary = try #require(files["summary.json"]).replacing(/\s+/, with: " ")
        #expect(
            summary.contains(
                #""id": "police-force", "name": "The police force", "units": [ "police-unit-a", "police-unit-b" ], "graded": 2, "worst": "effective", "worstUnits": [ "police-unit-a" ]"#
            ))
        #expect(summary.contains(#""graded": 0, "worst": null, "worstUnits": []"#))
    }

    @Test func `takes an agency that left the round out of those awaited`() throws {
        for (element, label, word) in [
            (
                #"<withdrawn on="2010-03-01" by="Board chair">It has closed.</withdrawn>"#, "Withdrawn from the round",
                "withdrawn"
            ),
            (
                #"<merged into="council-service-a" on="2010-03-01" by="Board chair">One service since then.</merged>"#,
                "Merged into another agency", "merged"
            ),
        ] {
            let files = try files(
                without: ["returns/council-service-b.xml"],
                [
                    (#"    <received revision="1" date="2010-02-25" file="council-service-b.xml"/>"#, ""),
                    ("</extension-refused>", "</extension-refused>" + element),
                ])
            let index = try words(files["index.html"])
            let among = word == "merged" ? "1 of them merged into another." : "1 of them withdrawn."
            #expect(index.contains("10 agencies invited to answer, \(among)"))
            #expect(index.contains(label))
            #expect(try !words(files["timetable.html"]).contains("Council service B"))
            let summary = try #require(files["summary.json"])
            #expect(summary.contains("\"\(word)\": 1") && summary.contains("\"state\": \"\(word)\""))
            #expect(try #require(files["grades.csv"]).contains(",\(word),,,"))
            let agency = try words(files["agencies/council-service-b.html"])
            #expect(agency.contains("Where it stands \(label)"))
            let told =
                word == "merged"
                ? "Merged Into Council service A, by Board chair on 1 March 2010: One service since then."
                : "Withdrawn By Board chair on 1 March 2010: It has closed."
            #expect(agency.contains(told))
        }
    }
}
