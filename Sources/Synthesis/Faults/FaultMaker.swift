import CivilCalendar

/// Puts one to five faults into a return that has been made.
struct FaultMaker {
    /// Bytes that take the place of others.
    struct Edit {
        let range: Range<Int>
        let bytes: [UInt8]
    }

    let guide: EditionGuide
    let record: ReturnRecord
    let xml: [UInt8]
    var dice: Dice
    /// The answers that have no fault yet, in the order in which they are tried.
    private var answers: [Int]
    private var edits: [Edit] = []

    /// - Parameter xml: The return as it was made, with the record of what stands where.
    init(_ guide: EditionGuide, _ record: ReturnRecord, _ xml: [UInt8], seed: UInt64, number: Int) {
        self.guide = guide
        self.record = record
        self.xml = xml
        dice = Dice(seed: seed, number: number, use: .fault)
        answers = Array(record.answers.indices)
    }

    /// The return with faults, and which they are.
    mutating func faulty() -> (xml: [UInt8], faults: [Fault]) {
        var made: [Fault] = []
        var end = xml.count
        for fault in chosen() {
            if fault == .truncated {
                end = xml.count * dice.within(35...97) / 100
                made.append(fault)
            } else if let edit = edit(for: fault) {
                edits.append(edit)
                made.append(fault)
            }
        }
        if made.isEmpty {
            edits.append(wrongHash())
            made.append(.wrongEditionHash)
        }
        return (applied(upTo: end), made)
    }

    /// One to five different faults. Of those after which nothing else is found there is one in three returns.
    private mutating func chosen() -> [Fault] {
        var faults: [Fault] = dice.chance(33) ? [dice.choose(Fault.malformed)] : []
        let count = 1 + dice.weighed([34, 28, 18, 12, 8])
        var left = Fault.wellFormed
        while faults.count < count { faults.append(left.remove(at: dice.below(left.count))) }
        return faults
    }

    /// A fault's edit: at the head, or in an answer that has none yet and where it can be made. Nil where there is no such answer.
    private mutating func edit(for fault: Fault) -> Edit? {
        switch fault {
        case .wrongEditionHash: return wrongHash()
        case .unknownAgencyType: return unknownType()
        default: break
        }
        // A few answers are tried, wherever they stand; what none of them allows is left out.
        for _ in 0..<min(24, answers.count) {
            let place = dice.below(answers.count)
            if let edit = edit(for: fault, in: record.answers[answers[place]]) {
                answers.remove(at: place)
                return edit
            }
        }
        return nil
    }

    private func applied(upTo end: Int) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(xml.count + 4_096)
        var copied = 0
        for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where edit.range.upperBound <= end {
            result += xml[copied..<edit.range.lowerBound]
            result += edit.bytes
            copied = edit.range.upperBound
        }
        result += xml[copied..<max(copied, end)]
        return result
    }
}
