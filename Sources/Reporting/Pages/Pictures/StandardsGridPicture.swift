/// The standards grid as a picture for papers: agencies down, standards across, verdicts as letters in boxes of different shape.
///
/// A long list of agencies is parted so that each part has room on one sheet of paper.
package struct StandardsGridPicture: Sendable, Hashable {
    package let columns: [StandardsGrid.Column]
    package let parts: [Part]
    /// Every verdict with its letter, worst first.
    package let legend: [Mark]
    /// Every grade with its letter, worst first.
    package let gradeLegend: [Mark]

    /// So many agencies as stand in one drawing.
    package struct Part: Sendable, Hashable {
        /// The number of its first agency among all, from 1.
        package let first: Int
        package let rows: [Row]
    }

    /// One agency.
    package struct Row: Sendable, Hashable {
        /// The name in at most two lines.
        package let lines: [String]
        package let isConstructed: Bool
        package let content: StandardsGrid.Content
        /// The row in words.
        package let words: String
    }

    /// As many agencies as a sheet of paper has room for.
    package static let most = 22

    package init(_ grid: StandardsGrid) {
        columns = grid.columns
        legend = grid.legend
        gradeLegend = grid.gradeLegend
        let rows = grid.rows.map { Row($0, grid.columns) }
        parts = stride(from: 0, to: rows.count, by: Self.most).map { start in
            Part(first: start + 1, rows: Array(rows[start..<min(start + Self.most, rows.count)]))
        }
    }

    /// "Standards grid, agencies 1 to 22 of 40".
    package func title(of part: Part) -> String {
        guard parts.count > 1, let last = parts.last else { return "Standards grid" }
        let count = last.first + last.rows.count - 1
        return "Standards grid, agencies \(part.first) to \(part.first + part.rows.count - 1) of \(count)"
    }
}

extension StandardsGridPicture.Row {
    fileprivate init(_ row: StandardsGrid.Row, _ columns: [StandardsGrid.Column]) {
        content = row.content
        lines = row.agency.name.lines(of: 36, most: 2)
        isConstructed = row.agency.isConstructed
        let name = row.agency.name
        switch row.content {
        case .unread(let why): words = "\(name): \(why)"
        case .read(let grade, let standards):
            let verdicts = zip(columns, standards).map { "\($0.id) \($1.words)" }.joined(separator: ", ")
            words = "\(name): \(grade.words); \(verdicts)."
        }
    }
}

extension StandardsGrid.GradeCell {
    /// "effective, decided", "open, between inadequate and effective", "not gradable".
    package var words: String {
        switch self {
        case .held(let mark, let isDecided): "\(mark.label.lowercased()), \(isDecided ? "decided" : "proposed")"
        case .provisional(let lowest, let highest): Mark.openWords(lowest, highest)
        case .notGradable: "not gradable"
        }
    }
}

extension StandardsGrid.Cell {
    /// "met", "open, between not met and met", "not rated".
    package var words: String {
        switch self {
        case .verdict(let mark): mark.label.lowercased()
        case .open(let lowest, let highest): Mark.openWords(lowest, highest)
        case .notRated: "not rated"
        }
    }
}

extension String {
    /// The text broken at spaces into lines of at most so many characters; what has no room ends in an ellipsis.
    func lines(of width: Int, most: Int) -> [String] {
        var lines: [String] = []
        for word in split(separator: " ") {
            if let last = lines.last, last.unicodeScalars.count + 1 + word.unicodeScalars.count <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else if lines.count < most {
                lines.append(String(word))
            } else {
                lines[most - 1] += " \(word)"
            }
        }
        return lines.map { $0.shortened(to: width) }
    }
}
