import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import Submissions
import XMLReading

/// Turns one document of `urn:s11:round:1` into a ``Round``, collecting everything that is wrong on the way.
struct RoundMapping {
    let names = RoundTokens.all
    var reader: RecordReader
    /// The edition asked for; nil where it is not known.
    let edition: KnownEdition?
    private let editionNamed: Identity?
    /// By agency id: where it is invited first.
    var firstInvitations: [String: Int] = [:]
    /// The agencies that were taken up by another, with where that is said.
    var mergers: [(agency: String?, into: String, element: Int)] = []
    /// The ids of the agencies that left the round, withdrawn or taken up by another.
    var gone: Set<String> = []

    init(_ document: XMLDocument, _ editions: KnownEditions) {
        var reader = RecordReader(document, RoundVocabulary.shape)
        let mapping = reader.isOfKind ? EditionMapping(&reader, editions) : nil
        edition = mapping?.known
        editionNamed = mapping?.named
        self.reader = reader
    }

    /// The round, as far as it can be made; an error among the reader's diagnostics refuses it all the same.
    mutating func round() -> Round? {
        guard reader.isOfKind else { return nil }
        let root = RecordReader.root
        let id = reader.identifier(names.id, of: root)
        let title = reader.cautiousWords(names.title, of: root, atMost: FieldLimits.name)
        let board = reader.cautiousWords(names.board, of: root, atMost: FieldLimits.name)
        let marking = reader.cautiousWords(names.marking, of: root, atMost: FieldLimits.name)
        let gradingRules = reader.identifier(names.gradingRules, of: root)
        let followUpRules = reader.identifier(names.followUpRules, of: root)
        let dates = dates()
        let isConstructed = reader.boolean(names.constructed, of: root) ?? false
        let about = reader.child(of: root, named: names.about)
            .flatMap { reader.cautiousSentence(of: $0, atMost: FieldLimits.passage) }
        let office = reader.child(of: root, named: names.office).flatMap { self.office($0) }
        let offers = offers()
        let bodies = bodies()
        var closedDays: [ClosedDay] = []
        for element in reader.children(of: root, named: names.closedDay) {
            if let day = closedDay(element) { closedDays.append(day) }
        }
        var invitations: [Invitation] = []
        for element in reader.children(of: root, named: names.invited) {
            if let invitation = invitation(element, dates) { invitations.append(invitation) }
        }
        reportMergers()
        let extracts = extracts()
        guard !reader.hasErrors, let editionNamed, let id, let title, let board, let marking, let gradingRules,
            let followUpRules, let opened = dates.opened, let due = dates.due, let position = dates.position
        else { return nil }
        return Round(
            id: id, title: title, board: board, marking: marking, edition: editionNamed, gradingRules: gradingRules,
            followUpRules: followUpRules, opened: opened, due: due, evidenceDate: dates.evidence ?? due,
            positionDate: position, closedDays: closedDays, isConstructed: isConstructed, about: about,
            papers: RoundPapers(retainUntil: dates.retained, office: office, offers: offers, extracts: extracts),
            bodies: bodies, invitations: invitations, source: reader.document.source,
            positionOffset: reader.offset(ofAttribute: "position-date", of: root))
    }

    /// The days a round is measured by, as far as they can be read.
    struct Dates {
        var opened: CivilDate?
        var due: CivilDate?
        var evidence: CivilDate?
        var position: CivilDate?
        var retained: CivilDate?
    }

    private mutating func dates() -> Dates {
        let root = RecordReader.root
        let dates = Dates(
            opened: reader.date(names.opened, of: root), due: reader.date(names.due, of: root),
            evidence: reader.date(names.evidenceDate, of: root), position: reader.date(names.positionDate, of: root),
            retained: reader.date(names.retainUntil, of: root))
        if let opened = dates.opened, let due = dates.due, due < opened {
            reportOrder(
                names.due, of: root, "The returns are due before the round is opened.", due,
                "\(opened.readable) or later",
                "Correct the day the round is opened or the day its returns are due.")
        }
        if let due = dates.due, let retained = dates.retained, retained < due {
            reportOrder(
                names.retainUntil, of: root,
                "What is made of the round is kept only until a day before returns are due.",
                retained, "\(due.readable) or later", "Correct the day until which it is kept.")
        }
        reportOddRetention(dates)
        return dates
    }

    private mutating func closedDay(_ element: Int) -> ClosedDay? {
        let date = reader.date(names.date, of: element)
        let reason = reader.cautiousWords(names.reason, of: element, atMost: FieldLimits.name)
        guard let date, let reason else { return nil }
        return .boardClosure(date, reason)
    }

    /// Reports a day that stands before another which must come first.
    mutating func reportOrder(
        _ name: Int, of element: Int, _ message: String, _ found: CivilDate, _ expected: String, _ mend: String,
        severity: Severity = .error
    ) {
        reader.report(
            Diagnostic(
                .dateOrder, at: reader.location(ofAttribute: name, of: element), message, found: found.readable,
                expected: expected, mend: mend, severity: severity))
    }
}
