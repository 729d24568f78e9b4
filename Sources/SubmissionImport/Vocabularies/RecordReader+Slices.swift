import Diagnostics
import RecordReading
import Submissions
import XMLReading

/// Reads text as slices of the document's arena, so that nothing is copied that nobody may ever look at.
extension RecordReader {
    /// A line of free text from an attribute, without blanks at its ends; faults as in `words`.
    mutating func line(_ name: Int, of element: Int, atMost limit: Int) -> TextSlice? {
        guard let attribute = document.attribute(name, of: element) else { return nil }
        let slice = trimmed(document.value(ofAttribute: attribute))
        // Short lines, nearly all of them, need no counting: there are never more characters than bytes.
        if slice.length > 0, slice.length <= limit { return slice }
        return words(name, of: element, atMost: limit) == nil ? nil : slice
    }

    /// An element's own text, without white space at its ends; nil where it is empty or too long, which has been reported.
    ///
    /// - Parameter limit: The greatest number of characters after folding white space.
    mutating func passage(of element: Int, atMost limit: Int) -> TextSlice? {
        let slice = trimmed(document.text(of: element))
        if slice.isEmpty { return nil }
        if slice.length > limit {
            let count = text(of: element).unicodeScalars.count
            if count > limit { return refuseLength(of: element, count, atMost: limit) }
        }
        return slice
    }

    /// An element's own text exactly as it stands; nil where it is blank, or too long, which has been reported.
    mutating func exactText(of element: Int, atMost limit: Int) -> TextSlice? {
        let slice = document.text(of: element)
        if WhiteSpace.isBlank(slice, in: document.arena), slice.length <= limit { return nil }
        if slice.length > limit {
            let count = document.string(slice).unicodeScalars.count
            if count > limit { return refuseLength(of: element, count, atMost: limit) }
        }
        return TextSlice(offset: slice.offset, length: slice.length)
    }

    /// An element's own text, folded, as a string; nil where it is empty, shows nothing, or is too long.
    ///
    /// - Parameter isRequired: Text that shows nothing is reported; text that is empty has been, by the check of the structure.
    mutating func sentence(of element: Int, atMost limit: Int, isRequired: Bool = true) -> String? {
        let text = text(of: element)
        if text.isEmpty { return nil }
        if WhiteSpace.showsNothing(text) {
            let name = document.nameText(of: element)
            guard isRequired else { return nil }
            report(
                Diagnostic(
                    .textMissing, at: document.location(of: element), "\"\(name)\" has only blanks in it.",
                    expected: "words between <\(name)> and </\(name)>", mend: "Write the words that belong there."))
            return nil
        }
        let count = text.unicodeScalars.count
        return count > limit ? refuseLength(of: element, count, atMost: limit) : text
    }

    private mutating func refuseLength<Value>(of element: Int, _ count: Int, atMost limit: Int) -> Value? {
        report(
            Diagnostic(
                .valueInvalid, at: document.location(of: element),
                "\"\(document.nameText(of: element))\" is longer than there is room for.", found: "\(count) characters",
                expected: "at most \(limit) characters", mend: "Shorten it."))
        return nil
    }

    private func trimmed(_ slice: ByteSlice) -> TextSlice {
        var range = slice.range
        while let first = range.first, WhiteSpace.contains(document.arena[first]) { range = range.dropFirst() }
        while let last = range.last, WhiteSpace.contains(document.arena[last]) { range = range.dropLast() }
        return TextSlice(offset: UInt32(range.lowerBound), length: UInt32(range.count))
    }
}
