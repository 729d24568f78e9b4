import Diagnostics
import RecordReading
import Standards
import Submissions
import XMLReading

/// Reads an agency from the attributes of `agency` in a return and of `invited` in a round.
struct AgencyMapping {
    static let attributes: [AttributeShape] = [
        .required("id"), .required("name"), .required("type"), .required("sector"), .optional("part-of"),
        .required("duty-basis"),
    ]

    private static let duties = Choices(DutyBasis.self)

    private let id, name, type, sector, partOf, duty: Int

    init(_ shape: RecordShape) {
        id = shape.token("id")
        name = shape.token("name")
        type = shape.token("type")
        sector = shape.token("sector")
        partOf = shape.token("part-of")
        duty = shape.token("duty-basis")
    }

    /// The agency, or nil where something about it is wrong and has been reported.
    ///
    /// - Parameter edition: The edition whose agency types are known; nil where it is not known itself.
    func agency(_ reader: inout RecordReader, of element: Int, _ edition: Edition?) -> Agency? {
        let id = reader.identifier(self.id, of: element)
        let name = reader.cautiousWords(self.name, of: element, atMost: FieldLimits.name)
        let type = type(&reader, of: element, edition)
        let sector = reader.identifier(self.sector, of: element)
        let partOf = reader.identifier(self.partOf, of: element)
        let duty = reader.choice(self.duty, of: element, among: Self.duties)
        guard let id, let name, let type, let sector, let duty else { return nil }
        return Agency(id: id, name: name, type: type, sector: sector, partOf: partOf, duty: duty)
    }

    /// The agency type, or nil where it is not one of the edition's.
    func type(_ reader: inout RecordReader, of element: Int, _ edition: Edition?) -> String? {
        guard let type = reader.identifier(self.type, of: element) else { return nil }
        guard let edition, edition.agencyType(type) == nil else { return type }
        let ids = edition.agencyTypes.map(\.id)
        reader.report(
            Diagnostic(
                .referenceUnknown, at: reader.location(ofAttribute: self.type, of: element),
                "Edition \(Visible.quoted(edition.id)) knows no agency type \(Visible.quoted(type)).",
                found: Visible.quoted(type), expected: ids.joined(separator: ", "),
                mend: NearestName.of(type, among: ids).map { "Write \"\($0)\" if that is what was meant." }
                    ?? "Write the agency type that fits best, or \"other\" where the edition has it."))
        return nil
    }
}
