import CivilCalendar
import XMLWriting

extension ReturnComposer {
    /// Writes a planned action, and a second one under some gaps.
    mutating func writeActions(isGap: Bool, into xml: inout [UInt8]) {
        writeAction(into: &xml)
        if isGap, dice.chance(18) { writeAction(into: &xml) }
    }

    private mutating func writeAction(into xml: inout [UInt8]) {
        let isIncomplete = dice.chance(character.incomplete)
        let hasPost = !isIncomplete || dice.chance(40)
        let hasDue = !isIncomplete || !hasPost && dice.chance(50)
        xml.append("      <planned-action")
        if hasPost {
            xml.append(" responsible-post=\"")
            speaker.say(lists.owner, &dice, into: &xml)
            xml.append("\"")
        }
        if hasDue {
            xml.append(" due=\"")
            xml.append(record.signedOff.adding(days: dice.within(30...300)))
            xml.append("\"")
        }
        xml.append(">")
        writeSentence(lists.action, into: &xml)
        xml.append("</planned-action>\n")
    }

    /// Writes what stands in until a gap that puts children at risk today is mended.
    mutating func writeSafeguard(into xml: inout [UInt8]) {
        xml.append("      <interim-safeguard responsible-post=\"")
        speaker.say(lists.owner, &dice, into: &xml)
        xml.append("\" since=\"")
        xml.append(record.signedOff.adding(days: -dice.within(5...120)))
        xml.append("\">")
        writeSentence(lists.safeguard, into: &xml)
        xml.append("</interim-safeguard>\n")
    }

    /// Writes what hinders the agency, what it offers to share, and the end of the return.
    mutating func writeTail(into xml: inout [UInt8]) {
        for _ in 0..<dice.weighed([25, 40, 25, 10]) {
            speaker.topic = guide.lines.isEmpty ? speaker.topic : dice.choose(guide.lines).topic
            xml.append("  <hindrance>")
            writeSentence(lists.hindrance, into: &xml)
            xml.append("</hindrance>\n")
        }
        let shared = record.answers.filter { $0.rating == 3 }
        for _ in 0..<(shared.isEmpty ? 0 : dice.weighed([20, 40, 30, 10])) {
            let criterion = guide.lines[dice.choose(shared).criterion]
            speaker.topic = criterion.topic
            xml.append("  <good-practice criterion=\"")
            xml += criterion.id
            xml.append("\">")
            writeSentence(lists.practice, into: &xml)
            xml.append("</good-practice>\n")
        }
        xml.append("</return>\n")
    }

    /// Writes a phrase of a list between tags.
    mutating func writeSentence(_ list: Int, into xml: inout [UInt8]) {
        scratch.removeAll(keepingCapacity: true)
        speaker.say(list, &dice, into: &scratch)
        XMLEscaping.append(scratch, to: &xml, in: .text)
    }
}
