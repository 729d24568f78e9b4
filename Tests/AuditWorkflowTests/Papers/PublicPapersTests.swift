import AuditWorkflow
import Evaluation
import Foundation
import Reporting
import Standards
import StandardsImport
import Submissions
import Testing

/// What must not stand in a paper that anybody can read: looked for in the sample round's papers and in those of a synthetic round.
struct `Papers for everyone` {
    @Test func `hold no narrative, evidence, post or reader's reason of the sample round`() throws {
        let report = try SampleRound.report()
        let papers = report.files(for: .everyone)
        #expect(papers.map(\.name).contains("papers/annual-report.html"))
        #expect(papers.count == 1 + report.result.round.papers.extracts.count)
        try expectClean(papers, of: report)
    }

    @Test func `hold none of a synthetic round`() throws {
        let report = try synthetic(agencies: 16)
        let shown = report.result.agencies.map(\.agency.id)
        let extracts = [
            ScrutinyExtract(id: "some", audience: "A committee", agencies: Array(shown.prefix(5)), offset: 0),
            ScrutinyExtract(id: "all", audience: "Another committee", agencies: shown, offset: 0),
        ]
        try expectClean(report.with(extracts).files(for: .everyone), of: report)
    }

    private func expectClean(_ papers: [ReportFile], of report: RoundReport) throws {
        let rule = PublicRule(report)
        #expect(rule.privates.count > 100)
        for paper in papers {
            let found = rule.found(in: Self.words(paper))
            #expect(found.isEmpty, "\(paper.name) holds \(found.prefix(3))")
        }
    }

    @Test func `tell no grade and nothing that was found while no grade is decided`() throws {
        let decided = try SampleRound.report()
        let report = decided.withoutDecisions()
        let papers = report.files(for: .everyone)
        #expect(papers.count == 1 + report.result.round.papers.extracts.count)
        for paper in papers {
            let words = Self.words(paper)
            for grade in report.result.rules.grades {
                #expect(!words.localizedCaseInsensitiveContains(grade.label), "\(paper.name) says \(grade.label).")
            }
            for criterion in report.result.edition.criteria { #expect(!words.contains(criterion.title)) }
            for standard in report.result.edition.standards { #expect(!words.contains(standard.title)) }
            #expect(!words.localizedCaseInsensitiveContains("live risk"))
            if paper.name.hasPrefix("extracts/") {
                #expect(words.contains("Not decided yet."))
            } else {
                #expect(words.contains("No grade has been decided yet: 8 agencies analysed wait for a decision."))
                #expect(!report.result.agencies.contains { words.contains($0.agency.name) })
            }
        }
        let before = decided.files(for: .everyone).map(Self.words).joined()
        #expect(before.contains(report.result.edition.standards[5].title))
    }

    @Test func `an extract of the sample round holds nothing of the agencies it does not show`() throws {
        let report = try SampleRound.report()
        let extracts = report.result.round.papers.extracts
        #expect(!extracts.isEmpty)
        for extract in extracts {
            let file = try #require(report.files().first { $0.name == "extracts/\(extract.id).html" })
            let text = String(decoding: file.bytes, as: UTF8.self)
            let words = Self.words(file)
            let others = report.result.agencies.filter { !extract.agencies.contains($0.agency.id) }
            for other in others {
                #expect(!text.contains(other.agency.id) && !words.contains(other.agency.name))
                for former in other.invitation.changes.formerly { #expect(!words.contains(former.name)) }
            }
            let own = Set(
                report.result.agencies.filter { extract.agencies.contains($0.agency.id) }.map(\.agency.sector))
            let said = Set(words.lowercased().split { !$0.isLetter }.map(String.init))
            #expect(said.isDisjoint(with: Set(others.map(\.agency.sector)).subtracting(own)))
            let rule = PublicRule(report, of: { !extract.agencies.contains($0.agency.id) })
            #expect(rule.found(in: words).isEmpty)
        }
    }

    // MARK: Reading

    /// The words between head and foot, without tags and with every character as it was written.
    private static func words(_ file: ReportFile) -> String {
        let text = String(decoding: file.bytes, as: UTF8.self)
        let matter = text.split(separator: "<main", maxSplits: 1).last?.split(separator: "<footer", maxSplits: 1).first
        let pieces = (matter ?? "").split(separator: "<").map { $0.split(separator: ">", maxSplits: 1).dropFirst() }
        let words = pieces.compactMap(\.first).joined(separator: " ")
        return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(words) {
            $0.replacing($1.0, with: $1.1)
        }
    }

    private func synthetic(agencies: Int) throws -> RoundReport {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("s11-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let loaded = try SampleRound.standards.load().get()
        let edition = try #require(loaded.editions.first)
        let rules = try #require(SynthesiseRound.rules(for: edition, in: loaded.library))
        var run = try #require(
            SynthesiseRound(
                edition: edition, rules: rules, seed: 11, count: agencies, faulty: nil, folder: NewFolder(path: path)))
        _ = try run.run {}
        return try EvaluateRound(folder: RoundFolder(path: path), standards: SampleRound.standards).run().get().report
    }
}

extension RoundReport {
    /// The same round where nobody has recorded a decision.
    fileprivate func withoutDecisions() -> RoundReport {
        let evaluator = Evaluator(edition: result.edition, rules: result.rules)
        let agencies = result.agencies.map { agency in
            AgencyResult(
                invitation: agency.invitation, submissions: agency.submissions,
                hasRefusedReturn: agency.hasRefusedReturn,
                decisions: agency.decisions.map { decision in
                    guard let read = decision.basis.analysis else { return decision }
                    let open = Analysis(
                        agency: read.agency, revision: read.revision, readers: read.readers, date: read.date,
                        replyBy: read.replyBy, isConstructed: read.isConstructed, findings: read.findings,
                        decision: nil, source: read.source)
                    return evaluator.decide(
                        on: decision.submission, basis: .analysed(open), evidenceDate: result.round.evidenceDate)
                })
        }
        let whole = RoundResult(
            round: result.round, edition: result.edition, rules: result.rules, agencies: agencies,
            refusedFiles: result.refusedFiles)
        return RoundReport(
            result: whole, plan: plan, timetable: timetable, agreed: agreed, figures: figures, refused: refused,
            warnings: warnings, checks: checks)
    }

    /// The same report with extracts of its round.
    fileprivate func with(_ extracts: [ScrutinyExtract]) -> RoundReport {
        let old = result.round
        let round = Round(
            id: old.id, title: old.title, board: old.board, marking: old.marking, edition: old.edition,
            gradingRules: old.gradingRules, followUpRules: old.followUpRules, opened: old.opened, due: old.due,
            evidenceDate: old.evidenceDate, positionDate: old.positionDate, closedDays: old.closedDays,
            isConstructed: old.isConstructed, about: old.about, papers: RoundPapers(extracts: extracts),
            bodies: old.bodies, invitations: old.invitations, source: old.source)
        let whole = RoundResult(
            round: round, edition: result.edition, rules: result.rules, agencies: result.agencies,
            refusedFiles: result.refusedFiles)
        return RoundReport(
            result: whole, plan: plan, timetable: timetable, agreed: agreed, figures: figures, refused: refused,
            warnings: warnings, checks: checks)
    }
}
