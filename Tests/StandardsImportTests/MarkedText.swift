import Diagnostics

/// Text with the places findings are expected at: a `▸` in front for each.
struct MarkedText {
    let source: SourceText
    /// Where the marks stood, in order.
    let marks: [SourceLocation]

    init(_ marked: String, file: String = "record.xml") {
        var scalars = String.UnicodeScalarView()
        var marks: [SourceLocation] = []
        var line = 1
        var column = 1
        for scalar in marked.unicodeScalars {
            if scalar == "▸" {
                marks.append(SourceLocation(file: file, line: line, column: column))
                continue
            }
            scalars.append(scalar)
            column += 1
            if scalar == "\n" { (line, column) = (line + 1, 1) }
        }
        source = SourceText(file: file, bytes: Array(String(scalars).utf8))
        self.marks = marks
    }
}

extension Diagnostic {
    /// The console form without the place it begins with.
    var words: String { String(consoleText.dropFirst(location.text.count + 2)) }
}
