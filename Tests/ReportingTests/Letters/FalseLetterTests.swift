import CivilCalendar
import Reporting
import Standards
import Submissions
import Testing

/// No letter says what the record shows to be otherwise, whatever days are on record.
struct `No letter is written` {
    private func names(_ round: LetterRound) -> [String] { round.letters.map(\.name) }

    private func chased(_ step: String, _ days: CivilDate...) -> LetterRound {
        var round = LetterRound()
        round.log = FollowUpLog(
            chased: days.map {
                ChasedItem(target: LetterRound.target(step), on: $0, by: "Board manager", offset: 0)
            })
        return round
    }

    @Test func `that reminds of a return on a day after it came in`() {
        var round = LetterRound()
        round.chased = [
            Chase(date: LetterRound.day(3, 12), by: "A"), Chase(date: LetterRound.day(3, 13), by: "A"),
        ]
        #expect(names(round).filter { $0.contains("reminder") } == ["2010-03-12-reminder", "2010-05-17-reminder"])
    }

    @Test func `of a day before the invitation`() {
        var round = LetterRound()
        round.chased = [Chase(date: SampleRound.day(2009, 11, 1), by: "A")]
        round.received[0] = SampleRound.day(2009, 11, 1)
        #expect(names(round).first == "2009-11-02-invitation")
    }

    @Test func `that reminds of what had come in, of what was closed, or before the decision`() {
        func reminders(_ log: FollowUpLog) -> [String] {
            var round = LetterRound()
            round.chased = []
            round.log = log
            return names(round).filter { $0.contains("reminder") }
        }
        let target = LetterRound.target("early-update")
        func chase(_ month: Int, _ day: Int) -> [ChasedItem] {
            [ChasedItem(target: target, on: LetterRound.day(month, day), by: "A", offset: 0)]
        }
        let came = [ReceivedItem(target: target, on: LetterRound.day(5, 12), offset: 0)]
        #expect(reminders(FollowUpLog(chased: chase(5, 17))) == ["2010-05-17-reminder"])
        #expect(reminders(FollowUpLog(received: came, chased: chase(5, 17))) == [])
        #expect(reminders(FollowUpLog(received: came, chased: chase(5, 12))) == ["2010-05-12-reminder"])
        #expect(reminders(FollowUpLog(chased: chase(4, 28))) == [])
        let closed = [
            Closure(agency: "thornmere-hospital", reason: LetterRound.reason(LetterRound.day(5, 16), "Done"), offset: 0)
        ]
        #expect(reminders(FollowUpLog(chased: chase(5, 17), closures: closed)) == [])
        #expect(reminders(FollowUpLog(chased: chase(5, 16), closures: closed)) == ["2010-05-16-reminder"])
    }

    @Test func `of closure before a decision, or while a return is to be sent again`() {
        func closes(_ round: LetterRound) -> Bool { names(round).contains { $0.hasSuffix("closure") } }
        #expect(closes(LetterRound().closed))
        #expect(!closes(LetterRound().closed(on: LetterRound.day(4, 28))))
        var undecided = LetterRound()
        undecided.read = 0
        #expect(!closes(undecided.closed))
        var outstanding = LetterRound()
        outstanding.sent = 1
        #expect(!closes(outstanding.closed))
        #expect(!closes(LetterRound().closed(on: LetterRound.day(6, 8))))
    }

    @Test func `of receipt that promises to read what was read, or thanks for what nobody can read`() {
        var round = LetterRound()
        round.received[0] = LetterRound.day(4, 29)
        #expect(!names(round).contains("2010-04-29-receipt"))
        round = LetterRound()
        round.received[1] = LetterRound.day(3, 11)
        #expect(!names(round).contains("2010-03-11-receipt"))
        round = LetterRound()
        round.received.append(LetterRound.day(6, 12))
        round.sent = 3
        #expect(names(round).contains("2010-06-09-receipt") && !names(round).contains("2010-06-12-receipt"))
    }

    @Test func `about a decision that is dated after the position date`() {
        var round = chased("early-update", LetterRound.day(4, 20))
        round.position = LetterRound.day(4, 28)
        #expect(names(round).last == "2010-03-12-receipt")
    }

    @Test func `of escalation for a reminder sent by the day`() {
        #expect(!names(chased("early-update", LetterRound.day(5, 13))).contains("2010-06-15-escalation"))
        #expect(names(chased("early-update", LetterRound.day(5, 14))).contains("2010-06-15-escalation"))
    }

    @Test func `of a step but for all that was due, and each thing counts the reminders after its day`() {
        let round = chased("plan", LetterRound.day(5, 31), LetterRound.day(6, 11))
        #expect(
            round.letter("2010-05-31-reminder")?.lines[2]
                == "By our record the action plan (with the plan on 4 gaps) for our Section 11 audit 2009–10 was due on 27 May 2010 and has not reached us."
        )
        #expect(
            round.letter("2010-06-11-reminder")?.lines[2]
                == "By our record the action plan (with the plan on 4 gaps; the plan on 2 gaps, due on 10 June 2010) for our Section 11 audit 2009–10 was due on 27 May 2010 and has not reached us."
        )
        #expect(
            round.letter("2010-06-15-escalation")?.lines.filter { $0.hasPrefix("- ") } == [
                "- The plan on 4 gaps: due on 27 May 2010, asked for again on 31 May 2010 and 11 June 2010",
                "- The action plan: due on 27 May 2010, asked for again on 31 May 2010 and 11 June 2010",
                "- The plan on 2 gaps: due on 10 June 2010, asked for again on 11 June 2010",
            ])
    }
}

/// What the board wrote in free words is not told to an agency where it is not for it.
struct `Free words of the board` {
    private static let duty = "[a remark that speaks of another duty is left out]"
    private static let agency = "[a remark that speaks of another agency is left out]"

    private func round(_ reason: String, by post: String = "Audit group") -> LetterRound {
        var round = LetterRound()
        round.agency = LetterRound.agency(.voluntary)
        round.neighbour = Agency(
            id: "thornmere-police", name: "Thornmere Police", type: "police", sector: "justice", duty: .s11)
        round.granted = [
            GrantedExtension(
                target: FollowUpTarget(agency: "thornmere-hospital", step: "evidence", criterion: "6.2"),
                to: LetterRound.day(8, 31),
                reason: RecordedReason(on: LetterRound.day(5, 21), by: post, reason: reason), offset: 0)
        ]
        return round
    }

    private func feedback(_ round: LetterRound) -> String {
        PageReading.words(PageReading.text("feedback/thornmere-hospital.html", of: round.report.files()))
    }

    @Test(arguments: [
        "Else a breach", "section eleven asks for it", "Asked by THORNMERE  police.", "As thornmere-police did",
    ])
    func `are left out of letters and of the feedback page`(reason: String) throws {
        let round = round(reason)
        let granted = try #require(round.letter("2010-05-21-extension-granted"))
        #expect(
            granted.lines.contains("Decided by: Audit group. The reason on record: It stands on the board's record."))
        let page = feedback(round)
        #expect(!page.contains(reason) && (page.contains(Self.duty) || page.contains(Self.agency)))
    }

    @Test(arguments: ["The register is being moved", "Thornmere policemen were asked"])
    func `are told where they are for the agency`(reason: String) {
        let page = feedback(round(reason))
        #expect(page.contains(reason) && !page.contains(Self.duty) && !page.contains(Self.agency))
    }

    @Test func `on a decision are left out where they name another agency`() throws {
        var round = round("The register is being moved")
        round.decisionReason = "It rests on what Thornmere Police wrote"
        let decision = try #require(round.letter("2010-04-29-decision"))
        #expect(decision.lines.contains("- The audit group's own reason stands on the board's record."))
        #expect(!decision.lines.joined().contains("Police"))
        #expect(feedback(round).contains("Reason recorded: \(Self.agency)"))
        #expect(!feedback(round).contains("Police"))
        round.decisionReason = "It rests on what was seen"
        #expect(round.letter("2010-04-29-decision")?.lines.contains("- It rests on what was seen.") == true)
        #expect(feedback(round).contains("Reason recorded: It rests on what was seen."))
    }

    @Test func `name no post after a duty the agency does not have`() throws {
        var round = round("The register is being moved", by: "Section 11 lead")
        round.papers = RoundPapers(
            office: BoardOffice(post: "Section 11 lead", address: "Board office"),
            offers: [BoardOffer(standard: nil, text: "A course on s.11")])
        let granted = try #require(round.letter("2010-05-21-extension-granted"))
        #expect(granted.lines.contains { $0.hasPrefix("Decided by: a post of the Board. ") })
        #expect(granted.post.isEmpty && granted.address == "Board office")
        let page = feedback(round)
        #expect(!page.contains("Section 11 lead") && page.contains("a post of the Board"))
        #expect(!page.contains("A course on s.11") && page.contains(Self.duty))
    }
}
