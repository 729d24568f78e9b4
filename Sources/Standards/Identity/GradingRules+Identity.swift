extension GradingRules {
    /// The rules' identity: their id with the hash of their value in canonical form.
    package var identity: Identity { Identity(id: id, hash: ContentHash(of: canonicalForm.bytes)) }

    /// The rules in canonical form, field order version 1.
    package var canonicalForm: CanonicalForm {
        var form = CanonicalForm(tag: "s11:grading-rules:1")
        form.field(id)
        form.field(title)
        form.field(inForceFrom)
        form.field(edition)
        form.list(levelLabels) { $0.field($1) }
        form.field(gapBelow.rawValue)
        form.list(gate) { form, rule in
            form.add(rule.text)
            form.field(rule.opens.rawValue)
            form.list(rule.needs) { $0.field($1.rawValue) }
        }
        form.list(verdicts) { form, verdict in
            form.field(verdict.id)
            form.field(verdict.label)
            form.field(verdict.letter)
            form.list(verdict.requirements) { $0.add($1) }
        }
        form.field(met)
        form.list(grades) { form, grade in
            form.field(grade.id)
            form.field(grade.label)
            form.field(grade.letter)
        }
        form.list(limitingRules) { form, rule in
            form.add(rule.text)
            form.field(rule.cap)
            form.list(rule.conditions) { $0.add($1) }
        }
        form.field(theme.agencies)
        form.field(theme.share.text)
        form.field(theme.source)
        return form
    }
}

extension CanonicalForm {
    mutating func add(_ text: RuleText) {
        field(text.id)
        field(text.message)
        field(text.source)
        list(text.cases) { form, ruleCase in
            form.field(ruleCase.edition)
            form.list(ruleCase.settings) { $0.add($1) }
            form.add(ruleCase.step)
        }
    }

    private mutating func add(_ setting: RuleCase.Setting) {
        optional(setting.criterion) { $0.field($1) }
        optional(setting.selfRating) { $0.field($1.rawValue) }
        optional(setting.evidence) { $0.field($1.rawValue) }
        optional(setting.assessed) { $0.field($1.rawValue) }
        optional(setting.isPlanned) { $0.field($1) }
        optional(setting.isSafeguarded) { $0.field($1) }
    }

    fileprivate mutating func add(_ requirement: Requirement) {
        add(requirement.text)
        field(requirement.scope.rawValue)
        field(requirement.level.rawValue)
        field(requirement.share.text)
    }

    fileprivate mutating func add(_ condition: CountCondition) {
        optional(condition.counted.verdictAtMost) { $0.field($1) }
        optional(condition.counted.verdictAtLeast) { $0.field($1) }
        optional(condition.counted.isDeclared) { $0.field($1) }
        optional(condition.counted.isPlanned) { $0.field($1) }
        optional(condition.counted.isEvidenced) { $0.field($1) }
        optional(condition.counted.hasOpenLiveRisk) { $0.field($1) }
        switch condition.comparison {
        case .atLeast(let number): add("at-least", String(number))
        case .fewerThan(let number): add("fewer-than", String(number))
        case .moreThan(let share): add("more-than", share.text)
        case .lessThan(let share): add("less-than", share.text)
        }
    }

    private mutating func add(_ comparison: String, _ operand: String) {
        field(comparison)
        field(operand)
    }
}
