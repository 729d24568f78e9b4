import Foundation
import Testing

/// A disk of a given size, there for one run only.
///
/// It is a file system in memory that only the run sees. Before the run it is filled from the folder `before` of a scratch folder, and
/// afterwards everything on it is copied to the folder `after`.
enum SmallDisk {
    /// How the disk is before the program runs.
    enum State: Sendable {
        /// It takes so many KiB and files more than there are on it.
        case room(kibibytes: Int, files: Int)
        /// It can only be read.
        case readOnly
    }

    /// Whether such a disk can be made here: by an ordinary user, where the system lets them, or by the administrator.
    static let works: Bool = {
        guard let scratch = try? Scratch() else { return false }
        return (try? run(["--help"], in: scratch, .room(kibibytes: 64, files: 64)))?.ending == .status(0)
    }()

    /// Runs the program with the disk as the folder `disk`, in a scratch folder with a folder `before`, empty where there is none.
    ///
    /// - Parameter redirection: What a shell is to do with the program's streams, `> disk/out`.
    static func run(
        _ arguments: [String], in scratch: Scratch, _ state: State, redirection: String = ""
    ) throws -> Run {
        for name in ["before", "disk", "after"] {
            try FileManager.default.createDirectory(atPath: scratch.path(name), withIntermediateDirectories: true)
        }
        let (used, files) = use(of: scratch.path("before"))
        let mount: String
        switch state {
        case .room(let kibibytes, let more):
            mount = """
                mount -t tmpfs -o size=\(used + kibibytes)k,nr_inodes=\(files + more + 1) tmpfs disk && cp -a before/. disk/
                """
        case .readOnly:
            mount = "mount -t tmpfs tmpfs disk && cp -a before/. disk/ && mount -o remount,ro disk"
        }
        let script = """
            { \(mount); } >&2 || exit 99
            "$0" "$@" \(redirection)
            status=$?
            rm -rf after/* && cp -a disk/. after/ || exit 98
            exit $status
            """
        return try Run(arguments, in: scratch.path, wrapper: ["unshare", "-rm", "sh", "-c", script])
    }

    /// The KiB and the number of files and folders a folder holds, in the blocks of a file system in memory.
    private static func use(of folder: String) -> (kibibytes: Int, files: Int) {
        var (kibibytes, files) = (0, 0)
        for case let url as URL in FileManager.default.enumerator(
            at: URL(fileURLWithPath: folder), includingPropertiesForKeys: [.fileSizeKey, .isDirectoryKey]) ?? .init()
        {
            // A folder takes a file of the disk, but no room.
            let values = try? url.resourceValues(forKeys: [.fileSizeKey, .isDirectoryKey])
            if values?.isDirectory != true { kibibytes += ((values?.fileSize ?? 0) + 4095) / 4096 * 4 }
            files += 1
        }
        return (kibibytes, files)
    }
}
