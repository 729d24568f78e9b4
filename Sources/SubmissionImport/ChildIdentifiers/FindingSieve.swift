package import Diagnostics

/// Keeps text in which a child might be recognised out of diagnostics, too.
///
/// A diagnostic quotes what it found, and what it found may be text that stands in the wrong place. Such a quotation is held out like any other
/// text; place, code and mend stay, so that the fault can still be found and mended.
package enum FindingSieve {
    /// How many bytes are looked at on either side of a place: those that can be shown, and all that can make a name of them.
    private static let reach = 512

    /// The diagnostics with every suspect quotation held out. A quotation may have been cut, so the rest of what it quotes is looked at in the
    /// document.
    package static func sieved(_ diagnostics: [Diagnostic], of source: SourceText) -> [Diagnostic] {
        diagnostics.map { diagnostic in
            guard let found = diagnostic.found else { return sieved(diagnostic, amidSuspects: false) }
            let isCut = mayBeCut(found) || mayBeCut(diagnostic.message)
            return sieved(diagnostic, amidSuspects: isCut && isSuspect(diagnostic.location, in: source, back: 0))
        }
    }

    /// The same for a document that could not be read: what is quoted may begin in the middle of a text, too.
    package static func sieved(refusing source: SourceText, _ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.map { diagnostic in
            sieved(
                diagnostic,
                amidSuspects: diagnostic.found != nil && isSuspect(diagnostic.location, in: source, back: reach))
        }
    }

    /// The same for diagnostics that quote no document.
    package static func sieved(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.map { sieved($0, amidSuspects: false) }
    }

    private static func sieved(_ diagnostic: Diagnostic, amidSuspects: Bool) -> Diagnostic {
        let isFoundSuspect = diagnostic.found.map { ChildIdentifierScan.suspicion(in: $0) != nil } ?? false
        let isMessageSuspect =
            ChildIdentifierScan.suspicion(in: diagnostic.message) != nil
            || amidSuspects && mayBeCut(diagnostic.message)
        let isExpectedSuspect = diagnostic.expected.map { ChildIdentifierScan.suspicion(in: $0) != nil } ?? false
        guard amidSuspects || isFoundSuspect || isMessageSuspect || isExpectedSuspect else { return diagnostic }
        return Diagnostic(
            diagnostic.code, at: diagnostic.location,
            isMessageSuspect ? "What stands here cannot be used where it stands." : diagnostic.message,
            found: "text that is held out, because a child might be recognised in it",
            expected: isExpectedSuspect ? nil : diagnostic.expected,
            mend: diagnostic.mend, severity: diagnostic.severity)
    }

    /// Whether a "…" may be in a text: its last byte is there.
    private static func mayBeCut(_ text: String) -> Bool { text.utf8.contains(0xA6) }

    /// Whether a child might be recognised in what stands around a place, up to the next ends of a tag.
    private static func isSuspect(_ place: SourceLocation, in source: SourceText, back: Int) -> Bool {
        guard let offset = source.offset(of: place) else { return false }
        let bytes = source.bytes
        func isEnd(_ index: Int) -> Bool { bytes[index] == UInt8(ascii: "<") || bytes[index] == UInt8(ascii: ">") }
        var start = offset
        while start > max(offset - back, 0), !isEnd(start - 1) { start -= 1 }
        var end = min(offset + 1, bytes.count)
        while end < min(offset + reach, bytes.count), !isEnd(end) { end += 1 }
        return ChildIdentifierScan.suspicion(in: bytes.span.extracting(start..<end)) != nil
    }
}
