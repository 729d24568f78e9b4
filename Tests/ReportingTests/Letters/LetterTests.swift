import CivilCalendar
import Reporting
import Standards
import Submissions
import Testing

/// What every letter is, whoever it is to.
struct `A letter` {
    /// Every letter there is to an agency on one footing.
    private static func letters(_ duty: DutyBasis) -> [Letter] {
        var round = LetterRound()
        round.agency = LetterRound.agency(duty)
        return round.letters + round.closed.letters
    }

    private static func kind(_ letter: Letter) -> LetterKind? {
        LetterKind.allCases.first { letter.name.dropFirst(11).hasPrefix($0.rawValue) }
    }

    @Test(arguments: DutyBasis.allCases)
    func `of every kind can be written whatever footing the agency stands on`(duty: DutyBasis) {
        let letters = Self.letters(duty)
        #expect(Set(letters.compactMap(Self.kind)) == Set(LetterKind.allCases))
        for letter in letters {
            #expect(letter.blocks.count >= 3, "\(letter.name)")
            for line in letter.lines {
                #expect(!line.isEmpty && !line.contains("{") && !line.contains("}"), "\(letter.name): \(line)")
                #expect(!line.contains("  ") && !line.contains(".."), "\(letter.name): \(line)")
            }
        }
    }

    @Test(arguments: DutyBasis.allCases)
    func `names no duty the agency does not have, but for what the audit itself is called`(duty: DutyBasis) {
        for letter in Self.letters(duty) {
            for line in letter.lines {
                let own = line.split(separator: "Section 11 audit 2009–10").joined()
                    .split(separator: "Section 11 audit tool, 2009–10 (sample)").joined()
                for mention in DutyMention.all(in: Array(own.utf8)) {
                    #expect(mention.duties.contains(duty), "\(letter.name): \(line)")
                }
                if duty.section == nil { #expect(!own.lowercased().contains("section "), "\(letter.name): \(line)") }
                #expect(!own.lowercased().contains("breach"))
            }
        }
    }

    @Test(arguments: DutyBasis.allCases.filter { $0.section != nil })
    func `names the right duty`(duty: DutyBasis) {
        let invitation = Self.letters(duty).first { $0.title == "Invitation" }
        let words = invitation?.lines.joined(separator: " ") ?? ""
        #expect(words.contains("You are asked under \(duty.inSentence): "))
    }

    @Test(arguments: [DutyBasis.voluntary, .contract, .guidance, .s175])
    func `leaves out a reason on record that names a duty of others`(duty: DutyBasis) throws {
        var round = LetterRound()
        round.agency = LetterRound.agency(duty)
        round.extensions = [
            Extension(
                to: LetterRound.day(3, 12), reason: "Else a breach of section 11", grantedBy: "Chair",
                on: LetterRound.day(2, 20))
        ]
        round.papers = RoundPapers(offers: [
            BoardOffer(standard: nil, text: "A course on s.11"), BoardOffer(standard: nil, text: "Tea"),
        ])
        let letters = round.letters
        #expect(letters.allSatisfy { !$0.lines.joined().contains("breach") && !$0.lines.joined().contains("s.11") })
        let granted = try #require(letters.first { $0.title == "Extension granted" })
        #expect(granted.lines.contains("Decided by: Chair. The reason on record: It stands on the board's record."))
        #expect(letters.first?.lines.last == "- Tea.")
        round.agency = LetterRound.agency(.s11)
        #expect(
            round.letters.contains {
                $0.lines.contains("Decided by: Chair. The reason on record: Else a breach of section 11.")
            })
    }

    @Test func `says whose it is, how it is marked and how long it is kept`() throws {
        let letter = try #require(LetterRound().letters.first)
        #expect(letter.board == "Thornmere Local Safeguarding Children Board")
        #expect(letter.post == "Board manager" && letter.address == "Board office, Thornmere")
        #expect(letter.marking == "PROTECT: board members and partner agencies")
        #expect(letter.retainUntil == CivilDate(year: 2013, month: 3, day: 31))
        #expect(letter.agency.name == "Thornmere and Highgate Hospitals" && !letter.isConstructed)
        var round = LetterRound()
        round.papers = RoundPapers()
        round.isConstructed = true
        let bare = try #require(round.letters.first)
        #expect(bare.post.isEmpty && bare.address.isEmpty && bare.retainUntil == nil && bare.isConstructed)
    }

    @Test func `is the same each time`() {
        #expect(LetterRound().letters == LetterRound().letters)
        #expect(LetterRound().report.files(for: .board) == LetterRound().report.files(for: .board))
    }

    // MARK: Word for word

    @Test func `of invitation reads so to a voluntary group`() {
        var round = LetterRound()
        round.agency = LetterRound.agency(.voluntary, name: "Thornmere Play Association")
        #expect(
            round.letter("2009-11-02-invitation")?.lines == [
                "Section 11 audit 2009–10: invitation to take part", "Dear colleague,",
                "The Board invites Thornmere Play Association to take part in its Section 11 audit 2009–10. The audit tool (Section 11 audit tool, 2009–10 (sample)) puts 25 criteria to you. For each it asks how far you have come, what shows it, and what you plan where something is still missing.",
                "You take part of your own free will, and the Board is grateful for it. Nothing in the law obliges you to answer: the questions are put to you as good practice, and you may find them useful for yourselves.",
                "Please send your return by 26 February 2010, signed off at the most senior level of your organisation. The age of evidence is measured at 26 February 2010, so nothing is lost by sending it early. If you need more time, please ask before the day has come and tell us why.",
                "Please rate yourselves as you find yourselves. A weakness that you have seen and planned for is judged more kindly than one that others have to find.",
                "Please name no child and no family anywhere in the return, and describe case papers rather than sending them.",
                "In return the Board offers you:", "- A place on the Board's course.",
            ])
    }

    @Test func `of reminder reads so before the day and after it`() {
        #expect(
            LetterRound().letter("2010-03-01-reminder")?.lines == [
                "Section 11 audit 2009–10: reminder of the return", "Dear colleague,",
                "This is a friendly reminder that the return for our Section 11 audit 2009–10 is due on 12 March 2010.",
                "Only with the returns of all its partners can the Board see how well children are safeguarded across its area, and yours is a part of that picture nobody else can give.",
                "We have now sent 1 reminder about it, this one included. If it is already on its way, please accept our thanks and take no further notice.",
                "If something stands in the way, please tell us now. We will help where we can, and a later day can be asked for with a reason.",
            ])
        #expect(
            LetterRound().letter("2010-05-17-reminder")?.lines.prefix(4) == [
                "Section 11 audit 2009–10: reminder of the early update report", "Dear colleague,",
                "By our record the early update report for our Section 11 audit 2009–10 was due on 13 May 2010 and has not reached us.",
                "It is a part of what follows from the decision on your return, and the Board relies on hearing from you how the work is going.",
            ])
    }

    @Test func `of decision reads so`() {
        #expect(
            LetterRound().letter("2010-04-29-decision")?.lines == [
                "Section 11 audit 2009–10: the decision on your return",
                "Dear colleague,",
                "Thank you for the work that went into your return to our Section 11 audit 2009–10. The audit group has read it, with the evidence you named.",
                "The grade of Thornmere and Highgate Hospitals is: inadequate. It was decided on 29 April 2010. Decided by: Audit group.",
                "The grade says how far the return and its evidence show the arrangements for children that section 11 of the Children Act 2004 expects of you. It is the Board's own view, and no finding that the law has not been kept.",
                "The grade rests on this:",
                "- Live risk: something that keeps children safe today is missing and no accepted safeguard stands in for it: standard 6, Safer recruitment and the handling of allegations.",
                "- A standard is not met and the agency’s own ratings did not say so: standard 5, Training and supervision; standard 6, Safer recruitment and the handling of allegations.",
                "- A standard is not met and not every gap in it has an action with an owner and a date: standard 5, Training and supervision; standard 6, Safer recruitment and the handling of allegations.",
                "The audit group found 6 gaps:",
                "- 2.1 A current safeguarding policy with owner and review date: level 1 (partly)",
                "- 4.2 Children’s and young people’s views change services: level 1 (partly)",
                "- 5.1 Induction before working alone with children: level 1 (partly)",
                "- 5.3 Training figures that can be retrieved by role: level 1 (partly)",
                "- 6.2 Checks before people work with children: level 0 (absent)",
                "- 6.8 Which posts need which check: level 1 (partly)",
                "Please read the analysis again with those who answer for this work, and see that your action plan covers every gap. This is what we ask of you, and by when:",
                "- By 6 May 2010: first response on 4 gaps (critical)",
                "- By 13 May 2010: early update report",
                "- By 27 May 2010: action plan",
                "- By 27 May 2010: plan on 4 gaps (critical)",
                "- By 10 June 2010: plan on 2 gaps (moderate)",
                "- By 24 June 2010: progress report on 4 gaps (critical)",
                "- By 28 July 2010: resubmission",
                "- By 28 July 2010: evidence on 4 gaps (critical)",
                "- By 29 July 2010: progress report on 2 gaps (moderate)",
                "- By 26 October 2010: evidence on 2 gaps (moderate)",
                "The early update is urgent. A letter of its own says what it should hold.",
                "You have the right to question the facts. If the analysis has something wrong, please tell us which answer or item of evidence it is about and what shows it to be otherwise. The audit group will look at it again, answer you with reasons, and put right what was wrong.",
                "The Board offers you its help:",
                "- A place on the Board's course.",
                "- A visit by the recruitment adviser.",
            ])
    }

    @Test func `of escalation reads so`() {
        #expect(
            LetterRound().letter("2010-06-15-escalation")?.lines == [
                "Section 11 audit 2009–10: 1 item overdue", "Dear colleague,",
                "As of 15 June 2010, 1 item asked of Thornmere and Highgate Hospitals had not reached the Board, although the day had passed and we had asked again. The earliest has been due since 13 May 2010. We have sent 1 reminder in all.",
                "This is what is overdue:",
                "- The early update report: due on 13 May 2010, asked for again on 17 May 2010",
                "Until they are shown to be closed, the gaps it is about count as open.",
                "The matter now goes to the chair of the Board, who will take it up with the most senior person in your organisation and then put it to the Board. We would much rather settle it with you first. Please let us know at once by which day we can expect what is missing, and what stands in the way.",
            ])
    }
}
