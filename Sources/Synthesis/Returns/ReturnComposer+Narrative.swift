extension ReturnComposer {
    /// Writes the narrative of an answer that claims a level, about as long as there is room for.
    mutating func writeNarrative(_ rating: Int, isPlanned: Bool, room: Int, into xml: inout [UInt8]) {
        let form = NarrativeForm(&dice)
        let length = min(2_400, max(220, room)) * dice.within(70...130) / 100
        scratch.removeAll(keepingCapacity: true)
        speaker.say(lists.openings[rating], &dice, into: &scratch)
        while scratch.count < length {
            scratch.append(0x20)
            speaker.say(sentenceList(rating), &dice, into: &scratch)
        }
        if isPlanned {
            scratch.append(0x20)
            speaker.say(lists.planned, &dice, into: &scratch)
        }
        xml.append("      <narrative>")
        form.write(scratch, into: &xml)
        xml.append("</narrative>\n")
    }

    private mutating func sentenceList(_ rating: Int) -> Int {
        for manner in character.manner where dice.chance(manner.weight) {
            // Only what is weak is spoken of frankly.
            if manner.kind != .frank || rating < 2 { return lists.manner(manner.kind) }
        }
        let place = dice.below(100)
        switch rating {
        case 3:
            return place < 36
                ? lists.details[3] : place < 54 ? lists.effect : place < 74 ? lists.details[2] : lists.neutral
        case 2: return place < 54 ? lists.details[2] : place < 62 ? lists.details[1] : lists.neutral
        case 1: return place < 54 ? lists.details[1] : place < 72 ? lists.details[2] : lists.neutral
        default: return place < 50 ? lists.details[0] : place < 76 ? lists.details[1] : lists.neutral
        }
    }
}
