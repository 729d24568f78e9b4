import CivilCalendar

/// What stands in a return that was made, and where in its bytes; for faults and for what readers make of it.
struct ReturnRecord {
    /// One answer.
    struct Answer {
        let criterion: Int
        let rating: Int
        /// How it stands in truth.
        let support: Int
        /// The answer's element, from the first blank of its line to the end of its last.
        var bytes: Range<Int>
        var evidence: Range<Int>
        var hasSafeguard: Bool
    }

    /// One citation.
    struct Citation {
        /// Its whole line, line end included.
        let bytes: Range<Int>
        /// The value of its reference.
        let reference: Range<Int>
        let isInDate: Bool
    }

    var kind = 0
    var signedOff = CivilDate.first
    var answers: [Answer] = []
    var citations: [Citation] = []

    /// Forgets everything but keeps the room for it.
    mutating func clear() {
        answers.removeAll(keepingCapacity: true)
        citations.removeAll(keepingCapacity: true)
    }
}
