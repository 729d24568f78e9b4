import CivilCalendar
import Diagnostics
import Reporting
import Standards

/// Looks whether a report is still what was written, and, given the round, whether it is what the engine makes of it.
package struct VerifyReport: Sendable {
    package let report: ReportFolder
    package let standards: StandardsFolder
    /// The folder of the round or the partnership to derive everything from again; nil compares the files with the manifest only.
    package let round: String?

    package init(report: ReportFolder, standards: StandardsFolder, round: String?) {
        self.report = report
        self.standards = standards
        self.round = round
    }

    /// One thing that is not as it should be.
    package enum Difference: Sendable, Hashable {
        /// The manifest names a file that is not there.
        case missing(String)
        /// A file is not what the manifest says.
        case altered(String)
        /// A file the manifest does not name.
        case unknown(String)
        /// The round, evaluated again, gives other bytes.
        case derivedOtherwise(String)
        /// An input is not the one the report was made from.
        case otherInput(String)

        /// The difference in words.
        package var text: String {
            switch self {
            case .missing(let name): "missing: \(name)"
            case .altered(let name): "altered since it was written: \(name)"
            case .unknown(let name): "not part of the report: \(name)"
            case .derivedOtherwise(let name): "comes out otherwise when derived again: \(name)"
            case .otherInput(let name): "made from another input: \(name)"
            }
        }
    }

    /// Verifies the report.
    ///
    /// - Returns: The number of files looked at and what differs; or why it could not be looked at.
    package func run() -> Result<(files: Int, differences: [Difference]), RoundFault> {
        let name = ReportFolder.manifestName
        let manifest: Manifest
        switch FileReader.read(FolderReader.join(report.path, name), as: name) {
        case .failure(let fault): return .failure(.missing(fault.diagnostic))
        case .success(let text):
            guard let read = Manifest(reading: text.bytes) else {
                return .failure(
                    .refused([
                        Diagnostic(
                            .outputNotOurs, at: SourceLocation(file: name), "This is not the manifest of a report.",
                            mend: "Name the folder that s11 evaluate wrote.")
                    ]))
            }
            manifest = read
        }
        let differences = compareFiles(with: manifest)
        guard let round else { return .success((manifest.files.count, differences)) }
        let position = try? CivilDate(iso: manifest.positionDate)
        return EvaluateFolder(path: round, standards: standards, positionDate: position).run().map { outcome in
            (manifest.files.count, differences + compare(outcome, with: manifest))
        }
    }

    private func compareFiles(with manifest: Manifest) -> [Difference] {
        let known = Set(manifest.files.map(\.name) + [ReportFolder.manifestName])
        let present = report.fileNames
        let compared = manifest.files.compactMap { entry -> Difference? in
            // A manifest comes from outside too: only what lies in the folder is opened, whatever it names.
            guard present.contains(entry.name),
                case .success(let text) = FileReader.read(FolderReader.join(report.path, entry.name), as: entry.name)
            else {
                return .missing(entry.name)
            }
            return ContentHash(of: text.bytes).text == entry.hash ? nil : .altered(entry.name)
        }
        return compared + present.filter { !known.contains($0) }.map(Difference.unknown)
    }

    private func compare(_ outcome: EvaluateFolder.Outcome, with manifest: Manifest) -> [Difference] {
        // A board's folder without a summary holds work plans and calendars only.
        let isWhole =
            manifest.audience != .board
            || manifest.outputs.contains { $0.name.utf8.suffix(12).elementsEqual("summary.json".utf8) }
        let draft = isWhole ? outcome.draft(for: manifest.audience) : outcome.timetableDraft
        // Copies are not made again: other programs made them, and may make them otherwise today.
        guard let again = draft.closed().last.flatMap({ Manifest(reading: $0.bytes) }) else { return [] }
        func differing(_ now: [Manifest.Entry], _ then: [Manifest.Entry]) -> [String] {
            let names = then.map(\.name) + now.map(\.name).filter { name in !then.contains { $0.name == name } }
            return names.filter { name in now.first { $0.name == name } != then.first { $0.name == name } }
        }
        return differing(again.inputs, manifest.inputs).map(Difference.otherInput)
            + differing(again.outputs, manifest.outputs).map(Difference.derivedOtherwise)
    }
}
