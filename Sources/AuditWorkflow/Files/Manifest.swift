import Diagnostics
package import Reporting
import Standards

/// What went into a report and what came out, each by its hash: the means to see later that nothing was changed.
package struct Manifest: Sendable {
    /// A file by its name and the hash of its bytes.
    package struct Entry: Sendable, Hashable {
        package let name: String
        package let hash: String

        init(name: String, hash: String) {
            self.name = name
            self.hash = hash
        }

        /// An entry for these bytes.
        package init(_ name: String, _ bytes: [UInt8]) {
            self.name = name
            hash = ContentHash(of: bytes).text
        }
    }

    package let round: String
    /// The day up to which the report says what is due, `YYYY-MM-DD`.
    package let positionDate: String
    /// Who the report is for. Of a report for another audience than the board only those inputs are listed that they may see.
    package let audience: Audience
    package let inputs: [Entry]
    /// What the engine made.
    package let outputs: [Entry]
    /// What other programs made of some outputs; the engine cannot make these again byte for byte.
    package let copies: [Entry]

    package init(
        round: String, positionDate: String, audience: Audience = .board, inputs: [Entry], outputs: [Entry],
        copies: [Entry] = []
    ) {
        self.round = round
        self.positionDate = positionDate
        self.audience = audience
        self.inputs = inputs
        self.outputs = outputs
        self.copies = copies
    }

    /// Every file of the report but this one.
    package var files: [Entry] { outputs + copies }

    /// The manifest as a file of the report.
    package var file: ReportFile {
        func list(_ name: String, _ entries: [Entry]) -> JSONValue.Member {
            .init(name, .array(entries.map { ["name": .string($0.name), "hash": .string($0.hash)] }))
        }
        var members: [JSONValue.Member] = [
            .init("manifest", 1), .init("round", .string(round)), .init("positionDate", .string(positionDate)),
        ]
        if audience != .board { members.append(.init("audience", .string(audience.name))) }
        if case .agency(let id) = audience { members.append(.init("agency", .string(id))) }
        members += [list("inputs", inputs), list("outputs", outputs)]
        if !copies.isEmpty { members.append(list("copies", copies)) }
        let text = JSONValue.object(members).indented() + "\n"
        return ReportFile(name: ReportFolder.manifestName, bytes: Array(text.utf8))
    }

    /// Reads a manifest; nil where the bytes are not one, exactly as ``file`` writes it.
    ///
    /// A manifest has one fixed form, so its lines are read as they stand and then written again: whatever does not come out the same was
    /// not written by this program.
    package init?(reading bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        let lists = ["inputs", "outputs", "copies"]
        var header: [String: String] = [:]
        var entries: [[Entry]] = [[], [], []]
        var list: Int?
        var name: String?
        for line in lines {
            if let begun = lists.firstIndex(where: { line.utf8.starts(with: "  \"\($0)\": [".utf8) }) {
                list = begun
            } else if let list {
                if let found = Self.value(line, "name") {
                    name = found
                } else if let hash = Self.value(line, "hash"), let known = name {
                    entries[list].append(Entry(name: known, hash: hash))
                    name = nil
                }
            } else {
                for key in ["round", "positionDate", "audience", "agency"] {
                    header[key] = header[key] ?? Self.value(line, key)
                }
            }
        }
        guard let round = header["round"], let positionDate = header["positionDate"] else { return nil }
        let audience: Audience =
            switch (header["audience"], header["agency"]) {
            case ("agency", let id?): .agency(id)
            case ("public", _): .everyone
            default: .board
            }
        self.init(
            round: round, positionDate: positionDate, audience: audience, inputs: entries[0], outputs: entries[1],
            copies: entries[2])
        if file.bytes != bytes { return nil }
    }

    /// The text a line gives for a name; nil where it gives none.
    private static func value(_ line: String, _ name: String) -> String? {
        let prefix = "\"\(name)\": "
        var rest = line.utf8.drop { $0 == UInt8(ascii: " ") }
        guard rest.starts(with: prefix.utf8) else { return nil }
        rest = rest.dropFirst(prefix.utf8.count)
        if rest.last == UInt8(ascii: ",") { rest.removeLast() }
        return JSONText.unquoted(String(Substring(rest)))
    }
}
