/// Everything the limiting rules look at of one rated standard.
package struct StandardFacts: Sendable, Hashable {
    /// The index of the verdict.
    package var verdict: Int
    /// The agency's own rating of the standard was already below *met*.
    package var isDeclared: Bool
    /// An owned, dated action covers every gap of the standard.
    package var isPlanned: Bool
    /// At least one item of evidence was accepted anywhere in the standard.
    package var isEvidenced: Bool
    /// A live-risk criterion stands at level 0 without an accepted interim safeguard.
    package var hasOpenLiveRisk: Bool

    package init(verdict: Int, isDeclared: Bool, isPlanned: Bool, isEvidenced: Bool, hasOpenLiveRisk: Bool) {
        self.verdict = verdict
        self.isDeclared = isDeclared
        self.isPlanned = isPlanned
        self.isEvidenced = isEvidenced
        self.hasOpenLiveRisk = hasOpenLiveRisk
    }
}
