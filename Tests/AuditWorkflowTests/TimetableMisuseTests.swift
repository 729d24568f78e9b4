import AuditWorkflow
import Diagnostics
import Foundation
import Reporting
import Testing

/// What a person can get wrong in the meetings and the agreed timetable of a round, and what is said about it.
struct `A timetable that was got wrong` {
    @Test(arguments: TimetableMisuse.ofMeetings)
    func `is told apart word for word by its meetings`(misuse: TimetableMisuse) throws { try misuse.check() }

    @Test(arguments: TimetableMisuse.ofAgreement)
    func `is told apart word for word by what was agreed`(misuse: TimetableMisuse) throws { try misuse.check() }

    @Test func `has cases that fire and near misses that are silent`() {
        for cases in [TimetableMisuse.ofMeetings, TimetableMisuse.ofAgreement] {
            #expect(cases.allSatisfy { $0.expected.isEmpty == $0.testDescription.hasPrefix("a near miss: ") })
            #expect(cases.contains { $0.expected.isEmpty } && cases.contains { !$0.expected.isEmpty })
        }
    }

    @Test func `is not complained of without end`() throws {
        let places = (1...300).map { "<place agency=\"a-\($0)\" meeting=\"m\"/>" }.joined()
        let timetable = TimetableMisuse.timetable.replacing("  <place ", with: "  \(places)\n  <place ")
        guard
            case .failure(let fault) = try TimetableRound.evaluate(
                meetings: TimetableMisuse.meetings, timetable: timetable)
        else {
            Issue.record("the round is evaluated")
            return
        }
        #expect(fault.diagnostics.count == 201)
        #expect(
            fault.diagnostics.first?.message
                == "More than 200 things are wrong with this document; the rest is not listed.")
    }

    @Test func `names only the first of many meetings without a place, and of many ways to mend it`() throws {
        let meetings = (1...20).map {
            "  <meeting id=\"m-\($0 + 10)\" group=\"audit-group\" date=\"2010-07-15\"/>\n"
        }.joined()
        let list =
            "<meetings xmlns=\"urn:s11:meetings:1\" board=\"Thurrock Local Safeguarding Children Board\">\n\(meetings)</meetings>"
        let report = try TimetableRound.evaluate(meetings: list, timetable: nil).get().report
        let words = report.warnings.filter { $0.code == .placesShort }.map(\.consoleText)
        let place = "one more place at the meeting on 15 July 2010"
        #expect(
            words == [
                """
                meetings.xml:1:1: warning[PLACES-SHORT]: No plan keeps the deadline of every re-assessment. In the best there is, basildon-thurrock-hospitals has no place.
                    found: basildon-thurrock-hospitals: in time only at m-11, m-12, m-13, m-14, m-15, m-16, m-17, m-18, m-19, m-20, m-21, m-22, m-23, m-24, m-25, m-26 and 4 more, with 0 places
                    expected: a place in time for each
                    mend: Any one of these would mend it: \(place); \(place); \(place); \(place); the work plan lists more.
                """
            ])
    }

    @Test(arguments: ["meetings.xml", "timetable.xml"])
    func `is not taken for one that is not there where its file leads nowhere`(name: String) throws {
        let result = try TimetableRound.evaluate(meetings: nil, timetable: nil) { folder in
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/" + name, withDestinationPath: folder + "/elsewhere.xml")
        }
        guard case .failure(let fault) = result else {
            Issue.record("the round is evaluated")
            return
        }
        #expect(
            fault.diagnostics.map(\.consoleText) == [
                """
                \(name):1:1: error[FILE-MISSING]: There is no file of this name.
                    mend: Check the spelling and the folder you are in.
                """
            ])
    }

    @Test(arguments: ["meetings.xml", "timetable.xml"])
    func `is not taken for one that is not there where a folder stands in its place`(name: String) throws {
        let result = try TimetableRound.evaluate(meetings: nil, timetable: nil) { folder in
            try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: false)
        }
        guard case .failure(let fault) = result else {
            Issue.record("the round is evaluated")
            return
        }
        #expect(fault.diagnostics.map(\.code) == [.fileNotRegular])
        #expect(fault.diagnostics.map(\.location.file) == [name])
    }
}
