import Foundation

/// A folder of its own for one run; it goes away with the value that holds it.
final class Scratch: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("s11-hostile-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// The path of something in it.
    func path(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes a file and gives back its path.
    @discardableResult
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        try Data(bytes).write(to: URL(fileURLWithPath: path(name)))
        return path(name)
    }

    /// Copies the small round into it and gives back its path.
    func copyRound() throws -> String {
        try FileManager.default.copyItem(atPath: Repository.base + "/round", toPath: path("round"))
        return path("round")
    }

    /// Every file under a folder of it, by name, with its bytes.
    func contents(of folder: String) -> [String: Data] {
        var found: [String: Data] = [:]
        let root = URL(fileURLWithPath: path(folder)).resolvingSymlinksInPath()
        for case let url as URL in FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil) ?? .init()
        {
            guard let data = try? Data(contentsOf: url) else { continue }
            found[String(url.resolvingSymlinksInPath().path.dropFirst(root.path.count + 1))] = data
        }
        return found
    }

    /// The names directly in it.
    var names: [String] { entries(in: ".") }

    /// The names directly in a folder of it.
    func entries(in folder: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()) ?? []
    }
}
