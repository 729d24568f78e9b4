import Reporting
import Testing

struct `The board paper of 2009–10` {
    private func paper() throws -> BoardPaper { BoardPaper(try SampleRound.report()) }

    @Test func `is summed up in five sentences`() throws {
        #expect(
            try paper().parts[0].paragraphs.map { "\($0.number) \($0.text.words)" } == [
                "1.1 10 of 10 agencies asked (100.0 %) sent a return, 10 of 10 (100.0 %) by the last day set for it.",
                "1.2 The audit group has read the return of 8 of 10 agencies whose return was accepted (80.0 %); grades: very good 3 of 8 (37.5 %), effective 4 of 8 (50.0 %) and inadequate 1 of 8 (12.5 %).",
                "1.3 No return that was read shows a live risk.",
                "1.4 Weakest across agencies is standard 6, Safer recruitment and the handling of allegations: in 4 of 8 (50.0 %) of those it applies to; there are 6 more themes.",
                "1.5 The board is asked for 10 decisions, D1 to D10.",
            ])
    }

    @Test func `says what it means for resources, risk, equality and data protection`() throws {
        #expect(
            try paper().parts[4].paragraphs.dropFirst().map { "\($0.number) \($0.text.words)" } == [
                "5.2 1 of 1 agency to be re-assessed (100.0 %) has a place at a meeting by the deadline. The audit group still meets 3 times, with 5 places in all.",
                "5.3 No live risk is open in the returns read. 2 accepted returns not yet read are a risk of another kind: what they say is not known.",
                "5.4 The audit tool asks about it in 2 criteria: 2.5 The needs of different children and families, weak in 1 of 8 agencies (12.5 %); 4.3 Ways of being heard that suit every child, weak in 5 of 8 agencies (62.5 %). Beyond that this audit has no figures on children of different needs and backgrounds.",
                "5.5 This paper is marked: NOT PROTECTIVELY MARKED: constructed example. What was made of this round is kept until 31 March 2016. No text had to be held out because a child might be recognised in it.",
            ])
    }

    @Test func `asks the agency with the lowest grade for what has not come in, and says what has`() throws {
        #expect(
            try paper().parts[2].paragraphs.first?.text.words
                == "Basildon and Thurrock University Hospitals NHS Foundation Trust, graded inadequate, sends: action plan by 27 May 2010 (35 days overdue). Already in: early update report (12 May 2010) and resubmission (11 June 2010). Its revised return waits to be read. The audit group re-assesses it at its meeting on 15 July 2010."
        )
    }
}
