/// A document that an edition cites.
package struct SourceDocument: Sendable, Hashable {
    package let id: String
    package let title: String
    /// Its published reference, such as `DFES-0036-2007`.
    package let reference: String
    /// When it was published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    package let published: String

    package init(id: String, title: String, reference: String, published: String) {
        self.id = id
        self.title = title
        self.reference = reference
        self.published = published
    }
}

/// Where a standard or criterion comes from.
///
/// Whether somebody has checked the citation against the document is not part of it: that is a dated record of its own
/// (``CitationCheck``), so that a check does not change the edition's identity.
package struct Citation: Sendable, Hashable {
    /// On what footing a criterion stands.
    package enum Basis: String, Sendable, Hashable, CaseIterable {
        /// A document of the period asks for it.
        case guidance
        /// No document of the period asks for it; it is never printed as a breach.
        case goodPractice = "good-practice"
    }

    /// The cited document's id; nil only for good practice.
    package let document: String?
    /// Where in the document, in words.
    package let place: String
    /// The paragraph number where one is known.
    package let paragraph: String?
    package let basis: Basis

    package init(document: String?, place: String, paragraph: String? = nil, basis: Basis = .guidance) {
        self.document = document
        self.place = place
        self.paragraph = paragraph
        self.basis = basis
    }
}

/// The record of one look at a cited document.
package struct CitationCheck: Sendable, Hashable {
    /// The criterion's id, or `standard` and the standard's id.
    package let subject: String
    package let document: String?
    package let place: String
    package let paragraph: String?
    /// Whether the document, or a copy naming it, was seen to say so.
    package let isVerified: Bool
    /// The day of the check, `YYYY-MM-DD`.
    package let on: String
    /// What was seen, in a few words.
    package let basis: String

    package init(
        subject: String, document: String?, place: String, paragraph: String?, isVerified: Bool, on: String,
        basis: String
    ) {
        self.subject = subject
        self.document = document
        self.place = place
        self.paragraph = paragraph
        self.isVerified = isVerified
        self.on = on
        self.basis = basis
    }

    /// Whether this is the record of a given citation of a given subject.
    package func concerns(_ citation: Citation, of subject: String) -> Bool {
        self.subject == subject && document == citation.document && place == citation.place
            && paragraph == citation.paragraph
    }
}
