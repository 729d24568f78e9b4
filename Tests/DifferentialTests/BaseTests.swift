import Differential
import SchemaJudge
import SubmissionImport
import Testing

/// What mutants are made from.
struct `The documents that mutants are made from` {
    @Test(arguments: [
        "return", "analysis", "round", "meetings", "timetable", "partnership", "figures", "decisions", "letter",
    ])
    func `are taken by the schema and by the importer`(vocabulary: String) throws {
        let subject = try Small.subject(vocabulary)
        let bench = try #require(Bench(subject))
        var seen: Set<String> = []
        for base in subject.bases where seen.insert(base.name).inserted {
            let (schema, importer) = bench.verdicts(on: base)
            #expect(schema.isValid, "\(base.name) is \(schema.text)")
            #expect(importer.isAccepted, "\(base.name) is refused: \(importer.text)")
        }
        #expect(seen.count >= 4)
    }

    @Test(arguments: SubmissionVocabulary.allCases)
    func `hold every element and every attribute of the vocabulary`(vocabulary: SubmissionVocabulary) throws {
        let subject = try Small.subject(String(vocabulary.rawValue.split(separator: ":")[2]))
        var names: Set<String> = []
        for base in subject.bases {
            names.formUnion(base.markup.elements.map(\.localName))
            names.formUnion(base.markup.attributes.map(\.localName))
        }
        #expect(Set(vocabulary.names).subtracting(names) == [])
    }

    @Test func `hold references, CDATA, comments, a byte order mark and CR LF`() throws {
        let bases = try Small.subject("return").bases
        #expect(bases.contains { !$0.markup.references.isEmpty })
        #expect(bases.contains { $0.markup.texts.contains(where: \.isCDATA) })
        #expect(bases.contains { $0.markup.asides.count > 1 })
        #expect(bases.contains { $0.bytes.starts(with: [0xEF, 0xBB, 0xBF]) && Bytes.contains("\r\n", in: $0.bytes) })
        #expect(bases.contains { Bytes.contains("r:answers", in: $0.bytes) })
    }
}
