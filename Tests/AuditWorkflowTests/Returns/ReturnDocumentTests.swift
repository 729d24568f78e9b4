import AuditWorkflow
import Diagnostics
import Foundation
import Standards
import StandardsImport
import SubmissionImport
import Submissions
import Synthesis
import Testing

struct `A return that is written` {
    private func editions() throws -> [Edition] {
        try SampleRound.standards.load().get().library.editions.values.sorted { $0.id < $1.id }
    }

    /// The shipped returns, and those in which everything is written in another way.
    private static let samples: [String] = {
        let root = SampleRound.root
        let folders = [
            "Submissions/thurrock-2009-10/returns", "Submissions/southend-2009-10/returns",
            "Tests/DifferentialBases/return",
        ]
        return folders.flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")) ?? []).sorted()
                .filter { $0.hasSuffix(".xml") }.map { "\(folder)/\($0)" }
        }
    }()

    @Test(arguments: samples)
    func `is the same when it is read again, for every return there is`(path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(SampleRound.root)/\(path)")))
        let text = String(decoding: bytes, as: UTF8.self)
        let edition = try #require(
            editions().first { text.contains("edition=\"\($0.id)\"") || text.contains("edition='\($0.id)'") })
        let read = try ReadReturn(bytes, edition)
        #expect(try read.again(edition).whole == read.whole)
    }

    @Test func `is the same when it is read again, for synthetic returns to every edition`() throws {
        #expect(Self.samples.count > 16)
        for edition in try editions() {
            var returns = try #require(SyntheticReturns(edition: edition, seed: 20_100_226))
            var bytes: [UInt8] = []
            for number in 1...120 {
                returns.write(number, into: &bytes)
                let read = try ReadReturn(bytes, edition)
                #expect(try read.again(edition).whole == read.whole, "return \(number) to \(edition.id)")
            }
        }
    }

    /// What is awkward to write down: white space of every kind, markup, references, quotation marks, letters beyond ASCII, and everything a
    /// return can have.
    private func awkward(_ edition: Edition) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <return xmlns="urn:s11:return:1" edition="\(edition.id)" edition-hash="\(edition.identity.hash.text)" revision="3" replaces="2" constructed="true">
          <agency id="agency-a" name="A &quot;B&quot; &amp; 'C' &lt;D>, Ŵ e&#x301; 😀" type="police" sector="justice" part-of="body-b" duty-basis="s11"/>
          <sign-off post="Chief &lt;Constable&gt;" date="2010-02-20" meeting="Board &amp; Panel"/>
          <answers>
            <answer criterion="2.1"/>
            <answer criterion="1.2"><not-applicable>
              We run &lt;none&gt; ]]&gt; &amp;amp; &#13;&#9;here.  </not-applicable></answer>
            <answer criterion="1.1" self-rating="0">
              <narrative>  first line
        \t second&#13; line --> <![CDATA[<b>&amp;</b>]]>&#x85;&#xA0;\u{2028}  </narrative>
              <evidence kind="policy" title=" A  &#9;title&#10;&quot;of&quot; &lt;two&gt; lines " date="2009-05-01" review-by="2010-05-01" reference="P-1 &amp; 'x'"/>
              <evidence kind="minutes" title="e&#x301;" date="2009-06-01" reference="é"/>
              <planned-action>Somebody
                does &lt;something&gt;.</planned-action>
              <planned-action responsible-post=" Post &amp; post " due="2010-06-30">And more.</planned-action>
              <planned-action due="2010-06-30">Only a day.</planned-action>
              <interim-safeguard responsible-post="Head &gt; hand" since="2010-01-01">Two &amp; two.</interim-safeguard>
            </answer>
          </answers>
          <hindrance>Meetings &amp; more</hindrance>
          <hindrance>Again</hindrance>
          <good-practice criterion="1.1">Shared &lt;shifts&gt;</good-practice>
          <good-practice>No criterion</good-practice>
        </return>
        """
    }

    @Test func `keeps every byte of an awkward text`() throws {
        let edition = try #require(editions().first { $0.id == "s11-2009-10" })
        let read = try ReadReturn(Array(awkward(edition).utf8), edition)
        let again = try read.again(edition)
        #expect(again.whole == read.whole)
        #expect(again.submission.answers.map(\.isBlank) == [true, false, false])
        #expect(again.submission.actions.count == 3 && again.submission.goodPractice.count == 2)
        // And once more: what is written of what was written has not a byte of difference.
        let once = ReturnDocument(ReturnContent(of: read.submission, edition: edition, head: read.head)).bytes
        let twice = ReturnDocument(ReturnContent(of: again.submission, edition: edition, head: again.head)).bytes
        #expect(once == twice)
    }

    @Test func `keeps the texts in which a child might be recognised, the names and posts at its head among them`()
        throws
    {
        let edition = try #require(editions().first { $0.id == "s11-2009-10" })
        let text = awkward(edition)
            .replacing("Chief &lt;Constable&gt;", with: "For Kayleigh Dunmore, born 12/03/2009")
            .replacing("Somebody\n        does", with: "Kayleigh Dunmore, born 12/03/2009, does")
        let read = try ReadReturn(Array(text.utf8), edition)
        #expect(read.submission.signOff?.post == "[text held out: a child might be recognised in it]")
        #expect(read.submission.heldText.count == 1)
        let again = try read.again(edition)
        #expect(again.whole == read.whole)
        #expect(again.head?.post == "For Kayleigh Dunmore, born 12/03/2009")
    }
}
