import CivilCalendar
package import Standards
import XMLWriting

/// A whole round of synthetic returns: who was invited, what came in, and what the readers found in it.
///
/// Nearly every agency has sent its return and nearly all of these have been read: of twenty, one is still awaited and one or two wait
/// for their readers. Each item of evidence that is cited in a return that was read has a ruling. No grade is recorded as decided: the engine
/// proposes, and nobody sits on a board that does not exist.
///
/// Write agency after agency, from 1 up, then take ``document``.
package struct SyntheticRound {
    /// What came of one agency.
    package enum Place: Sendable, Hashable {
        /// Its return has not come.
        case awaited
        /// Its return came in and nobody has read it.
        case returned
        /// Its return was read.
        case analysed
    }

    private var returns: SyntheticReturns
    private let seed: UInt64
    private let awaited, unread: Share
    private let calendar: RoundCalendar
    private var reader: AnalysisComposer
    private var invitations: [UInt8] = []
    private var invited = 0
    private let gradingRules, followUpRules: String

    /// Makes a round; nil where the edition has no agency types or no period, which none on file lacks.
    ///
    /// - Parameters:
    ///   - gradingRules: The id of the rules the round is graded by.
    ///   - followUpRules: The id of the rules that say what follows.
    ///   - faulty: The share of returns that have faults; such a return is not read.
    package init?(
        edition: Edition, gradingRules: String, followUpRules: String, seed: UInt64, faulty: Ratio? = nil
    ) {
        guard let returns = SyntheticReturns(edition: edition, seed: seed, faulty: faulty) else { return nil }
        self.returns = returns
        self.seed = seed
        self.gradingRules = gradingRules
        self.followUpRules = followUpRules
        awaited = Share(one(in: 20), seed: seed, use: .notReturned)
        unread = Share(one(in: 10), seed: seed, use: .notAnalysed)
        calendar = RoundCalendar(returns.composer.guide)
        reader = AnalysisComposer(returns.composer.guide, Stock.book, calendar)
    }

    /// Invites the agency with a number, and writes its return and what readers found in it.
    ///
    /// - Parameters:
    ///   - name: The name of the file its return goes into.
    ///   - submission: Takes the return; empty where it is awaited.
    ///   - analysis: Takes the analysis; empty where there is none.
    /// - Returns: What came of the agency, and the faults of its return.
    package mutating func write(
        _ number: Int, returnNamed name: String, submission: inout [UInt8], analysis: inout [UInt8]
    ) -> (place: Place, faults: [Fault]) {
        analysis.removeAll(keepingCapacity: true)
        let faults = returns.write(number, into: &submission)
        let record = returns.composer.record
        var dice = Dice(seed: seed, number: number, use: .invitation)
        if awaited.holds(number) {
            invite(number, record, returnNamed: nil, &dice)
            submission.removeAll(keepingCapacity: true)
            return (.awaited, [])
        }
        invite(number, record, returnNamed: name, &dice)
        if unread.holds(number) || !faults.isEmpty { return (.returned, faults) }
        reader.write(record, of: submission, number, seed: seed, into: &analysis)
        return (.analysed, [])
    }

    /// The round's own document, with every agency invited so far.
    package var document: [UInt8] {
        let guide = returns.composer.guide
        var xml: [UInt8] = []
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Synthetic: made by s11 synthesise, seed ")
        xml += Array("\(seed)".utf8)
        xml.append(
            ". It speaks of no board, no agency and no child. -->\n<round xmlns=\"urn:s11:round:1\" id=\"synthetic-")
        xml += Array("\(seed)\" title=\"Synthetic audit round, \(guide.year)".utf8)
        xml.append(
            "\" board=\"Synthetic Safeguarding Children Board\" marking=\"NOT PROTECTIVELY MARKED: synthetic\" edition=\""
        )
        xml += guide.id
        xml.append("\" edition-hash=\"")
        xml += guide.hash
        xml += Array(
            "\" grading-rules=\"\(XMLEscaping.attribute(gradingRules))\" follow-up-rules=\"\(XMLEscaping.attribute(followUpRules))\" opened=\""
                .utf8)
        xml.append(calendar.opened)
        xml.append("\" due=\"")
        xml.append(calendar.due)
        xml.append("\" position-date=\"")
        xml.append(calendar.position)
        xml.append(
            "\" constructed=\"true\">\n  <about>Everything in this round is made up from a number. There is no such board, and no such agency.</about>\n"
        )
        xml += invitations
        xml.append("</round>\n")
        return xml
    }

    /// The meetings of the board's audit group, with a place for every fourth agency invited so far, and one more.
    package var meetings: [UInt8] {
        var xml: [UInt8] = []
        xml.append(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<meetings xmlns=\"urn:s11:meetings:1\" board=\"Synthetic Safeguarding Children Board\" constructed=\"true\">\n"
        )
        for (number, day) in calendar.meetings.enumerated() {
            xml += Array("  <meeting id=\"audit-group-\(number + 1)\" group=\"audit-group\" date=\"".utf8)
            xml.append(day)
            xml += Array("\" places=\"\(min(invited / 4 + 1, 200))\" papers-days=\"7\"/>\n".utf8)
        }
        xml.append("</meetings>\n")
        return xml
    }

    private mutating func invite(_ number: Int, _ record: ReturnRecord, returnNamed name: String?, _ dice: inout Dice) {
        let kind = returns.composer.guide.kinds[record.kind]
        invited += 1
        invitations.append("  <invited id=\"")
        kind.writeID(number, into: &invitations)
        invitations.append("\" name=\"")
        kind.writeName(number, into: &invitations)
        invitations.append("\" type=\"")
        invitations += kind.id
        invitations.append("\" sector=\"")
        invitations += kind.sector
        invitations += Array("\" duty-basis=\"\(kind.duty.rawValue)\" constructed=\"true\">\n".utf8)
        let received = record.signedOff.adding(days: dice.within(0...8))
        if let name {
            invitations.append("    <received revision=\"1\" date=\"")
            invitations.append(received)
            invitations += Array("\" file=\"\(name)\"/>\n".utf8)
        }
        let isLate = name == nil || received > calendar.due
        if isLate || dice.chance(12) {
            invitations.append("    <chased date=\"")
            let day = calendar.due.adding(days: isLate ? dice.within(1...9) : -dice.within(3...12))
            // Nobody is reminded of what has come in.
            invitations.append(name == nil ? day : min(day, received))
            invitations.append("\" by=\"Board manager\"/>\n")
        }
        if name != nil, isLate, dice.chance(40) {
            invitations.append("    <extension to=\"")
            invitations.append(calendar.due.adding(days: 14))
            invitations.append(
                "\" granted-by=\"Board manager\">The post that signs returns off was vacant.</extension>\n")
        }
        invitations.append("  </invited>\n")
    }
}

private func one(in count: Int) -> Ratio { Ratio(1, count) ?? .all }
