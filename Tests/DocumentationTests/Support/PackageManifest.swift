/// The modules of `Package.swift`, in its order.
enum PackageManifest {
    /// The system's library, then the list `modules`, then the executable. What lies under `Tests` is none of them.
    static let modules: [String] = {
        guard let text = Repository.text("Package.swift"),
            let start = text.firstRange(of: "let modules:")?.upperBound,
            let end = text[start...].firstRange(of: "\n]\n")?.lowerBound
        else { return [] }
        return names(after: ".systemLibrary(name:", in: text[...]) + names(after: "(", in: text[start..<end])
            + names(after: ".executableTarget(", in: text[...])
    }()

    /// Every name in quotation marks that directly follows some words.
    private static func names(after words: String, in text: Substring) -> [String] {
        text.ranges(of: words).compactMap { range in
            var rest = text[range.upperBound...].drop { $0.isWhitespace }
            if rest.hasPrefix("name:") { rest = rest.dropFirst("name:".count).drop { $0.isWhitespace } }
            let isOfTests = rest.prefix { $0 != ")" }.contains("path: \"Tests/")
            return rest.first == "\"" && !isOfTests ? String(rest.dropFirst().prefix { $0 != "\"" }) : nil
        }
    }
}
