import Diagnostics
import RecordReading

/// The files of one folder of a library, as far as they have been read and checked.
struct LibraryShelf<Value: Sendable> {
    /// One file.
    struct Item {
        let file: String
        let id: String?
        /// Where the id stands.
        let place: Place
        /// What the file holds, where it could be read by itself.
        let value: Value?
        /// Findings about it; the shelf's checks add to them.
        var diagnostics: [Diagnostic]

        var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
    }

    /// By file name.
    var items: [Item] = []

    mutating func add(_ file: String, _ read: ReadFile<Value>) {
        items.append(
            Item(
                file: file, id: read.id, place: read.place, value: read.imported.value,
                diagnostics: read.imported.diagnostics))
    }

    /// Ids of files that exist but could not be read: what refers to them is not to blame.
    var refused: Set<String> { Set(items.filter { $0.value == nil }.compactMap(\.id)) }

    /// What could be read, by id; of two files with one id the first.
    var readable: [String: Value] { readable(preferring: { _ in false }) }

    /// What could be read, by id; of two files with one id the one preferred, else the first.
    func readable(preferring isPreferred: (Value) -> Bool) -> [String: Value] {
        Dictionary(
            items.compactMap { item in item.id.flatMap { id in item.value.map { (id, $0) } } },
            uniquingKeysWith: { first, second in !isPreferred(first) && isPreferred(second) ? second : first })
    }

    /// What could be read and has no error, by id.
    var accepted: [String: Value] {
        Dictionary(
            items.filter { !$0.hasErrors }.compactMap { item in item.id.flatMap { id in item.value.map { (id, $0) } } },
            uniquingKeysWith: { first, _ in first })
    }
}
