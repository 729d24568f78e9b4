/// What the files of a module import.
enum SourceImports {
    /// The modules imported by the files of a module, each with one of the files.
    static func of(_ module: String) -> [(imported: String, file: String)] {
        var found: [String: String] = [:]
        for file in Repository.files(in: "Sources/\(module)", endingIn: ".swift") {
            for line in (Repository.text(file) ?? "").split(separator: "\n") {
                if let imported = imported(by: line), found[imported] == nil { found[imported] = file }
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The module a line imports; nil where it is no import.
    static func imported(by line: Substring) -> String? {
        var words = line.split(separator: " ")[...]
        while let word = words.first, word.hasPrefix("@") || access.contains(word) { words = words.dropFirst() }
        guard words.popFirst() == "import" else { return nil }
        while let word = words.first, kinds.contains(word) { words = words.dropFirst() }
        return words.first.map { String($0.prefix { $0 != "." && $0 != ";" }) }
    }

    private static let access: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
    private static let kinds: Set<Substring> = [
        "struct", "class", "enum", "protocol", "func", "let", "var", "typealias",
    ]
}
