package import Diagnostics

/// Ends the run with a message where something that must always hold does not; the fuzzer then keeps the input.
package func expect(_ holds: Bool, _ what: @autoclosure () -> String, line: UInt = #line, file: StaticString = #fileID)
{
    if !holds { fatalError("BROKEN: \(what()) (\(file):\(line))") }
}

/// What must hold of everything that is said about a document: a place in it, words, and for a refusal at least one error.
package func expectSound(_ diagnostics: [Diagnostic], of source: SourceText, refused: Bool) {
    let errors = diagnostics.filter { $0.severity == .error }
    expect(refused == !errors.isEmpty, "refused: \(refused), and \(errors.count) errors")
    let lines = LineLengths(source.bytes)
    for diagnostic in diagnostics {
        expect(diagnostic.location.file == source.file, "another file is named: \(diagnostic.location.file)")
        expect(!diagnostic.message.isEmpty && !diagnostic.mend.isEmpty, "\(diagnostic.code) says nothing")
        if case .text(let line, let column) = diagnostic.location.position {
            expect(lines.hold(line: line, column: column), "no place in the document: \(diagnostic.consoleText)")
        }
        let isObeyed = diagnostic.consoleText.unicodeScalars.contains { $0 != "\n" && Visible.isHidden($0) }
        expect(!isObeyed, "a character that is obeyed rather than seen: \(diagnostic.code)")
    }
    expect(diagnostics == diagnostics.sorted(by: Diagnostic.inReadingOrder), "not in reading order")
}

/// How many bytes each line has, counted in the plainest way there is.
private struct LineLengths {
    private var lengths: [Int] = [0]

    init(_ bytes: [UInt8]) {
        for (index, byte) in bytes.enumerated() {
            let isBreak = byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
            if isBreak { lengths.append(0) } else { lengths[lengths.count - 1] += 1 }
        }
    }

    /// Whether there is such a place, the one just past the end of a line included. A character has one byte or more.
    func hold(line: Int, column: Int) -> Bool {
        lengths.indices.contains(line - 1) && (1...lengths[line - 1] + 1).contains(column)
    }
}

/// The bytes the fuzzer gives, as a document.
package func document(_ start: UnsafePointer<UInt8>?, _ count: Int) -> SourceText {
    SourceText(file: "input.xml", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
}
