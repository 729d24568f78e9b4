import CivilCalendar
import Diagnostics
import RecordReading
import Submissions
import XMLReading

/// Turns one document of `urn:s11:partnership:1` into a ``Partnership``, collecting everything that is wrong on the way.
struct PartnershipMapping: DocumentMapping {
    var reader: RecordReader
    private var rounds = IdentifierRegister(of: "round", "rounds of the partnership")
    private var agencies = IdentifierRegister(of: "agency", "agencies")

    init(reader: RecordReader) { self.reader = reader }

    /// The partnership, or nil where something about it is wrong, which has been reported.
    mutating func value() -> Partnership? {
        guard reader.isOfKind else { return nil }
        let root = RecordReader.root
        let id = reader.identifier("id", of: root)
        let title = reader.cautiousWords(reader.shape.token("title"), of: root, atMost: FieldLimits.name)
        let marking = reader.cautiousWords(reader.shape.token("marking"), of: root, atMost: FieldLimits.name)
        let position = reader.date("position-date", of: root)
        let isConstructed = reader.boolean("constructed", of: root) ?? false
        let about = reader.child(of: root, named: "about")
            .flatMap { reader.cautiousSentence(of: $0, atMost: FieldLimits.passage) }
        var joined: [Partnership.JoinedRound] = []
        for element in reader.children(of: root, named: "round") {
            let id = rounds.enter("id", of: element, &reader)
            let short = reader.cautiousWords(reader.shape.token("short"), of: element, atMost: FieldLimits.short)
            if let id { joined.append(Partnership.JoinedRound(id: id, short: short, offset: offset(element))) }
        }
        var shared: [SharedAgency] = []
        for element in reader.children(of: root, named: "agency") {
            if let agency = agency(element) { shared.append(agency) }
        }
        guard !reader.hasErrors, let id, let title, let marking, let position else { return nil }
        return Partnership(
            id: id, title: title, marking: marking, positionDate: position, isConstructed: isConstructed, about: about,
            rounds: joined, agencies: shared, source: reader.document.source)
    }

    private mutating func agency(_ element: Int) -> SharedAgency? {
        let id = agencies.enter("id", of: element, &reader)
        let answersIn = reader.identifier("answers-in", of: element)
        if let answersIn { _ = rounds.resolve(answersIn, "answers-in", of: element, &reader) }
        var alsoIn: [String] = []
        for other in reader.children(of: element, named: "also-in") {
            guard let round = reader.identifier("round", of: other),
                rounds.resolve(round, "round", of: other, &reader)
            else { continue }
            if round == answersIn || alsoIn.contains(round) {
                reader.report(
                    Diagnostic(
                        .identifierRepeated, at: reader.location(ofAttribute: "round", of: other),
                        "This round is named twice for one agency.", found: Visible.quoted(round),
                        expected: "each round once", mend: "Take one of the two out."))
            } else {
                alsoIn.append(round)
            }
        }
        guard let id, let answersIn else { return nil }
        return SharedAgency(id: id, answersIn: answersIn, alsoIn: alsoIn, offset: offset(element))
    }

    private func offset(_ element: Int) -> UInt32 { UInt32(truncatingIfNeeded: reader.document.offset(of: element)) }
}
