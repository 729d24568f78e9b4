import CivilCalendar
import Reporting
import Standards
import Submissions
import Testing

/// Letters as pages.
struct `The page of a letter` {
    private static let pages = LetterRound().report.files().filter { $0.name.hasPrefix("letters/") }

    @Test func `leads nowhere, and the list of letters to all of them`() {
        let letters = Self.pages.filter { $0.name != "letters/index.html" }
        #expect(letters.count == 12)
        for letter in letters { #expect(PageReading.links(PageReading.text(letter.name, of: Self.pages)) == []) }
        let links = PageReading.links(PageReading.text("letters/index.html", of: Self.pages))
        #expect(links == ["#main", "../index.html"] + letters.map { String($0.name.dropFirst(8)) })
        #expect(
            PageReading.links(PageReading.text("index.html", of: LetterRound().report.files())).contains(
                "letters/index.html"))
    }

    @Test func `holds the whole letter, its marking and until when it is kept, on every sheet of paper as well`() {
        for letter in LetterRound().letters {
            let page = PageReading.text("letters/thornmere-hospital/\(letter.name).html", of: Self.pages)
            let words = PageReading.words(page)
            for line in [letter.board, letter.date.readable, letter.agency.name, "For the Board"] {
                #expect(words.contains(line) || page.contains(line), "\(letter.name): \(line)")
            }
            #expect(page.contains("Board manager") && page.contains("Board office, Thornmere"))
            #expect(page.contains("<p>Kept until 31 March 2013</p>"))
            let sheet = PageReading.head(page)
            #expect(sheet.contains("@top-left { content: \"PROTECT\\3A  board members and partner agencies\"; }"))
            #expect(
                sheet.contains(
                    "@bottom-left { content: \"Kept until 31 March 2013 \\B7  Thornmere Local Safeguarding Children Board\"; }"
                ))
        }
    }

    /// Text of every sort in every place where the record has some.
    private static let hostile: LetterRound = {
        let text = "\"><img src=x onerror=alert(1)>\r\n{agency} {{board}} \u{202E}Sons\u{200B} </style>"
        var round = LetterRound()
        round.agency = LetterRound.agency(.s11, name: text)
        round.title = text
        round.board = text
        round.chased = [Chase(date: LetterRound.day(3, 1), by: text)]
        round.extensions = [
            Extension(to: LetterRound.day(3, 12), reason: text, grantedBy: text, on: LetterRound.day(2, 20))
        ]
        round.changes = InvitationChanges(refusedExtensions: [
            RefusedExtension(
                asked: LetterRound.day(3, 31),
                reason: RecordedReason(on: LetterRound.day(3, 5), by: text, reason: text))
        ])
        round.papers = RoundPapers(
            retainUntil: LetterRound.day(12, 31), office: BoardOffice(post: text, address: text),
            offers: [BoardOffer(standard: nil, text: text)])
        return round
    }()

    @Test func `shows what the record says as text, and nothing in it is filled in again`() throws {
        let letters = Self.hostile.letters + Self.hostile.closed.letters
        let shown = "\"><img src=x onerror=alert(1)> {agency} {{board}} \u{202E}Sons\u{200B} </style>"
        for letter in letters {
            #expect(
                letter.subject.contains(shown) && letter.lines.allSatisfy { !$0.contains("\n") && !$0.contains("\r") })
            #expect(!letter.lines.joined().contains("Thornmere"))
        }
        #expect(
            Self.hostile.letters.first?.lines.contains { $0.hasPrefix("The Board invites \(shown) to take part") }
                == true)
        let pages = Self.hostile.report.files().filter { $0.name.hasPrefix("letters/") }
        #expect(pages.count == 13)
        let known: Set = [
            "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "header", "main", "article", "footer", "h1",
            "p",
            "ul", "li", "span", "time",
        ]
        let ofTheList: Set = [
            "a", "nav", "section", "h2", "div", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th",
            "td", "code",
        ]
        for page in pages {
            let text = PageReading.text(page.name, of: pages)
            let own = page.name == "letters/index.html" ? known.union(ofTheList) : known
            #expect(PageReading.elementNames(text).subtracting(own) == [], "\(page.name)")
            #expect(
                text.contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;") && text.contains("\\u{202E}Sons\\u{200B}")
            )
            #expect(!text.unicodeScalars.contains("\u{202E}") && !text.unicodeScalars.contains("\u{200B}"))
        }
    }

    @Test func `is named by ids, whatever they hold`() {
        #expect(
            ReportPage.letter(agency: "../x", name: "2010-02-19-reminder").path
                == "letters/.._2F_x/2010-02-19-reminder.html")
    }
}
