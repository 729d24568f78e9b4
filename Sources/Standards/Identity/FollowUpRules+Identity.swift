extension FollowUpRules {
    /// The rules' identity: their id with the hash of their value in canonical form.
    package var identity: Identity { Identity(id: id, hash: ContentHash(of: canonicalForm.bytes)) }

    /// The rules in canonical form, field order version 1.
    package var canonicalForm: CanonicalForm {
        var form = CanonicalForm(tag: "s11:follow-up-rules:1")
        form.field(id)
        form.field(title)
        form.field(inForceFrom)
        form.field(gradingRules)
        form.field(calendar)
        form.list(priorities) { form, priority in
            form.add(priority.text)
            form.field(priority.label)
            form.field(priority.letter)
            form.list(priority.applies) { form, pattern in
                form.optional(pattern.isLiveRisk) { $0.field($1) }
                form.optional(pattern.verdictAtMost) { $0.field($1) }
                form.optional(pattern.gradeAtMost) { $0.field($1) }
            }
            form.list(priority.deadlines) { form, deadline in
                form.field(deadline.step.rawValue)
                form.field(deadline.days)
                form.field(deadline.roll.rawValue)
            }
        }
        form.list(agencySteps) { form, step in
            form.add(step.text)
            form.field(step.kind.rawValue)
            form.field(step.label)
            form.field(step.gradeAtMost)
            form.field(step.days)
            form.field(step.roll.rawValue)
        }
        form.add(themeStep.text)
        form.field(themeStep.days)
        form.field(themeStep.roll.rawValue)
        return form
    }
}
