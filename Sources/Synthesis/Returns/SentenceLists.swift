/// The lists of the stock that returns draw on, looked up once.
struct SentenceLists: Sendable {
    /// By the level claimed.
    let openings, details: [Int]
    let neutral, effect, planned, action, safeguard, hindrance, practice: Int
    let signatory, meeting, owner, shelf: Int
    private let boast, frank, terse: Int

    init(_ book: PhraseBook) {
        openings = (0...3).map { book.list("opening \($0)") }
        details = (0...3).map { book.list("detail \($0)") }
        neutral = book.list("neutral")
        effect = book.list("effect")
        planned = book.list("planned")
        action = book.list("action")
        safeguard = book.list("safeguard")
        hindrance = book.list("hindrance")
        practice = book.list("practice")
        signatory = book.list("signatory")
        meeting = book.list("meeting")
        owner = book.list("owner")
        shelf = book.list("shelf")
        boast = book.list("boast")
        frank = book.list("frank")
        terse = book.list("terse")
    }

    /// The list of a character's manner.
    func manner(_ manner: AgencyCharacter.Manner.Kind) -> Int {
        switch manner {
        case .boast: boast
        case .frank: frank
        case .terse: terse
        }
    }
}
