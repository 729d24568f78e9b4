/// A place in something a person sent or wrote: a file, or a line and column in it.
///
/// Lines and columns count from 1. A column counts Unicode scalars, as editors do, not bytes.
package struct SourceLocation: Sendable, Hashable {
    /// Where in the file.
    package enum Position: Sendable, Hashable {
        /// The file as a whole: it is missing, unreadable, empty, or the fault has no single place.
        case wholeFile
        /// A line and a column, both from 1.
        case text(line: Int, column: Int)
    }

    /// The file's name as the user gave it, or relative to the round's folder; never a machine's own path.
    package let file: String
    package let position: Position

    package init(file: String, position: Position = .wholeFile) {
        self.file = file
        self.position = position
    }

    package init(file: String, line: Int, column: Int) {
        self.init(file: file, position: .text(line: line, column: column))
    }

    /// `file:line:column`; a whole file is written `file:1:1`, so that every diagnostic has the same shape for tools.
    package var text: String {
        switch position {
        case .wholeFile: "\(file):1:1"
        case .text(let line, let column): "\(file):\(line):\(column)"
        }
    }
}

extension SourceLocation: Comparable {
    private var lineAndColumn: (Int, Int) {
        switch position {
        case .wholeFile: (0, 0)
        case .text(let line, let column): (line, column)
        }
    }

    /// By file name in Unicode scalar order, then by line, then by column.
    package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
        if left.file != right.file {
            return left.file.unicodeScalars.lexicographicallyPrecedes(right.file.unicodeScalars)
        }
        return left.lineAndColumn < right.lineAndColumn
    }
}
