import Diagnostics
import RecordReading
import Standards
import SubmissionImport
import Submissions
import Testing

/// An analysis beside the return it is about.
struct AnalysisCheckTests {
    @Test func `says nothing where each item has a ruling and each ruling an item`() throws {
        #expect(try checks() == [])
    }

    @Test func `refuses a ruling on evidence that the return does not cite there`() throws {
        #expect(
            try checks(("reference=\"SUR-3\"", "reference=\"SUR-4\"")) == [
                """
                analysis.xml:9:5: error[ANALYSIS-TARGET]: The return cites no such item of evidence for criterion 1.1.
                    found: "SUR-4"
                    expected: "POL 12", "SUR-3"
                    mend: Copy the reference from the return, or take the ruling out.
                """,
                """
                return.xml:10:7: warning[ANALYSIS-UNDECIDED]: The readers have not ruled on this item of evidence for criterion \
                1.1, so it counts for nothing.
                    expected: <evidence reference="…" accepted="…"> in analysis.xml
                    mend: Add the ruling to the analysis.
                """,
            ])
    }

    @Test func `tells references apart that look the same and are written with other characters`() throws {
        let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
        let cited = ("reference=\"SUR-3\"", "reference=\"\(composed)\"")
        #expect(try checks(("reference=\"SUR-3\"", "reference=\"\(composed)\""), submission: cited) == [])
        let found = try checks(("reference=\"SUR-3\"", "reference=\"\(decomposed)\""), submission: cited)
        #expect(found.count == 2)
        #expect(found.first?.contains("error[ANALYSIS-TARGET]: The return cites no such item") == true)
    }

    @Test func `refuses rulings on a claim and a safeguard that the return has not`() throws {
        #expect(
            try checks(
                (
                    "<criterion id=\"2.1\">",
                    """
                    <criterion id="2.1"><not-applicable approved="true">So it is.</not-applicable>
                    <interim-safeguard accepted="false">Not enough.</interim-safeguard>
                    """
                )) == [
                    """
                    analysis.xml:12:23: error[ANALYSIS-TARGET]: The return nowhere says that criterion 2.1 does not apply.
                        mend: Take the ruling out, or put it under the criterion for which the return has such a claim.
                    """,
                    """
                    analysis.xml:13:1: error[ANALYSIS-TARGET]: The return nowhere gives an interim safeguard for criterion 2.1.
                        mend: Take the ruling out, or put it under the criterion for which the return has such a safeguard.
                    """,
                ])
    }

    @Test func `refuses a ruling on evidence for a criterion that is not answered`() throws {
        let found = try checks(
            (
                "<criterion id=\"2.1\">",
                "<criterion id=\"1.3\"><evidence reference=\"X\" accepted=\"true\"/></criterion><criterion id=\"2.1\">"
            ))
        #expect(
            found == [
                """
                analysis.xml:12:23: error[ANALYSIS-TARGET]: The return cites no such item of evidence for criterion 1.3.
                    found: "X"
                    expected: no ruling, because nothing is cited
                    mend: Copy the reference from the return, or take the ruling out.
                """
            ])
    }

    @Test func `points out a safeguard that waits for a ruling, at its place in the return`() throws {
        #expect(
            try checks(("    <interim-safeguard accepted=\"true\">It is checked daily.</interim-safeguard>\n", "")) == [
                """
                return.xml:15:7: warning[ANALYSIS-UNDECIDED]: The readers have not ruled on this interim safeguard for criterion \
                1.1, so it counts for nothing.
                    expected: <interim-safeguard accepted="…"> in analysis.xml
                    mend: Add the ruling to the analysis.
                """
            ])
    }

    @Test func `points out a claim that waits for approval, but not one that needs none`() throws {
        let answer = "<answer criterion=\"1.2\" self-rating=\"0\"/>"
        let claim = "<answer criterion=\"1.2\"><not-applicable>We have no staff.</not-applicable></answer>"
        #expect(
            try checks(submission: (answer, claim)) == [
                """
                return.xml:17:5: warning[ANALYSIS-UNDECIDED]: The readers have not ruled on the claim that criterion 1.2 does \
                not apply, so it counts as unanswered.
                    expected: <not-applicable approved="…"> in analysis.xml
                    mend: Add the ruling to the analysis.
                """
            ])
        let ruling = "<criterion id=\"1.2\"><not-applicable approved=\"false\">It has.</not-applicable></criterion>"
        #expect(
            try checks(("<criterion id=\"2.1\">", ruling + "<criterion id=\"2.1\">"), submission: (answer, claim)) == []
        )
    }

    @Test func `asks for no ruling on evidence for a criterion that is not asked`() throws {
        #expect(
            try checks(
                submission: (
                    "<not-applicable>We run no school.</not-applicable>",
                    "<evidence kind=\"policy\" title=\"T\" date=\"2010-01-01\" reference=\"T\"/>"
                )) == [])
    }

    @Test func `refuses an analysis of another revision or another agency, and says no more about it`() throws {
        let expected = """
            analysis.xml:1:1: error[ANALYSIS-TARGET]: This analysis is about another return than the one it is laid over.
                found: agency river-police, revision 1
                expected: agency river-police, revision 2
                mend: Correct the agency or the revision, or put the analysis beside the return that was read.
            """
        #expect(try checks(("revision=\"2\"", "revision=\"1\"")) == [expected])
        #expect(try checks(("agency=\"river-police\"", "agency=\"bank-school\"")).count == 1)
    }

    /// The console text of the checks, one analysis and one return changed in one place each.
    private func checks(
        _ analysis: (String, String) = ("", ""), submission: (String, String) = ("", "")
    ) throws -> [String] {
        var analyses = AnalysisImporter(edition: SampleEdition.edition)
        var submissions = SubmissionImporter(editions: [SampleEdition.edition])
        let analysisText = SampleDocuments.analysis.replacing(analysis.0, with: analysis.1, maxReplacements: 1)
        let returnText = SampleDocuments.submission.replacing(submission.0, with: submission.1, maxReplacements: 1)
        let read = analyses.read(SourceText(file: "analysis.xml", bytes: Array(analysisText.utf8)))
        let sent = submissions.read(SourceText(file: "return.xml", bytes: Array(returnText.utf8)))
        return AnalysisImporter.checks(
            of: try #require(read.value), against: try #require(sent.value), edition: SampleEdition.edition
        ).map(\.consoleText)
    }
}
