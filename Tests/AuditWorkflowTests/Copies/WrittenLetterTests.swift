import AuditWorkflow
import CivilCalendar
import Reporting
import Testing

/// DOCX copies of letters.
@Suite(.enabled(if: CopySample.canWriteLetters, "no Python with python-docx is installed"))
struct `A DOCX copy of a letter` {
    private func copies(of letters: [Letter]) throws -> [ReportFile] {
        try CopyTools.find(pdf: false, docx: true, environment: CopySample.environment)
            .copies(of: CopySample.draft(letters: letters))
    }

    private func read(_ letters: [Letter]) throws -> [CopyReader.DOCX] {
        try CopyReader.read(try copies(of: letters), ending: ".docx")
    }

    @Test func `says what the letter says, in its order, with lists as lists`() throws {
        let letter = try CopySample.letter(retainUntil: try CivilDate(iso: "2016-03-31"), isConstructed: true)
        let copy = try #require(try read([letter]).first)
        #expect(
            copy.paragraphs == [
                ["Letter Board", "Small Safeguarding Children Board"], ["Letter Date", "26 February 2010"],
                ["Letter Recipient", "Health trust A"], ["Heading 1", "Your return"], ["Body Text", "It came in."],
                ["List Bullet", "It is read."], ["List Bullet", "You hear of it."],
                ["Letter Closing", "For the Board"],
                ["Letter Sender", "Board manager"], ["Letter Sender", "The board's office"],
            ])
        #expect(copy.lists == 2)
        #expect(copy.header == ["OFFICIAL\tConstructed example"])
        #expect(copy.footer.count == 1 && copy.footer[0].hasPrefix("Kept until 31 March 2016\tPage "))
        #expect(copy.fields == ["PAGE", "NUMPAGES"])
        #expect(copy.size == [210, 297] && copy.languages == ["en-GB"])
    }

    @Test func `says of itself whose it is and of which day, and nothing of who made it when`() throws {
        let copy = try #require(try read([try CopySample.letter()]).first)
        #expect(copy.title == "Receipt" && copy.subject == "Your return")
        #expect(copy.author == "Small Safeguarding Children Board" && copy.changedBy == copy.author)
        #expect(copy.created == "2010-02-26T00:00:00" && copy.modified == copy.created)
        #expect(copy.times == ["1980-01-01"])
        #expect(copy.header == ["OFFICIAL"] && copy.footer[0].hasPrefix("No retention date set\tPage "))
    }

    @Test func `lies beside the letter's page, and is the same bytes each time`() throws {
        let letters = [try CopySample.letter(), try CopySample.letter(name: "2010-03-01-reminder", title: "Reminder")]
        let first = try copies(of: letters)
        #expect(
            first.map(\.name) == [
                "letters/health-a/2010-02-26-receipt.docx", "letters/health-a/2010-03-01-reminder.docx",
            ])
        #expect(first == (try copies(of: letters)))
        #expect(first[0].bytes != first[1].bytes)
    }

    @Test func `has no empty paragraph`() throws {
        let letter = try CopySample.letter(
            blocks: [.paragraph("One."), .list([]), .list(["Two.", ""]), .paragraph(""), .paragraph("Three.")],
            post: "", address: "")
        for paragraph in try #require(try read([letter]).first).paragraphs { #expect(!paragraph[1].isEmpty) }
    }

    @Test(arguments: [
        ("</w:t></w:r><w:r><w:instrText>AUTHOR", "</w:t></w:r><w:r><w:instrText>AUTHOR"),
        ("a & b < c > d \" e ' &amp; ]]>", "a & b < c > d \" e ' &amp; ]]>"),
        ("a\u{0}b\u{1B}[31mc\u{7F}d\u{85}e", "a\\u{0}b\\u{1B}[31mc\\u{7F}d\\u{85}e"),
        ("one\r\ntwo\tthree\u{2028}four", "one\\u{D}\\u{A}two\\u{9}three\\u{2028}four"),
        ("abc\u{202E}cba\u{200B}\u{2066}x\u{FEFF}", "abc\\u{202E}cba\\u{200B}\\u{2066}x\\u{FEFF}"),
        ("a\u{FFFE}b\u{FFFF}c", "a\\u{FFFE}b\\u{FFFF}c"),
        ("\u{301}e\u{301} \u{1F600} \u{10FFFF}", "\u{301}e\u{301} \u{1F600} \u{10FFFF}"),
        ("{0} %s $(id) `id` \\u{41}", "{0} %s $(id) `id` \\u{41}"),
    ])
    func `shows a hostile text as what it is, wherever it stands`(text: String, shown: String) throws {
        let letter = try CopySample.letter(
            title: text, subject: text, blocks: [.paragraph(text), .list([text])], agency: text, board: text,
            marking: text, post: text)
        let copy = try #require(try read([letter]).first)
        let places = [
            copy.title, copy.subject, copy.author, copy.header[0], copy.paragraphs[0][1], copy.paragraphs[2][1],
            copy.paragraphs[3][1], copy.paragraphs[4][1], copy.paragraphs[5][1], copy.paragraphs[7][1],
        ]
        for place in places {
            #expect(place.unicodeScalars.elementsEqual(shown.unicodeScalars), "\(place.debugDescription)")
        }
        #expect(copy.paragraphs.count == 9)
    }

    @Test func `is made of a subject of any length`() throws {
        let long = String(repeating: "audit ", count: 200)
        let copy = try #require(try read([try CopySample.letter(subject: long)]).first)
        #expect(copy.subject.unicodeScalars.count == 255 && copy.subject.hasSuffix("…"))
        #expect(copy.paragraphs[3][1] == long)
    }
}
