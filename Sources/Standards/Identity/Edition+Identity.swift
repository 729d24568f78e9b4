extension Edition {
    /// The edition in canonical form, field order version 1.
    package var canonicalForm: CanonicalForm {
        var form = CanonicalForm(tag: "s11:edition:1")
        form.field(id)
        form.field(title)
        form.field(period.from)
        form.field(period.to)
        form.field(about)
        form.list(documents) { form, document in
            form.field(document.id)
            form.field(document.title)
            form.field(document.reference)
            form.field(document.published)
        }
        form.list(agencyTypes) { form, type in
            form.field(type.id)
            form.field(type.label)
            form.field(type.sector)
            form.optional(type.usualDuty) { $0.field($1.rawValue) }
        }
        form.field(mostCriteriaPerItem)
        form.list(evidenceKinds) { form, kind in
            form.field(kind.id)
            form.field(kind.label)
            form.field(kind.shows.rawValue)
            form.field(kind.ageInMonths)
            form.field(kind.basis)
        }
        form.list(standards) { form, standard in
            form.field(standard.id)
            form.field(standard.title)
            form.field(standard.short)
            form.field(standard.aim)
            form.list(standard.citations) { $0.add($1) }
            form.list(criteria[standard.criteria]) { $0.add($1, kinds: evidenceKinds) }
        }
        return form
    }
}

extension CanonicalForm {
    fileprivate mutating func add(_ citation: Citation) {
        optional(citation.document) { $0.field($1) }
        field(citation.place)
        optional(citation.paragraph) { $0.field($1) }
        field(citation.basis.rawValue)
    }

    fileprivate mutating func add(_ criterion: Criterion, kinds: [EvidenceKind]) {
        field(criterion.id)
        field(criterion.title)
        field(criterion.wording)
        field(criterion.isCore)
        field(criterion.isLiveRisk)
        list(criterion.appliesTo) { $0.field($1) }
        list(criterion.expectedEvidence) { $0.field(kinds[$1].id) }
        list(criterion.descriptors) { $0.field($1) }
        field(criterion.mend)
        field(criterion.question)
        list(criterion.citations) { $0.add($1) }
    }
}
