package import Evaluation
import Standards

extension ReasonWording {
    /// What would have to be true of one standard for a better grade, a sentence or two for each thing.
    ///
    /// - Parameter criteria: Where each criterion of the edition stands now.
    package func sentences(on change: StandardChange, _ criteria: [CriterionFinding]) -> [String] {
        let rated = change.changes.compactMap { change -> Int? in
            if case .rating(let criterion, _) = change { criterion } else { nil }
        }
        var sentences = change.changes.compactMap { sentence(on: $0, criteria) }
        if !rated.isEmpty {
            sentences.append(
                "The agency's own \(rated.count == 1 ? "rating" : "ratings") of \(ids(rated)) \(rated.count == 1 ? "says" : "say") where \(rated.count == 1 ? "it stands" : "they stand")."
            )
        }
        return sentences
    }

    /// Nil for own ratings, which are named together.
    private func sentence(on change: AnswerChange, _ criteria: [CriterionFinding]) -> String? {
        let name = name(ofCriterion: change.criterion)
        switch change {
        case .level(let criterion, let from, let to):
            return "\(name) stands at \(self.name(of: to)) instead of \(self.name(of: from)). "
                + effort(to: to, criteria[criterion].facts)
        case .plan: return "\(name) has an action with an owner and a date."
        case .safeguard: return "For \(name) a safeguard that the readers accept stands in until it is mended."
        case .evidence: return "At least one item of evidence is accepted for a criterion of this standard."
        case .rating: return nil
        }
    }

    /// What a higher level takes: evidence, the agency's own rating, the readers' word.
    private func effort(to level: Level, _ facts: CriterionFacts) -> String {
        var sentences: [String] = []
        if rules.allowed(by: facts.evidence) >= level {
            sentences.append("The evidence supports it already.")
        } else {
            let rules = self.rules.gate.filter { $0.opens <= level && !$0.needs.allSatisfy(facts.evidence.meets) }
            // What the highest rule needs includes what those below it need.
            let needs = rules.last?.needs.filter { !facts.evidence.meets($0) } ?? []
            sentences.append("It takes \(Counted.list(needs.map(\.label))).")
        }
        if let own = facts.selfRating, own < level {
            sentences.append("The agency's own rating, \(own.rawValue), has to rise with it.")
        }
        if facts.assessed != nil {
            sentences.append("The readers gave the level themselves, so it is theirs to raise.")
        }
        return sentences.joined(separator: " ")
    }
}
