import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import Foundation
import HTMLMarkup
import Reporting
import Standards
import Submissions
import Testing

/// The page and the table for several boards together, whatever is written in them.
struct `The page of a partnership` {
    private static func day(_ day: Int) -> CivilDate { SampleRound.day(2010, 7, day) }

    private static func due(_ day: Int) -> DueDate {
        DueDate(date: self.day(day), from: SampleRound.day(2010, 4, 29), days: 90, rule: "A3", moved: nil)
    }

    /// A partnership of the sample round and of one more board, whose names try to be something else than names.
    private static let report: PartnershipReport = {
        let round = SampleRound.report
        let agencies = round.result.agencies.map { agency -> SharedAgencyPlan in
            func part(_ board: String, _ own: Int, here: Bool) -> SharedAgencyPlan.BoardPart {
                SharedAgencyPlan.BoardPart(
                    round: round.result.round.id, board: board, isAnsweredHere: here, result: agency,
                    edition: round.result.edition, rules: round.result.rules, own: due(own),
                    followUp: round.plan.followUp(of: agency.agency.id), place: nil,
                    carried: here
                        ? nil
                        : CarriedAnswers(
                            reworded: ["1.1"], answeredTwice: [.init(criterion: "1.2", differs: true)],
                            unanswered: ["2.1", "2.2"]))
            }
            let boards = [part(SampleRound.hostileName, 28, here: true), part("=HYPERLINK(\"x\")", 29, here: false)]
            let joint = JointDate(
                boards.map { JointDate.Asked(board: $0.board, due: $0.own ?? due(1), days: WorkingDays()) })
            return SharedAgencyPlan(agency: agency.agency, boards: boards, joint: joint)
        }
        return PartnershipReport(
            partnership: Partnership(
                id: "p", title: SampleRound.hostileName, marking: "PROTECT", positionDate: SampleRound.day(2010, 6, 15),
                isConstructed: false, about: SampleRound.hostileText, rounds: [], agencies: [],
                source: SourceText(file: "partnership.xml", bytes: [])),
            plan: PartnershipPlan(agencies: agencies), rounds: [round])
    }()

    private func text(_ name: String, isAlone: Bool = false) -> String {
        PageReading.text(name, of: Self.report.files(isAlone: isAlone))
    }

    @Test(arguments: [false, true])
    func `has only elements of our own, asks for nothing and runs nothing`(isAlone: Bool) {
        let page = text("index.html", isAlone: isAlone)
        let names = PageReading.elementNames(page)
        #expect(names.subtracting(HTMLElementName.allCases.map(\.rawValue) + ["!DOCTYPE", "title"]) == [])
        #expect(names.isDisjoint(with: ["script", "img", "link", "iframe", "object", "form", "base"]))
        for asking in ["url(", "@import", " src=", "http:", "https:"] {
            #expect(!PageReading.head(page).contains(asking))
        }
    }

    @Test func `shows names that are markup as they were written`() {
        let shown = "&lt;script&gt;alert(&#39;a&#39;)&lt;/script&gt; &amp; \\u{202E}Sons’ College\\u{0}"
        let page = text("index.html")
        #expect(page.contains(shown) && page.contains("=HYPERLINK(&quot;x&quot;)"))
        #expect(page.contains("&quot;&gt;&lt;img src=x onerror=alert(1)&gt; ]]&gt; --&gt; &lt;/style&gt;"))
    }

    @Test func `leads to each board's index, or to its work plan where that is all there is`() {
        #expect(
            Set(PageReading.links(text("index.html")).filter { !$0.hasPrefix("#") }) == ["sample-2009-10/index.html"])
        #expect(
            Set(PageReading.links(text("index.html", isAlone: true)).filter { !$0.hasPrefix("#") })
                == ["sample-2009-10/timetable.html"])
    }

    @Test func `carries the marking and the day it speaks of`() {
        let page = text("index.html")
        #expect(page.contains("<p class=\"marking\">") && page.contains("@top-left { content: \"PROTECT\"; }"))
        #expect((page.split(separator: "<footer").last ?? "").contains("15 June 2010"))
    }

    @Test func `has nothing of a child, and no grade of a return that is not read`() {
        for file in Self.report.files(isAlone: false) {
            #expect(!String(decoding: file.bytes, as: UTF8.self).contains("Jordan"), "\(file.name)")
        }
    }

    @Test func `says in words what has to be settled`() {
        let words = PartnershipText(report: Self.report).lines
        let board = "=HYPERLINK(\"x\")"
        for line in [
            "\(board) words criterion 1.1 differently, so the answer given does not count there; it has to be answered in the supplement.",
            "In the supplement for \(board) it rates criterion 1.2 otherwise than in its return. The return counts.",
            "\(board) asks for criteria 2.1 and 2.2, and nothing answers that yet.",
            "By its own rule \(board) would ask for the return again by 29 July 2010, 1 day after the day that counts for all.",
        ] { #expect(words.contains("  To settle: \(line)"), "no “\(line)”") }
    }

    @Test func `has a table no cell of which becomes a formula`() {
        let rows = text("partnership.csv").split(separator: "\r\n")
        #expect(rows.count == 1 + 2 * Self.report.plan.agencies.count)
        #expect(rows[0].hasPrefix("agency,name,round,board,answers here,state,grade,return due,"))
        #expect(rows[0].hasSuffix(",days late,to settle,constructed"))
        for cell in ["=HYPERLINK", "\"=HYPERLINK"] {
            #expect(!rows.contains { $0.contains("," + cell) }, "a cell begins with \(cell)")
        }
        #expect(rows.contains { $0.contains(",\"'=HYPERLINK(\"\"x\"\")\",") })
        #expect(!text("partnership.csv").unicodeScalars.contains("\u{202E}"))
    }

    @Test func `has a calendar for each agency, called by an id and by nothing an id might hold`() {
        let names = Self.report.files(isAlone: false).map(\.name)
        #expect(names.prefix(2) == ["index.html", "partnership.csv"])
        #expect(
            Array(names.dropFirst(2))
                == Self.report.plan.agencies.map { "calendars/\(HTMLIdentifier("agency-\($0.agency.id)").text).ics" })
    }

    @Test func `gives the same bytes again`() {
        #expect(Self.report.files(isAlone: false) == Self.report.files(isAlone: false))
    }
}
