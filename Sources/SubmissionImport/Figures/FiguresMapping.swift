import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import Submissions
import XMLReading

/// Turns one document of `urn:s11:figures:1` into ``RoundFigures``, collecting everything that is wrong on the way.
struct FiguresMapping: DocumentMapping {
    var reader: RecordReader
    private let edition: Edition
    /// What is counted already, the count and its place left out, with the element that counts it first.
    private var first: [Figure: (element: Int, count: Int)] = [:]

    init(reader: RecordReader, edition: Edition) {
        self.reader = reader
        self.edition = edition
    }

    /// The figures, or nil where something about them is wrong, which has been reported.
    mutating func value() -> RoundFigures? {
        guard reader.isOfKind else { return nil }
        let root = RecordReader.root
        let round = reader.identifier("round", of: root)
        let isConstructed = reader.boolean("constructed", of: root) ?? false
        var figures: [Figure] = []
        for element in reader.children(of: root, named: "figure") {
            if let figure = figure(element) { figures.append(figure) }
        }
        guard !reader.hasErrors, let round else { return nil }
        return RoundFigures(
            round: round, isConstructed: isConstructed, figures: figures, source: reader.document.source,
            roundOffset: reader.offset(ofAttribute: "round", of: root))
    }

    private mutating func figure(_ element: Int) -> Figure? {
        let kind = reader.choice("kind", of: element, as: Figure.Kind.self)
        let agency = reader.has("agency", element) ? reader.identifier("agency", of: element) : nil
        let standard = standard(of: element)
        let count = reader.integer("count", of: element, in: 0...Figure.most)
        let total = reader.integer("of", of: element, in: 1...Figure.most)
        let date = reader.date("date", of: element)
        let words = reader.cautiousSentence(of: element, atMost: FieldLimits.counted)
        if let count, let total, count > total { reportExcess(count, of: total, element) }
        let isReadable = agency != nil || !reader.has("agency", element)
        guard let kind, isReadable, let standard, let count, let total, let date, let words else { return nil }
        func figure(_ count: Int, at offset: UInt32) -> Figure {
            Figure(
                kind: kind, agency: agency, standard: standard, count: count, total: total, words: words, date: date,
                offset: offset)
        }
        reportRepeated(figure(0, at: 0), counting: count, element)
        return figure(count, at: reader.offset(of: element))
    }

    private mutating func standard(of element: Int) -> Int? {
        guard let id = reader.identifier("standard", of: element) else { return nil }
        if let index = edition.standards.firstIndex(where: { $0.id == id }) { return index }
        // The words for it are dear.
        if reader.isFull { return nil }
        let known = edition.standards.map(\.id)
        reader.report(
            Diagnostic(
                .referenceUnknown, at: reader.location(ofAttribute: "standard", of: element),
                "Edition \(Visible.quoted(edition.id)) has no standard \(Visible.quoted(id)).",
                found: Visible.quoted(id), expected: known.joined(separator: ", "),
                mend: "Write the standard's number as it is printed on the audit tool."))
        return nil
    }

    private mutating func reportExcess(_ count: Int, of total: Int, _ element: Int) {
        reader.report(
            Diagnostic(
                .valueInvalid, at: reader.location(ofAttribute: "count", of: element),
                "More are counted here than were asked or looked at.", found: "\(count) of \(total)",
                expected: "at most \(total)", mend: "Correct \"count\" or \"of\"."))
    }

    /// - Parameter figure: The figure without its count and its place.
    private mutating func reportRepeated(_ figure: Figure, counting count: Int, _ element: Int) {
        guard let (earlier, counted) = first[figure] else {
            first[figure] = (element, count)
            return
        }
        let message =
            counted == count
            ? "The same figure is given twice." : "The same figure is given twice, with another count."
        reader.report(
            Diagnostic(
                .elementRepeated, at: reader.document.location(of: element), message,
                found: "the first is at \(reader.document.location(of: earlier).text)", expected: "each figure once",
                mend: "Take one of the two out, or correct the one that is wrong."))
    }
}
