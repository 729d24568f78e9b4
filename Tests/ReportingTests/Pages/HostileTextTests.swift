import Reporting
import Testing

/// What agencies and boards write is shown as text, whatever it looks like.
@Suite struct HostileTextTests {
    @Test(arguments: PageReading.pages.map(\.name))
    func `only elements of our own stand on a page`(_ name: String) {
        let known: Set = [
            "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "a", "header", "main", "nav", "section",
            "article",
            "footer", "h1", "h2", "h3", "div", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead",
            "tbody", "tr",
            "th", "td", "span", "strong", "em", "code", "time",
        ]
        let drawn: Set = ["svg", "g", "path", "line", "rect", "circle", "text", "desc"]
        // Only the work plan has a picture.
        let own = name == ReportPage.timetable.path ? known.union(drawn) : known
        #expect(PageReading.elementNames(PageReading.text(name)).subtracting(own).isEmpty)
    }

    @Test func `a name that is markup is shown as it was written`() {
        let shown = "&lt;script&gt;alert(&#39;a&#39;)&lt;/script&gt; &amp; \\u{202E}Sons’ College\\u{0}"
        #expect(PageReading.agency("college").contains("<h1><span dir=\"auto\">\(shown)</span></h1>"))
        #expect(
            PageReading.text("index.html").contains(
                "<a href=\"agencies/thornmere-college.html\"><span dir=\"auto\">\(shown)"))
    }

    @Test func `text that tries to end its place is shown as it was written`() {
        let shown = "&quot;&gt;&lt;img src=x onerror=alert(1)&gt; ]]&gt; --&gt; &lt;/style&gt; {{7*7}} \\u{200B}zero"
        #expect(PageReading.text("index.html").contains(shown), "The round's own words")
        #expect(PageReading.agency("probation").contains(shown), "What hinders an agency")
        #expect(PageReading.agency("mental-health").contains(shown), "The reason for a decision")
    }

    @Test func `a page is named by an id, not by what an id might hold`() {
        #expect(ReportPage.agency("../../etc/passwd").path == "agencies/.._2F_.._2F_etc_2F_passwd.html")
        #expect(ReportPage.agency("").path == "agencies/_.html")
    }
}

/// Nothing of a child gets out.
@Suite struct HeldTextTests {
    @Test(arguments: PageReading.pages.map(\.name))
    func `text held out is on no page`(_ name: String) {
        #expect(!PageReading.text(name).contains("Jordan"), "\(name) shows what was held out.")
    }

    @Test func `where text is held out the page says so`() {
        let words = "Text held out: a child might be recognised in it."
        #expect(PageReading.agency("police").contains(words))
        #expect(PageReading.agency("children").contains(words))
        #expect(PageReading.text("index.html").contains(words))
    }

    @Test func `what was found in an accepted return is not quoted in the remarks on it`() {
        let page = PageReading.agency("police")
        #expect(page.contains("One item of evidence is cited for seven criteria."))
        #expect(page.contains("line 88, column 7"))
    }
}
