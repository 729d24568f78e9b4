package import Diagnostics
import RecordReading

/// The words for a grade that the rules do not know.
package enum UnknownGrade {
    /// The diagnostic, with the known grade that was probably meant.
    ///
    /// - Parameter known: The ids of the rules' grades.
    package static func diagnostic(_ written: String, among known: [String], at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .referenceUnknown, at: place, "The decided grade is none of those the grading rules know.",
            found: Visible.quoted(written), expected: known.joined(separator: ", "),
            mend: nearest(to: written, among: known).map { "Write \"\($0)\" if that is what was meant." }
                ?? "Write one of the rules' grades.")
    }

    /// A grade's name is often written where its id belongs, "Very good" for `very-good`, or only a part of it.
    private static func nearest(to written: String, among known: [String]) -> String? {
        guard written.utf8.count <= 64 else { return nil }
        let words = written.lowercased().split(whereSeparator: { $0.isWhitespace || $0 == "-" || $0 == "_" })
        let id = words.joined(separator: "-")
        if let near = NearestName.of(id, among: known) { return near }
        let holding = known.filter { grade in
            !words.isEmpty && Set(words).isSubset(of: Set(grade.split(separator: "-")))
        }
        return holding.count == 1 ? holding[0] : nil
    }
}
