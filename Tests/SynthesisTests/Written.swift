import SmallStandards
import Standards
import Synthesis
import Testing

/// Some synthetic returns to the small edition, or to another.
struct Written {
    let xml: [[UInt8]]
    let faults: [[Fault]]

    init(_ numbers: ClosedRange<Int>, seed: UInt64 = 7, faulty: Ratio? = nil, _ edition: Edition = SmallEdition.edition)
        throws
    {
        var returns = try #require(SyntheticReturns(edition: edition, seed: seed, faulty: faulty))
        var xml: [[UInt8]] = []
        var faults: [[Fault]] = []
        var bytes: [UInt8] = []
        for number in numbers {
            faults.append(returns.write(number, into: &bytes))
            xml.append(bytes)
        }
        self.xml = xml
        self.faults = faults
    }
}
