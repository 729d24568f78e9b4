/// How many core and other criteria a standard can have, for one agency.
struct StandardShape: Hashable, Comparable {
    let core: Int
    let other: Int

    static func < (left: StandardShape, right: StandardShape) -> Bool {
        (left.core, left.other) < (right.core, right.other)
    }

    /// Every way the criteria can stand at levels 0 to 3, as counts.
    var counts: [VerdictCounts] {
        let others = Self.compositions(of: other)
        return Self.compositions(of: core).flatMap { core in others.map { VerdictCounts(core: core, other: $0) } }
    }

    /// Every way to spread so many criteria over the four levels.
    private static func compositions(of number: Int) -> [SIMD4<Int>] {
        (0...number).flatMap { absent in
            (0...(number - absent)).flatMap { partly in
                (0...(number - absent - partly)).map { inPlace in
                    SIMD4(absent, partly, inPlace, number - absent - partly - inPlace)
                }
            }
        }
    }
}

extension GradingRules {
    /// The shapes of an edition's standards, and every smaller shape that *not applicable* can leave of them.
    static func shapes(of edition: Edition) -> [StandardShape] {
        var shapes: Set<StandardShape> = []
        for standard in edition.standards {
            let core = edition.criteria[standard.criteria].count(where: \.isCore)
            for fewerCore in 0...core {
                for fewerOther in 0...(standard.criteria.count - core) {
                    shapes.insert(StandardShape(core: fewerCore, other: fewerOther))
                }
            }
        }
        return shapes.sorted()
    }

    /// Part two: from the levels of a standard's criteria to its verdict.
    func verdictProofs(shapes: [StandardShape]) -> [RuleProof] {
        var total = ProofSearch()
        var monotone = ProofSearch()
        var ends = ProofSearch()
        for shape in shapes {
            for counts in shape.counts {
                let verdict = verdict(on: counts)
                total.look(
                    (verdict == nil) == counts.isEmpty && (verdict.map { verdicts.indices.contains($0) } ?? true),
                    "no single verdict for \(Self.words(counts))")
                guard let verdict else { continue }
                for raised in Self.oneStepUp(from: counts) {
                    monotone.look(
                        (self.verdict(on: raised) ?? -1) >= verdict,
                        "raising one criterion by one level lowers \(Self.words(counts)) to \(Self.words(raised))")
                }
                if counts.count(atLeast: .partly, in: .applicable) == 0 {
                    ends.look(verdict == 0, "nothing in place is better than the lowest verdict: \(Self.words(counts))")
                }
                if counts.count(atLeast: .embedded, in: .applicable) == counts.size(of: .applicable) {
                    ends.look(
                        verdict == verdicts.count - 1,
                        "everything embedded is not the best verdict: \(Self.words(counts))")
                }
            }
        }
        return [
            total.proof(.total, "each set of levels of a rated standard has exactly one verdict"),
            monotone.proof(.monotone, "raising one criterion by one level never lowers a verdict"),
            ends.proof(.live, "nothing in place is the lowest verdict and everything embedded the best"),
        ]
    }

    private static func oneStepUp(from counts: VerdictCounts) -> [VerdictCounts] {
        (0..<3).flatMap { level -> [VerdictCounts] in
            var raised: [VerdictCounts] = []
            if counts.core[level] > 0 {
                var next = counts
                next.core[level] -= 1
                next.core[level + 1] += 1
                raised.append(next)
            }
            if counts.other[level] > 0 {
                var next = counts
                next.other[level] -= 1
                next.other[level + 1] += 1
                raised.append(next)
            }
            return raised
        }
    }

    private static func words(_ counts: VerdictCounts) -> String {
        "core criteria at levels 0–3: \(words(counts.core)), others: \(words(counts.other))"
    }

    private static func words(_ counts: SIMD4<Int>) -> String {
        "[" + (0..<4).map { String(counts[$0]) }.joined(separator: ", ") + "]"
    }
}
