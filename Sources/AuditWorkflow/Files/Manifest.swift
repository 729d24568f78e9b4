import Diagnostics
package import Reporting
import Standards

/// What went into a report and what came out, each by its hash: the means to see later that nothing was changed.
package struct Manifest: Sendable {
    /// A file by its name and the hash of its bytes.
    package struct Entry: Sendable, Hashable {
        package let name: String
        package let hash: String

        /// An entry for these bytes.
        package init(_ name: String, _ bytes: [UInt8]) {
            self.name = name
            hash = ContentHash(of: bytes).text
        }
    }

    package let round: String
    package let inputs: [Entry]
    package let outputs: [Entry]

    package init(round: String, inputs: [Entry], outputs: [Entry]) {
        self.round = round
        self.inputs = inputs
        self.outputs = outputs
    }

    /// The manifest as a file of the report.
    package var file: ReportFile {
        func list(_ entries: [Entry]) -> JSONValue {
            .array(entries.map { ["name": .string($0.name), "hash": .string($0.hash)] })
        }
        let value: JSONValue = [
            "manifest": 1, "round": .string(round), "inputs": list(inputs), "outputs": list(outputs),
        ]
        return ReportFile(name: ReportFolder.manifestName, bytes: Array((value.indented() + "\n").utf8))
    }

    /// The names of the files a manifest says were written.
    ///
    /// A manifest has one fixed form, made by ``file``, so its lines are read as they stand; from anything else nothing is read.
    static func outputNames(in bytes: [UInt8]) -> [String] {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(of: "  \"outputs\": [") else { return [] }
        let prefix = "      \"name\": \""
        let suffix = "\","
        return lines[start...].compactMap { line in
            guard line.hasPrefix(prefix), line.hasSuffix(suffix) else { return nil }
            return String(line.dropFirst(prefix.count).dropLast(suffix.count))
        }
    }
}
