import Testing

/// Links and paths in the documentation lead somewhere.
struct `The documentation` {
    private static let pages =
        Repository.files(in: "docs", endingIn: ".md")
        + Repository.names(in: "").filter { $0.hasSuffix(".md") }

    @Test(arguments: pages)
    func `has no link that leads nowhere`(path: String) throws {
        let page = try #require(MarkdownPage(path))
        let folder = path.split(separator: "/").dropLast().map(String.init)
        for link in page.links where !link.hasPrefix("https://") && !link.hasPrefix("http://") {
            let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let target = try #require(
                Self.resolve(parts[0], in: folder, path), "\(path) links out of the repository: \(link)")
            #expect(Repository.holds(target), "\(path) links to \(link), which is not there")
            guard parts.count == 2 else { continue }
            let anchors = try #require(MarkdownPage(target), "\(path) links into \(target), which is no page").anchors
            #expect(anchors.contains(parts[1]), "\(path) links to \(link), and \(target) has no such heading")
        }
    }

    /// The path of a link's target from the root.
    private static func resolve(_ target: String, in folder: [String], _ page: String) -> String? {
        if target.isEmpty { return page }
        var path = folder
        for part in target.split(separator: "/").map(String.init) where part != "." {
            guard part == ".." else {
                path.append(part)
                continue
            }
            guard path.popLast() != nil else { return nil }
        }
        return path.joined(separator: "/")
    }

    /// How-to guides name files that their reader is to make, so they are left out.
    @Test(arguments: pages.filter { $0.hasPrefix("docs/") && !$0.hasPrefix("docs/how-to/") })
    func `names no source, test or standard that is not there`(path: String) throws {
        let page = try #require(MarkdownPage(path))
        for word in page.codeWords where Self.isPath(word) {
            #expect(Repository.holds(word), "\(path) names \(word), which is not there")
        }
    }

    private static func isPath(_ word: String) -> Bool {
        let isOurs = ["Sources/", "Tests/", "Standards/", "Submissions/"].contains { word.hasPrefix($0) }
        return isOurs && !word.contains { " <>*…".contains($0) }
    }

    @Test func `is there`() { #expect(Self.pages.count > 20) }
}
