import Evaluation
import Reporting
import Standards
import Submissions
import Testing

@Suite struct FeedbackPageTests {
    private static let read = PapersRound.report.result.agencies.filter(\.isAnalysed)
    private static let papers = PapersRound.files.filter {
        $0.name.hasPrefix("feedback/") || $0.name == ReportPage.challengePack.path
    }

    private func text(_ file: ReportFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

    @Test func `a page names no other agency and holds no word of another's return`() {
        for own in Self.read {
            let page = PageReading.text(ReportPage.feedback(own.agency.id).path, of: PapersRound.files)
            #expect(!page.isEmpty)
            let ownWords = own.submissions.flatMap(\.words).joined(separator: "\n")
            for other in PapersRound.report.result.agencies where other.agency.id != own.agency.id {
                #expect(!page.contains(other.agency.name), "\(own.agency.id) reads of \(other.agency.name).")
                #expect(!page.contains(other.agency.id), "\(own.agency.id) reads of \(other.agency.id).")
                for words in other.submissions.flatMap(\.words) where !ownWords.contains(words) && words.count > 12 {
                    #expect(!page.contains(words), "\(own.agency.id) reads “\(words)” of \(other.agency.id).")
                }
            }
        }
    }

    @Test func `papers link to no other file`() {
        for file in Self.papers {
            let links = PageReading.links(text(file))
            #expect(links.allSatisfy { $0.hasPrefix("#") }, "\(file.name) leads elsewhere.")
            for link in links { #expect(text(file).contains("id=\"\(link.dropFirst())\"")) }
        }
    }

    @Test func `nothing on a paper is markup but our own, and nothing held out is on it`() {
        let known: Set = [
            "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "a", "header", "main", "nav", "section",
            "footer", "h1", "h2", "h3", "div", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead",
            "tbody", "tr", "th", "td", "span", "strong", "em", "code", "time", "details", "summary", "svg", "g", "path",
            "line", "rect", "circle", "text", "desc",
        ]
        #expect(Self.papers.count == 8)
        for file in Self.papers {
            #expect(PageReading.elementNames(text(file)).subtracting(known).isEmpty, "\(file.name)")
            #expect(!text(file).contains("Jordan"))
        }
    }

    @Test func `a name that is markup is shown as it was written`() {
        let body = Agency(
            id: "thornmere-college", name: SampleRound.hostileName, type: "college", sector: "education", duty: .s175)
        let report = PapersRound.report(agencies: [
            SampleAgency(
                agency: body, returns: [SampleReturn(agency: body, lines: ["6.2": .init(own: 3, evidence: 0)])], read: 1
            )
        ])
        let shown = "&lt;script&gt;alert(&#39;a&#39;)&lt;/script&gt; &amp; \\u{202E}Sons’ College\\u{0}"
        let files = report.files(for: .board)
        #expect(PapersRound.page("college", of: files).contains("To <span dir=\"auto\">\(shown)</span>"))
        #expect(PageReading.text(ReportPage.challengePack.path, of: files).contains("\(shown)</h2>"))
    }

    @Test func `an id is used once in a page`() {
        for file in Self.papers {
            let ids = text(file).split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
            #expect(Set(ids).count == ids.count, "\(file.name) has an id twice.")
        }
    }
}

extension Submission {
    /// Every piece of free text of the return.
    fileprivate var words: [String] {
        let ofAnswers = answers.flatMap { [$0.narrative, $0.notApplicable, $0.safeguard?.what, $0.safeguard?.post] }
        let slices =
            ofAnswers.compactMap { $0 } + evidence.map(\.title)
            + actions.flatMap { [$0.what, $0.post].compactMap { $0 } }
            + hindrances + goodPractice.map(\.text)
        return slices.map { text.string($0) }
    }
}
