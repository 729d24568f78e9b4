package import Diagnostics

/// A round's folder as it lies on disk: `round.xml`, `returns/*.xml`, `analysis/*.xml`; and, where a board gives them, `meetings.xml`,
/// `timetable.xml`, `figures.xml`, `decisions.xml`, and `letters/*.xml` for letters it words itself.
package struct RoundFolder: Sendable {
    package let path: String
    /// What stands before the names of its files: nothing, or the name of the round and a slash where several rounds are read at once.
    private let prefix: String

    package init(path: String) {
        self.path = path
        prefix = ""
    }

    /// A round that lies with others in one folder; its files are called by their names within that.
    package init(named name: String, in folder: String) {
        path = FolderReader.join(folder, name)
        prefix = name + "/"
    }

    /// The files of a round, read but not yet understood.
    package struct Contents: Sendable {
        package let round: SourceText
        package let returns: [Result<SourceText, FileFault>]
        package let analyses: [Result<SourceText, FileFault>]
        /// The board's meetings and the timetable agreed before; nil where the folder has none.
        package let meetings: SourceText?
        package let timetable: SourceText?
        /// Figures of surveys and case audits; nil where the folder has none.
        package let figures: SourceText?
        /// What a meeting decided on the grades; nil where the folder has none.
        package let decisions: SourceText?
        /// The letters the board words itself.
        package let letters: [Result<SourceText, FileFault>]

        /// Every file that could be read.
        package var readable: [SourceText] {
            [round] + [meetings, timetable, figures, decisions].compactMap { $0 }
                + (letters + returns + analyses).compactMap { try? $0.get() }
        }
    }

    /// Reads the folder; files are called by their names within it, in byte order.
    package func read() -> Result<Contents, FileFault> {
        guard FolderReader.isFolder(path) else {
            return .failure(
                FileFault(FolderReader.missing(path, what: "the folder of an audit round, with a file round.xml in it"))
            )
        }
        do throws(FileFault) {
            return .success(
                Contents(
                    round: try FileReader.read(FolderReader.join(path, "round.xml"), as: prefix + "round.xml").get(),
                    returns: try files(in: "returns").get(), analyses: try files(in: "analysis").get(),
                    meetings: try optional("meetings.xml"), timetable: try optional("timetable.xml"),
                    figures: try optional("figures.xml"), decisions: try optional("decisions.xml"),
                    letters: try files(in: "letters").get()))
        } catch {
            return .failure(error)
        }
    }

    /// A file that need not be there; one that is there and cannot be read, such as a link that leads nowhere, is the round's fault.
    private func optional(_ name: String) throws(FileFault) -> SourceText? {
        switch FileReader.read(FolderReader.join(path, name), as: prefix + name) {
        case .success(let text): return text
        case .failure(let fault):
            let isListed = FolderReader.holds(name, in: path)
            if fault.diagnostic.code == .fileMissing, !isListed { return nil }
            throw fault
        }
    }

    /// The files of a part of the round, each read or not. A part that is there and cannot be listed is the round's fault: what is
    /// not seen must not count as not sent.
    private func files(in part: String) -> Result<[Result<SourceText, FileFault>], FileFault> {
        FolderReader.xmlFiles(in: FolderReader.join(path, part), as: prefix + part).map { names in
            // Text holds such names for one and the same, and so would whoever reads the report.
            let alike = Dictionary(grouping: names) { $0 }
            return names.map { name in
                let twins = alike[name] ?? []
                if twins.count > 1 { return .failure(FileFault(FileReader.alike(prefix + part + "/" + name, twins))) }
                return FileReader.read(FolderReader.join(path, part + "/" + name), as: prefix + part + "/" + name)
            }
        }
    }
}
