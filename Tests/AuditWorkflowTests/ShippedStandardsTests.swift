import Diagnostics
import AuditWorkflow
import Standards
import StandardsImport
import Testing

struct `The shipped standards` {
    private func library() throws -> StandardsLibrary { try SampleRound.standards.load().get().library }

    @Test func `are sound, locked and have every citation checked or marked`() throws {
        let loaded = try SampleRound.standards.load().get()
        #expect(loaded.diagnostics.isEmpty, "\(loaded.diagnostics.map(\.consoleText))")
    }

    @Test func `have every property proved, for every edition with its rules`() throws {
        let proofs = StandardsText.proofs(of: try library())
        #expect(proofs.count == 6)
        for (title, proofs) in proofs {
            for proof in proofs {
                #expect(proof.holds, "\(title): \(proof.claim): \(proof.counterexample ?? "")")
                #expect(proof.states > 0, "\(title): nothing was looked at for: \(proof.claim)")
            }
            let wanted: Set<RuleProof.Property> = title == "Letters" ? [.total] : [.total, .monotone, .cases]
            #expect(Set(proofs.map(\.property)).isSuperset(of: wanted))
        }
    }

    @Test func `hold at least forty-five criteria in eight standards, each with four levels, a mend and a question`()
        throws
    {
        let edition = try #require(try library().editions["s11-2009-10"])
        #expect(edition.standards.count == 8)
        #expect(edition.criteria.count >= 45)
        #expect(edition.criteria.allSatisfy { $0.descriptors.count == 4 && !$0.mend.isEmpty && !$0.question.isEmpty })
        #expect(
            Set(edition.criteria.flatMap(\.descriptors)).count == edition.criteria.count * 4, "two levels read alike")
        #expect(edition.criteria.filter(\.isLiveRisk).map(\.id) == ["1.1", "6.2", "6.3"])
    }

    @Test(arguments: [
        "DBS", "Disclosure and Barring", "Prevent", "DPIA", "GDPR", "early help", "Clinical commissioning",
        "safeguarding partner",
        "practice review", "online safety", "protected characteristic",
    ])
    func `speak in the terms of their period`(word: String) throws {
        let loaded = try SampleRound.standards.load().get()
        let edition = try #require(loaded.library.editions["s11-2009-10"])
        let text = StandardsText.show(edition.id, in: loaded.library).joined(separator: " ").lowercased()
        #expect(!text.contains(word.lowercased()), "\(word) came later")
        for letter in loaded.files where letter.name.hasPrefix("letters/") {
            let words = String(decoding: letter.bytes, as: UTF8.self).lowercased()
            #expect(!words.contains(word.lowercased()), "\(letter.name): \(word) came later")
        }
    }
}
