/// How much a diagnostic weighs.
///
/// An `error` refuses the document it stands in; a `warning` does not, but changes how something is counted or read;
/// a `note` only informs.
package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case note
    case warning
    case error

    private var weight: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }
}
