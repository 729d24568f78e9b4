import CivilCalendar
import Diagnostics
import Evaluation
import Standards
import Submissions

/// The checks that need more than one document of a round: does this return, this analysis, this record belong here?
struct RoundFit {
    let round: Round

    /// What keeps a return out of the round.
    func faults(of submission: Submission, invitation: Invitation?, twins: [String]) -> [Diagnostic] {
        let place = submission.source.location(at: 0)
        var faults: [Diagnostic] = []
        guard let invitation else {
            return [
                Diagnostic(
                    .agencyNotInvited, at: place, "This agency is not on the round's list of invited agencies.",
                    found: Visible.quoted(submission.agency.id),
                    expected: "one of the ids in round.xml",
                    mend: "Correct the agency's id in the return, or add the agency to round.xml.")
            ]
        }
        if submission.agency.type != invitation.agency.type {
            faults.append(
                Diagnostic(
                    .agencyDiffers, at: place, "The return names another type of agency than the invitation does.",
                    found: Visible.quoted(submission.agency.type), expected: Visible.quoted(invitation.agency.type),
                    mend: "Agree with the board which type is right; it decides which criteria are asked."))
        }
        if submission.edition != round.edition {
            faults.append(
                Diagnostic(
                    .returnEdition, at: place, "The return answers another edition than the round asks for.",
                    found: "\(submission.edition.id) \(submission.edition.hash.text)",
                    expected: "\(round.edition.id) \(round.edition.hash.text)",
                    mend: "Answer the edition named in the invitation."))
        }
        if submission.signOff == nil {
            faults.append(
                Diagnostic(
                    .returnUnsigned, at: place,
                    "The return is a draft: nobody has signed it off, so it cannot be taken into the round.",
                    expected: "a sign-off with a post and a date",
                    mend: "Have the return signed off by a senior post and send it again.", severity: .error))
        }
        if !twins.isEmpty {
            faults.append(
                Diagnostic(
                    .returnRepeated, at: place,
                    "Two returns of the same agency carry the same revision number, so neither can be taken.",
                    found: "revision \(submission.revision) also in \(twins.joined(separator: ", "))",
                    expected: "one file for each revision",
                    mend: "Remove the one that was not sent, or give the later one the next revision number."))
        }
        return faults
    }

    /// What keeps an analysis out of the round.
    func faults(of analysis: Analysis, submission: Submission?, twins: [String], grades: [Grade]) -> [Diagnostic] {
        let place = analysis.source.location(at: 0)
        var faults: [Diagnostic] = []
        if submission == nil {
            faults.append(
                Diagnostic(
                    .analysisWithoutReturn, at: place, "There is no accepted return that this analysis could be about.",
                    found: "\(Visible.quoted(analysis.agency)), revision \(analysis.revision)",
                    expected: "an agency and revision with an accepted return in returns/",
                    mend: "Correct the agency or revision, or ask for the return."))
        }
        if !twins.isEmpty {
            faults.append(
                Diagnostic(
                    .analysisRepeated, at: place, "Two analyses are about the same return, so neither can be taken.",
                    found: "revision \(analysis.revision) also in \(twins.joined(separator: ", "))",
                    expected: "one analysis for each return", mend: "Join the two into one file."))
        }
        if let decision = analysis.decision, !grades.contains(where: { $0.id == decision.grade }) {
            faults.append(
                Diagnostic(
                    .analysisTarget, at: analysis.source.location(at: Int(decision.offset)),
                    "The decided grade is none of those the grading rules know.", found: Visible.quoted(decision.grade),
                    expected: grades.map(\.id).joined(separator: ", "), mend: "Write one of the rules' grades."))
        }
        return faults
    }

    /// A return without a receipt.
    func notReceived(_ submission: Submission) -> Diagnostic {
        Diagnostic(
            .returnNotReceived, at: submission.source.location(at: 0),
            "The round has no record of when this return came in, so it is not counted as on time.",
            found: "revision \(submission.revision)", expected: "a received entry in round.xml",
            mend: "Add the day it came in to round.xml.")
    }

    /// A receipt without a return.
    func withoutReturn(_ receipt: Receipt, of invitation: Invitation) -> Diagnostic {
        Diagnostic(
            .receivedWithoutReturn, at: round.source.location(at: Int(receipt.offset)),
            "The record says that a return came in, but its file is not there.",
            found: "revision \(receipt.revision) of \(invitation.agency.id)", expected: "the return in returns/",
            mend: "Put the file in place, or correct the record.")
    }

    /// A supplement to a return sent to another board, where there is no such return yet.
    ///
    /// - Parameter latest: The latest revision of the return; 0 where there is none.
    func withoutReturn(supplement: Submission, latest: Int) -> Diagnostic {
        Diagnostic(
            .supplementWithoutReturn, at: supplement.source.location(at: 0),
            "There is no accepted return that this supplement could go with.",
            found: "\(Visible.quoted(supplement.agency.id)), revision \(supplement.revision)",
            expected: latest == 0
                ? "its return in the round it answers in" : "at most \(latest), the latest revision of its return",
            mend: "Ask for the return, or give the supplement the revision of the return it goes with.")
    }

    /// A recorded decision that the rules would not propose.
    func differing(_ decision: Decision, grades: [Grade]) -> Diagnostic? {
        guard let analysis = decision.basis.analysis, let record = analysis.decision,
            let proposed = decision.grade.map({ grades[$0].id }) ?? Optional("no grade"), proposed != record.grade
        else { return nil }
        return Diagnostic(
            .decisionDiffers, at: record.place ?? analysis.source.location(at: Int(record.offset)),
            "The audit group's recorded grade is not the one the rules propose; the record stands.",
            found: record.grade,
            expected: proposed,
            mend: record.reason == nil
                ? "Record the reason for the difference." : "Nothing, if the recorded reason holds.")
    }
}
