package import CivilCalendar
import Evaluation
import FollowUp
import Standards
import Submissions

/// What the grade of an agency asks of it beside closing its gaps.
package struct StepPlan: Sendable, Hashable {
    package let steps: [Step]
    /// What is to be answered again, where the grade asks for a resubmission.
    package let resubmission: Resubmission?

    /// One step with its date.
    package struct Step: Sendable, Hashable {
        package let label: String
        package let message: String
        package let due: ShownDue
        /// Where it is done and why there, a sentence each, for what is done at a meeting.
        package let place: [String]
    }

    /// The standards to be answered again, and by when.
    package struct Resubmission: Sendable, Hashable {
        package let due: ShownDue
        package let standards: [String]
    }

    /// Where the agency is re-assessed; nothing where no meetings are given. No other agency is named.
    private static func place(of agency: AgencyResult, in report: RoundReport) -> [String] {
        guard let place = report.plan.places?.place(of: agency.agency.id) else { return [] }
        let reasons = TimetableWording(report, namesOthers: false).reasons(for: place)
        guard let meeting = place.meeting else { return ["It has no place at a meeting yet."] + reasons }
        return [
            "It is on the list of the audit group's meeting on \(meeting.date.readable); papers are due by \(meeting.papers.readable)."
        ] + reasons
    }

    /// Nil for an agency without a follow-up: nobody has read its return.
    init?(_ agency: AgencyResult, in report: RoundReport) {
        guard let followUp = report.plan.followUp(of: agency.agency.id) else { return nil }
        steps = followUp.steps.map {
            Step(
                label: $0.step.label, message: $0.step.text.message, due: report.shown($0, of: agency.agency.id),
                place: $0.step.kind == .reassessment ? Self.place(of: agency, in: report) : [])
        }
        resubmission = followUp.steps.first { $0.step.kind == .resubmission }.map { step in
            Resubmission(
                due: report.shown(step, of: agency.agency.id),
                standards: followUp.resubmit.map { index in
                    "\(report.result.edition.standards[index].id) \(report.result.edition.standards[index].title)"
                })
        }
    }
}

/// A revised return that waits to be read, beside the one that was graded.
package struct RevisedReturn: Sendable, Hashable {
    package let graded: Side
    package let awaiting: Side

    /// One of the two returns.
    package struct Side: Sendable, Hashable {
        package let revision: Int
        package let received: CivilDate?
        package let signedOff: String?
    }

    /// Nil where no revised return waits.
    init?(_ agency: AgencyResult) {
        guard agency.awaitsReassessment, let standing = agency.standing, let latest = agency.latest else { return nil }
        graded = Side(standing.submission, in: agency.invitation)
        awaiting = Side(latest, in: agency.invitation)
    }
}

extension RevisedReturn.Side {
    fileprivate init(_ submission: Submission, in invitation: Invitation) {
        revision = submission.revision
        received = invitation.received.first { $0.revision == submission.revision }?.date
        signedOff = submission.signOff.map { "\($0.post), \($0.date.readable)" }
    }
}
