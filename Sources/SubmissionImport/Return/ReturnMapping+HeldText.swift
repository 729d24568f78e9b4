import Diagnostics
import RecordReading
import Submissions
import XMLReading

extension ReturnMapping {
    /// Holds an element's text out of every report where a child might be recognised in it.
    mutating func hold(_ text: TextSlice, of element: Int) {
        guard let suspicion = suspicion(in: text) else { return }
        hold(text, suspicion, at: reader.document.location(of: element))
    }

    /// Holds an attribute's text out of every report where a child might be recognised in it.
    mutating func hold(_ text: TextSlice, ofAttribute name: Int, of element: Int) {
        guard let suspicion = suspicion(in: text) else { return }
        hold(text, suspicion, at: reader.location(ofAttribute: name, of: element))
    }

    private func suspicion(in text: TextSlice) -> ChildIdentifierScan.Suspicion? {
        let arena = reader.document.arena
        return ChildIdentifierScan.suspicion(in: arena.span.extracting(text.range))
    }

    /// Neither the message nor anything else of the diagnostic repeats what was seen.
    private mutating func hold(
        _ text: TextSlice, _ suspicion: ChildIdentifierScan.Suspicion, at location: SourceLocation
    ) {
        heldText.insert(text)
        reader.report(
            Diagnostic(
                .childIdentifier, at: location,
                "A child might be recognised in this text: it seems to hold \(suspicion.label).",
                expected: "nothing by which a child could be recognised",
                mend: "Write it without names, dates of birth and numbers, with posts instead of names of staff. "
                    + "Until that is done, or a reader has cleared it, it stays out of every report."))
    }
}
