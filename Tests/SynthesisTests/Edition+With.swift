import Standards

extension Edition {
    /// The same edition with other parts in place of some.
    func with(
        title: String? = nil, period: Period? = nil, agencyTypes: [AgencyType]? = nil,
        evidenceKinds: [EvidenceKind]? = nil
    ) -> Edition {
        let kinds = evidenceKinds ?? self.evidenceKinds
        return Edition(
            id: id, title: title ?? self.title, period: period ?? self.period, about: about, documents: documents,
            agencyTypes: agencyTypes ?? self.agencyTypes, evidenceKinds: kinds,
            mostCriteriaPerItem: mostCriteriaPerItem,
            standards: standards.map { standard in
                (standard, standard.criteria.map { criteria[$0].expecting(kinds.isEmpty ? [] : $0.expected(self)) })
            })
    }
}

extension Int {
    /// The kinds of evidence that the criterion with this index expects.
    fileprivate func expected(_ edition: Edition) -> [Int] { edition.criteria[self].expectedEvidence }
}

extension Criterion {
    /// The same criterion, asked of these types of agency only.
    func asked(of types: [String]) -> Criterion { with(appliesTo: types) }

    /// The same criterion, for which other kinds of evidence are usually seen.
    func expecting(_ evidence: [Int]) -> Criterion { with(evidence: evidence) }

    private func with(appliesTo: [String]? = nil, evidence: [Int]? = nil) -> Criterion {
        Criterion(
            id: id, title: title, wording: wording, isCore: isCore, isLiveRisk: isLiveRisk,
            appliesTo: appliesTo ?? self.appliesTo, expectedEvidence: evidence ?? expectedEvidence,
            descriptors: descriptors, mend: mend, question: question, citations: citations)
    }
}
