/// How answers become levels, levels become verdicts and verdicts become a grade: all of it data, immutable, with an identity.
package struct GradingRules: Sendable, Hashable {
    package let id: String
    package let title: String
    /// The day from which boards may use it, `YYYY-MM-DD`.
    package let inForceFrom: String
    /// The edition the rules were made for and are proved with.
    package let edition: String
    /// The words for the four levels, level 0 first.
    package let levelLabels: [String]
    /// A criterion below this level is a gap.
    package let gapBelow: Level
    /// The evidence gate, lowest level first.
    package let gate: [GateRule]
    /// The verdicts, worst first.
    package let verdicts: [Verdict]
    /// The index of the verdict "met"; a standard below it is weak.
    package let met: Int
    /// The grades, worst first.
    package let grades: [Grade]
    /// The limiting rules, in the order they are named.
    package let limitingRules: [LimitingRule]
    /// When a weakness shared by agencies is a theme.
    package let theme: ThemeThreshold
    /// What the gate allows, by the bits of the facts about evidence.
    let allowedLevels: [Level]
    /// What the verdicts ask, lowest verdict first, without the words.
    package let needs: [Need]

    package init(
        id: String, title: String, inForceFrom: String, edition: String, levelLabels: [String], gapBelow: Level,
        gate: [GateRule], verdicts: [Verdict], met: Int, grades: [Grade], limitingRules: [LimitingRule],
        theme: ThemeThreshold
    ) {
        self.id = id
        self.title = title
        self.inForceFrom = inForceFrom
        self.edition = edition
        self.levelLabels = levelLabels
        self.gapBelow = gapBelow
        self.gate = gate
        self.verdicts = verdicts
        self.met = met
        self.grades = grades
        self.limitingRules = limitingRules
        self.theme = theme
        allowedLevels = Self.allowedLevels(gate)
        needs = Self.needs(of: verdicts)
    }

    /// The same rules with one limiting rule left out, to see what it decides.
    package func without(limitingRule id: String) -> GradingRules {
        replacing(limitingRules: limitingRules.filter { $0.text.id != id })
    }

    /// The same rules with other parts in place of some; nil keeps a part.
    func replacing(
        gate: [GateRule]? = nil, verdicts: [Verdict]? = nil, limitingRules: [LimitingRule]? = nil
    ) -> GradingRules {
        GradingRules(
            id: id, title: title, inForceFrom: inForceFrom, edition: edition, levelLabels: levelLabels,
            gapBelow: gapBelow, gate: gate ?? self.gate, verdicts: verdicts ?? self.verdicts, met: met, grades: grades,
            limitingRules: limitingRules ?? self.limitingRules, theme: theme)
    }
}

/// When a standard or criterion that is weak in several agencies is a theme for the board.
package struct ThemeThreshold: Sendable, Hashable {
    /// Weak in at least so many agencies …
    package let agencies: Int
    /// … and in at least this share of the analysed agencies it applies to.
    package let share: Ratio
    package let source: String

    package init(agencies: Int, share: Ratio, source: String) {
        self.agencies = agencies
        self.share = share
        self.source = source
    }

    /// Whether `weak` of `applicable` agencies make a theme.
    package func isReached(weak: Int, of applicable: Int) -> Bool {
        weak >= agencies && share.isReached(by: weak, of: applicable)
    }
}
