import AuditWorkflow
import Evaluation
import Reporting
import Standards
import Submissions
import Testing

struct `Figures beside a round` {
    /// Figures by which everything everywhere is missing, for each agency and for all together.
    private func contradicting(_ report: RoundReport) -> String {
        let agencies = report.result.agencies.map { " agency=\"\($0.agency.id)\"" } + [""]
        let figures = agencies.flatMap { agency in
            report.result.edition.standards.flatMap { standard in
                Figure.Kind.allCases.map { kind in
                    "<figure kind=\"\(kind.rawValue)\"\(agency) standard=\"\(standard.id)\" count=\"240\" of=\"240\" date=\"2010-01-20\">say that none of it is true</figure>"
                }
            }
        }
        return
            "<figures xmlns=\"urn:s11:figures:1\" round=\"\(report.result.round.id)\">\(figures.joined(separator: "\n"))</figures>"
    }

    @Test func `change no decision, no action and no date, whatever they say`() throws {
        let sample = try SampleRound.report()
        let without = try ChangedRound.evaluate { try $0.write(nil, to: "figures.xml") }.get()
        let against = try ChangedRound.evaluate { try $0.write(contradicting(sample), to: "figures.xml") }.get()
        #expect(without.report.figures == nil && against.report.figures?.figures.count == 11 * 8 * 2)

        func reasons(_ outcome: EvaluateRound.Outcome) -> [ContentHash] {
            let result = outcome.report.result
            return result.agencies.flatMap(\.decisions).map { ReasonRecord(of: $0, rules: result.rules).hash }
        }
        #expect(reasons(against) == reasons(without) && reasons(without).count == 8)
        let pages = ["manifest.json", "index.html", "agencies/", "feedback/", "papers/challenge-pack.html"]
        func rest(_ outcome: EvaluateRound.Outcome) -> [ReportFile] {
            outcome.files.filter { file in !pages.contains { file.name.hasPrefix($0) } }
        }
        for (one, other) in zip(rest(without), rest(against)) {
            let isSame = one == other
            #expect(isSame, "\(one.name) is another")
        }
        let data = ["decisions.ndjson", "summary.json", "grades.csv", "actions.csv", "timetable.csv", "timetable.xml"]
        #expect(Set(data).isSubset(of: rest(without).map(\.name)) && rest(without).count == rest(against).count)
    }

    @Test func `stand beside the ratings of their agency, and on the index page where they are about all`() throws {
        let outcome = try #require(SampleRound.outcome)
        func page(_ name: String) throws -> String {
            String(decoding: try #require(outcome.files.first { $0.name == name }).bytes, as: UTF8.self)
        }
        let own = "Staff survey, 20 January 2010: 12 of 240 (5.0 %) could not find the safeguarding policy."
        let all =
            "Case audit, 30 September 2009: 3 of 7 (42.9 %) section 47 enquiries had not been handled to the standard."
        #expect(try page("agencies/police-unit-a.html").contains(own))
        #expect(try page("index.html").contains(all))
        #expect(try page("index.html").contains("Staff surveys and case audits"))
        for file in outcome.files where file.name.hasSuffix(".html") && file.name.hasPrefix("agencies/") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(text.contains(own) == (file.name == "agencies/police-unit-a.html"))
            #expect(!text.contains(all))
        }
        let report = outcome.report
        #expect(report.figures(of: "police-unit-a", standard: 1) == [own])
        #expect(
            report.figures(of: "police-unit-a", standard: 0) == []
                && report.figures(of: "police-unit-b", standard: 1) == [])
        #expect(report.figures(aboutAllOf: 7) == [all] && report.figures(aboutAllOf: 1) == [])
    }

    @Test func `are inputs of the report, and missing they leave no trace`() throws {
        let with = try #require(SampleRound.outcome)
        let without = try ChangedRound.evaluate { try $0.write(nil, to: "figures.xml") }.get()
        func inputs(_ outcome: EvaluateRound.Outcome) throws -> [String] {
            let bytes = try #require(outcome.files.last).bytes
            return try #require(Manifest(reading: bytes)).inputs.map(\.name)
        }
        #expect(try inputs(with).contains("figures.xml"))
        #expect(try inputs(without) == inputs(with).filter { $0 != "figures.xml" })
        for file in without.files where file.name.hasSuffix(".html") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            #expect(!text.contains("Staff survey") && !text.contains("From surveys and case audits"))
        }
    }

    @Test func `are shown with what they count, and no text of theirs becomes markup`() throws {
        let text = """
            <figures xmlns="urn:s11:figures:1" round="thurrock-2009-10">
              <figure kind="case-audit" standard="1" count="1" of="3" date="2010-02-01">had &lt;b&gt;no&lt;/b&gt; &amp; never any lead.</figure>
            </figures>
            """
        let outcome = try ChangedRound.evaluate { try $0.write(text, to: "figures.xml") }.get()
        let index = String(decoding: try #require(outcome.files.first { $0.name == "index.html" }).bytes, as: UTF8.self)
        #expect(
            index.contains(
                "Case audit, 1 February 2010: 1 of 3 (33.3 %) had &lt;b&gt;no&lt;/b&gt; &amp; never any lead.</span>"))
    }
}
