import SmallStandards
import Standards
import Synthesis
import Testing

struct `Synthetic returns are the same` {
    @Test func `whatever was made before them`() throws {
        let run = try Written(1...30)
        for number in [1, 2, 17, 30] { #expect(try Written(number...number).xml == [run.xml[number - 1]]) }
    }

    @Test func `whatever was made before them, where some have faults`() throws {
        let tenth = Ratio(1, 10)
        let run = try Written(1...30, faulty: tenth)
        let backwards = try (1...30).reversed().map { try Written($0...$0, faulty: tenth).xml[0] }
        #expect(run.xml == backwards.reversed())
    }

    @Test func `with faults elsewhere as without`() throws {
        let sound = try Written(1...40)
        let mixed = try Written(1...40, faulty: Ratio(1, 4))
        for (place, faults) in mixed.faults.enumerated() {
            #expect((mixed.xml[place] == sound.xml[place]) == faults.isEmpty)
        }
    }

    @Test func `in a round as by themselves`() throws {
        let alone = try Written(1...10)
        var round = try #require(
            SyntheticRound(edition: SmallEdition.edition, gradingRules: "g", followUpRules: "f", seed: 7))
        var submission: [UInt8] = []
        var analysis: [UInt8] = []
        for number in 1...10 {
            let (place, _) = round.write(number, returnNamed: "r.xml", submission: &submission, analysis: &analysis)
            #expect(place == .awaited ? submission.isEmpty : submission == alone.xml[number - 1])
        }
    }

    /// Whoever changes the stock or the way returns are put together changes these numbers, and everything that was measured with them.
    @Test func `on every machine and from one day to the next`() throws {
        let sound = try Written(1...3).xml.map(checksum)
        #expect(sound == [7_103_428_316_676_893_175, 12_331_199_782_526_468_320, 11_684_784_476_956_196_756])
        let faulty = try Written(1...1, faulty: .all).xml.map(checksum)
        #expect(faulty == [72_647_018_243_387_619])
    }

    @Test func `only for the same seed, number and edition`() throws {
        let run = try Written(1...200)
        #expect(Set(run.xml).count == 200)
        let other = try Written(1...200, seed: 8)
        #expect(Set(run.xml).isDisjoint(with: other.xml))
        let edition = try Written(1...1, SmallEdition.edition(id: "another"))
        #expect(edition.xml[0] != run.xml[0])
    }
}
