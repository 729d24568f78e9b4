import AuditWorkflow
import CivilCalendar
import FollowUp
import Foundation
import Reporting
import Submissions
import Testing

/// The files of a partnership's report.
struct `A partnership's report` {
    private let folders = PartnershipSample.rounds

    @Test func `has a page, a table and a calendar for each agency, and a whole report for each board`() throws {
        let names = try PartnershipSample.files().map(\.name)
        #expect(names.filter { !$0.contains("/") } == ["index.html", "partnership.csv", "manifest.json"])
        let agencies = try PartnershipSample.report().plan.agencies.map(\.agency.id)
        #expect(names.filter { $0.hasPrefix("calendars/") } == agencies.map { "calendars/agency-\($0).ics" })
        for folder in folders {
            for name in ["index.html", "timetable.html", "summary.json", "grades.csv", "timetable.xml"] {
                #expect(names.contains("\(folder)/\(name)"), "no \(folder)/\(name)")
            }
        }
        #expect(Set(names).count == names.count && names.last == "manifest.json")
    }

    @Test func `has only work plans and calendars where only those are wanted`() throws {
        let files = try #require(PartnershipSample.outcome).timetableFiles
        let names = files.map(\.name)
        #expect(!names.contains { $0.hasSuffix("summary.json") || $0.hasSuffix("grades.csv") })
        #expect(names.contains("index.html") && names.contains("essex-2009-10/timetable.html"))
        try expectLinks(of: files)
    }

    @Test func `leads with every link to a page that is there`() throws {
        try expectLinks(of: try PartnershipSample.files())
    }

    /// Every link of the page for all boards leads to a file of the report.
    private func expectLinks(of files: [ReportFile]) throws {
        let page = String(decoding: try #require(files.first { $0.name == "index.html" }).bytes, as: UTF8.self)
        let links = page.split(separator: "href=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
            .map(String.init).filter { !$0.hasPrefix("#") }
        #expect(links.count >= folders.count)
        for link in links { #expect(files.contains { $0.name == link }, "nothing at \(link)") }
    }

    @Test func `names every day and every board on its page`() throws {
        let page = try PartnershipSample.text("index.html")
        for words in [
            "Sends its return again once, by 28 July 2010", "Sends its return again once, by 26 July 2010",
            "re-assess it on the same day, 26 August 2010", "the return was sent here", "Constructed example. ",
            "NOT PROTECTIVELY MARKED: constructed example",
        ] { #expect(page.contains(words), "the page does not say “\(words)”") }
    }

    @Test func `has a row for each agency and board, with the joint day where the board asks`() throws {
        let rows = try PartnershipSample.text("partnership.csv").split(separator: "\r\n").map(String.init)
        #expect(rows.count == 1 + 7 * 3 - 2)
        let ambulances = rows.filter { $0.hasPrefix("health-trust-c,") }
        #expect(ambulances.count == 3)
        let southend = "Southend Local Safeguarding Children Board"
        #expect(ambulances[0].contains(",no,graded,inadequate,2010-02-26,2010-08-06,2010-07-26,\(southend),"))
        #expect(ambulances[1].contains(",no,graded,inadequate,2010-02-26,2010-07-26,2010-07-26,\(southend),"))
        #expect(ambulances[2].contains(",yes,graded,effective,2010-02-26,,,,,,,,,"))
    }

    /// The events of a calendar, each as its lines by name.
    private func events(_ feed: String) -> [[String: String]] {
        feed.replacing("\r\n ", with: "").split(separator: "BEGIN:VEVENT\r\n").dropFirst().map { event in
            Dictionary(
                event.split(separator: "\r\n").compactMap { line in
                    let parts = line.split(separator: ":", maxSplits: 1)
                    return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
                }, uniquingKeysWith: { first, _ in first })
        }
    }

    @Test func `asks in an agency's calendar once to send the return again, and names the board of each event`() throws
    {
        let feed = try PartnershipSample.text("calendars/agency-basildon-thurrock-hospitals.ics")
        let events = events(feed)
        let again = events.filter { $0["UID"]?.contains("/resubmission@") == true }
        #expect(again.map { $0["DTSTART;VALUE=DATE"] } == ["20100728"])
        #expect(again.first?["SUMMARY"]?.hasSuffix(": Thurrock Local Safeguarding Children Board") == true)
        #expect(
            again.first?["DESCRIPTION"]?.contains(
                "the earliest of those that ask: Essex Safeguarding Children Board and Thurrock Local Safeguarding Children Board."
            ) == true)
        let assessed = events.filter { $0["UID"]?.contains("/reassessment@") == true }
        #expect(assessed.map { $0["DTSTART;VALUE=DATE"] } == ["20100708", "20100715"])
        #expect(events.allSatisfy { $0["SUMMARY"]?.hasSuffix("Safeguarding Children Board") == true })
    }

    @Test func `has calendars of which each event is known by a name of its own, today and tomorrow`() throws {
        let later = try EvaluatePartnership(
            folder: PartnershipFolder(path: PartnershipSample.path), standards: SampleRound.standards,
            positionDate: try PartnershipSample.report().partnership.positionDate.adding(days: 1)
        ).run().get().files
        for file in try PartnershipSample.files() where file.name.hasPrefix("calendars/") {
            let names = events(String(decoding: file.bytes, as: UTF8.self)).compactMap { $0["UID"] }
            #expect(!names.isEmpty && Set(names).count == names.count, "\(file.name)")
            let again = try #require(later.first { $0.name == file.name })
            let later = events(String(decoding: again.bytes, as: UTF8.self)).compactMap { $0["UID"] }
            #expect(later.sorted() == names.sorted())
        }
    }

    @Test func `says of an event in two calendars that it is the same`() throws {
        // Somebody at the agency who subscribes to both its own calendar at a board and the one for all boards sees it once.
        let shared = Set(
            events(try PartnershipSample.text("calendars/agency-health-trust-c.ics")).compactMap { $0["UID"] })
        var own: Set<String> = []
        for folder in folders {
            let feed = try PartnershipSample.text("\(folder)/calendars/agency-health-trust-c.ics")
            own.formUnion(events(feed).compactMap { $0["UID"] })
        }
        #expect(shared.isSubset(of: own))
        #expect(own.subtracting(shared).allSatisfy { $0.contains("/resubmission@essex-2009-10") })
    }

    // MARK: Verifying

    private func verified(
        _ files: [ReportFile], of copy: PartnershipCopy, after change: (String) throws -> Void = { _ in }
    ) throws -> [VerifyReport.Difference] {
        let report = ReportFolder(path: copy.root + "/report")
        try report.write(files)
        try change(copy.root)
        return try VerifyReport(report: report, standards: SampleRound.standards, round: copy.path).run().get()
            .differences
    }

    @Test func `is derived again and found the same, whole or with its work plans only`() throws {
        let copy = try PartnershipCopy()
        let outcome = try copy.evaluate().get()
        #expect(try verified(outcome.files, of: copy) == [])
        let other = try PartnershipCopy()
        #expect(try verified(outcome.timetableFiles, of: other) == [])
    }

    @Test func `is found to be made from another input once a return of any of its rounds is changed`() throws {
        let copy = try PartnershipCopy()
        let name = "southend-2009-10/returns/health-trust-b.xml"
        let found = try verified(try copy.evaluate().get().files, of: copy) { _ in
            try copy.edit(name, "date=\"2009-09-30\" reference=\"CA-DL\"", "date=\"2007-09-30\" reference=\"CA-DL\"")
        }
        #expect(found.first == .otherInput(name))
        #expect(found.contains(.derivedOtherwise("southend-2009-10/agencies/health-trust-b.html")))
        #expect(!found.contains { "\($0)".contains("essex") })
    }

    @Test func `is found altered where somebody changed one board's page in it`() throws {
        let copy = try PartnershipCopy()
        let found = try verified(try copy.evaluate().get().files, of: copy) { root in
            try Data("better".utf8).write(to: URL(fileURLWithPath: root + "/report/essex-2009-10/grades.csv"))
        }
        #expect(found == [.altered("essex-2009-10/grades.csv")])
    }

    // MARK: The same bytes

    @Test func `is the same bytes from another folder, whose files were made in another order`() throws {
        let expected = try PartnershipSample.files()
        let copy = try PartnershipCopy()
        for folder in ["returns", "analysis"] {
            let path = "thurrock-2009-10/\(folder)"
            try copy.move(path, to: "kept")
            try copy.makeFolder(path)
            let names = try FileManager.default.contentsOfDirectory(atPath: copy.root + "/kept").sorted().reversed()
            for name in names { try copy.write(try copy.text("kept/\(name)"), to: "\(path)/\(name)") }
            try copy.remove("kept")
        }
        #expect(try copy.evaluate().get().files == expected)
        let slashed = EvaluatePartnership(
            folder: PartnershipFolder(path: copy.path + "//"), standards: SampleRound.standards)
        #expect(try slashed.run().get().files == expected)
    }

    @Test func `is the same at each board whatever order the partnership names its rounds and agencies in`() throws {
        let copy = try PartnershipCopy()
        let text = try copy.text(PartnershipCopy.document)
        let rounds = text.matches(of: /\ \ <round [^\n]*\n/).map { String($0.output) }
        #expect(rounds.count == folders.count)
        let agencies = text.matches(of: /\ \ <agency[\s\S]*?<\/agency>\n/).map { String($0.output) }
        #expect(agencies.count == 7)
        try copy.edit(PartnershipCopy.document, rounds.joined(), rounds.reversed().joined())
        try copy.edit(PartnershipCopy.document, agencies.joined(), agencies.reversed().joined())
        let files = try copy.evaluate().get().files
        for file in try PartnershipSample.files()
        where file.name.hasSuffix("/grades.csv") || file.name.hasSuffix("/actions.csv") {
            #expect(files.contains(file), "\(file.name)")
        }
    }

    @Test func `holds no machine's path and no time of day`() throws {
        for file in try PartnershipSample.files() {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for word in [SampleRound.root, "/home/", "libxml", "Swift 6"] {
                #expect(!text.contains(word), "\(file.name) holds \(word)")
            }
            #expect(text.firstMatch(of: /[0-2][0-9]:[0-5][0-9]:[0-5][0-9]/) == nil, "\(file.name) holds a time of day")
        }
    }
}
