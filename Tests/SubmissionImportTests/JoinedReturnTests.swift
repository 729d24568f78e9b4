import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import SubmissionImport
import Submissions
import Testing

/// A return to a shared audit tool taken as an answer to another board's, which asks more.
struct `A return as an answer to another edition` {
    private static let base = SampleEdition.edition

    /// The shared edition with two criteria more and its kinds of evidence the other way round.
    private static let local = edition("tool-local", kinds: ["survey", "policy"], more: ["2.3", "2.4"])

    /// The sample edition under another id, with the kinds of evidence, the criteria and the wording given.
    private static func edition(
        _ id: String, kinds: [String] = ["policy", "survey"], more: [String] = [], rewording: Set<String> = [],
        without: Set<String> = []
    ) -> Edition {
        func criteria(_ standard: Standard) -> [Criterion] {
            base.criteria[standard.criteria].filter { !without.contains($0.id) }.map {
                criterion($0.id, rewording.contains($0.id) ? "It is done well." : $0.wording)
            }
        }
        func criterion(_ id: String, _ wording: String) -> Criterion {
            let types = base.criterionIndex(id).map { base.criteria[$0].appliesTo } ?? []
            return Criterion(
                id: id, title: "Criterion \(id)", wording: wording, isCore: true, isLiveRisk: false, appliesTo: types,
                expectedEvidence: [], descriptors: ["none", "some", "most", "all"], mend: "Do it.",
                question: "Is it done?", citations: [])
        }
        return Edition(
            id: id, title: "Another", period: base.period, about: "For tests.", documents: [],
            agencyTypes: base.agencyTypes,
            evidenceKinds: kinds.map { id in
                EvidenceKind(id: id, label: id, shows: .document, ageInMonths: 12, basis: "made up")
            }, mostCriteriaPerItem: 2,
            standards: base.standards.enumerated().map { index, standard in
                (standard, criteria(standard) + (index == 1 ? more.map { criterion($0, "It is done.") } : []))
            })
    }

    private func sent(_ text: String = SampleDocuments.submission) throws -> Submission {
        var importer = SubmissionImporter(editions: [Self.base])
        let imported = importer.read(SourceText(file: "upper/returns/river-police.xml", bytes: Array(text.utf8)))
        return try #require(imported.value, "\(imported.diagnostics.map(\.consoleText))")
    }

    /// What the agency answered beside for the other board.
    private func supplement(_ answers: String, to edition: Edition = local, ending: String = "") throws -> Submission {
        let text = """
            <return xmlns="urn:s11:return:1" edition="\(edition.id)" edition-hash="\(edition.identity.hash.text)" revision="2">
              <agency id="river-police" name="River Police" type="police" sector="justice" duty-basis="s11"/>
              <sign-off post="Divisional Commander" date="2010-05-10"/>
              <answers>
            \(answers)
              </answers>\(ending)
            </return>
            """
        var importer = SubmissionImporter(editions: [edition])
        let imported = importer.read(SourceText(file: "lower/returns/river-police.xml", bytes: Array(text.utf8)))
        return try #require(imported.value, "\(imported.diagnostics.map(\.consoleText))")
    }

    private static let more = """
            <answer criterion="2.3" self-rating="2">
              <narrative>Boats go out at night.</narrative>
              <evidence kind="survey" title="Night survey" date="2010-01-01" reference="N-1"/>
              <planned-action responsible-post="Head of Nights" due="2010-12-31">Go out more.</planned-action>
              <interim-safeguard responsible-post="Night Inspector" since="2010-03-02">A lamp is lit.</interim-safeguard>
            </answer>
        """

    /// Everything an answer says, as text, with its places.
    private func said(_ submission: Submission, _ id: String, in edition: Edition) throws -> [String] {
        let index = try #require(edition.criterionIndex(id))
        let answer = try #require(submission.answer(to: index), "\(id) is not answered")
        func place(_ offset: UInt32) -> String { submission.source.location(at: Int(offset)).text }
        let rating = answer.selfRating.map { "\($0.rawValue)" } ?? "none"
        let reason = answer.notApplicable.map { submission.text.string($0) }
        var said = [rating, reason, answer.narrative.map { submission.text.string($0) }, place(answer.offset)]
        for item in submission.evidence[answer.evidence] {
            said += [
                edition.evidenceKinds[item.kind].id, submission.text.string(item.title), item.date.isoText,
                submission.text.string(item.reference), place(item.offset),
            ]
        }
        for action in submission.actions[answer.actions] {
            said += [
                submission.text.string(action.what), action.post.map { submission.text.string($0) },
                action.due?.isoText, place(action.offset),
            ]
        }
        if let safeguard = answer.safeguard {
            said += [
                submission.text.string(safeguard.what), submission.text.string(safeguard.post),
                safeguard.since.isoText, place(safeguard.offset),
            ]
        }
        return said.compactMap { $0 }
    }

    @Test func `to the same edition says the same in every answer`() throws {
        let sent = try sent()
        let (joined, carried) = sent.answering(Self.base, from: Self.base, with: nil)
        #expect(carried == CarriedAnswers(reworded: [], answeredTwice: [], unanswered: []))
        #expect(joined.edition == sent.edition && joined.revision == 2 && joined.replaces == 1)
        #expect(joined.answers == sent.answers && joined.evidence == sent.evidence && joined.actions == sent.actions)
        #expect(joined.hindrances == sent.hindrances && joined.goodPractice == sent.goodPractice)
        #expect(joined.heldText == sent.heldText && joined.signOff == sent.signOff && joined.agency == sent.agency)
    }

    @Test func `keeps every answer, whatever order the other edition has its kinds of evidence in`() throws {
        let sent = try sent()
        let (joined, carried) = sent.answering(Self.local, from: Self.base, with: nil)
        #expect(joined.edition == Self.local.identity)
        for criterion in Self.base.criteria where criterion.id != "1.3" {
            #expect(
                try said(joined, criterion.id, in: Self.local) == said(sent, criterion.id, in: Self.base))
        }
        #expect(joined.evidence.map(\.kind) == [1, 0, 1], "the kinds as the other edition counts them")
        #expect(carried.reworded.isEmpty && carried.answeredTwice.isEmpty)
        #expect(carried.unanswered == ["2.3", "2.4"])
    }

    @Test func `has the supplement's answers behind it, each place in the document it stands in`() throws {
        let sent = try sent()
        let supplement = try supplement(Self.more)
        let (joined, carried) = sent.answering(Self.local, from: Self.base, with: supplement)
        #expect(
            try said(joined, "2.3", in: Self.local) == [
                "2", "Boats go out at night.", "lower/returns/river-police.xml:5:5", "survey", "Night survey",
                "2010-01-01", "N-1", "lower/returns/river-police.xml:7:7", "Go out more.", "Head of Nights",
                "2010-12-31", "lower/returns/river-police.xml:8:7", "A lamp is lit.", "Night Inspector", "2010-03-02",
                "lower/returns/river-police.xml:9:7",
            ])
        #expect(try said(joined, "2.3", in: Self.local) == said(supplement, "2.3", in: Self.local))
        #expect(try said(joined, "1.1", in: Self.local) == said(sent, "1.1", in: Self.base))
        #expect(try said(joined, "1.1", in: Self.local).contains("upper/returns/river-police.xml:6:5"))
        #expect(carried.unanswered == ["2.4"])
        #expect(joined.source.file == "upper/returns/river-police.xml")
        #expect(joined.isConstructed, "the return was, so the whole is")
    }

    @Test func `does not count where the other edition words a criterion otherwise, but the supplement's answer does`()
        throws
    {
        let other = Self.edition("tool-other", rewording: ["1.1", "2.1"])
        let (alone, carried) = try sent().answering(other, from: Self.base, with: nil)
        #expect(carried.reworded == ["1.1", "2.1"] && carried.unanswered == ["1.1", "2.1"])
        #expect(alone.answer(to: 0) == nil && alone.answer(to: 1) != nil)
        #expect(alone.evidence.isEmpty && alone.actions.isEmpty, "nothing of what does not count is carried")

        let supplement = try supplement("<answer criterion=\"1.1\" self-rating=\"3\"/>", to: other)
        let (joined, mended) = try sent().answering(other, from: Self.base, with: supplement)
        #expect(joined.answer(to: 0)?.selfRating == .embedded)
        #expect(mended.reworded == ["1.1", "2.1"] && mended.unanswered == ["2.1"] && mended.answeredTwice.isEmpty)
    }

    @Test func `does not count where the other edition lacks a kind of evidence it cites`() throws {
        let other = Self.edition("tool-other", kinds: ["policy"])
        let (_, carried) = try sent().answering(other, from: Self.base, with: nil)
        #expect(carried.reworded == ["1.1"], "2.1 cites a policy only, and nothing else cites evidence")
    }

    @Test func `leaves out what the other edition does not ask`() throws {
        let other = Self.edition("tool-other", without: ["1.2", "2.1"])
        let (joined, carried) = try sent().answering(other, from: Self.base, with: nil)
        #expect(joined.answers.map(\.criterion) == [0, 1, 2])
        #expect(carried == CarriedAnswers(reworded: [], answeredTwice: [], unanswered: []))
        #expect(joined.goodPractice.map(\.criterion) == [nil, nil], "good practice stays, of no criterion")
    }

    @Test func `stands where the supplement answers the same again`() throws {
        let supplement = try supplement(
            """
                <answer criterion="1.1" self-rating="2"/>
                <answer criterion="1.2" self-rating="3"/>
                <answer criterion="2.3" self-rating="1"/>
            """)
        let (joined, carried) = try sent().answering(Self.local, from: Self.base, with: supplement)
        #expect(
            carried.answeredTwice == [
                .init(criterion: "1.1", differs: false), .init(criterion: "1.2", differs: true),
            ])
        #expect(joined.answer(to: 1)?.selfRating == .absent, "the return's counts")
        #expect(joined.answers.count == 6)
    }

    @Test func `differs from the supplement too where only one of them says that it does not apply`() throws {
        let text = SampleDocuments.submission.replacing(
            "<answer criterion=\"1.2\" self-rating=\"0\"/>",
            with: "<answer criterion=\"1.2\"><not-applicable>We have none.</not-applicable></answer>")
        let supplement = try supplement("<answer criterion=\"1.2\" self-rating=\"0\"/>")
        let (_, carried) = try sent(text).answering(Self.local, from: Self.base, with: supplement)
        #expect(carried.answeredTwice == [.init(criterion: "1.2", differs: true)])
    }

    @Test func `says of each criterion asked of the agency's type that nothing answers it, and of no other`() throws {
        let text = SampleDocuments.submission.replacing("<answer criterion=\"1.2\" self-rating=\"0\"/>", with: "")
            .replacing(
                "<answer criterion=\"1.3\"><not-applicable>We run no school.</not-applicable></answer>", with: "")
        let (_, carried) = try sent(text).answering(Self.local, from: Self.base, with: nil)
        #expect(carried.unanswered == ["1.2", "2.3", "2.4"], "1.3 is asked of schools only")
    }

    @Test func `holds back text of the supplement that may be about a child, where it lies now`() throws {
        let held = try supplement(
            Self.more.replacing(
                "Boats go out at night.", with: "We met Kayleigh Dunmore, born 12 March 2001, on the bank."))
        #expect(held.heldText.count == 1)
        let (joined, _) = try sent().answering(Self.local, from: Self.base, with: held)
        #expect(joined.heldText.count == 1)
        let index = try #require(Self.local.criterionIndex("2.3"))
        let answer = try #require(joined.answer(to: index))
        #expect(answer.narrative.flatMap { joined.shown($0) } == nil)
        #expect(answer.safeguard.flatMap { joined.shown($0.what) } == "A lamp is lit.")
    }

    @Test func `brings what hinders the agency and its good practice from both`() throws {
        let supplement = try supplement(
            Self.more,
            ending: """
                <hindrance>It is dark.</hindrance><good-practice criterion="2.3">Lamps.</good-practice>
                """)
        let (joined, _) = try sent().answering(Self.local, from: Self.base, with: supplement)
        #expect(joined.hindrances.map { joined.text.string($0) } == ["Meetings clash.", "It is dark."])
        #expect(
            joined.goodPractice.map { joined.text.string($0.text) } == [
                "A pocket card in four languages.", "Shared shifts.", "Lamps.",
            ])
        #expect(joined.goodPractice.map { $0.criterion.map { Self.local.criteria[$0].id } } == ["2.1", nil, "2.3"])
    }
}
