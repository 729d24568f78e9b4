import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import Submissions
import XMLReading

/// Turns one document of `urn:s11:return:1` into a ``Submission``, collecting everything that is wrong on the way.
struct ReturnMapping {
    let names = ReturnTokens.all
    var reader: RecordReader
    /// The edition the return answers; nil where it is not known, and then nothing is said about criteria.
    let edition: KnownEdition?
    let editionNamed: Identity?
    /// By criterion index: whether it is asked of agencies of this type. Nil where the edition or the type is not known, and then
    /// nothing is said about it.
    var asked: [Bool]?
    var signedOff: CivilDate?

    var answers: [Answer] = []
    var evidence: [EvidenceItem] = []
    var actions: [PlannedAction] = []
    var heldText: Set<TextSlice> = []
    /// By criterion index: the element that answered it first.
    var firstAnswers: [Int?]
    /// Answers mostly stand in the edition's order, so the next one is looked for here first.
    var likelyCriterion = 0
    /// By criterion index: whether it has a rating or *not applicable*, even one that cannot be read.
    var isDecided: [Bool]
    /// Whether the criterion of some answer is not known: then nothing can be said about criteria left out.
    var hasStrayAnswer = false
    var citations = CitationCount()
    /// Each reference with the element that cites it, answer by answer; within one only once.
    var cited: [(reference: TextSlice, element: Int)] = []

    init(_ document: XMLDocument, _ editions: KnownEditions) {
        var reader = RecordReader(document, ReturnVocabulary.shape)
        let mapping = reader.isOfKind ? EditionMapping(&reader, editions) : nil
        edition = mapping?.known
        editionNamed = mapping?.named
        self.reader = reader
        let criteria = edition?.edition.criteria.count ?? 0
        firstAnswers = [Int?](repeating: nil, count: criteria)
        isDecided = [Bool](repeating: false, count: criteria)
        answers.reserveCapacity(criteria)
        evidence.reserveCapacity(criteria * 2)
        cited.reserveCapacity(criteria * 2)
    }

    /// The return, as far as it can be made; an error among the reader's diagnostics refuses it all the same.
    mutating func submission() -> Submission? {
        guard reader.isOfKind else { return nil }
        let root = RecordReader.root
        let revision = reader.integer(names.revision, of: root, in: FieldLimits.revisions)
        let replaces = replaces(revision)
        let isConstructed = reader.boolean(names.constructed, of: root) ?? false
        let agency = agency()
        let signOff = signOff()
        readAnswers()
        let hindrances = reader.children(of: root, named: names.hindrance).compactMap { readHindrance($0) }
        let goodPractice = reader.children(of: root, named: names.goodPractice).compactMap { readGoodPractice($0) }
        guard !reader.hasErrors, let edition, let editionNamed, let agency, let revision else { return nil }
        return Submission(
            agency: agency, edition: editionNamed, revision: revision, replaces: replaces, signOff: signOff,
            isConstructed: isConstructed, answers: answers, evidence: evidence, actions: actions,
            hindrances: hindrances, goodPractice: goodPractice, text: TextArena(bytes: reader.document.arena),
            source: reader.document.source, heldText: heldText, criteria: edition.edition.criteria.count)
    }

    private mutating func replaces(_ revision: Int?) -> Int? {
        let replaces = reader.integer(names.replaces, of: RecordReader.root, in: FieldLimits.revisions)
        guard let replaces, let revision, replaces >= revision else { return replaces }
        reader.report(
            Diagnostic(
                .valueInvalid, at: reader.location(ofAttribute: names.replaces, of: RecordReader.root),
                "A return can replace only an earlier revision than its own.", found: "revision \(replaces)",
                expected: revision == 1
                    ? "no \"replaces\", because this is revision 1" : "a revision before \(revision)",
                mend: "Write the revision that this return replaces, or correct this return's own revision."))
        return nil
    }

    private mutating func agency() -> Agency? {
        guard let element = reader.child(of: RecordReader.root, named: names.agency) else { return nil }
        let mapping = AgencyMapping(reader.shape)
        let agency = mapping.agency(&reader, of: element, edition?.edition)
        if let agency { asked = edition?.edition.asked(ofAgencyType: agency.type) }
        return agency
    }

    private mutating func signOff() -> SignOff? {
        guard let element = reader.child(of: RecordReader.root, named: names.signOff) else {
            reader.report(
                Diagnostic(
                    .returnUnsigned, at: reader.document.location(of: RecordReader.root),
                    "Nobody has signed this return off, so it is a draft: it can be checked but not graded.",
                    expected: "<sign-off post=\"…\" date=\"…\"/> after <agency>",
                    mend: "Have the post that answers for the return sign it off, and write the post and the day."))
            return nil
        }
        let post = reader.cautiousWords(names.post, of: element, atMost: FieldLimits.post)
        signedOff = reader.date(names.date, of: element)
        let meeting = reader.cautiousWords(names.meeting, of: element, atMost: FieldLimits.name)
        guard let post, let signedOff else { return nil }
        return SignOff(post: post, date: signedOff, meeting: meeting)
    }

    private mutating func readHindrance(_ element: Int) -> TextSlice? {
        guard let text = reader.passage(of: element, atMost: FieldLimits.passage) else { return nil }
        hold(text, of: element)
        return text
    }

    private mutating func readGoodPractice(_ element: Int) -> GoodPractice? {
        let criterion = criterion(named: names.criterion, of: element)
        guard let text = reader.passage(of: element, atMost: FieldLimits.passage) else { return nil }
        hold(text, of: element)
        return GoodPractice(criterion: criterion, text: text)
    }
}
