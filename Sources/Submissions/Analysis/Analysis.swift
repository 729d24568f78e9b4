package import CivilCalendar
package import Diagnostics
package import Standards

/// What the audit group's readers found in one return: laid over it, never into it.
///
/// No grade is published without one.
package struct Analysis: Sendable {
    package let agency: String
    /// The revision of the return that was read.
    package let revision: Int
    /// The posts that read it.
    package let readers: [String]
    package let date: CivilDate
    /// The day by which the agency can say what is wrong in it, before the board sees it; nil where none was set.
    package let replyBy: CivilDate?
    package let isConstructed: Bool
    /// What was found, by criterion index; criteria not named were left as the return has them.
    package let findings: [CriterionAnalysis]
    /// The grade the audit group settled on, where it has.
    package let decision: DecisionRecord?
    package let source: SourceText

    package init(
        agency: String, revision: Int, readers: [String], date: CivilDate, replyBy: CivilDate? = nil,
        isConstructed: Bool,
        findings: [CriterionAnalysis], decision: DecisionRecord?, source: SourceText
    ) {
        self.agency = agency
        self.revision = revision
        self.readers = readers
        self.date = date
        self.replyBy = replyBy
        self.isConstructed = isConstructed
        self.findings = findings
        self.decision = decision
        self.source = source
    }

    /// The same analysis with the grade that was settled on.
    package func with(_ decision: DecisionRecord) -> Analysis {
        Analysis(
            agency: agency, revision: revision, readers: readers, date: date, replyBy: replyBy,
            isConstructed: isConstructed, findings: findings, decision: decision, source: source)
    }

    /// What was found for a criterion.
    package func finding(for criterion: Int) -> CriterionAnalysis? { findings.first { $0.criterion == criterion } }
}

/// The readers' findings on one criterion.
package struct CriterionAnalysis: Sendable, Hashable {
    package let criterion: Int
    package let assessed: AssessedLevel?
    /// Whether a claim of *not applicable* is approved, with the reason.
    package let notApplicable: ReaderRuling?
    /// Whether an interim safeguard is accepted, with the reason.
    package let safeguard: ReaderRuling?
    /// Rulings on evidence, by the item's reference.
    package let evidence: [EvidenceRuling]
    /// Held text of this criterion that a reader has cleared: no child can be recognised in it.
    package let clearsText: Bool
    package let offset: UInt32

    package init(
        criterion: Int, assessed: AssessedLevel?, notApplicable: ReaderRuling?, safeguard: ReaderRuling?,
        evidence: [EvidenceRuling], clearsText: Bool, offset: UInt32
    ) {
        self.criterion = criterion
        self.assessed = assessed
        self.notApplicable = notApplicable
        self.safeguard = safeguard
        self.evidence = evidence
        self.clearsText = clearsText
        self.offset = offset
    }
}

/// A level a reader gave, always with the reason.
package struct AssessedLevel: Sendable, Hashable {
    package let level: Level
    package let reason: String
    package let offset: UInt32

    package init(level: Level, reason: String, offset: UInt32) {
        self.level = level
        self.reason = reason
        self.offset = offset
    }
}

/// A reader's yes or no, with the reason where there is one.
package struct ReaderRuling: Sendable, Hashable {
    package let isAccepted: Bool
    package let reason: String?
    package let offset: UInt32

    package init(isAccepted: Bool, reason: String?, offset: UInt32) {
        self.isAccepted = isAccepted
        self.reason = reason
        self.offset = offset
    }
}

/// A reader's ruling on one item of evidence.
package struct EvidenceRuling: Sendable, Hashable {
    package let reference: String
    package let ruling: ReaderRuling

    package init(reference: String, ruling: ReaderRuling) {
        self.reference = reference
        self.ruling = ruling
    }

    /// Whether it is on the item of this reference, byte for byte: what looks the same need not be the same document.
    package func isAbout(_ reference: some Sequence<UInt8>) -> Bool { self.reference.utf8.elementsEqual(reference) }
}

/// The grade the audit group settled on: a record that a later run reports against but never replaces.
package struct DecisionRecord: Sendable, Hashable {
    /// The grade's id in the grading rules.
    package let grade: String
    package let date: CivilDate
    /// Who decided, by role.
    package let by: String
    /// Why; always there where the grade differs from the one proposed.
    package let reason: String?
    package let offset: UInt32
    /// Where it stands, where that is not in the analysis itself.
    package let place: SourceLocation?

    package init(
        grade: String, date: CivilDate, by: String, reason: String?, offset: UInt32, place: SourceLocation? = nil
    ) {
        self.grade = grade
        self.date = date
        self.by = by
        self.reason = reason
        self.offset = offset
        self.place = place
    }
}
