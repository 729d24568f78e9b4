package import Diagnostics

/// A round's folder as it lies on disk: `round.xml`, `returns/*.xml`, `analysis/*.xml`.
package struct RoundFolder: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// The files of a round, read but not yet understood.
    package struct Contents: Sendable {
        package let round: SourceText
        package let returns: [Result<SourceText, FileFault>]
        package let analyses: [Result<SourceText, FileFault>]

        /// Every file that could be read.
        package var readable: [SourceText] { [round] + (returns + analyses).compactMap { try? $0.get() } }
    }

    /// Reads the folder; files are called by their names within it, in byte order.
    package func read() -> Result<Contents, FileFault> {
        guard FolderReader.isFolder(path) else {
            return .failure(
                FileFault(FolderReader.missing(path, what: "the folder of an audit round, with a file round.xml in it"))
            )
        }
        return FileReader.read(FolderReader.join(path, "round.xml"), as: "round.xml").map { round in
            Contents(round: round, returns: files(in: "returns"), analyses: files(in: "analysis"))
        }
    }

    private func files(in part: String) -> [Result<SourceText, FileFault>] {
        (FolderReader.xmlFiles(in: FolderReader.join(path, part)) ?? []).map { name in
            FileReader.read(FolderReader.join(path, part + "/" + name), as: part + "/" + name)
        }
    }
}
