import Submissions
import Evaluation
import Reporting
import Testing

@Suite struct PagesTests {
    @Test func `a report has an index, a work plan, a forecast and one page for every invited agency`() {
        let expected =
            ["index.html", "timetable.html", "forecast.html"]
            + SampleRound.report.result.agencies.map { "agencies/\($0.agency.id).html" }
        #expect(PageReading.pages.map(\.name) == expected)
    }

    @Test func `the same report gives the same bytes`() {
        #expect(SampleRound.report().pages() == PageReading.pages)
    }

    @Test func `every link leads to a page of the report and to a place that is there`() {
        let report = SampleRound.report.files()
        let names = Set(report.map(\.name))
        for page in report where page.name.hasSuffix(".html") {
            let text = PageReading.text(page.name, of: report)
            for link in PageReading.links(text) {
                let parts = link.split(separator: "#", omittingEmptySubsequences: false)
                let folder = page.name.split(separator: "/").dropLast().joined(separator: "/")
                let path =
                    parts[0].hasPrefix("../")
                    ? String(parts[0].dropFirst(3))
                    : [folder, String(parts[0])].filter { !$0.isEmpty }.joined(separator: "/")
                let target = parts[0].isEmpty ? page.name : path
                #expect(names.contains(target), "\(page.name) links to \(link), which is not in the report.")
                guard parts.count > 1 else { continue }
                #expect(
                    PageReading.text(target, of: report).contains("id=\"\(parts[1])\""),
                    "\(page.name) links to \(link), but \(target) has no such place.")
            }
        }
    }

    @Test(arguments: PageReading.pages.map(\.name))
    func `a page carries the marking and says what it was made from`(_ name: String) {
        let page = PageReading.text(name)
        let foot = page.split(separator: "<footer").last ?? ""
        #expect(page.contains("<p class=\"marking\">"))
        #expect(page.contains("@top-left { content: \"PROTECT\\3A  board members and partner agencies\"; }"))
        for word in [
            "sample-2009-10", "sample-rules", "sample-follow-up", "26 February 2010", "15 June 2010", "PROTECT",
        ] {
            #expect(foot.contains(word), "The foot of \(name) does not say \(word).")
        }
    }

    @Test(arguments: PageReading.pages.map(\.name))
    func `a page asks for nothing and runs nothing`(_ name: String) {
        let page = PageReading.text(name)
        #expect(
            PageReading.elementNames(page).isDisjoint(with: [
                "script", "img", "link", "iframe", "object", "form", "base",
            ]))
        for asking in ["url(", "@import", " src=", "http:", "https:"] {
            #expect(!PageReading.head(page).contains(asking), "\(name) has \(asking) among its own rules.")
        }
    }

    @Test(arguments: PageReading.pages.map(\.name))
    func `no page speaks of a breach or gives an indicative grade`(_ name: String) {
        let words = PageReading.words(PageReading.text(name)).lowercased()
        #expect(!words.contains("breach"))
        #expect(!words.contains("indicative"))
    }

    @Test func `a constructed round says so at the top of every page and in its margins`() {
        for page in SampleRound.report(isConstructed: true).pages() {
            let text = String(decoding: page.bytes, as: UTF8.self)
            let strip = text.split(separator: "<main").first ?? ""
            #expect(strip.contains("<p>Constructed example</p>"), "\(page.name) does not say that it is constructed.")
            #expect(text.contains("@top-right { content: \"Constructed example\"; }"))
        }
    }

    @Test func `where one agency is constructed, its page and its rows say so and no other agency's page does`() {
        let constructed = PageReading.pages.filter { PageReading.text($0.name).contains("<p>Constructed example</p>") }
        #expect(constructed.map(\.name) == ["index.html", "forecast.html", "agencies/thornmere-ambulance.html"])
        let index = PageReading.text("index.html")
        let row = index.split(separator: "<tr>").first {
            $0.contains("Eastern Ambulance Service") && $0.contains("<th")
        }
        #expect(row?.contains("Constructed example") == true)
        #expect(
            PageReading.agency("ambulance").contains(
                "Criteria of standard 1. <span class=\"constructed\">Constructed example</span>"))
    }
}
