/// The outcome of trying to prove one property of a pair of edition and grading rules, by going through every state.
package struct RuleProof: Sendable, Hashable {
    /// The properties every shipped pair must have; `docs/grading-properties.md` says what each means and why the parts compose.
    package enum Property: String, Sendable, Hashable, CaseIterable {
        /// Each complete state of facts has exactly one grade.
        case total
        /// A step up, one more accepted item or one more owned, dated action never lowers a verdict or a grade.
        case monotone
        /// No self-rating beats the one that says what is supported.
        case honest
        /// Each rule decides something somewhere, and every grade is reached.
        case live
        /// Each rule's own case fires it and the one step stops it.
        case cases
    }

    package let property: Property
    /// What exactly was gone through, in a sentence.
    package let claim: String
    /// How many states were looked at.
    package let states: Int
    /// The first state that breaks the claim, in words; nil where it holds.
    package let counterexample: String?

    package init(property: Property, claim: String, states: Int, counterexample: String?) {
        self.property = property
        self.claim = claim
        self.states = states
        self.counterexample = counterexample
    }

    package var holds: Bool { counterexample == nil }
}

/// Collects the states of one proof and the first that breaks it.
struct ProofSearch {
    private(set) var states = 0
    private(set) var counterexample: String?

    /// Looks at one state; the description is made only for the first that breaks the claim.
    mutating func look(_ holds: Bool, _ describe: @autoclosure () -> String) {
        states += 1
        if !holds, counterexample == nil { counterexample = describe() }
    }

    func proof(_ property: RuleProof.Property, _ claim: String) -> RuleProof {
        RuleProof(property: property, claim: claim, states: states, counterexample: counterexample)
    }
}

extension GradingRules {
    /// Proves, or refutes with a counterexample, every property of these rules with an edition.
    ///
    /// The three parts (answer to level, levels to verdict, standards to grade) are each gone through whole; why they compose is
    /// argued in `docs/grading-properties.md`.
    package func proofs(with edition: Edition) -> [RuleProof] {
        answerProofs() + verdictProofs(shapes: Self.shapes(of: edition))
            + gradeProofs(standards: edition.standards.count) + edgeProofs(edition) + caseProofs(edition)
    }
}
