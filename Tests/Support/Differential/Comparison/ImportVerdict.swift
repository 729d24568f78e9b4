package import Diagnostics
package import RecordReading

/// What an importer says about a document, as far as the comparison looks at it.
package struct ImportVerdict: Sendable {
    /// Whether a value came of it.
    package let isAccepted: Bool
    /// The errors, in reading order; warnings refuse nothing and are left out.
    package let errors: [Diagnostic]

    /// Takes a verdict down.
    package init(isAccepted: Bool, errors: [Diagnostic]) {
        self.isAccepted = isAccepted
        self.errors = errors
    }

    /// The verdict in what an importer gives.
    package init<Value>(_ imported: Imported<Value>) {
        self.init(isAccepted: imported.value != nil, errors: imported.diagnostics.filter { $0.severity == .error })
    }

    /// The same verdict as a weaker importer would give it, that does not report some errors.
    package func without(_ isDropped: (Diagnostic) -> Bool) -> ImportVerdict {
        let rest = errors.filter { !isDropped($0) }
        return ImportVerdict(isAccepted: isAccepted || (rest.isEmpty && !errors.isEmpty), errors: rest)
    }
}

/// An importer as the comparison sees it: a function from a document to a verdict. A weakened one is another such function.
package typealias Importer = (SourceText) -> ImportVerdict
