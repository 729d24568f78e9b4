import FollowUp
import Reporting
import Submissions
import Testing

/// What an agency reads of the meeting it is re-assessed at: not why meetings are held when they are, and nothing of others.
struct `The words for a moved re-assessment` {
    private func words(_ why: AgencyPlace.Move.Why, namesOthers: Bool) -> String {
        TimetableWording(LetterRound().report, namesOthers: namesOthers)
            .sentence(on: AgencyPlace.Move(from: "m1", why: why))
    }

    @Test func `give the reason of a cancelled meeting to the board alone`() {
        let cancelled = AgencyPlace.Move.Why.cancelled(LetterRound.reason(LetterRound.day(6, 1), "The chair is ill"))
        #expect(
            words(cancelled, namesOthers: true)
                == "Moved from the meeting m1, which was cancelled by Audit group on 1 June 2010: The chair is ill.")
        #expect(words(cancelled, namesOthers: false) == "Moved from the meeting m1, which was cancelled.")
    }

    @Test func `say to the board alone that others took the places`() {
        let displaced = AgencyPlace.Move.Why.displaced(by: ["thornmere-police"])
        #expect(
            words(displaced, namesOthers: true)
                == "Moved from the meeting m1, whose places are needed for thornmere-police.")
        #expect(
            words(displaced, namesOthers: false) == "Moved from the meeting m1, which has no room for it any more.")
    }
}
