/// One way to change a document, with a name that stays: the mutants of a kind follow from its name, the seed and their index.
package struct MutationKind: Sendable {
    /// Small letters and hyphens, for reports and the command line.
    package let name: String
    let isFor: @Sendable (SchemaFacts) -> Bool
    let mutate: @Sendable (inout Draft) -> Void

    /// Describes a kind.
    ///
    /// - Parameters:
    ///   - name: Its name, which no other kind has.
    ///   - isFor: Whether a vocabulary has what the kind changes; by default every vocabulary does.
    ///   - mutate: Makes the edits; none where the base has no place for them.
    package init(
        _ name: String, for isFor: @escaping @Sendable (SchemaFacts) -> Bool = { _ in true },
        _ mutate: @escaping @Sendable (inout Draft) -> Void
    ) {
        self.name = name
        self.isFor = isFor
        self.mutate = mutate
    }

    /// One mutant; nil where no base has a place for this kind.
    package func mutant(of subject: Subject, seed: UInt64, index: Int) -> Mutant? {
        var random = SplitMix64(seed: seed, kind: name, index: index)
        for _ in 0..<32 {
            guard let base = random.pick(subject.bases) else { return nil }
            var draft = Draft(base, subject.facts, random)
            mutate(&draft)
            if !draft.edits.isEmpty {
                return Mutant(
                    vocabulary: subject.name, kind: name, seed: seed, index: index, base: base,
                    edits: Edit.inOrder(draft.edits))
            }
            random = draft.random
        }
        return nil
    }
}
