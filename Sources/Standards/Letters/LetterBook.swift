/// The wording of every letter a board has, one for each kind.
package struct LetterBook: Sendable, Hashable {
    private let wordings: [LetterKind: LetterWording]
    /// What a board's own wording stands in place of; it is used for letters of days before that is in force.
    private let replaced: [LetterKind: LetterWording]

    /// - Parameter wordings: Of two of one kind the first counts.
    package init(_ wordings: [LetterWording] = []) { self.init(wordings, replaced: [:]) }

    private init(_ wordings: [LetterWording], replaced: [LetterKind: LetterWording]) {
        self.wordings = Dictionary(wordings.map { ($0.kind, $0) }) { first, _ in first }
        self.replaced = replaced
    }

    package subscript(kind: LetterKind) -> LetterWording? { wordings[kind] }

    /// The wording of a letter of some day: a board's own where it is in force on that day, else the one it stands in place of.
    ///
    /// - Parameter day: `YYYY-MM-DD`.
    package func wording(of kind: LetterKind, on day: String) -> LetterWording? {
        guard let wording = wordings[kind], let before = replaced[kind] else { return wordings[kind] }
        return wording.inForceFrom <= day ? wording : before
    }

    package var isEmpty: Bool { wordings.isEmpty }

    /// Those there are, in the order in which a round needs them.
    package var all: [LetterWording] { LetterKind.allCases.compactMap { wordings[$0] } }

    /// The kinds that have no wording.
    package var missing: [LetterKind] { LetterKind.allCases.filter { wordings[$0] == nil } }

    /// The same with some of a board's own instead.
    package func replacing(with own: [LetterWording]) -> LetterBook {
        let kinds = Set(own.map(\.kind))
        return LetterBook(own + all, replaced: wordings.filter { kinds.contains($0.key) })
    }
}

extension LetterBook {
    /// Goes through every letter, every footing and everything its parts depend on: each time there is exactly one wording, and never none.
    package var proof: RuleProof {
        var search = ProofSearch()
        for letter in all {
            for duty in DutyBasis.allCases {
                for state in Self.states(of: letter.kind) {
                    search.look(
                        letter.isWhole(for: duty, when: state),
                        "\(letter.kind.rawValue) for \(duty.rawValue) when \(state.map(\.rawValue).sorted().joined(separator: ", "))"
                    )
                }
            }
        }
        return RuleProof(
            property: .total, claim: "every letter has exactly one wording for every footing an agency can stand on",
            states: search.states, counterexample: search.counterexample)
    }

    /// Every set of a kind's conditions.
    private static func states(of kind: LetterKind) -> [Set<LetterCondition>] {
        kind.conditions.reduce([[]]) { states, condition in states + states.map { $0.union([condition]) } }
    }
}

extension LetterWording {
    /// Whether something is left of it, and of each choice exactly one alternative.
    fileprivate func isWhole(for duty: DutyBasis, when state: Set<LetterCondition>) -> Bool {
        let standing = blocks.filter { $0.when.map(state.contains) ?? true }
        return !standing.isEmpty
            && standing.allSatisfy { block in
                guard case .choice(let alternatives) = block.content else { return true }
                return alternatives.fitting(duty).count == 1
            }
    }
}
