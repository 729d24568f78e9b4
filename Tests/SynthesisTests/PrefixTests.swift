import SmallStandards
import Synthesis
import Testing

struct PrefixTests {
    @Test func `a return depends on the seed and its number, not on those made before it`() throws {
        var run = try #require(SyntheticReturns(edition: SmallEdition.edition, seed: 7))
        var bytes: [UInt8] = []
        for number in 1...20 { run.write(number, into: &bytes) }
        var alone = try #require(SyntheticReturns(edition: SmallEdition.edition, seed: 7))
        var last: [UInt8] = []
        alone.write(20, into: &last)
        #expect(bytes == last)
    }
}
