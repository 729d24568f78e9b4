/// One of the words a standard can be given, worst first: not met, partly met, met, strong.
package struct Verdict: Sendable, Hashable {
    package let id: String
    package let label: String
    /// The letter that stands beside the colour in the standards grid.
    package let letter: String
    /// What must hold, beside everything the verdicts below it ask; empty for the lowest.
    package let requirements: [Requirement]

    package init(id: String, label: String, letter: String, requirements: [Requirement]) {
        self.id = id
        self.label = label
        self.letter = letter
        self.requirements = requirements
    }
}

/// A rule of a verdict: a share of the criteria must stand at a level or above.
///
/// Because it asks for *at least* this level of *at least* this share, raising a criterion can never break it: verdicts
/// are monotone by their form.
package struct Requirement: Sendable, Hashable {
    /// Which applicable criteria are counted.
    package enum Scope: String, Sendable, Hashable, CaseIterable {
        case core
        case applicable

        /// "core criteria", "criteria".
        package var label: String { self == .core ? "core criteria" : "criteria that apply" }
    }

    package let text: RuleText
    package let scope: Scope
    package let level: Level
    package let share: Ratio

    package init(text: RuleText, scope: Scope, level: Level, share: Ratio) {
        self.text = text
        self.scope = scope
        self.level = level
        self.share = share
    }
}
