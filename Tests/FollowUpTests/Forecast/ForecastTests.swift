import CivilCalendar
import Evaluation
import FollowUp
import SmallStandards
import Standards
import Submissions
import Testing

struct `A forecast` {
    private let start = SmallReturn.date("2010-03-01")
    private let end = SmallReturn.date("2011-08-31")

    private func drafts(_ count: Int, seed: UInt64, answersAll: Bool = false) -> [RandomDraft] {
        var dice = SeededGenerator(seed: seed)
        return (0..<count).map { _ in RandomDraft(&dice, answersAll: answersAll) }
    }

    private func course(of draft: RandomDraft, late days: Int = 0) -> ForecastCourse {
        let base = draft.base
        return ForecastCourse(of: base, Landings(ownPlanOf: base).later(by: days), from: start, to: end)
    }

    private func days(from: CivilDate, to: CivilDate) -> [CivilDate] {
        (0...max(from.days(to: to), 0)).map { from.adding(days: $0) }
    }

    /// How good an outcome is: a grade is better than none.
    private func rank(_ outcome: Decision.Outcome?) -> Int { outcome?.grade ?? -1 }

    // MARK: Over time

    @Test func `begins with the very facts the decision was made from`() {
        for draft in drafts(300, seed: 1) {
            let decision = draft.decision()
            let facts = draft.base.facts(on: RandomDraft.evidenceDate, mended: [])
            #expect(facts == decision.criteria.map(\.facts))
            #expect(draft.base.outcome(of: facts) == decision.outcome)
            #expect(draft.base.limits(on: facts) == decision.limits)
        }
    }

    @Test func `says of every day what evaluating the rewritten return on that day says`() {
        for draft in drafts(5, seed: 2) {
            let course = course(of: draft)
            for day in days(from: start, to: end) {
                #expect(course.outcome(on: day) == draft.outcome(on: day), "\(day): \(draft.lines)")
            }
        }
    }

    @Test func `says of the days around every change what evaluating then says`() {
        for draft in drafts(250, seed: 3) {
            let course = course(of: draft)
            for point in course.points {
                for day in [point.day, max(point.day.adding(days: -1), start), min(point.day.adding(days: 1), end)] {
                    #expect(course.outcome(on: day) == draft.outcome(on: day), "\(day): \(draft.lines)")
                }
            }
        }
    }

    @Test func `has a point for the first day and for each day on which something changes, and for no other`() {
        for draft in drafts(100, seed: 4) {
            let course = course(of: draft)
            #expect(course.points.first?.day == start)
            #expect(zip(course.points, course.points.dropFirst()).allSatisfy { $0.day < $1.day })
            #expect(course.points.dropFirst().allSatisfy { !$0.landed.isEmpty || !$0.lapsed.isEmpty })
            #expect(course.points.allSatisfy { $0.day <= end })
            // Together the points lead from where the criteria stood to where they stand on the last day.
            var standings = draft.decision().criteria.map(\.standing)
            for move in course.points.flatMap(\.moves) {
                #expect(standings[move.criterion] == move.from && move.from != move.to)
                standings[move.criterion] = move.to
            }
            let last = draft.base.facts(on: end, mended: course.landings.mended(by: end))
            #expect(standings == last.map(SmallRules.rules.standing))
        }
    }

    @Test func `begins before the evidence date, too`() {
        let early = SmallReturn.date("2009-06-01")
        for draft in drafts(60, seed: 5) {
            let base = draft.base
            let course = ForecastCourse(of: base, Landings(ownPlanOf: base), from: early, to: end)
            for point in course.points {
                #expect(point.outcome == draft.outcome(on: point.day))
            }
        }
    }

    // MARK: Mended

    @Test func `never has a lower grade because something more is mended`() {
        for draft in drafts(400, seed: 6) {
            let base = draft.base
            for day in [start, SmallReturn.date("2010-09-01"), end] {
                let outcomes = (0..<8).map { bits in
                    base.outcome(of: base.facts(on: day, mended: Set((0..<3).filter { bits >> $0 & 1 == 1 })))
                }
                for (less, more) in (0..<8).flatMap({ less in (0..<8).map { (less, $0) } }) where less & more == less {
                    #expect(rank(outcomes[less]) <= rank(outcomes[more]), "\(day): \(draft.lines)")
                    #expect(lowest(outcomes[less]) <= lowest(outcomes[more]), "\(day): \(draft.lines)")
                }
            }
        }
    }

    /// The worst an outcome can turn out to be.
    private func lowest(_ outcome: Decision.Outcome) -> Int {
        switch outcome {
        case .graded(let grade): grade
        case .provisional(let lowest, _): lowest
        case .notGradable: -1
        }
    }

    @Test func `never has a lower grade on any day because actions land earlier`() {
        for draft in drafts(60, seed: 7) {
            for (early, late) in [(0, 1), (0, 30), (30, 200)] {
                let before = course(of: draft, late: early)
                let after = course(of: draft, late: late)
                for day in Set((before.points + after.points).map(\.day)) {
                    #expect(rank(before.outcome(on: day)) >= rank(after.outcome(on: day)))
                }
            }
        }
    }

    @Test func `takes back nothing that the agency had declared when a gap is mended`() {
        let draft = RandomDraft([
            .init(rating: .absent, due: "2010-06-30"), .init(rating: .inPlace), .init(rating: .inPlace),
        ])
        let facts = draft.base.facts(on: start, mended: [0])
        #expect(facts[0].selfRating == .absent && facts[0].assessed == .inPlace)
        #expect(SmallRules.rules.states(of: SmallEdition.edition, facts)[0].facts?.isDeclared == true)
    }

    @Test func `takes the last of several actions on one criterion, and none without an owner or a date`() {
        var draft = SmallReturn()
        draft.answer(
            0, rating: .partly, plannedBy: "Head of Staffing", due: "2010-06-30", alsoDue: ["2010-09-30", "2010-05-31"])
        draft.answer(1, rating: .partly, plannedBy: nil, due: "2010-07-31")
        draft.answer(2, rating: .partly, plannedBy: "Head of Staffing", due: nil)
        let decision = RandomDraft.evaluator.decide(
            on: draft.submission, basis: .analysed(draft.analysis()), evidenceDate: RandomDraft.evidenceDate)
        let base = DatedReturn(decision, edition: SmallEdition.edition, rules: SmallRules.rules)
        #expect(Landings(ownPlanOf: base).all == [.init(criterion: 0, day: SmallReturn.date("2010-09-30"))])
    }

    // MARK: Readers' levels

    @Test(arguments: [
        // Level given, then what it is while a document of three years lasts and afterwards.
        (Level.inPlace, [Level.inPlace, .partly]), (.embedded, [.embedded, .partly]), (.partly, [.partly, .partly]),
        (.absent, [.absent, .absent]),
    ])
    func `lets a reader's level fall with the evidence it rested on, and no further`(given: Level, levels: [Level]) {
        let draft = RandomDraft([
            .init(rating: .inPlace, items: [.init(0, "2007-06-01", "old")], accepted: ["old"], assessed: given),
            .init(rating: .inPlace), .init(rating: .inPlace),
        ])
        let facts = ["2010-06-01", "2010-06-02"].map { draft.base.facts(on: SmallReturn.date($0), mended: [])[0] }
        #expect(facts.map(SmallRules.rules.standing) == levels.map(CriterionStanding.level))
    }

    @Test func `leaves a level that rests on no accepted evidence as the reader gave it`() {
        let draft = RandomDraft([
            .init(rating: .absent, assessed: .embedded), .init(rating: .inPlace), .init(rating: .inPlace),
        ])
        let facts = draft.base.facts(on: .last, mended: [])[0]
        #expect(SmallRules.rules.standing(facts) == .level(.embedded))
    }

    // MARK: Reached

    @Test func `finds the first day of each grade that trying every day finds`() {
        for draft in drafts(5, seed: 8, answersAll: true) {
            let course = course(of: draft)
            let ranks = days(from: start, to: end).map { ($0, rank(draft.outcome(on: $0))) }
            for grade in 0..<3 {
                let first = ranks.first { $0.1 >= grade }?.0
                #expect(course.firstDay(of: grade) == first)
                let lost = ranks.first { day, rank in rank < grade && first.map { $0 < day } ?? false }?.0
                #expect(course.lostDay(of: grade) == lost)
            }
        }
    }

    @Test func `finds the first meeting whose papers can say so, and keeps the two plans apart`() throws {
        let meetings = [
            DraftRound.meeting("m1", "2010-06-10"), DraftRound.meeting("m2", "2010-07-08"),
            DraftRound.meeting("m3", "2010-12-02"),
        ]
        for draft in drafts(80, seed: 9, answersAll: true) {
            let forecast = try #require(DraftRound([draft], meetings: meetings).forecast())
            for reach in forecast.ownReaches {
                let first = meetings.first { meeting in
                    rank(draft.outcome(on: meeting.date, papers: meeting.date.adding(days: -7))) >= reach.grade
                }
                // A day reached before the forecast begins is no day of the forecast.
                #expect(reach.meeting?.id == (reach.day == nil ? nil : first?.id))
                #expect(reach.obstacles.isEmpty == (reach.day != nil))
            }
            let decision = draft.decision()
            let gaps = decision.criteria.indices.filter { (decision.criteria[$0].level ?? .embedded) < .inPlace }
            #expect(forecast.followUp.landings.all.map(\.criterion).sorted() == gaps)
        }
    }

    @Test func `names what stands in the way of a grade that is not reached`() throws {
        let draft = RandomDraft([
            .init(rating: .absent, due: "2010-06-30"), .init(rating: .absent), .init(rating: .absent),
        ])
        let forecast = try #require(DraftRound([draft]).forecast())
        let rules = SmallRules.rules.limitingRules.map(\.text.id)
        let named = forecast.ownReaches.map { reach in
            reach.obstacles.map { obstacle in
                guard case .limit(let rule, let standards) = obstacle else { return "?" }
                return "\(rules[rule]) \(standards)"
            }
        }
        #expect(named == [[], ["G3 [1]"], ["G3 [1]", "G6 [1]", "G7 [1]", "G8 [0, 1]"]])
        let open = RandomDraft([.init(rating: nil), .init(rating: .inPlace), .init(rating: .inPlace)])
        let unknown = try #require(DraftRound([open]).forecast())
        #expect(unknown.ownReaches.map(\.obstacles) == Array(repeating: [.unanswered(criteria: [0])], count: 3))
    }

    // MARK: Slips

    @Test func `finds the greatest slip that keeps the grade that trying every slip finds`() throws {
        let meetings = [DraftRound.meeting("m1", "2010-09-16")]
        let day = SmallReturn.date("2010-09-16")
        let papers = SmallReturn.date("2010-09-09")
        for draft in drafts(40, seed: 10) where draft.lines.contains(where: { $0.due != nil }) {
            let forecast = try #require(DraftRound([draft], meetings: meetings).forecast())
            guard forecast.slack != nil, case .meeting = forecast.review else { continue }
            let promised = rank(draft.outcome(on: day, papers: papers))
            let lost = (1...240).first { rank(draft.outcome(on: day, late: $0, papers: papers)) < promised }
            switch forecast.slack {
            case .noGrade: #expect(promised == -1)
            case .days(let days, let grade): #expect(days + 1 == lost && grade == promised)
            case .any(let grade): #expect(lost == nil && grade == promised)
            case nil: Issue.record("an agency with a plan has no slack")
            }
        }
    }

    @Test func `says of each slip what evaluating a plan so many days late says`() throws {
        let meetings = [DraftRound.meeting("m1", "2010-09-16")]
        for draft in drafts(60, seed: 11) where draft.lines.contains(where: { $0.due != nil }) {
            let forecast = try #require(DraftRound([draft], meetings: meetings).forecast(slips: [56, 0, 14, 14, 3651]))
            #expect(forecast.slips.map(\.days) == (forecast.own.landings.all.isEmpty ? [] : [14, 56]))
            for slip in forecast.slips {
                #expect(
                    slip.atReview
                        == draft.outcome(
                            on: SmallReturn.date("2010-09-16"), late: slip.days, papers: SmallReturn.date("2010-09-09"))
                )
                for (grade, first) in slip.firstDays.enumerated() {
                    guard let first else { continue }
                    #expect(rank(draft.outcome(on: first, late: slip.days)) >= grade)
                    if first > start {
                        #expect(rank(draft.outcome(on: first.adding(days: -1), late: slip.days)) < grade)
                    }
                }
            }
        }
    }

    // MARK: Evidence

    @Test func `lists what goes out of date before the next meeting, one document once, and what falls with it`() throws
    {
        let shared = SmallReturn.Item(0, "2007-04-15", "shared")
        let draft = RandomDraft([
            .init(rating: .inPlace, items: [shared], accepted: ["shared"]),
            .init(rating: .inPlace, items: [shared, .init(0, "2009-01-01", "other")], accepted: ["shared", "other"]),
            .init(
                rating: .inPlace, items: [.init(0, "2009-01-01", reviewBy: "2010-04-30", "plan")], accepted: ["plan"]),
        ])
        let forecast = try #require(
            DraftRound([draft], meetings: [DraftRound.meeting("m1", "2010-05-01")]).forecast())
        let expiring = try #require(forecast.expiring)
        #expect(expiring.before == .graded(1))
        #expect(expiring.documents.map(\.lastDay.isoText) == ["2010-04-15", "2010-04-30"])
        #expect(expiring.documents.map(\.criteria) == [[0, 1], [2]])
        #expect(expiring.documents.map { $0.alone.moves.map(\.criterion) } == [[0], [2]])
        #expect(expiring.documents.map(\.alone.outcome) == [.graded(1), .graded(0)])
        #expect(expiring.together.moves.map(\.to) == [.level(.partly), .level(.partly)])
        #expect(expiring.together.outcome == .graded(0))
        // On its last day a document still speaks.
        let sooner = try #require(
            DraftRound([draft], meetings: [DraftRound.meeting("m1", "2010-04-30")]).forecast()?.expiring)
        #expect(sooner.documents.map(\.lastDay.isoText) == ["2010-04-15"])
        #expect(DraftRound([draft]).forecast()?.expiring == nil)
    }

    // MARK: Far days

    @Test func `stays within the calendar whatever the dates are`() throws {
        let far = SmallReturn.Item(0, "2199-12-30", reviewBy: "2199-12-31", "far")
        let draft = RandomDraft([
            .init(rating: .partly, items: [far], accepted: ["far"], due: "2199-12-31"),
            .init(rating: .partly, items: [.init(0, "1900-01-01", "old")], accepted: ["old"], due: "1900-01-01"),
            .init(rating: .partly, due: "2199-12-30"),
        ])
        for position in ["1900-01-01", "2010-03-01", "2199-12-31"] {
            let round = DraftRound([draft], position: position, meetings: [DraftRound.meeting("m1", "2199-12-31")])
            let forecast = try #require(round.forecast(slips: [1, 3650]))
            #expect(forecast.horizon == .last)
            #expect(forecast.own.outcome(on: .last) == .graded(1))
            #expect(forecast.slips.count == 2)
        }
    }
}
