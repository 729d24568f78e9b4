import AuditWorkflow
import Diagnostics
import RecordReading
import Reporting
import Standards
import StandardsImport
import SubmissionImport
import Submissions
import Testing

/// Every example on the page about formats is what it says it is.
struct `The page about formats` {
    private func formats() throws -> FormatsPage { try #require(FormatsPage(), "docs/formats.md cannot be read") }

    @Test func `has one whole example of each vocabulary`() throws {
        let formats = try formats()
        #expect(
            formats.documents.keys.sorted() == [
                "analysis", "calendar", "citation-checks", "decisions", "edition", "figures", "follow-up-rules",
                "grading-rules", "letter", "meetings", "partnership", "return", "round", "supplement", "timetable",
            ])
        #expect(formats.documentCount == 15)
    }

    @Test func `shows standards that are accepted, and locked as its example of a lock says`() throws {
        let library = try formats().library
        #expect(library.diagnostics.map(\.consoleText) == [])
        #expect(library.editions.count == 1 && library.citationChecks.count == 1 && library.calendars.count == 1)
        #expect(library.gradingRules.count == 1 && library.followUpRules.count == 1)
        #expect(try formats().block(under: "editions.lock")?.text == library.found.text)
    }

    @Test func `shows rules that have every property`() throws {
        for (title, proofs) in StandardsText.proofs(of: try formats().library) {
            for proof in proofs { #expect(proof.holds, "\(title): \(proof.claim): \(proof.counterexample ?? "")") }
        }
    }

    @Test func `shows a round, a return and an analysis that are accepted`() throws {
        let formats = try formats()
        let edition = try #require(formats.library.editions["tiny-1"])
        func source(_ kind: String) -> SourceText {
            SourceText(file: "\(kind).xml", bytes: Array((formats.documents[kind] ?? "").utf8))
        }
        var rounds = RoundImporter(editions: [edition])
        let round = rounds.read(source("round"))
        #expect(round.value != nil && round.diagnostics.isEmpty, "\(round.diagnostics.map(\.consoleText))")
        var returns = SubmissionImporter(editions: [edition])
        let submission = returns.read(source("return"))
        #expect(submission.value != nil, "\(submission.diagnostics.map(\.consoleText))")
        var analyses = AnalysisImporter(edition: edition)
        let analysis = analyses.read(source("analysis"))
        #expect(analysis.value != nil && analysis.diagnostics.isEmpty, "\(analysis.diagnostics.map(\.consoleText))")
        let checks = AnalysisImporter.checks(
            of: try #require(analysis.value), against: try #require(submission.value), edition: edition)
        #expect(checks.map(\.consoleText) == [])
    }

    @Test func `shows meetings, a timetable, figures and decisions that are accepted, and fit the round`() throws {
        let formats = try formats()
        func source(_ kind: String) -> SourceText {
            SourceText(file: "\(kind).xml", bytes: Array((formats.documents[kind] ?? "").utf8))
        }
        let meetings = MeetingsImporter.read(source("meetings"))
        #expect(meetings.value != nil && meetings.diagnostics.isEmpty, "\(meetings.diagnostics.map(\.consoleText))")
        let timetable = TimetableImporter.read(source("timetable"))
        #expect(timetable.value != nil && timetable.diagnostics.isEmpty, "\(timetable.diagnostics.map(\.consoleText))")

        let files =
            formats.roundFiles
            + ["meetings", "timetable", "figures", "decisions"].map { ("\($0).xml", source($0).bytes) }
        let fault = try ScratchFolder.with { folder -> [String] in
            for (part, files) in [("standards", formats.standardsFiles), ("round", files)] {
                try ReportFolder(path: "\(folder)/\(part)").write(
                    files.map { ReportFile(name: $0.name, bytes: $0.bytes) })
            }
            let result = EvaluateRound(
                folder: RoundFolder(path: "\(folder)/round"), standards: StandardsFolder(path: "\(folder)/standards")
            ).run()
            guard case .failure(let fault) = result else { return [] }
            return fault.diagnostics.map(\.consoleText)
        }
        #expect(fault == [])
    }

    @Test func `shows figures that are accepted, and the sentence that comes of them`() throws {
        let formats = try formats()
        let edition = try #require(formats.library.editions["tiny-1"])
        let source = SourceText(file: "figures.xml", bytes: Array((formats.documents["figures"] ?? "").utf8))
        let figures = FiguresImporter(edition: edition).read(source)
        #expect(figures.diagnostics.map(\.consoleText) == [])
        let sentences = try #require(figures.value).figures.map(\.sentence)
        #expect(sentences.count == 2)
        #expect(formats.page.prose(under: "Figures").joined(separator: " ").contains("\"\(sentences[0])\""))
    }

    @Test func `shows a supplement and a partnership that are accepted`() throws {
        let formats = try formats()
        let edition = try #require(formats.library.editions["tiny-1"])
        func source(_ kind: String) -> SourceText {
            SourceText(file: "\(kind).xml", bytes: Array((formats.documents[kind] ?? "").utf8))
        }
        let supplement = SupplementImport.read(source("supplement"), editions: KnownBases([edition.id: edition]))
        #expect(supplement.diagnostics.map(\.consoleText) == [])
        #expect(supplement.value?.edition.criteria.map(\.id) == edition.criteria.map(\.id) + ["1.3"])
        let partnership = PartnershipImporter.read(source("partnership"))
        #expect(partnership.diagnostics.map(\.consoleText) == [])
        #expect(partnership.value?.agencies.map(\.rounds) == [["tiny-2009-10", "other-2009-10"]])
    }

    @Test func `shows a letter that is accepted, and names every placeholder, list and condition`() throws {
        let formats = try formats()
        let document = formats.documents["letter"] ?? ""
        let letter = LetterImport.read(SourceText(file: "letter.xml", bytes: Array(document.utf8)))
        #expect(
            letter.value?.kind == .reminder && letter.diagnostics.isEmpty, "\(letter.diagnostics.map(\.consoleText))")
        for kind in LetterKind.allCases {
            let row = try #require(
                formats.page.prose(under: "Letter").first { $0.hasPrefix("| `\(kind.rawValue)` |") })
            let own = kind.fields.filter { !LetterField.ofEveryLetter.contains($0) }.map { "`{\($0.rawValue)}`" }
            let words = own + kind.lists.map { "`\($0.rawValue)`" } + kind.conditions.map { "`\($0.rawValue)`" }
            let cells = row.split(separator: "|").dropFirst(2).joined()
            #expect(
                cells.split { $0 == " " || $0 == "," || $0 == ";" }.filter { $0.hasPrefix("`") }.map(String.init)
                    == words)
        }
    }

    @Test func `names a schema for each vocabulary that is there`() throws {
        let schemas = Repository.names(in: "Standards/schemas")
        let listed = try formats().page.codeWords.filter { $0.hasSuffix("-1.xsd") }
        #expect(listed.sorted() == schemas.sorted())
    }

    /// The canonical form and hash a test vector publishes.
    private func vector(_ heading: String) throws -> (form: String, words: String) {
        let formats = try formats()
        let block = try #require(formats.block(under: heading), "there is no \(heading)")
        return (block.lines.joined(), formats.page.prose(under: heading).joined(separator: " "))
    }

    private func expect(
        _ heading: String, toPublish form: CanonicalForm, _ identity: Identity,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) throws {
        let vector = try vector(heading)
        #expect(
            vector.form == String(decoding: form.bytes, as: UTF8.self), "another form", sourceLocation: sourceLocation)
        #expect(
            vector.words.contains("\(form.bytes.count) bytes; `\(identity.hash.text)`"),
            "another length or hash: \(form.bytes.count) bytes, \(identity.hash.text)", sourceLocation: sourceLocation)
    }

    @Test func `publishes the canonical form and the hash of its examples`() throws {
        let library = try formats().library
        let edition = try #require(library.editions["tiny-1"])
        try expect("Test vector 1: the edition above", toPublish: edition.canonicalForm, edition.identity)
        let grading = try #require(library.gradingRules["tiny-rules"])
        try expect("Test vector 2: the grading rules above", toPublish: grading.canonicalForm, grading.identity)
        let followUp = try #require(library.followUpRules["tiny-follow-up"])
        try expect("Test vector 3: the follow-up rules above", toPublish: followUp.canonicalForm, followUp.identity)
    }
}
