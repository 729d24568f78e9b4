import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Testing

struct `The wording of a letter` {
    private func expectFindings(
        _ marked: String, _ words: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        expect(marked, words, from: { LetterImport.read($0).diagnostics }, sourceLocation: sourceLocation)
    }

    private static let expected =
        "{agency}, {board}, {round}, {audit-tool}, {duty}, {date}, {grade}, {decided-on}, {decided-by}, {gap-count}"

    @Test func `is read with every part of it`() throws {
        let imported = LetterImport.read(MarkedText(TinyLetter.xml).source)
        #expect(imported.diagnostics.isEmpty)
        let letter = try #require(imported.value)
        #expect(
            letter
                == LetterWording(
                    kind: .decision, title: "Decision", inForceFrom: "2010-04-01", source: "Made up.",
                    subject: LetterText([.field(.round), .words(": "), .field(.grade)]),
                    blocks: [
                        .init(
                            .paragraph(
                                LetterText([
                                    .words("Dear "), .field(.agency), .words(", {this} is for you."),
                                ]))),
                        .init(
                            .paragraph(LetterText([.words("Decided on "), .field(.decidedOn), .words(".")])),
                            when: .firstReturn),
                        .init(
                            .choice([
                                .init(
                                    duties: [.s11, .s28],
                                    text: LetterText([.words("Under "), .field(.duty), .words(".")])),
                                .init(duties: nil, text: LetterText([.words("As good practice.")])),
                            ])),
                        .init(
                            .list(
                                .gaps, lead: LetterText([.words("There are "), .field(.gapCount), .words(":")]),
                                none: LetterText([.words("There is none.")])), when: .otherGrade),
                    ]))
    }

    // MARK: Placeholders

    @Test func `has no placeholder of a name that there is not`() {
        expectFindings(
            TinyLetter.saying("Dear {agency}, you are ▸{grad} now."),
            """
            error[LETTER-PLACEHOLDER]: There is no such placeholder.
                found: "{grad}"
                expected: \(Self.expected)
                mend: Write {grade} if that is what was meant, or another of those expected.
            """)
    }

    @Test func `has no placeholder of another letter`() {
        expectFindings(
            TinyLetter.saying("By ▸{until}, and no ▸{offers}, ▸{overdue} or ▸{Agency} either."),
            """
            error[LETTER-PLACEHOLDER]: This placeholder belongs to other letters.
                found: "{until}"
                expected: \(Self.expected)
                mend: Write one of those expected; for a brace that is meant, write it twice.
            """,
            """
            error[LETTER-PLACEHOLDER]: A list cannot stand within a sentence.
                found: "{offers}"
                expected: \(Self.expected)
                mend: Take it out, and write <list of="offers"> below the paragraph, with its sentence in <lead>.
            """,
            """
            error[LETTER-PLACEHOLDER]: This placeholder belongs to other letters.
                found: "{overdue}"
                expected: \(Self.expected)
                mend: Write one of those expected; for a brace that is meant, write it twice.
            """,
            """
            error[LETTER-PLACEHOLDER]: There is no such placeholder.
                found: "{Agency}"
                expected: \(Self.expected)
                mend: Write {agency} if that is what was meant, or another of those expected.
            """)
    }

    @Test func `has no brace without its partner`() {
        expectFindings(
            TinyLetter.saying("Dear agency▸}, you are here, ▸{and {agency} too}}. ▸{agency"),
            """
            error[LETTER-PLACEHOLDER]: This brace closes nothing.
                found: }
                expected: a name between two braces, such as {agency}
                mend: Write the brace that is missing; for a brace that is meant, write it twice.
            """,
            """
            error[LETTER-PLACEHOLDER]: This brace is not closed.
                found: {
                expected: a name between two braces, such as {agency}
                mend: Write the brace that is missing; for a brace that is meant, write it twice.
            """,
            """
            error[LETTER-PLACEHOLDER]: This brace is not closed.
                found: {
                expected: a name between two braces, such as {agency}
                mend: Write the brace that is missing; for a brace that is meant, write it twice.
            """)
    }

    @Test func `has its faults found behind references, sections, comments and other line ends`() {
        expectFindings(
            TinyLetter.saying(
                "A &amp; B &#x1F600;\r\n<![CDATA[<{{x}}>]]> é <!-- {no} -->&#123;agency} ▸{x} <![CDATA[▸{y}]]>"),
            """
            error[LETTER-PLACEHOLDER]: There is no such placeholder.
                found: "{x}"
                expected: \(Self.expected)
                mend: Write one of those expected; for a brace that is meant, write it twice.
            """,
            """
            error[LETTER-PLACEHOLDER]: There is no such placeholder.
                found: "{y}"
                expected: \(Self.expected)
                mend: Write one of those expected; for a brace that is meant, write it twice.
            """)
    }

    // MARK: What it can list and depend on

    @Test func `lists and depends on what this letter has, and on nothing else`() {
        expectFindings(
            TinyLetter.xml.with(
                "<list of=\"gaps\" when=\"other-grade\">", "<list ▸of=\"overdue\" ▸when=\"other-grades\">"
            )
            .with("when=\"first-return\"", "▸when=\"late\""),
            """
            error[VALUE-INVALID]: This condition belongs to other letters.
                found: "late"
                expected: first-return, revised-return, best-grade, other-grade, early-update
                mend: Write one of this letter's own, or take it out.
            """,
            """
            error[VALUE-INVALID]: This list belongs to other letters.
                found: "overdue"
                expected: reasons, gaps, asked, offers
                mend: Write one of this letter's own, or take it out.
            """,
            """
            error[VALUE-INVALID]: There is no such condition.
                found: "other-grades"
                expected: first-return, revised-return, best-grade, other-grade, early-update
                mend: Write "other-grade" if that is what was meant, or take it out.
            """)
    }

    @Test func `is one of the letters of a round`() {
        expectFindings(
            TinyLetter.xml.with("id=\"decision\"", "▸id=\"desicion\""),
            """
            error[VALUE-INVALID]: "id" has a value that is not known here.
                found: "desicion"
                expected: invitation, reminder, receipt, extension-granted, extension-refused, decision, early-update, escalation or closure
                mend: Write "decision" if that is what was meant, or another of the words expected.
            """)
    }

    @Test func `always says something`() {
        let letter = TinyLetter.xml.with("<paragraph>Dear", "<paragraph when=\"first-return\">Dear")
            .with("<choice>", "<choice when=\"best-grade\">")
        expectFindings(
            "▸" + letter,
            """
            error[ELEMENT-MISSING]: Nothing in this letter always stands, so it could come out empty.
                expected: a <paragraph> or <choice> without "when"
                mend: Add what is said in every such letter.
            """)
    }

    @Test func `has no text that is too long`() {
        expectFindings(
            TinyLetter.saying("▸" + String(repeating: "é", count: 3990) + " {agency}   ."),
            """
            error[VALUE-INVALID]: "paragraph" is longer than there is room for.
                found: 4001 characters
                expected: at most 4000 characters
                mend: Shorten it.
            """)
        expectFindings(TinyLetter.saying(String(repeating: "é", count: 3990) + " {agency}   "))
    }

    // MARK: Choices

    @Test func `leaves no footing without a paragraph`() {
        expectFindings(
            TinyLetter.xml.with("<choice>", "▸<choice>").with(
                "<alternative>As", "<alternative duty=\"voluntary guidance\">As"),
            """
            error[LETTER-CHOICE]: Some agencies would be sent a letter with a hole: no alternative of this choice is for them.
                expected: an alternative for s175, s157, s12NI, s55, contract
                mend: Add one for them, or one without "duty", which is for everybody else.
            """)
    }

    @Test func `has one paragraph for each footing`() {
        expectFindings(
            TinyLetter.xml.with("<alternative>As", "<alternative ▸duty=\"voluntary s28\">As")
                .with("</choice>", "<alternative>A</alternative>▸<alternative>B</alternative></choice>"),
            """
            error[LETTER-CHOICE]: Another alternative of this choice is for the same agencies.
                found: s28
                expected: each in one alternative
                mend: Take them out of one of the two.
            """,
            """
            error[LETTER-CHOICE]: Two alternatives of this choice are for every agency that no other is for.
                expected: one alternative without "duty"
                mend: Say with "duty" whom it is for, or make one of the two.
            """)
    }

    @Test func `has no paragraph that nobody is sent`() {
        expectFindings(
            TinyLetter.xml.with("duty=\"s11 s28\"", "duty=\"s11 s175 s157 s28 s12NI s55 guidance contract voluntary\"")
                .with("<alternative>As", "▸<alternative>As"),
            """
            error[LETTER-CHOICE]: Every footing has an alternative of its own in this choice, so nobody is sent this one.
                expected: an alternative that somebody is sent
                mend: Take it out.
            """)
    }

    @Test func `knows the footings by their names`() {
        expectFindings(
            TinyLetter.xml.with("duty=\"s11 s28\"", "▸duty=\"s11 charity\""),
            """
            error[VALUE-INVALID]: "duty" has a value that is not known here.
                found: "charity"
                expected: s11, s175, s157, s28, s12NI, s55, guidance, contract or voluntary
                mend: Write one of the words expected.
            """)
    }

    // MARK: Duties

    private static func toAll(_ words: String, _ duties: String) -> String {
        """
        error[LETTER-DUTY]: This speaks of a duty to every agency, and not every agency has it.
            found: "\(words)"
            expected: an <alternative> of a <choice> with duty="\(duties)", or with some of these
            mend: Write {duty}, which names each agency's own, or say it only to those who have the duty.
        """
    }

    private static let byAct = "s11 s175 s157 s28 s12NI s55"

    @Test func `names no duty to those who may not have it`() {
        expectFindings(
            TinyLetter.saying("This is a ▸breach of ▸Section&#160;11 and of ▸s.175.")
                .with("title=\"Decision\"", "▸title=\"Section 11 decision\"").with("{round}: {grade}", "▸S11: {grade}")
                .with("There is none.", "No ▸statutory duty."),
            Self.toAll("Section 11", "s11"), Self.toAll("S11", "s11"), Self.toAll("breach", Self.byAct),
            Self.toAll("Section\u{A0}11", "s11"), Self.toAll("s.175", "s175"), Self.toAll("statutory duty", Self.byAct))
    }

    @Test func `names a duty to those who have it, and only to them`() {
        expectFindings(
            TinyLetter.xml.with("Under {duty}.", "Under ▸section 11, and ▸section 28.")
                .with(
                    "<alternative>As good practice.",
                    "<alternative duty=\"s175\">No breach of section 175.</alternative><alternative>As good practice."),
            """
            error[LETTER-DUTY]: This speaks of a duty that not every agency has whom it is for.
                found: "section 11"
                expected: an <alternative> of a <choice> with duty="s11", or with some of these
                mend: Write {duty}, which names each agency's own, or say it only to those who have the duty.
            """,
            """
            error[LETTER-DUTY]: This speaks of a duty that not every agency has whom it is for.
                found: "section 28"
                expected: an <alternative> of a <choice> with duty="s28", or with some of these
                mend: Write {duty}, which names each agency's own, or say it only to those who have the duty.
            """)
    }
}

/// Letters as a part of a folder of standards.
struct `The letters of a folder of standards` {
    private static func letter(_ kind: LetterKind, title: String = "A letter") -> String {
        """
        <letter xmlns="urn:s11:letter:1" id="\(kind.rawValue)" title="\(title)" in-force-from="2010-04-01">
          <source>Made up.</source><subject>{round}</subject><paragraph>Dear {agency}.</paragraph>
        </letter>
        """
    }

    private static func library(of kinds: [LetterKind]) -> TinyLibrary {
        var library = TinyLibrary()
        for kind in kinds { library.files["letters/\(kind.rawValue).xml"] = letter(kind) }
        return library
    }

    @Test func `are none, or all of a round`() {
        #expect(TinyLibrary().read().letters.isEmpty)
        let whole = Self.library(of: LetterKind.allCases)
        whole.expectFindings()
        #expect(whole.read().letters.all.map(\.kind) == LetterKind.allCases)
        #expect(whole.read().letters.proof.holds)
        let library = Self.library(of: LetterKind.allCases.filter { $0 != .closure && $0 != .receipt }).read()
        #expect(library.diagnostics.map(\.location.text) == ["letters:1:1"])
        #expect(
            library.diagnostics.map(\.words) == [
                """
                error[LETTER-MISSING]: Not every letter of a round has a wording, so some would never be written.
                    found: no receipt, closure
                    expected: invitation, reminder, receipt, extension-granted, extension-refused, decision, early-update, escalation, closure
                    mend: Add a file for each in letters/.
                """
            ])
        #expect(library.letters.all.count == 7)
    }

    @Test func `are there once each, and a faulty one takes none of the others with it`() {
        var library = Self.library(of: LetterKind.allCases)
        library.files["letters/second.xml"] = Self.letter(.closure).with("id=", "▸id=")
        library.expectFindings(
            """
            error[IDENTIFIER-REPEATED]: The letter "closure" stands in another file too.
                found: letters/closure.xml
                expected: one file for each id
                mend: Take one of the two out.
            """)
        library.files["letters/second.xml"] = nil
        library.files["letters/closure.xml"] = Self.letter(.closure).with("{agency}", "{nobody}")
        #expect(library.read().letters.missing == [.closure])
    }

    @Test func `give way to those a board words itself, one by one`() {
        let book = Self.library(of: LetterKind.allCases).read().letters
        let own = LetterImport.own([MarkedText(Self.letter(.receipt, title: "Our receipt")).source])
        #expect(own.diagnostics.isEmpty)
        let replaced = book.replacing(with: own.letters)
        #expect(replaced[.receipt]?.title == "Our receipt")
        #expect(replaced.all.filter { $0.kind != .receipt } == book.all.filter { $0.kind != .receipt })
        // Both are in force from 1 April 2010; a board's own that is not yet in force leaves the day to the other.
        #expect(replaced.wording(of: .receipt, on: "2010-04-01")?.title == "Our receipt")
        #expect(replaced.wording(of: .receipt, on: "2010-03-31")?.title == "A letter")
        #expect(replaced.wording(of: .decision, on: "2010-03-31")?.title == "A letter")
    }

    @Test func `are proved, and a book that leaves a hole is found out`() {
        let hole = LetterWording(
            kind: .receipt, title: "R", inForceFrom: "2010-04-01", source: "S", subject: LetterText([]),
            blocks: [.init(.choice([.init(duties: [.s11], text: LetterText([]))]))])
        #expect(LetterBook([hole]).proof.counterexample == "receipt for s175 when ")
        let empty = LetterWording(
            kind: .receipt, title: "R", inForceFrom: "2010-04-01", source: "S", subject: LetterText([]),
            blocks: [.init(.paragraph(LetterText([])), when: .late)])
        #expect(LetterBook([empty]).proof.counterexample == "receipt for s11 when ")
    }
}
