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
    package let inputs: [Entry]
    package let outputs: [Entry]

    package init(round: String, positionDate: String, inputs: [Entry], outputs: [Entry]) {
        self.round = round
        self.positionDate = positionDate
        self.inputs = inputs
        self.outputs = outputs
    }

    /// The manifest as a file of the report.
    package var file: ReportFile {
        func list(_ entries: [Entry]) -> JSONValue {
            .array(entries.map { ["name": .string($0.name), "hash": .string($0.hash)] })
        }
        let value: JSONValue = [
            "manifest": 1, "round": .string(round), "positionDate": .string(positionDate), "inputs": list(inputs),
            "outputs": list(outputs),
        ]
        return ReportFile(name: ReportFolder.manifestName, bytes: Array((value.indented() + "\n").utf8))
    }

    /// What a run read, as a manifest lists it: the documents, and the standards in a folder of their own.
    static func inputs(_ documents: [SourceText], _ standards: LoadedStandards) -> [Entry] {
        documents.map { Entry($0.file, $0.bytes) } + standards.files.map { Entry("standards/" + $0.name, $0.bytes) }
    }

    /// Files with their manifest behind them.
    static func closing(_ files: [ReportFile], round: String, positionDate: String, inputs: [Entry]) -> [ReportFile] {
        let manifest = Manifest(
            round: round, positionDate: positionDate, inputs: inputs,
            outputs: files.map { Entry($0.name, $0.bytes) })
        return files + [manifest.file]
    }

    /// Reads a manifest; nil where the bytes are not one, exactly as ``file`` writes it.
    ///
    /// A manifest has one fixed form, so its lines are read as they stand and then written again: whatever does not come out the same was
    /// not written by this program.
    package init?(reading bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        func value(_ line: String, _ name: String) -> String? {
            let prefix = "\"\(name)\": "
            var rest = line.utf8.drop { $0 == UInt8(ascii: " ") }
            guard rest.starts(with: prefix.utf8) else { return nil }
            rest = rest.dropFirst(prefix.utf8.count)
            if rest.last == UInt8(ascii: ",") { rest.removeLast() }
            return JSONText.unquoted(String(Substring(rest)))
        }
        var header: [String: String] = [:]
        var entries: [[Entry]] = [[], []]
        var list = -1
        var name: String?
        for line in lines {
            if line == "  \"inputs\": [" || line == "  \"inputs\": []," { list = 0 }
            if line == "  \"outputs\": [" || line == "  \"outputs\": []" { list = 1 }
            if list < 0 {
                for key in ["round", "positionDate"] { header[key] = header[key] ?? value(line, key) }
            } else if let found = value(line, "name") {
                name = found
            } else if let hash = value(line, "hash"), let known = name {
                entries[list].append(Entry(name: known, hash: hash))
                name = nil
            }
        }
        guard let round = header["round"], let positionDate = header["positionDate"] else { return nil }
        self.init(round: round, positionDate: positionDate, inputs: entries[0], outputs: entries[1])
        if file.bytes != bytes { return nil }
    }
}
