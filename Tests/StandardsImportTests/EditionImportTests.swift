import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

struct EditionImportTests {
    private func expectFindings(
        _ marked: String, _ words: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        expect(marked, words, from: { EditionImport.read($0).diagnostics }, sourceLocation: sourceLocation)
    }

    @Test func `reads every part of an edition`() throws {
        let imported = EditionImport.read(MarkedText(TinyEdition.xml).source)
        #expect(imported.diagnostics.isEmpty)
        let edition = try #require(imported.value?.edition)
        #expect(edition.id == "tiny-1")
        #expect(edition.title == "Tiny audit tool, 2009–10")
        #expect(edition.period == Edition.Period(from: "2009-04-01", to: "2010-03-31"))
        #expect(edition.about == "Shows the form of an edition.")
        #expect(
            edition.documents == [
                SourceDocument(id: "G-2007", title: "Guidance", reference: "G 1", published: "2007-04")
            ])
        #expect(
            edition.agencyTypes == [
                AgencyType(id: "police", label: "Police", sector: "justice", usualDuty: .s11),
                AgencyType(id: "club", label: "Club", sector: "voluntary", usualDuty: nil),
            ])
        #expect(
            edition.evidenceKinds == [
                EvidenceKind(id: "policy", label: "Policy", shows: .document, ageInMonths: 36, basis: "Proposed."),
                EvidenceKind(id: "survey", label: "Survey", shows: .practice, ageInMonths: 24, basis: "Proposed."),
            ])
        #expect(edition.mostCriteriaPerItem == 5)
        #expect(
            edition.standards == [
                Standard(
                    id: "1", title: "Leadership", short: "Leadership", aim: "Somebody leads.",
                    citations: [Citation(document: "G-2007", place: "chapter 2", paragraph: "2.13")], criteria: 0..<2)
            ])
        #expect(
            edition.criteria == [
                Criterion(
                    id: "1.1", title: "Named lead", wording: "Somebody senior answers for safeguarding.", isCore: true,
                    isLiveRisk: true, appliesTo: ["police"], expectedEvidence: [0, 1],
                    descriptors: [
                        "Nobody does.", "Somebody does in part.", "Somebody does.", "Somebody does and it shows.",
                    ], mend: "Name somebody.", question: "Who is it?",
                    citations: [Citation(document: "G-2007", place: "chapter 2")]),
                Criterion(
                    id: "1.2", title: "Listening", wording: "Children are heard.", isCore: false, isLiveRisk: false,
                    appliesTo: [], expectedEvidence: [1],
                    descriptors: ["They are not.", "Some are.", "They are.", "They are and it shows."],
                    mend: "Ask them.", question: "What did they say?",
                    citations: [Citation(document: nil, place: "found in practice", basis: .goodPractice)]),
            ])
    }

    @Test func `keeps the places later findings point at`() throws {
        let marked = TinyEdition.xml
            .with(
                "<citation document=\"G-2007\" place=\"chapter 2\" para",
                "▸<citation document=\"G-2007\" place=\"chapter 2\" para"
            )
            .with(
                "<citation document=\"G-2007\" place=\"chapter 2\"/>",
                "▸<citation document=\"G-2007\" place=\"chapter 2\"/>"
            )
            .with("<citation place", "▸<citation place")
        let text = MarkedText(marked)
        let placed = try #require(EditionImport.read(text.source).value)
        #expect(placed.citations.map(\.place.location) == text.marks)
        #expect(placed.citations.map(\.subject) == ["standard 1", "1.1", "1.2"])
    }

    @Test func `refuses what is not XML, or another document`() {
        expectFindings(
            "▸<calendar xmlns=\"urn:s11:calendar:1\"/>",
            """
            error[VOCABULARY-UNKNOWN]: This is not an audit tool in a form that this program reads.
                found: <calendar> xmlns="urn:s11:calendar:1"
                expected: <edition xmlns="urn:s11:edition:1">
                mend: Begin the document with what is expected, or choose the file that was meant.
            """)
        let broken = EditionImport.read(MarkedText("<edition").source)
        #expect(broken.value == nil)
        #expect(broken.diagnostics.map(\.code) == [.xmlMalformed])
    }

    @Test func `a criterion's id begins with its standard's`() {
        for id in ["2.1", "1", "1.", "11.1"] {
            expectFindings(
                TinyEdition.xml.with("<criterion id=\"1.2\"", "<criterion ▸id=\"\(id)\""),
                """
                error[IDENTIFIER-INVALID]: The id of a criterion begins with the id of its standard and a dot.
                    found: "\(id)"
                    expected: 1.1, 1.2 and so on
                    mend: Correct the id, or move the criterion to its own standard.
                """)
        }
    }

    @Test(arguments: [
        ("<criterion id=\"1.2\"", "<criterion ▸id=\"1.1\"", "criteria", "1.1", "14:16"),
        ("id=\"club\"", "▸id=\"police\"", "agency types", "police", "5:16"),
        ("evidence-kind id=\"survey\"", "evidence-kind ▸id=\"policy\"", "kinds of evidence", "policy", "8:20"),
    ])
    func `refuses an id that is used twice`(_ old: String, _ new: String, _ many: String, _ id: String, _ first: String)
    {
        let marked = TinyEdition.xml.with(old, new).replacing("evidence=\"survey\"", with: "evidence=\"policy\"")
            .replacing("evidence=\"policy survey\"", with: "evidence=\"policy\"")
        expectFindings(
            marked,
            """
            error[IDENTIFIER-REPEATED]: Two \(many) have the id "\(id)".
                found: the first is at record.xml:\(first)
                expected: an id of its own for each
                mend: Give one of the two another id, or take it out.
            """)
    }

    @Test func `refuses two documents and two standards of one id`() {
        let document = "<document id=\"G-2007\" title=\"Guidance\" reference=\"G 1\" published=\"2007-04\"/>"
        let standard =
            TinyEdition.xml.ranges(of: "<standard").first.flatMap { start in
                TinyEdition.xml.ranges(of: "</standard>").first.map {
                    String(TinyEdition.xml[start.lowerBound..<$0.upperBound])
                }
            } ?? ""
        let codes = EditionImport.read(
            MarkedText(
                TinyEdition.xml.with(document, document + document).with(standard, standard + standard)
            ).source
        ).diagnostics.map(\.message)
        #expect(
            codes == [
                "Two documents have the id \"G-2007\".", "Two standards have the id \"1\".",
                "Two criteria have the id \"1.1\".", "Two criteria have the id \"1.2\".",
            ])
    }

    @Test func `refuses references that lead nowhere`() {
        expectFindings(
            TinyEdition.xml.with(
                "document=\"G-2007\" place=\"chapter 2\" para", "▸document=\"G-207\" place=\"chapter 2\" para"
            )
            .with("applies-to=\"police\"", "▸applies-to=\"police prison\"")
            .with("evidence=\"policy survey\"", "▸evidence=\"policy surveys\""),
            """
            error[REFERENCE-UNKNOWN]: There is no document "G-207".
                found: "G-207"
                expected: G-2007
                mend: Write "G-2007" if that is what was meant, or the id of one of the documents, or add the document.
            """,
            """
            error[REFERENCE-UNKNOWN]: There is no agency type "prison".
                found: "prison"
                expected: police, club
                mend: Write the id of one of the agency types, or add the agency type.
            """,
            """
            error[REFERENCE-UNKNOWN]: There is no kind of evidence "surveys".
                found: "surveys"
                expected: policy, survey
                mend: Write "survey" if that is what was meant, or the id of one of the kinds of evidence, or add the kind of evidence.
            """)
    }

    @Test func `refuses a period that ends before it begins`() {
        expectFindings(
            TinyEdition.xml.with("to=\"2010-03-31\"", "▸to=\"2009-03-31\""),
            """
            error[VALUE-INVALID]: The period ends before it begins.
                found: from 2009-04-01 to 2009-03-31
                expected: a last day on or after the first
                mend: Correct the day that is wrong.
            """)
        #expect(
            EditionImport.read(MarkedText(TinyEdition.xml.with("to=\"2010-03-31\"", "to=\"2009-04-01\"")).source).value
                != nil)
    }

    @Test func `a citation without a document is good practice`() {
        expectFindings(
            TinyEdition.xml.with(
                "<citation place=\"found in practice\" basis=\"good-practice\"/>",
                "▸<citation place=\"found in practice\"/>"),
            """
            error[ATTRIBUTE-MISSING]: "citation" has no "document", and only good practice can do without one.
                expected: document="…", or basis="good-practice"
                mend: Name the document that asks for it, or say that none does.
            """)
        expectFindings(
            TinyEdition.xml.with("basis=\"good-practice\"", "▸basis=\"good practise\""),
            """
            error[VALUE-INVALID]: "basis" has a value that is not known here.
                found: "good practise"
                expected: guidance or good-practice
                mend: Write "good-practice" if that is what was meant, or another of the words expected.
            """)
    }

    @Test func `titles fit where they are printed`() {
        let long = String(repeating: "é", count: 61)
        expectFindings(
            TinyEdition.xml.with(
                "title=\"Leadership\" short=\"Leadership\"", "▸title=\"\(long)\" ▸short=\"Leadership, board\""
            )
            .with("title=\"Listening\"", "title=\"\(long.dropLast())\""),
            """
            error[VALUE-INVALID]: "title" is longer than there is room for.
                found: 61 characters
                expected: at most 60 characters
                mend: Shorten it.
            """,
            """
            error[VALUE-INVALID]: "short" is longer than there is room for.
                found: 17 characters
                expected: at most 14 characters
                mend: Shorten it.
            """)
    }

    @Test func `a standard has a criterion and an edition a standard`() {
        let first = TinyEdition.xml.ranges(of: "<criterion").first?.lowerBound ?? TinyEdition.xml.startIndex
        let end = TinyEdition.xml.ranges(of: "</standard>").first?.lowerBound ?? TinyEdition.xml.endIndex
        let empty = String(TinyEdition.xml[..<first]) + String(TinyEdition.xml[end...])
        expectFindings(
            empty.with("<standard", "▸<standard"),
            """
            error[ELEMENT-MISSING]: "standard" lacks "criterion".
                expected: <criterion> as the last part
                mend: Add <criterion> inside this "standard".
            """)
        let start = TinyEdition.xml.ranges(of: "<standard").first?.lowerBound ?? TinyEdition.xml.startIndex
        expectFindings(
            (String(TinyEdition.xml[..<start]) + "</edition>").with("<edition", "▸<edition"),
            """
            error[ELEMENT-MISSING]: "edition" lacks "standard".
                expected: <standard> as the last part
                mend: Add <standard> inside this "edition".
            """)
    }
}
