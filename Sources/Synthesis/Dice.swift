/// Numbers that look random and are the same on every machine: the SplitMix64 sequence, started from a seed and a number.
///
/// One pair of seed and number is one sequence, so what is made from it does not depend on what was made before.
struct Dice {
    private var state: UInt64

    /// Starts the sequence of one thing of a run.
    ///
    /// - Parameters:
    ///   - seed: The run's seed.
    ///   - number: Which thing of the run it is.
    ///   - use: Keeps sequences for different uses apart.
    init(seed: UInt64, number: Int, use: Use) {
        state = seed
        state = next() ^ UInt64(truncatingIfNeeded: number)
        state = next() ^ use.rawValue
    }

    /// What a sequence is for.
    enum Use: UInt64 {
        case submission = 1
        /// Where among returns the faulty ones lie.
        case place = 2
        case fault = 3
        case invitation = 4
        case analysis = 5
        case notReturned = 6
        case notAnalysed = 7
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to and without `count`; 0 where there is nothing to choose from.
    mutating func below(_ count: Int) -> Int {
        guard count > 1 else { return 0 }
        return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(count)).high)
    }

    /// A number in a range.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.upperBound - range.lowerBound + 1)
    }

    /// True so many times in a hundred.
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    /// One of several.
    mutating func choose<Choices: RandomAccessCollection>(_ choices: Choices) -> Choices.Element {
        choices[choices.index(choices.startIndex, offsetBy: below(choices.count))]
    }

    /// A place in a list of weights, each as likely as its weight says.
    mutating func weighed(_ weights: [Int]) -> Int {
        var rest = below(weights.reduce(0, +))
        for (place, weight) in weights.enumerated() {
            if rest < weight { return place }
            rest -= weight
        }
        return 0
    }
}
