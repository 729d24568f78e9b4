import CivilCalendar
import Reporting
import Standards
import Submissions
import Testing

/// Which letters there are follows from the record.
struct `The letters of a round` {
    private func names(_ round: LetterRound) -> [String] { round.letters.map(\.name) }

    private let whole = [
        "2009-11-02-invitation", "2010-02-20-extension-granted", "2010-03-01-reminder", "2010-03-05-extension-refused",
        "2010-03-12-receipt", "2010-04-29-decision", "2010-04-29-early-update", "2010-05-17-reminder",
        "2010-05-20-extension-refused", "2010-05-21-extension-granted", "2010-06-09-receipt", "2010-06-15-escalation",
    ]

    @Test func `are what its record calls for, by day`() {
        #expect(names(LetterRound()) == whole)
    }

    @Test func `are thanks in place of an escalation where everything is closed`() {
        #expect(names(LetterRound().closed) == whole.dropLast() + ["2010-06-14-closure"])
    }

    @Test func `are none where nothing words them, and those that are worded otherwise`() {
        var round = LetterRound()
        round.book = LetterBook()
        #expect(round.letters.isEmpty)
        #expect(!round.report.files().contains { $0.name.hasPrefix("letters/") })
        round.book = LetterBook(LetterRound.shipped.all.filter { $0.kind != .receipt && $0.kind != .decision })
        #expect(names(round) == whole.filter { !$0.hasSuffix("receipt") && !$0.hasSuffix("decision") })
        let register = PageReading.text("letters/index.html", of: round.report.files())
        #expect(
            register.contains(
                "No letter of the kind “receipt” is written: the standards hold no wording of it that was accepted."))
    }

    @Test func `are none of a day after the position date`() {
        for (month, day) in [(3, 4), (4, 28), (4, 29), (5, 20)] {
            var round = LetterRound()
            round.position = LetterRound.day(month, day)
            let last = round.position.isoText
            let expected = whole.filter { $0 <= last + "~" && !$0.hasSuffix("escalation") }
            let early = names(round).filter { !$0.hasSuffix("escalation") }
            #expect(early == expected)
        }
    }

    @Test func `remind nobody who is exempt, and put nothing to the chair`() {
        var round = LetterRound()
        round.sent = 0
        round.read = 0
        round.chased.append(Chase(date: LetterRound.day(3, 15), by: "Board manager"))
        #expect(names(round).last == "2010-06-15-escalation")
        #expect(names(round).contains("2010-03-01-reminder"))
        round.exemption = Exemption(
            reason: "Works with adults only", grantedBy: "Board manager", on: LetterRound.day(1, 11))
        #expect(!names(round).contains("2010-03-01-reminder") && !names(round).contains("2010-06-15-escalation"))
        #expect(names(round).first == "2009-11-02-invitation")
    }

    @Test func `end with the day an agency leaves the round or becomes part of another`() {
        var round = LetterRound()
        round.changes = InvitationChanges(withdrawn: LetterRound.reason(LetterRound.day(4, 29), "It closed."))
        #expect(names(round).last == "2010-04-29-early-update")
        round.changes = InvitationChanges(
            merged: Merger(
                into: "other", reason: LetterRound.reason(LetterRound.day(3, 11), "It became part."), offset: 0))
        #expect(names(round).last == "2010-03-01-reminder")
    }

    @Test func `say nothing of a return nobody has read`() {
        var round = LetterRound()
        round.read = 0
        #expect(!names(round).contains { $0.contains("decision") || $0.contains("early-update") })
        let words = round.letters.flatMap(\.lines).joined(separator: " ").lowercased()
        for grade in SampleRules.grading.grades { #expect(!words.contains(grade.label.lowercased()), "\(grade.label)") }
    }

    @Test func `are none of a grade that is only proposed`() {
        // The ambulance service was read, and nobody has decided.
        let report = SampleRound.report(letterBook: LetterRound.shipped)
        let letters = report.letters(to: "thornmere-ambulance")
        #expect(letters.map(\.title) == ["Invitation", "Receipt"])
    }

    @Test func `have names of their own, two of a kind on a day as well`() {
        var round = LetterRound()
        round.chased = [Chase(date: LetterRound.day(3, 1), by: "A"), Chase(date: LetterRound.day(3, 1), by: "B")]
        #expect(names(round).filter { $0.contains("03-01") } == ["2010-03-01-reminder", "2010-03-01-reminder-2"])
        #expect(round.letter("2010-03-01-reminder-2")?.lines[4].contains("2 reminders") == true)
    }

    @Test func `do not know on their day what was settled later`() {
        let decision = LetterRound().letter("2010-04-29-decision")
        #expect(decision?.lines.contains { $0.contains("31 August") } == false)
        let granted = LetterRound().letter("2010-05-21-extension-granted")
        #expect(
            granted?.lines[2]
                == "You asked for more time for the evidence on 6.2 Checks before people work with children. This has been granted: it is now due on 31 August 2010 instead of 28 July 2010."
        )
        var round = LetterRound()
        round.chased = [Chase(date: LetterRound.day(2, 10), by: "A"), Chase(date: LetterRound.day(3, 1), by: "B")]
        #expect(round.letter("2010-02-10-reminder")?.lines[2].hasSuffix("is due on 26 February 2010.") == true)
        #expect(round.letter("2010-03-01-reminder")?.lines[2].hasSuffix("is due on 12 March 2010.") == true)
    }

    @Test func `are none of an extension whose day is not on record, and their list says so`() {
        var round = LetterRound()
        round.extensions = [Extension(to: LetterRound.day(3, 12), reason: "A ward moved", grantedBy: "Chair", on: nil)]
        #expect(!names(round).contains { $0.contains("02-20") })
        let register = PageReading.words(PageReading.text("letters/index.html", of: round.report.files()))
        #expect(
            register.contains(
                "Thornmere and Highgate Hospitals : an extension is on record without the day on which it was granted, so its letter cannot bear a date."
            ))
    }

    @Test func `escalate what is overdue and was asked for again, and nothing else`() {
        func escalates(_ change: (inout LetterRound) -> Void) -> Bool {
            var round = LetterRound()
            change(&round)
            return names(round).contains("2010-06-15-escalation")
        }
        let target = LetterRound.target("early-update")
        let chase = ChasedItem(target: target, on: LetterRound.day(5, 17), by: "A", offset: 0)
        #expect(escalates { _ in })
        #expect(!escalates { $0.log = FollowUpLog() })
        #expect(
            !escalates { round in
                round.log = FollowUpLog(
                    received: [ReceivedItem(target: target, on: LetterRound.day(6, 15), offset: 0)], chased: [chase])
            })
        #expect(
            escalates { round in
                round.log = FollowUpLog(
                    received: [ReceivedItem(target: target, on: LetterRound.day(6, 16), offset: 0)], chased: [chase])
            })
        #expect(
            !escalates {
                $0.log = FollowUpLog(chased: [
                    ChasedItem(
                        target: LetterRound.target("evidence", "6.2"), on: LetterRound.day(6, 1), by: "A", offset: 0)
                ])
            })
        #expect(
            !escalates { round in
                round.log = FollowUpLog()
                round.sent = 0
                round.read = 0
                round.chased = []
            })
    }

    @Test func `of an earlier decision say what followed from it then`() throws {
        var round = LetterRound()
        round.read = 2
        let before = try #require(LetterRound().letter("2010-04-29-decision"))
        #expect(round.letters.contains { $0.lines == before.lines })
    }

    @Test func `to one agency are its own, and the same ones`() {
        let report = SampleRound.report(letterBook: LetterRound.shipped)
        let all = report.letters()
        #expect(Set(all.map(\.agency.id)).count == SampleAgencies.all.count)
        let own = report.letters(to: "thornmere-district")
        #expect(own == all.filter { $0.agency.id == "thornmere-district" })
        #expect(
            own.map(\.name) == [
                "2009-11-02-invitation", "2010-03-01-reminder", "2010-03-29-reminder", "2010-06-15-escalation",
            ])
        let files = report.files(for: .agency("thornmere-district")).filter { $0.name.hasPrefix("letters/") }
        #expect(files.map(\.name) == own.map { "letters/thornmere-district/\($0.name).html" })
        #expect(files.allSatisfy { file in report.files().contains(file) })
    }
}
