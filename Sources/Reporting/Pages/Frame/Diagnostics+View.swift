import Diagnostics
import HTMLMarkup

extension HTMLNode {
    /// Diagnostics as a list: what is wrong, where, and how to mend it.
    ///
    /// - Parameter showsFound: Whether what stands in the document is quoted; never for a return's free text.
    static func diagnostics(_ diagnostics: [Diagnostic], showsFound: Bool) -> HTMLNode {
        .ol([.class("diagnostics")], diagnostics.map { .li(diagnostic($0, showsFound: showsFound)) })
    }

    private static func diagnostic(_ diagnostic: Diagnostic, showsFound: Bool) -> [HTMLNode] {
        let found = showsFound ? diagnostic.found.map { row("Found", .said($0)) } : nil
        let expected = diagnostic.expected.map { row("Expected", "\($0)") }
        return [
            .p([.class("message")], .said(diagnostic.message)),
            .dl(
                [.class("facts")],
                [
                    row("Where", "\(place(of: diagnostic.location))"), found, expected,
                    row("Mend", .said(diagnostic.mend)),
                    row("Code", .code("\(diagnostic.code.rawValue)")),
                ].compactMap { $0 }),
        ]
    }

    private static func row(_ term: String, _ value: HTMLNode) -> HTMLNode { .div(.dt("\(term)"), .dd(value)) }

    private static func place(of location: SourceLocation) -> String {
        switch location.position {
        case .wholeFile: "the file as a whole"
        case .text(let line, let column): "line \(line), column \(column)"
        }
    }
}
