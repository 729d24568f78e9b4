import Reporting
import Testing

@Suite struct PaperTextTests {
    @Test(
        arguments: [
            ([], "none"), (["One"], "One"), (["One", "Two"], "One and Two"),
            (["One", "Two", "Three"], "One, Two and Three"),
            (["1", "2", "3", "4", "5", "6", "7", "8", "9"], "1, 2, 3, 4, 5, 6, 7, 8 and 9"),
            (["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], "1, 2, 3, 4, 5, 6, 7, 8 and 2 more"),
        ] as [([String], String)])
    func `names are listed in full up to nine, of more the first eight`(_ names: [String], _ words: String) {
        #expect(PaperText.names(names).words == words)
    }

    @Test func `names stay apart from the words around them`() {
        let text: PaperText = "Of \(2) agencies, \(said: "<b>") and \("one") more."
        #expect(text.pieces == [.plain("Of 2 agencies, "), .said("<b>"), .plain(" and one more.")])
        #expect(text.words == "Of 2 agencies, <b> and one more.")
    }

    @Test func `the same sentence is the same value however it was put together`() {
        let whole: PaperText = "It is in."
        let parts: PaperText = "\(PaperText("It "))\("is")\(" in.")"
        #expect(whole == parts)
        #expect(("\(said: "")" as PaperText).isEmpty)
    }
}
