package import CivilCalendar
package import Evaluation
package import FollowUp
import Standards
import Submissions

/// Everything one agency is told of its return, as plain values in the order it is told.
package struct FeedbackModel: Sendable, Hashable {
    package let id: String
    package let name: String
    package let isConstructed: Bool
    package let positionDate: CivilDate
    /// Which return was read, when and by whom.
    package let read: Read
    package let grade: AgencyModel.GradePanel
    package let reasons: GradeReasons
    package let liveRisks: [LiveRisk]
    package let reply: Reply
    package let strengths: FeedbackStrengths
    package let picture: SelfAssessedPicture
    package let comparison: [ComparisonRow]
    package let gaps: FeedbackGaps
    package let next: NextGradePlan
    package let dues: AgencyDues?
    package let timeline: TimelinePicture?
    package let offers: [Offer]

    /// The return the feedback is on.
    package struct Read: Sendable, Hashable {
        package let revision: Int
        package let on: CivilDate
        package let readers: [String]
        /// The revision of a later return that nobody has read yet.
        package let waiting: Int?
    }

    /// The agency's right to check facts before the board sees them.
    package struct Reply: Sendable, Hashable {
        /// The last day; nil where the board has set none.
        package let by: CivilDate?
        /// It lies before the position date.
        package let hasPassed: Bool
        /// When the grade was decided, where it was by the position date and no later than the last day: then nothing can be said before it any more.
        package let decidedOn: CivilDate?
        /// Where an answer goes; nil where the board has not said.
        package let office: Office?
    }

    /// Where an answer goes: a post and an address, never a person's.
    package struct Office: Sendable, Hashable {
        package let post: String
        package let address: String
    }

    /// One standard: the agency's own rating beside what was found.
    package struct ComparisonRow: Sendable, Hashable {
        package let standard: String
        package let own: Mark?
        package let found: StandardsGrid.Cell
        package let difference: String
        /// Figures of surveys and case audits that bear on the standard, a sentence each. They decide nothing.
        package let figures: [String]
    }

    /// Something the board offers in return.
    package struct Offer: Sendable, Hashable {
        /// The standard it helps with; nil where it is for everybody.
        package let standard: String?
        package let text: String
    }

    /// Nil for an agency of which nobody has read a return.
    ///
    /// - Parameter forecast: What re-assessments of the agency would find; nil where it has no forecast.
    package init?(_ agency: AgencyResult, _ forecast: AgencyForecast?, in report: RoundReport) {
        guard let standing = agency.standing, let analysis = standing.basis.analysis else { return nil }
        let report = report.addressed(to: agency)
        let result = report.result
        id = agency.agency.id
        name = agency.agency.name
        isConstructed = agency.isConstructed || result.round.isConstructed
        positionDate = result.round.positionDate
        read = Read(
            revision: standing.submission.revision, on: analysis.date, readers: analysis.readers.map(report.toldPost),
            waiting: agency.awaitsReassessment ? agency.latest?.revision : nil)
        grade = AgencyModel.GradePanel(agency, in: report)
        reasons = GradeReasons(standing, wording: report.wording)
        liveRisks = report.liveRisks(of: agency)
        reply = Reply(
            by: analysis.replyBy, hasPassed: analysis.replyBy.map { $0 < result.round.positionDate } ?? false,
            decidedOn: Self.decided(analysis, before: result.round.positionDate),
            office: result.round.papers.office.map { Office(post: report.toldPost($0.post), address: $0.address) })
        let picture = SelfAssessedPicture(standing, edition: result.edition, rules: result.rules)
        self.picture = picture
        comparison = zip(picture.rows, standing.standards).map { row, finding in
            ComparisonRow(
                standard: "\(row.id) \(row.title)", own: row.own.map { picture.scale[$0] },
                found: StandardsGrid.cell(of: finding, rules: result.rules), difference: row.difference.words,
                figures: report.figures(of: agency.agency.id, standard: finding.standard).map(report.told))
        }
        strengths = FeedbackStrengths(standing, picture, in: report)
        gaps = FeedbackGaps(agency, standing, in: report)
        next = NextGradePlan(agency, standing, forecast, in: report)
        dues = AgencyDues(agency, in: report)
        timeline = TimelinePicture(report, ofAgency: agency.agency.id)
        offers = Self.offers(to: standing, in: report)
    }

    /// What is for everybody, and what is for standards in which this agency has gaps.
    /// The day of the decision where it was taken already and a reply was not due before it.
    private static func decided(_ analysis: Analysis, before position: CivilDate) -> CivilDate? {
        guard let day = analysis.decision?.date, day <= position else { return nil }
        return analysis.replyBy.map { $0 < day } ?? false ? nil : day
    }

    private static func offers(to decision: Decision, in report: RoundReport) -> [Offer] {
        let rules = report.result.rules
        let edition = report.result.edition
        let weak = Set(
            decision.criteria.filter { ($0.level ?? .embedded) < rules.gapBelow }
                .map { edition.standardIndex(ofCriterion: $0.criterion) })
        return report.result.round.papers.offers.compactMap { offer in
            let text = report.reader?.offered(offer.text) ?? offer.text
            guard let standard = offer.standard else { return Offer(standard: nil, text: text) }
            guard weak.contains(standard) else { return nil }
            return Offer(standard: report.wording.name(ofStandard: standard), text: text)
        }
    }
}

extension SelfAssessedPicture.Difference {
    /// How the agency's own verdict lies to the one found, said to the agency.
    var words: String {
        switch self {
        case .above(let steps): "You rated it \(Counted.things(steps, "step")) higher than it was found."
        case .same: "The same."
        case .below(let steps): "You rated it \(Counted.things(steps, "step")) lower than it was found."
        case .unknown: "There is nothing to compare yet."
        }
    }
}
