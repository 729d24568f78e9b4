package import Evaluation

/// One figure of a round with what it counts and of what.
package struct Count: Sendable, Hashable {
    package let label: String
    /// "8 of 9 (88.9 %)", or the plain number where there is nothing to take a share of.
    package let figure: String
    /// The rest of the sentence the figure begins.
    package let words: String

    /// The figures of a round. Every state has its own denominator: the state before it, which is named.
    package static func all(of result: RoundResult) -> [Count] {
        let counts = result.counts
        let notAsked = [
            (counts.exempt, "exempt"), (counts.withdrawn, "withdrawn"), (counts.merged, "merged into another"),
        ]
        .filter { $0.0 > 0 }.map { "\($0.0) of them \($0.1)" }
        let asked = (["invited to answer"] + notAsked).joined(separator: ", ") + "."
        return [
            Count(label: "Invited", figure: Counted.things(counts.invited, "agency", "agencies"), words: asked),
            Count(
                label: "Returned", figure: Counted.share(counts.returned, of: counts.invited),
                words: "of the agencies invited sent a return."),
            Count(
                label: "On time", figure: Counted.share(counts.onTime, of: counts.returned),
                words: "of those that sent a return did so by their last day."),
            Count(
                label: "Accepted", figure: Counted.share(counts.accepted, of: counts.returned),
                words: "of those that sent a return have one that was accepted."),
            Count(
                label: "Refused", figure: Counted.things(counts.refused, "file"),
                words: "\(counts.refused == 1 ? "was" : "were") refused. This counts files, not agencies."),
            Count(
                label: "Analysed", figure: Counted.share(counts.analysed, of: counts.accepted),
                words: "of those with an accepted return were read by the audit group."),
            Count(
                label: "Graded", figure: Counted.share(counts.graded, of: counts.analysed),
                words: "of those read could be graded."),
            Count(
                label: "Awaiting re-assessment", figure: Counted.share(counts.awaitingReassessment, of: counts.graded),
                words: "of those graded sent a revised return that has not been read."),
            Count(
                label: "Re-assessed", figure: Counted.share(counts.reassessed, of: counts.graded),
                words: "of those graded were graded again on a revised return."),
        ]
    }
}
