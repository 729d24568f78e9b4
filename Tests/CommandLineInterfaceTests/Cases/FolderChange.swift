import Glibc

/// One thing a case does to the sound folder before its command runs.
enum FolderChange: Sendable {
    /// Pieces of a file, each of which stands in it exactly once, and what to put in their place.
    case edit(String, [(old: String, new: String)])
    case add(String, text: String)
    case remove(String)
    case copy(String, to: String)
    case makeFolder(String)
    case makePipe(String)
    case link(String, to: String)
    /// A file of so many zero bytes, which takes no room on the disk.
    case size(String, Int64)
    case save(String, as: Encoding)

    /// Another encoding than UTF-8, as a word processor might choose it.
    enum Encoding: String, Sendable {
        case latin1 = "ISO-8859-1"
        case utf16 = "UTF-16"
    }

    /// Does it.
    func make(in folder: TemporaryFolder) throws(FolderFault) {
        switch self {
        case .edit(let name, let pieces):
            var text = try self.text(of: name, in: folder)
            for (old, new) in pieces { text = try Self.replace(old, by: new, in: text, of: name) }
            try folder.write(Array(text.utf8), to: name)
        case .add(let name, let text): try folder.write(Array(text.utf8), to: name)
        case .remove(let name):
            guard unlink(folder.path(name)) == 0 || rmdir(folder.path(name)) == 0 else {
                throw FolderFault("\(name) cannot be removed", errno)
            }
        case .copy(let name, let copy):
            guard let bytes = folder.bytes(of: name) else { throw FolderFault("there is no \(name) to copy") }
            try folder.write(bytes, to: copy)
        case .makeFolder(let name): try special(name, in: folder) { mkdir($0, 0o777) }
        case .makePipe(let name): try special(name, in: folder) { mkfifo($0, 0o666) }
        case .link(let name, let target): try special(name, in: folder) { symlink(target, $0) }
        case .size(let name, let size):
            try folder.write([], to: name)
            guard truncate(folder.path(name), Int(size)) == 0 else {
                throw FolderFault("\(name) cannot be given its size", errno)
            }
        case .save(let name, let encoding):
            try folder.write(encoding.bytes(of: try self.text(of: name, in: folder)), to: name)
        }
    }

    private func text(of name: String, in folder: TemporaryFolder) throws(FolderFault) -> String {
        guard let bytes = folder.bytes(of: name) else { throw FolderFault("there is no \(name) to change") }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func replace(
        _ old: String, by new: String, in text: String, of name: String
    ) throws(FolderFault) -> String {
        let places = Array(text.utf8).ranges(of: Array(old.utf8))
        guard places.count == 1, let place = places.first else {
            throw FolderFault("this stands \(places.count) times in \(name), not once: \(old)")
        }
        var bytes = Array(text.utf8)
        bytes.replaceSubrange(place, with: Array(new.utf8))
        return String(decoding: bytes, as: UTF8.self)
    }

    private func special(
        _ name: String, in folder: TemporaryFolder, _ make: (String) -> Int32
    ) throws(FolderFault) {
        try folder.makeFolders(above: name)
        guard make(folder.path(name)) == 0 else { throw FolderFault("\(name) cannot be made", errno) }
    }
}

extension FolderChange.Encoding {
    /// A text in this encoding; ISO-8859-1 has no more than the first 256 characters, and writes a question mark for any other.
    func bytes(of text: String) -> [UInt8] {
        switch self {
        case .latin1: text.unicodeScalars.map { UInt8(exactly: $0.value) ?? UInt8(ascii: "?") }
        case .utf16: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        }
    }
}
