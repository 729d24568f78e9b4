import AuditWorkflow
import CivilCalendar
import Evaluation
import FollowUp
import Foundation
import Reporting
import Standards
import Submissions
import Testing

/// The forecast of the sample round, under the shipped rules.
struct `The forecast of the sample round` {
    private static let hospital = "basildon-thurrock-hospitals"

    /// The sample round with these meetings and this agreed timetable beside it, or with none.
    private func report(meetings: String? = nil, timetable: String? = nil) throws -> RoundReport {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.copyItem(atPath: SampleRound.folder.path, toPath: folder)
        let board = "Thurrock Local Safeguarding Children Board"
        let documents = [
            (
                "meetings.xml",
                meetings.map { #"<meetings xmlns="urn:s11:meetings:1" board="\#(board)">\#($0)</meetings>"# }
            ),
            (
                "timetable.xml",
                timetable.map {
                    #"<timetable xmlns="urn:s11:timetable:1" round="thurrock-2009-10" agreed-on="2010-07-01" by="Audit group">"#
                        + $0 + "</timetable>"
                }
            ),
        ]
        for (name, text) in documents {
            try? FileManager.default.removeItem(atPath: folder + "/" + name)
            if let text { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/" + name)) }
        }
        return try EvaluateRound(folder: RoundFolder(path: folder), standards: SampleRound.standards).run().get().report
    }

    private static let meetings =
        #"<meeting id="audit-07" group="audit-group" date="2010-07-15" places="1" papers-days="7"/>"#
        + #"<meeting id="audit-09" group="audit-group" date="2010-09-16" places="2" papers-days="7"/>"#

    private func forecast(of agency: String, in report: RoundReport) throws -> AgencyForecast {
        let entry = try #require(report.forecast(agencies: [agency]).agencies.first).entry
        guard case .forecast(let forecast) = entry else { throw Missing() }
        return forecast
    }

    private struct Missing: Error {}

    @Test func `shows that the hospital's own plan does not make it effective, and the follow-up plan does`() throws {
        let forecast = try forecast(of: Self.hospital, in: report(meetings: Self.meetings))
        #expect(forecast.revision == 1 && forecast.waiting == 2)
        #expect(forecast.ownReaches[1].day == nil && forecast.ownReaches[1].obstacles.count == 3)
        #expect(forecast.followUpReaches[1].day?.isoText == "2010-07-28")
        #expect(forecast.followUpReaches[1].meeting?.id == "audit-09")
        #expect(forecast.followUpReaches[1].lostOn?.isoText == "2011-01-28")
    }

    @Test func `looks at the agency's own place, else at its deadline, and at neither where it was withdrawn`() throws {
        let placed = try forecast(of: Self.hospital, in: report(meetings: Self.meetings)).review
        guard case .place(let meeting) = placed else {
            Issue.record("the hospital has no place: \(String(describing: placed))")
            return
        }
        #expect(meeting.id == "audit-07")
        let due = try forecast(of: Self.hospital, in: report()).review
        guard case .deadline(let day) = due else {
            Issue.record("the hospital has no deadline: \(String(describing: due))")
            return
        }
        #expect(day.date.isoText == "2010-08-25")
        let withdrawal =
            #"<withdrawal agency="\#(Self.hospital)" on="2010-07-01" by="Board chair">It joins another trust.</withdrawal>"#
        let withdrawn = try report(meetings: Self.meetings, timetable: withdrawal)
        guard case .meeting(let next) = try forecast(of: Self.hospital, in: withdrawn).review else {
            Issue.record("the hospital is still re-assessed")
            return
        }
        #expect(next.id == "audit-07")
        #expect(try forecast(of: "police-unit-a", in: report()).review == nil)
    }

    @Test func `gives no forecast for a return that nobody has read`() throws {
        let forecast = try report().forecast()
        let unread = forecast.agencies.filter { $0.entry == .nothingRead(.accepted) }.map(\.id)
        #expect(unread == ["council-service-a", "council-service-b"])
        #expect(forecast.agencies.count == 10)
    }

    @Test func `never has a lower grade because one criterion more is mended, from any state on the way`() throws {
        let result = try report().result
        for agency in result.agencies {
            guard let decision = agency.standing else { continue }
            let base = DatedReturn(decision, edition: result.edition, rules: result.rules)
            for day in ["2010-07-01", "2011-01-31", "2012-06-30"].compactMap({ try? CivilDate(iso: $0) }) {
                var mended: Set<Int> = []
                var grade = base.outcome(of: base.facts(on: day, mended: mended)).grade ?? -1
                // Every third criterion after the other, so that all standards are always in between.
                for index in (0..<3).flatMap({ stride(from: $0, to: base.criteria.count, by: 3) }) {
                    mended.insert(index)
                    let next = base.outcome(of: base.facts(on: day, mended: mended)).grade ?? -1
                    #expect(next >= grade, "\(agency.agency.id), \(day), \(result.edition.criteria[index].id)")
                    grade = next
                }
                #expect(grade >= 1, "with every gap mended \(agency.agency.id) is at least effective")
            }
        }
    }
}
