package import Standards

/// One thing about one criterion that would have to be different for a better grade.
package enum AnswerChange: Sendable, Hashable {
    /// It stands higher: the evidence for the higher level is accepted, a reader who gave a level gives this one, and the agency rates it so.
    case level(criterion: Int, from: Level, to: Level)
    /// An action with an owner and a date covers it.
    case plan(criterion: Int)
    /// Something that the readers accept stands in until it is mended.
    case safeguard(criterion: Int)
    /// The agency rates it as it stands.
    case rating(criterion: Int, Level)
    /// At least one item of evidence is accepted for it, or for another criterion of its standard.
    case evidence(criterion: Int)

    /// The criterion's index in the edition.
    package var criterion: Int {
        switch self {
        case .level(let criterion, _, _), .plan(let criterion), .safeguard(let criterion), .rating(let criterion, _),
            .evidence(let criterion):
            criterion
        }
    }

    /// Among the changes of one criterion: a level comes first, because the rest is seen against it.
    var order: Int {
        switch self {
        case .level: 0
        case .rating: 1
        case .plan: 2
        case .evidence: 3
        case .safeguard: 4
        }
    }

    /// It makes the rules look at a weakness otherwise, but the weakness is still there.
    var mendsNothing: Bool {
        switch self {
        case .rating, .safeguard: true
        case .level, .plan, .evidence: false
        }
    }

    /// How many levels it asks for.
    var steps: Int { if case .level(_, let from, let to) = self { to.rawValue - from.rawValue } else { 0 } }
}

/// What would have to be different in one standard: all of it.
package struct StandardChange: Sendable, Hashable {
    /// The standard's index in the edition.
    package let standard: Int
    /// In the edition's order of criteria; never empty.
    package let changes: [AnswerChange]

    package init(standard: Int, changes: [AnswerChange]) {
        self.standard = standard
        self.changes = changes
    }
}

extension GradingRules {
    /// The facts of a criterion once a change of it has come true.
    package func facts(_ facts: CriterionFacts, after change: AnswerChange) -> CriterionFacts {
        var after = facts
        switch change {
        case .level(_, _, let level):
            after.evidence.formUnion(evidence(opening: level))
            after.assessed = facts.assessed.map { max($0, level) }
            after.selfRating = facts.selfRating.map { max($0, level) }
        case .plan: after.isPlanned = true
        case .safeguard: after.isSafeguarded = true
        case .rating(_, let level): after.selfRating = level
        case .evidence: after.evidence.formUnion(.accepted)
        }
        return after
    }

    /// The least evidence that opens a level: what its rule of the gate needs, and those below it.
    private func evidence(opening level: Level) -> EvidenceFacts {
        var facts = EvidenceFacts()
        for need in gate.filter({ $0.opens <= level }).flatMap(\.needs) {
            switch need {
            case .accepted: facts.formUnion(.accepted)
            case .inDate: facts.formUnion([.accepted, .inDate])
            case .inDatePractice: facts.formUnion([.accepted, .inDate, .inDatePractice])
            case .inDateEffect: facts.formUnion([.accepted, .inDate, .inDateEffect])
            }
        }
        return facts
    }
}
