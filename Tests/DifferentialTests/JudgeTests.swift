import SchemaJudge
import Testing

/// The second opinion.
struct `The judge` {
    private static let schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:t" elementFormDefault="qualified">
          <xs:element name="t"><xs:complexType><xs:sequence>
            <xs:element name="word" minOccurs="0" maxOccurs="2">
              <xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
            </xs:element>
          </xs:sequence></xs:complexType></xs:element>
        </xs:schema>
        """

    private let judge: SchemaJudge

    init() throws { judge = try #require(SchemaJudge(schema: Array(Self.schema.utf8))) }

    private func verdict(_ document: String) -> SchemaVerdict { judge.verdict(on: Array(document.utf8)) }

    @Test(arguments: [
        "<t xmlns='urn:t'/>", "<t xmlns='urn:t'><word>abc</word></t>",
        "<x:t xmlns:x='urn:t'><x:word>ééé</x:word></x:t>", "<t xmlns='urn:t'> <!-- a --><word/><?b?> </t>",
        "<!DOCTYPE t [<!ENTITY e 'abc'>]><t xmlns='urn:t'><word>&e;</word></t>",
    ])
    func `takes what is valid`(document: String) { #expect(verdict(document) == .valid) }

    @Test(arguments: [
        "<t/>", "<t xmlns='urn:t'><word>abcd</word></t>", "<t xmlns='urn:t'>words</t>", "<t xmlns='urn:t' a='1'/>",
        "<t xmlns='urn:t'><word/><word/><word/></t>",
        "<!DOCTYPE t [<!ENTITY e 'abcd'>]><t xmlns='urn:t'><word>&e;</word></t>",
    ])
    func `refuses what is not valid`(document: String) {
        guard case .invalid(let reason) = verdict(document) else { return #expect(Bool(false), "\(verdict(document))") }
        #expect(!reason.isEmpty)
    }

    @Test(arguments: [
        "", "<t xmlns='urn:t'>", "<x:t/>", "<t xmlns='urn:t' x:a='1'/>", "<t xmlns='urn:t'>&e;</t>",
        "<t xmlns='urn:t'/><t/>",
    ])
    func `tells what is not well-formed, undeclared prefixes included`(document: String) {
        guard case .malformed = verdict(document) else { return #expect(Bool(false), "\(verdict(document))") }
    }

    @Test func `opens nothing, and gives no verdict where it would have to`() {
        let document = "<!DOCTYPE t [<!ENTITY e SYSTEM '/etc/hostname'>]><t xmlns='urn:t'><word>&e;</word></t>"
        guard case .undecided = verdict(document) else { return #expect(Bool(false), "\(verdict(document))") }
        #expect(!verdict(document).isValid)
    }

    @Test func `says the same whatever it saw before`() {
        #expect(verdict("<t xmlns='urn:t'/>") == .valid)
        #expect(verdict("<t") != .valid)
        #expect(verdict("<t xmlns='urn:t'><word>abcd</word></t>") != .valid)
        #expect(verdict("<t xmlns='urn:t'/>") == .valid)
    }

    @Test func `is not made from what is no schema`() {
        #expect(SchemaJudge(schema: Array("<t/>".utf8)) == nil)
        #expect(SchemaJudge(schema: []) == nil)
    }
}
