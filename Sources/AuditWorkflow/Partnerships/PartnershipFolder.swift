package import Diagnostics

/// A partnership's folder: `partnership.xml`. The rounds it joins lie beside it, each in a folder of its id.
package struct PartnershipFolder: Sendable {
    package let path: String

    package init(path: String) { self.path = PathText.withoutSlashes(path) }

    /// The document's name; a folder that has it is a partnership's, whatever else it holds.
    package static let documentName = "partnership.xml"

    /// Whether a folder is a partnership's rather than a round's.
    package static func isPartnership(_ path: String) -> Bool {
        FolderReader.holds(documentName, in: path)
    }

    /// Reads the partnership's document.
    package func read() -> Result<SourceText, FileFault> {
        FileReader.read(FolderReader.join(path, Self.documentName), as: Self.documentName)
    }

    /// The folder of one of its rounds. An id holds no slash and no dot alone, so this leads nowhere else.
    package func round(_ id: String) -> RoundFolder {
        RoundFolder(named: id, in: FolderReader.join(path, ".."))
    }
}
