import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

struct `A local supplement` {
    private func expectFindings(
        _ marked: String, _ words: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        #expect(TinySupplement.read(marked).value == nil, sourceLocation: sourceLocation)
        expect(
            marked, words, from: { SupplementImport.read($0, editions: TinySupplement.bases).diagnostics },
            sourceLocation: sourceLocation)
    }

    @Test func `makes the edition that is had by writing everything out in full, hash and all`() throws {
        let imported = TinySupplement.read()
        #expect(imported.diagnostics.map(\.consoleText) == [])
        let edition = try #require(imported.value?.edition)
        let inFull = try #require(EditionImport.read(MarkedText(TinySupplement.inFull).source).value?.edition)
        #expect(edition.criteria == inFull.criteria && edition.standards == inFull.standards)
        #expect(edition.documents == inFull.documents && edition.agencyTypes == inFull.agencyTypes)
        #expect(edition.canonicalForm.bytes == inFull.canonicalForm.bytes)
        #expect(edition.identity == inFull.identity)
        #expect(edition.criteria.map(\.id) == ["1.1", "1.2", "1.3", "2.1"])
        #expect(edition.standards.map(\.criteria) == [0..<3, 3..<4])
    }

    @Test func `leaves everything of the edition it adds to as it is`() throws {
        let base = try #require(TinySupplement.bases.editions["tiny-1"])
        let edition = try #require(TinySupplement.read().value?.edition)
        for criterion in base.criteria {
            let index = try #require(edition.criterionIndex(criterion.id))
            #expect(edition.criteria[index] == criterion)
        }
        #expect(edition.evidenceKinds == base.evidenceKinds && edition.period == base.period)
        #expect(edition.mostCriteriaPerItem == base.mostCriteriaPerItem)
    }

    @Test func `may add to one standard in two places, or a standard alone`() throws {
        let second = TinySupplement.criterion.replacing("1.3", with: "1.4")
        let twice = TinySupplement.xml.with("</criteria>", "</criteria><criteria standard=\"1\">\(second)</criteria>")
        #expect(TinySupplement.read(twice).value?.edition.criteria.map(\.id) == ["1.1", "1.2", "1.3", "1.4", "2.1"])
        let alone = TinySupplement.xml.with(TinySupplement.criterion, "")
            .with("<criteria standard=\"1\">", "").with("</criteria>", "")
        #expect(TinySupplement.read(alone).value?.edition.criteria.map(\.id) == ["1.1", "1.2", "2.1"])
    }

    @Test func `keeps the places of its own citations only, and whose edition it adds to`() throws {
        let text = MarkedText(
            TinySupplement.xml.with("<citation document=\"L-2010\"", "▸<citation document=\"L-2010\"")
                .with("<citation document=\"G-2007\"", "▸<citation document=\"G-2007\"")
                .with("<citation place", "▸<citation place"))
        let placed = try #require(SupplementImport.read(text.source, editions: TinySupplement.bases).value)
        #expect(placed.citations.map(\.place.location) == text.marks)
        #expect(placed.citations.map(\.subject) == ["1.3", "standard 2", "2.1"])
        #expect(placed.base == "tiny-1")
    }

    @Test func `is refused where there is no such edition`() {
        expectFindings(
            TinySupplement.xml.with("extends=\"tiny-1\"", "▸extends=\"tiny-2\""),
            """
            error[EDITION-UNKNOWN]: There is no edition "tiny-2".
                found: "tiny-2"
                expected: tiny-1
                mend: Write "tiny-1" if that is what was meant, or the id of one of the editions, or add the edition.
            """)
    }

    @Test func `waits where the edition itself was refused`() {
        let bases = KnownBases([:], refused: ["tiny-1"])
        let text = MarkedText(TinySupplement.xml.with("extends=\"tiny-1\"", "▸extends=\"tiny-1\""))
        let imported = SupplementImport.read(text.source, editions: bases)
        #expect(imported.value == nil)
        #expect(imported.diagnostics.map(\.location) == text.marks)
        #expect(
            imported.diagnostics.map(\.words) == [
                """
                error[EDITION-UNKNOWN]: The edition "tiny-1" was refused, so nothing can be added to it yet.
                    mend: Mend the edition first.
                """
            ])
    }

    @Test func `is refused where the edition has another hash`() {
        let other = "sha256:" + String(repeating: "0", count: 64)
        expectFindings(
            TinySupplement.xml.with(
                "extends-hash=\"\(TinyLibrary.edition)\"", "▸extends-hash=\"\(other)\""),
            """
            error[EDITION-HASH]: The hash is not that of edition "tiny-1" as it is held here.
                found: \(other)
                expected: \(TinyLibrary.edition)
                mend: Work from the audit tool as it is published, and copy its hash from there.
            """)
    }

    @Test func `cannot have the id of the edition it adds to`() {
        expectFindings(
            TinySupplement.xml.with("id=\"tiny-local\"", "▸id=\"tiny-1\""),
            """
            error[IDENTIFIER-REPEATED]: A supplement makes an edition of its own, so it cannot have the id of the edition it adds to.
                found: "tiny-1"
                expected: another id
                mend: Give the supplement an id of its own.
            """)
    }

    @Test func `adds something`() {
        expectFindings(
            TinySupplement.xml.with(TinySupplement.criterion, "").with("<criteria standard=\"1\">", "")
                .with("</criteria>", "").with(TinySupplement.standard, "").with("<supplement", "▸<supplement"),
            """
            error[ELEMENT-MISSING]: This supplement adds nothing.
                expected: <criteria standard="…"> with criteria, or a <standard> of its own
                mend: Add what the board asks beside the shared tool, or use the shared tool as it is.
            """)
    }

    @Test func `uses no id of the edition again`() {
        for (old, new, many, id) in [
            ("<criterion id=\"1.3\"", "<criterion ▸id=\"1.2\"", "criteria", "1.2"),
            ("document id=\"L-2010\"", "document ▸id=\"G-2007\"", "documents", "G-2007"),
        ] {
            expectFindings(
                TinySupplement.xml.with(old, new).replacing("document=\"L-2010\"", with: "document=\"G-2007\""),
                """
                error[IDENTIFIER-REPEATED]: Two \(many) have the id "\(id)".
                    found: the first is in tiny-1
                    expected: an id of its own for each
                    mend: Give one of the two another id, or take it out.
                """)
        }
        expectFindings(
            TinySupplement.xml.with("<standard id=\"2\"", "<standard ▸id=\"1\"")
                .with("criterion id=\"2.1\"", "criterion id=\"1.4\""),
            """
            error[IDENTIFIER-REPEATED]: Two standards have the id "1".
                found: the first is in tiny-1
                expected: an id of its own for each
                mend: Give one of the two another id, or take it out.
            """)
    }

    @Test func `uses no id of its own twice`() {
        expectFindings(
            TinySupplement.xml.with(
                TinySupplement.criterion,
                TinySupplement.criterion + TinySupplement.criterion.with("criterion id", "criterion ▸id")),
            """
            error[IDENTIFIER-REPEATED]: Two criteria have the id "1.3".
                found: the first is at record.xml:5:16
                expected: an id of its own for each
                mend: Give one of the two another id, or take it out.
            """)
    }

    @Test func `refers only to what it or the edition has`() {
        expectFindings(
            TinySupplement.xml.with("applies-to=\"club\"", "▸applies-to=\"clubs\"")
                .with("evidence=\"survey policy\"", "▸evidence=\"survey polity\"")
                .with("document=\"L-2010\"", "▸document=\"L-2011\""),
            """
            error[REFERENCE-UNKNOWN]: There is no agency type "clubs".
                found: "clubs"
                expected: police, club
                mend: Write "club" if that is what was meant, or the id of one of the agency types, or add the agency type.
            """,
            """
            error[REFERENCE-UNKNOWN]: There is no kind of evidence "polity".
                found: "polity"
                expected: policy, survey
                mend: Write "policy" if that is what was meant, or the id of one of the kinds of evidence, or add the kind of evidence.
            """,
            """
            error[REFERENCE-UNKNOWN]: There is no document "L-2011".
                found: "L-2011"
                expected: G-2007, L-2010
                mend: Write "L-2010" if that is what was meant, or the id of one of the documents, or add the document.
            """)
    }

    @Test func `adds only to a standard of the edition, and says nothing more about it`() {
        let alone = TinySupplement.xml.with(TinySupplement.standard, "")
        expectFindings(
            alone.with("<criteria standard=\"1\"", "<criteria ▸standard=\"9\"")
                .replacing("criterion id=\"1.3\"", with: "criterion id=\"9.3\""),
            """
            error[REFERENCE-UNKNOWN]: There is no standard "9".
                found: "9"
                expected: 1
                mend: Write the id of one of the standards, or add the standard.
            """)
        // Its own standards have their criteria inside them.
        expectFindings(
            TinySupplement.xml.with("<criteria standard=\"1\"", "<criteria ▸standard=\"2\"")
                .with("criterion id=\"1.3\"", "criterion id=\"2.3\""),
            """
            error[REFERENCE-UNKNOWN]: There is no standard "2".
                found: "2"
                expected: 1
                mend: Write the id of one of the standards, or add the standard.
            """)
    }

    @Test func `has each criterion under the standard its id begins with`() {
        expectFindings(
            TinySupplement.xml.with("<criterion id=\"1.3\"", "<criterion ▸id=\"2.3\""),
            """
            error[IDENTIFIER-INVALID]: The id of a criterion begins with the id of its standard and a dot.
                found: "2.3"
                expected: 1.1, 1.2 and so on
                mend: Correct the id, or move the criterion to its own standard.
            """)
    }

    @Test func `cannot take away or bring other kinds of evidence or agency types`() {
        expectFindings(
            TinySupplement.xml.with(
                TinySupplement.document,
                TinySupplement.document + "▸<agency-type id=\"school\" label=\"School\" sector=\"education\"/>"),
            """
            error[ELEMENT-UNKNOWN]: "supplement" cannot hold "agency-type".
                found: <agency-type>
                expected: about, document, criteria, standard
                mend: Take "agency-type" and everything in it out.
            """)
    }

    @Test func `is not read from another kind of document`() {
        expectFindings(
            "▸" + TinySupplement.xml.with("urn:s11:supplement:1", "urn:s11:supplement:2"),
            """
            error[VOCABULARY-UNKNOWN]: This is not a local supplement in a form that this program reads.
                found: <supplement> xmlns="urn:s11:supplement:2"
                expected: <supplement xmlns="urn:s11:supplement:1">
                mend: Begin the document with what is expected, or choose the file that was meant.
            """)
    }
}
