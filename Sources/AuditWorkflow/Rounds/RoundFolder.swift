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
        return FileReader.read(FolderReader.join(path, "round.xml"), as: "round.xml").flatMap { round in
            files(in: "returns").flatMap { returns in
                files(in: "analysis").map { Contents(round: round, returns: returns, analyses: $0) }
            }
        }
    }

    /// The files of a part of the round, each read or not. A part that is there and cannot be listed is the round's fault: what is
    /// not seen must not count as not sent.
    private func files(in part: String) -> Result<[Result<SourceText, FileFault>], FileFault> {
        FolderReader.xmlFiles(in: FolderReader.join(path, part), as: part).map { names in
            // Text holds such names for one and the same, and so would whoever reads the report.
            let alike = Dictionary(grouping: names) { $0 }
            return names.map { name in
                let twins = alike[name] ?? []
                if twins.count > 1 { return .failure(FileFault(FileReader.alike(part + "/" + name, twins))) }
                return FileReader.read(FolderReader.join(path, part + "/" + name), as: part + "/" + name)
            }
        }
    }
}
