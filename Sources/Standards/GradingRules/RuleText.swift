/// What every rule carries beside its condition: an id, one sentence, where it comes from, and cases that show it at work.
package struct RuleText: Sendable, Hashable {
    /// The stable id printed wherever the rule speaks, such as `G2`.
    package let id: String
    /// One sentence saying what the rule holds.
    package let message: String
    /// Where the rule comes from: a document's finding, a board's practice, or this rule set's own proposal.
    package let source: String
    /// Cases that fire it, each with the one step that stops it.
    package let cases: [RuleCase]

    package init(id: String, message: String, source: String, cases: [RuleCase]) {
        self.id = id
        self.message = message
        self.source = source
        self.cases = cases
    }
}

/// A small set of answers that fires a rule, and a change of one answer by one step after which it no longer fires.
///
/// The case is part of the rule: `s11 standards check` runs every case, so a rule whose words and condition drift apart is found.
package struct RuleCase: Sendable, Hashable {
    /// What is set for one answer, or for all of them; nil leaves it as it was.
    package struct Setting: Sendable, Hashable {
        /// A criterion's id; nil sets all criteria.
        package let criterion: String?
        package let selfRating: Level?
        /// The evidence ladder: 0 nothing accepted, 1 accepted but out of date, 2 in date, 3 in date with practice and effect.
        package let evidence: Level?
        /// A reader's assessed level.
        package let assessed: Level?
        package let isPlanned: Bool?
        package let isSafeguarded: Bool?

        package init(
            criterion: String?, selfRating: Level? = nil, evidence: Level? = nil, assessed: Level? = nil,
            isPlanned: Bool? = nil, isSafeguarded: Bool? = nil
        ) {
            self.criterion = criterion
            self.selfRating = selfRating
            self.evidence = evidence
            self.assessed = assessed
            self.isPlanned = isPlanned
            self.isSafeguarded = isSafeguarded
        }
    }

    /// The edition whose criteria the case speaks of.
    package let edition: String
    /// Settings applied in order; the first usually sets all.
    package let settings: [Setting]
    /// The one step after which the rule is silent.
    package let step: Setting

    package init(edition: String, settings: [Setting], step: Setting) {
        self.edition = edition
        self.settings = settings
        self.step = step
    }
}
