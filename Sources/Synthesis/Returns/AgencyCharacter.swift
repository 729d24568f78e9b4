/// How an agency is and how it speaks of itself. All numbers are weights or chances in a hundred.
struct AgencyCharacter: Sendable {
    /// How often it occurs.
    let weight: Int
    /// How well criteria stand in truth: weights of levels 0 to 3.
    let support: [Int]
    /// How often a whole standard stands better, as usual, or worse.
    let tilt: [Int]
    /// How much its own rating differs from the truth: weights of one lower, right, one higher, two higher.
    let claim: [Int]
    /// How often a gap has a planned action, and how often something that is in place has one.
    let plans: (gap: Int, other: Int)
    /// How often a planned action lacks its post or its date.
    let incomplete: Int
    /// How often a gap that puts children at risk today has an interim safeguard.
    let safeguards: Int
    /// The sizes of its returns, in bytes.
    let size: ClosedRange<Int>
    /// How it speaks, beside what it says of each level.
    let manner: [Manner]

    /// Sentences that show what sort of agency speaks.
    struct Manner: Sendable {
        enum Kind: Sendable {
            /// Large words and nothing behind them.
            case boast
            /// Weakness owned up to.
            case frank
            /// As few words as will do.
            case terse
        }

        let kind: Kind
        /// In how many sentences of a hundred.
        let weight: Int
    }

    /// The characters that occur.
    static let all = [strong, middling, weak, overClaiming, frank, sparse]

    private static let strong = AgencyCharacter(
        weight: 26, support: [0, 1, 39, 60], tilt: [40, 58, 2], claim: [3, 95, 2, 0], plans: (96, 27), incomplete: 1,
        safeguards: 95, size: 62_000...90_000, manner: [])

    private static let middling = AgencyCharacter(
        weight: 30, support: [0, 2, 76, 22], tilt: [24, 64, 12], claim: [4, 84, 12, 0], plans: (84, 29),
        incomplete: 6, safeguards: 80, size: 62_000...90_000, manner: [Manner(kind: .boast, weight: 4)])

    private static let weak = AgencyCharacter(
        weight: 11, support: [10, 26, 56, 8], tilt: [10, 66, 24], claim: [2, 60, 34, 4], plans: (50, 16),
        incomplete: 24, safeguards: 40, size: 60_000...86_000, manner: [Manner(kind: .boast, weight: 8)])

    private static let overClaiming = AgencyCharacter(
        weight: 13, support: [2, 15, 67, 16], tilt: [14, 68, 18], claim: [0, 18, 62, 20], plans: (34, 14),
        incomplete: 12, safeguards: 20, size: 62_000...90_000, manner: [Manner(kind: .boast, weight: 40)])

    private static let frank = AgencyCharacter(
        weight: 13, support: [0, 3, 78, 19], tilt: [18, 62, 20], claim: [8, 90, 2, 0], plans: (99, 34),
        incomplete: 1, safeguards: 96, size: 64_000...90_000, manner: [Manner(kind: .frank, weight: 30)])

    private static let sparse = AgencyCharacter(
        weight: 7, support: [5, 19, 69, 7], tilt: [12, 72, 16], claim: [4, 76, 18, 2], plans: (40, 8), incomplete: 18,
        safeguards: 40, size: 58_000...66_000, manner: [Manner(kind: .terse, weight: 22)])
}
