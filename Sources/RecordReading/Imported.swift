package import Diagnostics

/// What came of reading one document: its value, where nothing refuses it, and everything there is to say about it.
package struct Imported<Value: Sendable>: Sendable {
    /// Nil exactly where the diagnostics hold an error.
    package let value: Value?
    /// In reading order.
    package let diagnostics: [Diagnostic]

    /// Makes a result; the value is dropped where a diagnostic is an error.
    package init(_ value: Value?, _ diagnostics: [Diagnostic]) {
        self.value = diagnostics.contains { $0.severity == .error } ? nil : value
        self.diagnostics = diagnostics.sorted(by: Diagnostic.inReadingOrder)
    }

    /// Makes a result of what a reader has found.
    package init(_ value: Value?, _ reader: RecordReader) { self.init(value, reader.diagnostics) }
}
