import CivilCalendar
import XMLWriting

/// Writes what readers found in a return: a ruling on each item cited, and now and then a level of their own.
struct AnalysisComposer {
    private let guide: EditionGuide
    private let calendar: RoundCalendar
    private var speaker: Speaker
    private let lists: RulingLists
    private var scratch: [UInt8] = []

    init(_ guide: EditionGuide, _ book: PhraseBook, _ calendar: RoundCalendar) {
        self.guide = guide
        self.calendar = calendar
        speaker = Speaker(book, year: guide.year)
        lists = RulingLists(book)
    }

    /// Writes the analysis of a return.
    ///
    /// - Parameters:
    ///   - record: What stands in the return.
    ///   - submission: The return.
    mutating func write(
        _ record: ReturnRecord, of submission: [UInt8], _ number: Int, seed: UInt64, into xml: inout [UInt8]
    ) {
        var dice = Dice(seed: seed, number: number, use: .analysis)
        speaker.start(signedOff: record.signedOff)
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Synthetic: made by s11 synthesise, seed ")
        xml += Array("\(seed), number \(number)".utf8)
        xml.append(". No reader and no board wrote it. -->\n<analysis xmlns=\"urn:s11:analysis:1\" agency=\"")
        guide.kinds[record.kind].writeID(number, into: &xml)
        xml.append("\" revision=\"1\" date=\"")
        xml.append(calendar.due.adding(days: dice.within(10...56)))
        xml.append("\" constructed=\"true\">\n")
        for _ in 0..<2 {
            xml.append("  <reader post=\"")
            speaker.say(lists.reader, &dice, into: &xml)
            xml.append("\"/>\n")
        }
        for answer in record.answers { write(answer, record, submission, &dice, into: &xml) }
        xml.append("</analysis>\n")
    }

    private mutating func write(
        _ answer: ReturnRecord.Answer, _ record: ReturnRecord, _ submission: [UInt8], _ dice: inout Dice,
        into xml: inout [UInt8]
    ) {
        let line = guide.lines[answer.criterion]
        let isAssessed = dice.chance(answer.rating > answer.support ? 30 : 2)
        guard isAssessed || answer.hasSafeguard || !answer.evidence.isEmpty else { return }
        speaker.topic = line.topic
        xml.append("  <criterion id=\"")
        xml += line.id
        xml.append("\">\n")
        if isAssessed {
            xml.append("    <assessed level=\"")
            xml.append(number: min(answer.rating, max(0, answer.support - dice.below(2))))
            xml.append("\">")
            say(lists.assessed, &dice, into: &xml)
            xml.append("</assessed>\n")
        }
        if answer.hasSafeguard {
            let isAccepted = dice.chance(85)
            xml += Array("    <interim-safeguard accepted=\"\(isAccepted)\">".utf8)
            say(isAccepted ? lists.stands : lists.falls, &dice, into: &xml)
            xml.append("</interim-safeguard>\n")
        }
        for citation in record.citations[answer.evidence] {
            xml.append("    <evidence reference=\"")
            xml += submission[citation.reference]
            if dice.chance(96) {
                xml.append("\" accepted=\"true\"/>\n")
            } else {
                xml.append("\" accepted=\"false\">")
                say(lists.ruling, &dice, into: &xml)
                xml.append("</evidence>\n")
            }
        }
        xml.append("  </criterion>\n")
    }

    private mutating func say(_ list: Int, _ dice: inout Dice, into xml: inout [UInt8]) {
        scratch.removeAll(keepingCapacity: true)
        speaker.say(list, &dice, into: &scratch)
        XMLEscaping.append(scratch, to: &xml, in: .text)
    }
}

/// The lists of the stock that readers draw on.
private struct RulingLists {
    let reader, assessed, ruling, stands, falls: Int

    init(_ book: PhraseBook) {
        reader = book.list("reader")
        assessed = book.list("assessed")
        ruling = book.list("ruling")
        stands = book.list("stands")
        falls = book.list("falls")
    }
}
