package import Diagnostics
package import Evaluation
import Standards
import Submissions

/// Everything the page of one agency says, as plain values in the order it says it.
package struct AgencyModel: Sendable, Hashable {
    package let id: String
    package let name: String
    package let type: String
    package let sector: String
    /// The footing on which the board asks, named rightly: never section 11 for those it does not bind.
    package let duty: String
    /// The body it is a part of.
    package let partOf: String?
    package let isConstructed: Bool
    package let state: String
    package let grade: GradePanel
    /// What is on record of the return: received, signed off, read.
    package let record: [Fact]
    package let reasons: GradeReasons?
    package let liveRisks: [LiveRisk]
    /// Whether a return was read: if not, the page has no result of any kind.
    package let isAnalysed: Bool
    package let standards: [StandardRow]
    /// The figures beside the standards were made up.
    package let areFiguresConstructed: Bool
    package let gaps: GapPlan?
    package let steps: StepPlan?
    package let revised: RevisedReturn?
    /// The titles of the standards with the best verdict.
    package let strengths: [String]
    package let goodPractice: [OfferedPractice]
    package let hindrances: [ToldText]
    /// What was found in the accepted return without refusing it.
    package let remarks: [Diagnostic]

    /// The grade, or what stands in its place.
    package enum GradePanel: Sendable, Hashable {
        case held(HeldGrade)
        /// Read, but without a grade: the sentence says why.
        case open(String)
        /// Nobody has read a return: one sentence without any grade.
        case unread(String)
    }

    /// A term and everything on record of it.
    package struct Fact: Sendable, Hashable {
        package let term: String
        package var values: [String]
    }

    package init(_ agency: AgencyResult, in report: RoundReport) {
        let result = report.result
        let shownReturn = agency.standing?.submission ?? agency.latest
        id = agency.agency.id
        name = agency.agency.name
        type = result.edition.agencyType(agency.agency.type)?.label ?? agency.agency.type
        sector = ReasonWording.capitalised(agency.agency.sector)
        duty = ReasonWording.capitalised(agency.agency.duty.label)
        partOf = agency.agency.partOf.map(result.name(ofBody:))
        isConstructed = agency.isConstructed || result.round.isConstructed
        state = agency.state.label
        grade = GradePanel(agency, in: report)
        record = agency.recordFacts(in: report)
        reasons = agency.standing.map { GradeReasons($0, wording: report.wording) }
        liveRisks = report.liveRisks(of: agency)
        isAnalysed = agency.isAnalysed
        standards = agency.standing.map { StandardRow.all(of: $0, in: report) } ?? []
        areFiguresConstructed = report.figures?.isConstructed ?? false
        gaps = GapPlan(agency, in: report)
        steps = StepPlan(agency, in: report)
        revised = RevisedReturn(agency)
        strengths =
            agency.standing?.standards.filter { $0.verdict == result.rules.verdicts.count - 1 }
            .map { "\(result.edition.standards[$0.standard].id) \(result.edition.standards[$0.standard].title)" } ?? []
        goodPractice = OfferedPractice.all(of: agency, in: report)
        hindrances = shownReturn.map { submission in submission.hindrances.map { submission.told($0) } } ?? []
        let file = shownReturn?.source.file
        remarks = report.warnings.filter { $0.location.file == file }
    }
}

extension AgencyModel.GradePanel {
    init(_ agency: AgencyResult, in report: RoundReport) {
        guard let standing = agency.standing else {
            self = .unread(agency.unreadWords)
            return
        }
        if let held = HeldGrade(agency, rules: report.result.rules, wording: report.wording) {
            self = .held(held.told(in: report))
        } else {
            self = .open(report.wording.name(of: standing.outcome))
        }
    }
}
