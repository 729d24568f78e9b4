extension FollowUpRules {
    /// The index of the first priority a gap belongs to; the last takes every gap that no other does.
    package func priorityIndex(of gap: GapFacts) -> Int {
        priorities.firstIndex { $0.isMatched(by: gap) } ?? max(priorities.count - 1, 0)
    }
}
