import CivilCalendar
import Standards

/// Writes one return after another, each from nothing but the seed and its number.
struct ReturnComposer {
    let guide: EditionGuide
    let lists: SentenceLists
    private let seed: UInt64
    var speaker: Speaker
    var dice: Dice
    var character = AgencyCharacter.all[0]
    /// What stands in the return that was written last.
    var record = ReturnRecord()
    /// Words on their way into the document.
    var scratch: [UInt8] = []
    /// Where each standard stands beside the agency's usual, -1 to 1.
    private var tilts: [Int] = []
    /// Of each citation, for how many criteria it is cited by now.
    var uses: [Int] = []
    /// A number that makes references of one return different.
    var nextReference = 0

    init(_ guide: EditionGuide, _ book: PhraseBook, seed: UInt64) {
        self.guide = guide
        self.seed = seed
        lists = SentenceLists(book)
        speaker = Speaker(book, year: guide.year)
        dice = Dice(seed: seed, number: 0, use: .submission)
    }

    /// Writes a return at the end of some bytes, which must be empty.
    mutating func write(_ number: Int, into xml: inout [UInt8]) {
        dice = Dice(seed: seed, number: number, use: .submission)
        character = AgencyCharacter.all[dice.weighed(Self.weights)]
        record.clear()
        uses.removeAll(keepingCapacity: true)
        nextReference = dice.within(3...40)
        record.kind = dice.below(guide.kinds.count)
        record.signedOff = signOffDay()
        speaker.start(signedOff: record.signedOff)
        tilts.removeAll(keepingCapacity: true)
        for _ in 0..<guide.standards { tilts.append(1 - dice.weighed(character.tilt)) }

        writeHead(number, into: &xml)
        let size = (dice.within(character.size) + dice.within(character.size)) / 2
        let asked = guide.kinds[record.kind].asked
        for (place, criterion) in asked.enumerated() {
            let room = (size - xml.count - Self.tail) / (asked.count - place)
            writeAnswer(criterion, room: room, into: &xml)
        }
        xml.append("  </answers>\n")
        writeTail(into: &xml)
    }

    private static let weights = AgencyCharacter.all.map(\.weight)
    /// About how many bytes stand behind the answers.
    private static let tail = 900

    private mutating func signOffDay() -> CivilDate {
        max(guide.from, guide.to.adding(days: -dice.within(4...48)))
    }

    private mutating func writeHead(_ number: Int, into xml: inout [UInt8]) {
        let kind = guide.kinds[record.kind]
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Synthetic: made by s11 synthesise, seed ")
        xml += Array("\(seed), number \(number)".utf8)
        xml.append(". It speaks of no agency, no child and nothing that happened. -->\n")
        xml.append("<return xmlns=\"urn:s11:return:1\" edition=\"")
        xml += guide.id
        xml.append("\" edition-hash=\"")
        xml += guide.hash
        xml.append("\" revision=\"1\" constructed=\"true\">\n  <agency id=\"")
        kind.writeID(number, into: &xml)
        xml.append("\" name=\"")
        kind.writeName(number, into: &xml)
        xml.append("\" type=\"")
        xml += kind.id
        xml.append("\" sector=\"")
        xml += kind.sector
        xml.append("\" duty-basis=\"")
        xml += Array(kind.duty.rawValue.utf8)
        xml.append("\"/>\n  <sign-off post=\"")
        speaker.say(lists.signatory, &dice, into: &xml)
        xml.append("\" date=\"")
        xml.append(record.signedOff)
        if dice.chance(60) {
            xml.append("\" meeting=\"")
            speaker.say(lists.meeting, &dice, into: &xml)
        }
        xml.append("\"/>\n  <answers>\n")
    }

    private mutating func writeAnswer(_ criterion: Int, room: Int, into xml: inout [UInt8]) {
        let line = guide.lines[criterion]
        let support = level(of: line)
        let rating = rating(for: support)
        speaker.topic = line.topic
        let start = xml.count
        let firstCitation = record.citations.count
        xml.append("    <answer criterion=\"")
        xml += line.id
        xml.append("\" self-rating=\"")
        xml.append(number: rating)
        xml.append("\">\n")
        let isGap = min(rating, support) < 2
        let isPlanned = dice.chance(isGap ? character.plans.gap : character.plans.other)
        writeNarrative(rating, isPlanned: isPlanned, room: room - Self.besideNarrative, into: &xml)
        writeEvidence(line, rating: rating, support: support, into: &xml)
        if isPlanned { writeActions(isGap: isGap, into: &xml) }
        let isSafeguarded =
            rating < 2 && dice.chance(line.isLiveRisk ? 100 : 6) && dice.chance(character.safeguards)
        if isSafeguarded { writeSafeguard(into: &xml) }
        xml.append("    </answer>\n")
        record.answers.append(
            .init(
                criterion: criterion, rating: rating, support: support, bytes: start..<xml.count,
                evidence: firstCitation..<record.citations.count, hasSafeguard: isSafeguarded))
    }

    /// What the agency says of a level: modesty is for those who can afford it.
    private mutating func rating(for support: Int) -> Int {
        let claimed = support + dice.weighed(character.claim) - 1
        return claimed < support && support < 3 ? support : min(3, claimed)
    }

    /// About how many bytes of an answer are not its narrative.
    private static let besideNarrative = 470

    private mutating func level(of line: EditionGuide.Line) -> Int {
        var level = dice.weighed(character.support)
        let tilt = tilts[line.standard]
        if tilt != 0, dice.chance(tilt > 0 ? 55 : 38) { level = min(3, max(0, level + tilt)) }
        // Nearly every agency has seen to what puts children at risk today.
        if line.isLiveRisk, level < 2, dice.chance(60) { level = 2 }
        return level
    }
}
