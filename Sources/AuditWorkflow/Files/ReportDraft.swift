package import Reporting

/// The files of a report for one audience before they are put in a folder: copies can still be made of them.
package struct ReportDraft: Sendable {
    package let files: [ReportFile]
    /// The letters among them, as they stand before they are pages, each with its page's name.
    package let letters: [(page: String, letter: Letter)]
    /// Whether each board's files lie in a folder of their own.
    package let isJoint: Bool
    private let round: String
    /// The day up to which the report says what is due, `YYYY-MM-DD`.
    let positionDate: String
    private let audience: Audience
    private let inputs: [Manifest.Entry]

    /// A draft of its files.
    ///
    /// - Parameters:
    ///   - files: All of them but the manifest.
    ///   - positionDate: The day up to which the report says what is due, `YYYY-MM-DD`.
    package init(
        _ files: [ReportFile], letters: [(page: String, letter: Letter)] = [], isJoint: Bool = false, round: String,
        positionDate: String, audience: Audience = .board, inputs: [Manifest.Entry]
    ) {
        self.files = files
        self.letters = letters
        self.isJoint = isJoint
        self.round = round
        self.positionDate = positionDate
        self.audience = audience
        self.inputs = inputs
    }

    /// The whole report: the files, their copies and, last, the manifest of both.
    package func closed(with copies: [ReportFile] = []) -> [ReportFile] {
        func entries(_ files: [ReportFile]) -> [Manifest.Entry] { files.map { .init($0.name, $0.bytes) } }
        let manifest = Manifest(
            round: round, positionDate: positionDate, audience: audience, inputs: inputs, outputs: entries(files),
            copies: entries(copies))
        return files + copies + [manifest.file]
    }
}
