import AuditWorkflow
import Diagnostics
import CivilCalendar
import Evaluation
import FollowUp
import Reporting
import Standards
import Submissions
import Testing

/// Three boards that share agencies: each of these answers once.
struct `The partnership of 2009-10` {
    private let essex = PartnershipSample.rounds[0]
    private let southend = PartnershipSample.rounds[1]
    private let thurrock = PartnershipSample.rounds[2]
    private let hospital = "basildon-thurrock-hospitals"
    private let ambulances = "health-trust-c"

    @Test func `joins three rounds and seven agencies, each before the boards it serves`() throws {
        let report = try PartnershipSample.report()
        #expect(report.rounds.map(\.result.round.id) == PartnershipSample.rounds)
        let boards = report.plan.agencies.map { agency in [agency.agency.id] + agency.boards.map(\.round) }
        #expect(
            boards == [
                ["police-unit-a", essex, southend, thurrock], ["police-unit-b", essex, southend, thurrock],
                ["probation-area", essex, southend, thurrock], ["nhs-south-west-essex", essex, thurrock],
                ["health-trust-b", essex, southend, thurrock], [hospital, essex, thurrock],
                [ambulances, essex, southend, thurrock],
            ])
        for agency in report.plan.agencies {
            #expect(agency.boards.filter(\.isAnsweredHere).map(\.round) == [thurrock], "\(agency.agency.id)")
        }
    }

    @Test func `counts every return of a shared agency as returned, on time and graded at each board`() throws {
        let report = try PartnershipSample.report()
        for (id, invited) in [(essex, 7), (southend, 5)] {
            let round = try report.round(id)
            let counts = round.result.counts
            #expect(
                [counts.invited, counts.returned, counts.onTime, counts.accepted] == [
                    invited, invited, invited, invited,
                ])
            #expect(counts.graded == invited && counts.refused == 0)
            #expect(round.refused.isEmpty && round.warnings.map(\.consoleText) == [])
        }
    }

    @Test func `takes the day a return came in over from the round it was sent to, where a board has none of its own`()
        throws
    {
        let report = try PartnershipSample.report()
        #expect(
            try report.agency(hospital, in: essex).invitation.received.map(\.date.isoText) == [
                "2010-02-26", "2010-06-11",
            ])
        #expect(
            try report.agency("health-trust-b", in: essex).invitation.received.map(\.date.isoText) == ["2010-02-16"])
        #expect(
            try report.agency("health-trust-b", in: southend).invitation.received.map(\.date.isoText) == ["2010-02-18"],
            "Southend recorded its own")
    }

    @Test func `sends the hospital's return again on 28 July to two boards, the earlier of their days`() throws {
        let shared = try PartnershipSample.report().shared(hospital)
        let joint = try #require(shared.joint)
        #expect(joint.due.date.isoText == "2010-07-28" && joint.board == "Thurrock Local Safeguarding Children Board")
        #expect(joint.boards.count == 2)
        #expect(shared.boards.map(\.own?.date.isoText) == ["2010-08-06", "2010-07-28"])
        for board in shared.boards {
            #expect(board.followUp?.due(.resubmission)?.date.isoText == "2010-07-28", "\(board.board)")
            #expect(board.followUp?.due(.resubmission)?.joint?.boards == joint.boards)
        }
        #expect(shared.boards.map { $0.followUp?.due(.resubmission)?.joint?.own?.isoText } == ["2010-08-06", nil])
    }

    @Test func `sends the ambulance trust's again on 26 July, the day before one on which Southend is closed`() throws {
        let shared = try PartnershipSample.report().shared(ambulances)
        let joint = try #require(shared.joint)
        #expect(joint.due.date.isoText == "2010-07-26")
        #expect(joint.board == "Southend Local Safeguarding Children Board")
        #expect(joint.due.moved?.from.isoText == "2010-07-27")
        #expect(joint.boards.count == 2, "Thurrock, which holds it effective, does not ask")
        #expect(shared.boards.map(\.own?.date.isoText) == ["2010-08-06", "2010-07-26", nil])
        #expect(shared.boards.last?.followUp?.due(.resubmission) == nil)
    }

    @Test func `asks no other agency for its return again`() throws {
        let report = try PartnershipSample.report()
        let asked = report.plan.agencies.filter { $0.resubmission != nil }.map(\.agency.id)
        #expect(asked == [hospital, ambulances])
    }

    @Test func `gives each board's re-assessment a place at that board's own meetings`() throws {
        let report = try PartnershipSample.report()
        func places(_ id: String) throws -> [String] {
            try report.shared(id).boards.map { board in
                board.place?.meeting.map { "\($0.id) \($0.date.isoText)" } ?? "none"
            }
        }
        #expect(try places(hospital) == ["audit-group-2010-07 2010-07-08", "audit-group-2010-07 2010-07-15"])
        #expect(
            try places(ambulances) == [
                "audit-group-2010-08 2010-08-26", "audit-group-2010-08 2010-08-26", "none",
            ])
        for agency in report.plan.agencies {
            for board in agency.boards { #expect(board.place.map(\.lateness) ?? 0 == 0, "\(board.board)") }
        }
    }

    @Test func `lists what the boards have to settle, and settles nothing`() throws {
        let report = try PartnershipSample.report()
        func kinds(_ id: String) throws -> [String] {
            try report.shared(id).conflicts.map { String("\($0)".prefix { $0 != "(" }) }
        }
        #expect(try kinds(hospital) == ["levels", "resubmissionEarlier"])
        #expect(try kinds(ambulances) == ["grades", "levels", "resubmissionEarlier", "sameDay"])
        #expect(try kinds("police-unit-b") == [])
        let grades = try report.shared(ambulances).boards.map(\.gradeLabel)
        #expect(grades == ["Inadequate", "Inadequate", "Effective"], "each board keeps its own")
    }

    @Test func `grades for Southend by the shared tool with Southend's two criteria beside`() throws {
        let report = try PartnershipSample.report()
        let round = try report.round(southend).result
        let shared = try report.round(thurrock).result.edition
        #expect(round.edition.criteria.count == shared.criteria.count + 2)
        for agency in round.agencies {
            let standing = try #require(agency.standing)
            for id in ["7.10", "7.11"] {
                let index = try #require(round.edition.criterionIndex(id))
                #expect(standing.criteria[index].level != nil, "\(agency.agency.id) \(id)")
                let answer = try #require(standing.submission.answer(to: index))
                let place = standing.submission.source.location(at: Int(answer.offset))
                #expect(place.file == "southend-2009-10/returns/\(agency.agency.id).xml")
            }
            #expect(standing.submission.source.file == "thurrock-2009-10/returns/\(agency.agency.id).xml")
            let proposed = standing.grade.map { round.rules.grades[$0].id }
            #expect(proposed == standing.basis.analysis?.decision?.grade, "\(agency.agency.id) was decided otherwise")
        }
        let trust = try report.agency("health-trust-b", in: southend)
        let levels = ["7.10", "7.11"].map { id in
            round.edition.criterionIndex(id).flatMap { trust.standing?.criteria[$0].level?.rawValue }
        }
        #expect(levels.allSatisfy { $0 != nil })
        #expect(
            round.themes.contains { theme in
                if case .criterion(let index) = theme.subject {
                    round.edition.criteria[index].id == "7.11"
                } else {
                    false
                }
            })
    }

    @Test func `leaves Thurrock's round as it is without the others, but for the day it shares`() throws {
        let alone = try SampleRound.report()
        let joined = try PartnershipSample.report().round(thurrock)
        #expect(joined.result.gradeCounts == alone.result.gradeCounts && joined.result.counts == alone.result.counts)
        for (one, other) in zip(joined.plan.agencies, alone.plan.agencies) {
            #expect(one.actions == other.actions && one.resubmit == other.resubmit)
            #expect(one.steps.map(\.due.date) == other.steps.map(\.due.date), "Thurrock's day is the earliest")
        }
    }

    @Test func `says the same in lines for a terminal`() throws {
        let lines = PartnershipText(report: try PartnershipSample.report()).lines
        #expect(lines.prefix(2).last == "Constructed example: only what its description calls fact is fact.")
        for line in [
            "  Sends its return again once, by 28 July 2010, for Essex and Thurrock: the day Thurrock asks for it, the earliest.",
            "  Sends its return again once, by 26 July 2010, for Essex and Southend: the day Southend asks for it, the earliest.",
            "  Essex: inadequate; graded; revised return awaiting re-assessment; re-assessed on 2010-07-08, papers by 2010-07-01, in time",
            "  Thurrock: effective; graded",
            "  To settle: By its own rule Essex would ask for the return again by 6 August 2010, 9 days after the day that counts for all.",
            "  To settle: Essex and Southend re-assess it on the same day, 26 August 2010.",
            "  To settle: The boards hold it at different grades: inadequate for Essex; inadequate for Southend; effective for Thurrock.",
        ] { #expect(lines.contains(line), "no line “\(line)”") }
    }
}
