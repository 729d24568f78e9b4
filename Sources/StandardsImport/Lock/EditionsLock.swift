package import Standards

/// Which hash each published edition and rule set has: the content of `Standards/editions.lock`.
///
/// An edition or rule set never changes once it is published. The lock holds the hash each had then, so that a change under an
/// old id is found; to publish a change, give it a new id and a line of its own.
package struct EditionsLock: Sendable, Hashable {
    /// What a line is about.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case edition
        case gradingRules = "grading-rules"
        case followUpRules = "follow-up-rules"

        /// How the kind is named to people.
        package var label: String {
            switch self {
            case .edition: "edition"
            case .gradingRules: "set of grading rules"
            case .followUpRules: "set of follow-up rules"
            }
        }
    }

    /// One line of the lock.
    package struct Line: Sendable, Hashable {
        package let kind: Kind
        package let identity: Identity

        package init(_ kind: Kind, _ identity: Identity) {
            self.kind = kind
            self.identity = identity
        }
    }

    /// By kind, then by id in Unicode scalar order; no id twice within a kind.
    package let lines: [Line]

    /// Makes a lock; of two lines for one id the first counts.
    package init(_ lines: [Line] = []) {
        var kept: [Line] = []
        for kind in Kind.allCases {
            var ids: Set<String> = []
            kept += lines.filter { $0.kind == kind && ids.insert($0.identity.id).inserted }.sorted {
                $0.identity.id.unicodeScalars.lexicographicallyPrecedes($1.identity.id.unicodeScalars)
            }
        }
        self.lines = kept
    }

    /// The hash an id is locked to, or nil where it is not.
    package func hash(of id: String, _ kind: Kind) -> ContentHash? {
        lines.first { $0.kind == kind && $0.identity.id == id }?.identity.hash
    }

    /// The lock with lines for ids that have none yet. A line that is there is never changed.
    package func adding(_ more: [Line]) -> EditionsLock { EditionsLock(lines + more) }

    /// The lock as the text of its file.
    package var text: String {
        Self.heading + lines.map { "\($0.kind.rawValue) \($0.identity.id) \($0.identity.hash.text)\n" }.joined()
    }

    private static let heading = """
        # The hash of each published edition and rule set, over its value in canonical form (docs/formats.md).
        # A line never changes. To publish a change, give it a new id and run `s11 standards lock`.

        """
}
