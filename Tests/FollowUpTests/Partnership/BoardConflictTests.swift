import CivilCalendar
import Evaluation
import FollowUp
import SmallStandards
import Standards
import Submissions
import Testing

/// What boards that share an agency have to settle: each kind is found where it is, and not where it is not.
struct `Boards that share an agency` {
    private func date(_ text: String) -> CivilDate { SmallReturn.date(text) }

    private func due(_ text: String) -> DueDate {
        DueDate(date: date(text), from: date("2010-04-29"), days: 90, rule: "A3", moved: nil)
    }

    /// What one board makes of the agency; what is not given is alike for all.
    private func part(
        _ board: String, _ result: AgencyResult = SmallPart.agency([:]), edition: Edition = SmallEdition.edition,
        own: String? = nil, from: String = "2010-03-18", meeting: String? = nil, carried: CarriedAnswers? = nil
    ) -> SharedAgencyPlan.BoardPart {
        let place = meeting.map { day in
            AgencyPlace(
                agency: "agency-a", priority: 0, ready: .decided(date("2010-03-18")), deadline: due("2010-12-31"),
                meeting: Meeting(
                    id: "m", group: .auditGroup, date: date(day), places: 1, papers: date(day).adding(days: -7)),
                lateness: 0, reason: .first, move: nil)
        }
        return SharedAgencyPlan.BoardPart(
            round: board.lowercased(), board: board, isAnsweredHere: carried == nil, result: result, edition: edition,
            rules: SmallRules.rules, own: own.map(due),
            followUp: AgencyFollowUp(
                agency: "agency-a", from: date(from), actions: [], excused: [], steps: [], resubmit: []),
            place: place, carried: carried)
    }

    private func conflicts(
        _ parts: SharedAgencyPlan.BoardPart..., joint: String? = nil
    ) throws -> [BoardConflict] {
        let joint = try joint.map { day in
            try #require(
                JointDate(parts.map { .init(board: $0.board, due: due(day), days: WorkingDays()) }))
        }
        return SharedAgencyPlan(agency: parts[0].result.agency, boards: parts, joint: joint).conflicts
    }

    private func carried(
        reworded: [String] = [], twice: [CarriedAnswers.Twice] = [], unanswered: [String] = []
    ) -> CarriedAnswers {
        CarriedAnswers(reworded: reworded, answeredTwice: twice, unanswered: unanswered)
    }

    @Test func `have nothing to settle where they agree in everything`() throws {
        #expect(
            try conflicts(
                part("Upper", own: "2010-07-28", meeting: "2010-08-25"),
                part("Lower", own: "2010-07-28", meeting: "2010-08-26", carried: carried()), joint: "2010-07-28") == [])
    }

    @Test func `settle what the agency is, where they invite it as different things`() throws {
        #expect(
            try conflicts(part("Upper"), part("Lower", SmallPart.agency([:], type: "acute-trust"))) == [
                .invitedDifferently([
                    .init("Upper", "police, justice, s11"), .init("Lower", "acute-trust, health, s11"),
                ])
            ])
    }

    @Test func `settle when the return is due, where they ask for it on different days`() throws {
        #expect(
            try conflicts(part("Upper"), part("Lower", SmallPart.agency([:], due: "2010-03-31"))) == [
                .returnDue([.init("Upper", date("2010-02-26")), .init("Lower", date("2010-03-31"))])
            ])
    }

    @Test func `settle grades and levels, where they read the same answers otherwise`() throws {
        let found = try conflicts(part("Upper"), part("Lower", SmallPart.agency([0: .absent])))
        #expect(
            found == [
                .grades([.init("Upper", "Effective"), .init("Lower", "Inadequate")]),
                .levels([
                    .init(criterion: "1.1", levels: [.init("Upper", .inPlace), .init("Lower", .absent)])
                ]),
            ])
    }

    @Test func `have nothing to settle with a board that has not read the return yet, or read another revision`() throws
    {
        #expect(try conflicts(part("Upper"), part("Lower", SmallPart.agency(nil))) == [])
        let later = SmallPart.agency([1: .partly], revision: 2)
        #expect(try conflicts(part("Upper", SmallPart.agency([:])), part("Lower", later)) == [])
    }

    @Test func `compare levels also on what only some of them ask, and never where it is worded otherwise`() throws {
        func edition(_ id: String, _ words: (Criterion) -> String?) -> Edition {
            let small = SmallEdition.edition
            return Edition(
                id: id, title: "T", period: small.period, about: "A", documents: small.documents,
                agencyTypes: small.agencyTypes, evidenceKinds: small.evidenceKinds, mostCriteriaPerItem: 2,
                standards: small.standards.map { standard in
                    (
                        standard,
                        small.criteria[standard.criteria].compactMap { old in
                            words(old).map { new in
                                Criterion(
                                    id: old.id, title: old.title, wording: new, isCore: old.isCore,
                                    isLiveRisk: old.isLiveRisk, appliesTo: [], expectedEvidence: [0],
                                    descriptors: old.descriptors, mend: old.mend, question: old.question,
                                    citations: old.citations)
                            }
                        }
                    )
                })
        }
        // The first board asks neither 1.2 nor 2.1; the other two ask both, and word 2.1 in two ways.
        let short = edition("short") { $0.id == "1.1" ? $0.wording : nil }
        let middle = edition("middle") { $0.wording }
        let lower = edition("lower") { $0.id == "2.1" ? "Something else." : $0.wording }
        let found = try conflicts(
            part("Upper", SmallPart.agency(nil), edition: short),
            part("Middle", SmallPart.agency([1: .embedded, 2: .embedded]), edition: middle),
            part("Lower", SmallPart.agency([1: .partly, 2: .partly]), edition: lower))
        let levels = found.compactMap { conflict -> [BoardConflict.Levels]? in
            if case .levels(let levels) = conflict { levels } else { nil }
        }
        #expect(
            levels == [
                [.init(criterion: "1.2", levels: [.init("Middle", .embedded), .init("Lower", .partly)])]
            ])
    }

    @Test func `settle what a board decided only after the return had to be sent again`() throws {
        let found = try conflicts(
            part("Upper", own: "2010-07-28"), part("Lower", own: "2010-07-28", from: "2010-07-29"),
            joint: "2010-07-28")
        #expect(found == [.decidedLate(.init("Lower", date("2010-07-29")), joint: date("2010-07-28"))])
        #expect(
            try conflicts(
                part("Upper", own: "2010-07-28"), part("Lower", own: "2010-07-28", from: "2010-07-28"),
                joint: "2010-07-28") == [], "decided on that day is not late")
        #expect(
            try conflicts(
                part("Upper", own: "2010-07-28"), part("Middle", own: "2010-07-28"), part("Lower", from: "2010-07-29"),
                joint: "2010-07-28") == [], "a board that does not ask has nothing to be late for")
    }

    @Test func `settle how many days the joint day takes from a board's own`() throws {
        #expect(
            try conflicts(
                part("Upper", own: "2010-08-06"), part("Lower", own: "2010-07-28"), joint: "2010-07-28") == [
                    .resubmissionEarlier(.init("Upper", date("2010-08-06")), days: 9)
                ])
        #expect(try conflicts(part("Upper", own: "2010-08-06"), part("Lower")) == [], "one board alone")
    }

    @Test func `settle two re-assessments on one day`() throws {
        #expect(
            try conflicts(
                part("Upper", meeting: "2010-08-26"), part("Middle", meeting: "2010-09-23"),
                part("Lower", meeting: "2010-08-26")) == [.sameDay(date("2010-08-26"), boards: ["Upper", "Lower"])])
        #expect(try conflicts(part("Upper", meeting: "2010-08-26"), part("Lower", meeting: "2010-08-27")) == [])
    }

    @Test func `settle answers that do not count, that contradict each other, or that are missing`() throws {
        let found = try conflicts(
            part("Upper"),
            part(
                "Lower",
                carried: carried(
                    reworded: ["1.1"],
                    twice: [.init(criterion: "1.2", differs: true), .init(criterion: "2.1", differs: false)],
                    unanswered: ["2.2"])))
        #expect(
            found == [
                .reworded(.init("Lower", ["1.1"])), .answeredTwice(.init("Lower", ["1.2"])),
                .unanswered(.init("Lower", ["2.2"])),
            ])
        #expect(
            try conflicts(
                part("Upper"), part("Lower", carried: carried(twice: [.init(criterion: "1.2", differs: false)])))
                == [], "the same answer given twice is none to settle")
    }

    @Test func `ask for the return again on the joint day, or on the one board's that asks`() throws {
        func plan(_ parts: SharedAgencyPlan.BoardPart...) -> SharedAgencyPlan {
            let asked = parts.compactMap { part in
                part.own.map { JointDate.Asked(board: part.board, due: $0, days: WorkingDays()) }
            }
            return SharedAgencyPlan(agency: parts[0].result.agency, boards: parts, joint: JointDate(asked))
        }
        #expect(plan(part("Upper"), part("Lower")).resubmission == nil)
        #expect(plan(part("Upper"), part("Lower", own: "2010-08-06")).resubmission == due("2010-08-06"))
        #expect(
            plan(part("Upper", own: "2010-08-06"), part("Lower", own: "2010-07-28")).resubmission == due("2010-07-28"))
    }
}
