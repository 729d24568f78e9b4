import Diagnostics
import RecordReading
import SmallStandards
import Standards
import SubmissionImport
import Submissions
import Synthesis
import Testing
import XMLReading

/// An edition comes from a file, and what stands in it may be meant to do harm.
struct `An edition's text cannot become markup` {
    static let words = [
        "\"><planned-action>x</planned-action><evidence kind=\"", "]]>&#0;<![CDATA[", "--><x/><!--",
        "&amp;&lt;&undefined;",
        "'\" onload='", "\u{1}\u{FFFE}\u{202E}", String(repeating: "<", count: 5_000), "’–é£",
    ]

    @Test(arguments: words)
    func `in labels of agencies and evidence`(word: String) throws {
        let small = SmallEdition.edition
        let edition = small.with(
            title: word,
            agencyTypes: small.agencyTypes.map {
                AgencyType(id: $0.id, label: word, sector: $0.sector, usualDuty: $0.usualDuty)
            },
            evidenceKinds: small.evidenceKinds.map {
                EvidenceKind(id: $0.id, label: word, shows: $0.shows, ageInMonths: $0.ageInMonths, basis: word)
            })
        var importer = SubmissionImporter(editions: [edition])
        for xml in try Written(1...20, edition).xml {
            let imported = importer.read(SourceText(file: "r.xml", bytes: xml))
            let submission = try #require(imported.value, "\(imported.diagnostics)")
            #expect(submission.agency.name.unicodeScalars.count <= 200)
            #expect(submission.answers.count == 3)
        }
    }

    @Test func `but stands there as it is`() throws {
        let small = SmallEdition.edition
        let edition = small.with(
            agencyTypes: [AgencyType(id: "a", label: "<R&D> \"x\" ’", sector: "s", usualDuty: nil)])
        var importer = SubmissionImporter(editions: [edition])
        let imported = importer.read(SourceText(file: "r.xml", bytes: try Written(4...4, edition).xml[0]))
        let submission = try #require(imported.value, "\(imported.diagnostics)")
        #expect(submission.agency.name == "<R&D> \"x\" ’ 4 (synthetic)")
        #expect(submission.agency.duty == .voluntary)
    }

    /// The importer of editions lets no such id pass; nothing here depends on that.
    @Test(arguments: words)
    func `in ids`(word: String) throws {
        let edition = Edition(
            id: word, title: word, period: SmallEdition.edition.period, about: word, documents: [],
            agencyTypes: [AgencyType(id: word, label: word, sector: word, usualDuty: .s11)],
            evidenceKinds: [EvidenceKind(id: word, label: word, shows: .document, ageInMonths: 12, basis: word)],
            mostCriteriaPerItem: 2,
            standards: [
                (
                    SmallEdition.edition.standards[0],
                    [
                        Criterion(
                            id: word, title: word, wording: word, isCore: true, isLiveRisk: true, appliesTo: [],
                            expectedEvidence: [0], descriptors: [], mend: word, question: word, citations: [])
                    ]
                )
            ])
        var reader = XMLReader(
            vocabulary: XMLVocabulary(namespaces: ["urn:s11:return:1", "urn:s11:round:1"], names: []))
        for xml in try Written(1...10, edition).xml {
            #expect(throws: Never.self) { _ = try reader.read(SourceText(file: "r.xml", bytes: xml)).get() }
            #expect(String(decoding: xml, as: UTF8.self).split(separator: "<answer ").count == 2)
        }
        var round = try #require(SyntheticRound(edition: edition, gradingRules: word, followUpRules: word, seed: 1))
        var submission: [UInt8] = []
        var analysis: [UInt8] = []
        for number in 1...10 {
            let (place, _) = round.write(number, returnNamed: "r.xml", submission: &submission, analysis: &analysis)
            guard place == .analysed else { continue }
            #expect(throws: Never.self) { _ = try reader.read(SourceText(file: "a.xml", bytes: analysis)).get() }
        }
        #expect(throws: Never.self) { _ = try reader.read(SourceText(file: "round.xml", bytes: round.document)).get() }
    }
}
