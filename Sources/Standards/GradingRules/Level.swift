/// How far a criterion is fulfilled: 0 absent, 1 partly, 2 in place, 3 embedded.
///
/// The words for each are data of the grading rules; the four steps themselves are the scale every edition uses. *Not applicable* and
/// *unanswered* are not levels.
package enum Level: Int, Sendable, Hashable, CaseIterable, Comparable {
    case absent = 0
    case partly = 1
    case inPlace = 2
    case embedded = 3

    package static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
}
