import Diagnostics
import RecordReading
import Standards
import Submissions
import XMLReading

/// What papers and letters need beside the results: the office, the offers, the bodies, the extracts.
extension RoundMapping {
    /// The board's office, or nil where something about it is wrong, which has been reported.
    mutating func office(_ element: Int) -> BoardOffice? {
        let post = reader.cautiousWords(names.post, of: element, atMost: FieldLimits.post)
        let address = reader.cautiousWords(names.address, of: element, atMost: FieldLimits.name)
        guard let post, let address else { return nil }
        return BoardOffice(post: post, address: address)
    }

    /// What the board offers, in the document's order.
    mutating func offers() -> [BoardOffer] {
        var offers: [BoardOffer] = []
        for element in reader.children(of: RecordReader.root, named: names.offer) {
            let standard = standard(of: element)
            let isForAll = reader.document.attribute(names.standard, of: element) == nil
            let text = reader.cautiousSentence(of: element, atMost: FieldLimits.reason)
            if let text, isForAll || standard != nil { offers.append(BoardOffer(standard: standard, text: text)) }
        }
        return offers
    }

    /// The index of the standard an offer helps with; nil where it names none, or one the edition does not have, which has been reported.
    private mutating func standard(of element: Int) -> Int? {
        guard let id = reader.identifier(names.standard, of: element), let edition = edition?.edition else {
            return nil
        }
        if let index = edition.standards.firstIndex(where: { $0.id.utf8.elementsEqual(id.utf8) }) { return index }
        reader.report(
            UnknownReference(what: "standard", many: "edition's standards", known: edition.standards.map(\.id))
                .diagnostic(id, at: reader.location(ofAttribute: names.standard, of: element)))
        return nil
    }

    /// The bodies of which several units are invited.
    mutating func bodies() -> [Body] {
        var ids = IdentifierRegister(of: "body", "bodies")
        var bodies: [Body] = []
        for element in reader.children(of: RecordReader.root, named: names.body) {
            let id = ids.enter("id", of: element, &reader)
            let name = reader.cautiousWords(names.name, of: element, atMost: FieldLimits.name)
            if let id, let name { bodies.append(Body(id: id, name: name)) }
        }
        return bodies
    }

    /// The papers for those who look at some of the agencies only. Read after the invitations, which they name.
    mutating func extracts() -> [ScrutinyExtract] {
        var ids = IdentifierRegister(of: "extract", "extracts")
        var extracts: [ScrutinyExtract] = []
        for element in reader.children(of: RecordReader.root, named: names.extract) {
            let id = ids.enter("id", of: element, &reader)
            let audience = reader.cautiousWords(names.audience, of: element, atMost: FieldLimits.name)
            let agencies = reader.list(names.agencies, of: element)
            for agency in agencies ?? [] where firstInvitations[agency] == nil && !reader.isFull {
                reader.report(notInvited(agency, names.agencies, of: element))
            }
            guard let id, let audience, let agencies else { continue }
            extracts.append(
                ScrutinyExtract(id: id, audience: audience, agencies: agencies, offset: reader.offset(of: element)))
        }
        return extracts
    }

    /// The words for an agency that is named and not invited.
    func notInvited(_ agency: String, _ name: Int, of element: Int) -> Diagnostic {
        let invited = reader.children(of: RecordReader.root, named: names.invited).compactMap {
            reader.document.attribute(names.id, of: $0).map {
                reader.document.string(reader.document.value(ofAttribute: $0))
            }
        }
        return UnknownAgency.diagnostic(agency, among: invited, at: reader.location(ofAttribute: name, of: element))
    }
}
