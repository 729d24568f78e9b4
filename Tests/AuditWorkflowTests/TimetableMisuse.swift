import AuditWorkflow
import Diagnostics
import Reporting
import Testing

/// A sound list of meetings and a sound timetable for the sample round, one of them changed where somebody could get it wrong.
struct TimetableMisuse: Sendable, CustomTestStringConvertible {
    /// Stands in a text where a diagnostic must point; it is taken out before the text is read.
    static let mark: Character = "▶"

    static let meetings = """
        <?xml version="1.0" encoding="UTF-8"?>
        <meetings xmlns="urn:s11:meetings:1" board="Thurrock Local Safeguarding Children Board" terms-for="council">
          <term name="summer term" from="2010-04-12" to="2010-07-21"/>
          <term name="autumn term" from="2010-09-06" to="2010-12-17"/>
          <meeting id="audit-07" group="audit-group" date="2010-07-15" places="1" papers-days="7"/>
          <meeting id="board-07" group="board" date="2010-07-22" papers-days="10"/>
          <meeting id="audit-09" group="audit-group" date="2010-09-16" places="2" papers-days="7"/>
        </meetings>
        """

    static let timetable = """
        <?xml version="1.0" encoding="UTF-8"?>
        <timetable xmlns="urn:s11:timetable:1" round="thurrock-2009-10" agreed-on="2010-07-01" by="Audit group">
          <place agency="basildon-thurrock-hospitals" meeting="audit-07"/>
          <extension agency="basildon-thurrock-hospitals" step="evidence" criterion="6.2" to="2010-09-01" on="2010-07-01" by="Board chair">Staff.</extension>
          <date item="meeting/audit-07" on="2010-07-15" changes="0"/>
        </timetable>
        """

    let testDescription: String
    /// What the two files hold, with marks; nil where there is no such file.
    let meetings, timetable: String?
    /// The console text of each diagnostic, with `@` for the place of its mark.
    let expected: [String]

    /// Changes one of the two documents, or both.
    ///
    /// - Parameters:
    ///   - changes: Pieces that stand once in the two documents together, and what to put in their place.
    ///   - hasMeetings: Whether there is a list of meetings at all.
    ///   - expected: None for a near miss.
    init(_ name: String, _ changes: [(String, String)], hasMeetings: Bool = true, _ expected: String...) {
        testDescription = name
        self.expected = expected
        var texts = [Self.meetings, Self.timetable]
        for (piece, replacement) in changes {
            let parts = texts.map { $0.split(separator: piece, omittingEmptySubsequences: false) }
            precondition(
                parts.map { $0.count - 1 }.reduce(0, +) == 1, "\(piece) must stand exactly once in case “\(name)”")
            texts = parts.map { $0.joined(separator: replacement) }
        }
        meetings = hasMeetings ? texts[0] : nil
        timetable = texts[1]
    }

    /// Checks what is said about the two documents, word for word and in its place; errors refuse the round, warnings do not.
    func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
        let result = try TimetableRound.evaluate(
            meetings: meetings.map { $0.filter { $0 != Self.mark } },
            timetable: timetable.map { $0.filter { $0 != Self.mark } })
        let found: [Diagnostic]
        switch result {
        case .success(let outcome):
            found = outcome.report.warnings.filter { ["meetings.xml", "timetable.xml"].contains($0.location.file) }
        case .failure(let fault): found = fault.diagnostics
        }
        var places = self.places
        let wanted = expected.map { text in
            text.hasPrefix("@") && !places.isEmpty ? places.removeFirst() + text.dropFirst() : text
        }
        #expect(
            places.isEmpty, "“\(testDescription)” marks more places than it expects diagnostics",
            sourceLocation: sourceLocation)
        #expect(
            found.map(\.consoleText) == wanted,
            """
            “\(testDescription)” gives
            \(found.isEmpty ? "nothing" : found.map(\.consoleText).joined(separator: "\n"))
            where it should give
            \(wanted.isEmpty ? "nothing" : wanted.joined(separator: "\n"))
            """, sourceLocation: sourceLocation)
        let isError = found.contains { $0.severity == .error }
        #expect(isError == ((try? result.get()) == nil), sourceLocation: sourceLocation)
    }

    /// The places of the marks, in order.
    private var places: [String] {
        [("meetings.xml", meetings), ("timetable.xml", timetable)].flatMap { name, text -> [String] in
            var places: [String] = []
            var line = 1
            var column = 1
            for character in text ?? "" {
                switch character {
                case Self.mark: places.append("\(name):\(line):\(column)")
                case "\n": (line, column) = (line + 1, 1)
                default: column += character.unicodeScalars.count
                }
            }
            return places
        }
    }
}
