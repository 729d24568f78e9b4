import Diagnostics
import Standards
import StandardsImport
import Testing

struct EditionsLockTests {
    private static let one = "sha256:" + String(repeating: "1", count: 64)
    private static let two = "sha256:" + String(repeating: "2", count: 64)

    private func read(_ text: String) -> (lock: EditionsLock, words: [String]) {
        let (lock, diagnostics) = EditionsLock.read(SourceText(file: "editions.lock", bytes: Array(text.utf8)))
        return (lock, diagnostics.map(\.consoleText))
    }

    private func line(_ kind: EditionsLock.Kind, _ id: String, _ hash: String) throws -> EditionsLock.Line {
        EditionsLock.Line(kind, Identity(id: id, hash: try #require(ContentHash(text: hash))))
    }

    @Test func `reads lines of every kind, comments and empty lines, with any line end`() throws {
        for end in ["\n", "\r\n"] {
            let text = [
                "# A lock.", "", "edition a \(Self.one)", "  grading-rules\ta  \(Self.two) ",
                "follow-up-rules b \(Self.one)", "",
            ]
            let (lock, words) = read(text.joined(separator: end))
            #expect(words.isEmpty)
            #expect(
                lock.lines == [
                    try line(.edition, "a", Self.one), try line(.gradingRules, "a", Self.two),
                    try line(.followUpRules, "b", Self.one),
                ])
            #expect(lock.hash(of: "a", .gradingRules)?.text == Self.two)
            #expect(lock.hash(of: "b", .edition) == nil)
        }
    }

    @Test func `reads what it has written, in one order whatever order it was given`() throws {
        let lines = [
            try line(.followUpRules, "b", Self.one), try line(.edition, "b", Self.two),
            try line(.edition, "a-10", Self.one), try line(.edition, "a", Self.one),
        ]
        let lock = EditionsLock(lines)
        #expect(EditionsLock(lines.reversed()) == lock)
        #expect(
            lock.text == """
                # The hash of each published edition and rule set, over its value in canonical form (docs/formats.md).
                # A line never changes. To publish a change, give it a new id and run `s11 standards lock`.
                edition a \(Self.one)
                edition a-10 \(Self.one)
                edition b \(Self.two)
                follow-up-rules b \(Self.one)

                """)
        #expect(read(lock.text).lock == lock)
        #expect(read(lock.text).words.isEmpty)
    }

    @Test func `adds lines and never changes one`() throws {
        let lock = EditionsLock([try line(.edition, "a", Self.one)])
        let more = lock.adding([try line(.edition, "a", Self.two), try line(.edition, "b", Self.two)])
        #expect(more.lines == [try line(.edition, "a", Self.one), try line(.edition, "b", Self.two)])
    }

    @Test(arguments: [
        "edition a", "edition A \(one)", "editions a \(one)", "edition a \(one) x", "edition a 1234",
        "edition a \(one.uppercased())",
    ])
    func `names a line it cannot read and reads the others`(_ text: String) throws {
        let (lock, words) = read("# A lock.\n\(text)\nedition b \(Self.two)\n")
        #expect(lock.lines == [try line(.edition, "b", Self.two)])
        #expect(
            words == [
                """
                editions.lock:2:1: error[VALUE-INVALID]: This line of the lock cannot be read.
                    found: \(Visible.quoted(text))
                    expected: edition, grading-rules or follow-up-rules, then the id, then sha256: and 64 digits
                    mend: Restore the line as it was published, or take it out if it never was.
                """
            ])
    }

    @Test func `names an id that is locked twice`() throws {
        let (lock, words) = read("edition a \(Self.one)\nedition a \(Self.two)\ngrading-rules a \(Self.two)\n")
        #expect(lock.lines == [try line(.edition, "a", Self.one), try line(.gradingRules, "a", Self.two)])
        #expect(
            words == [
                """
                editions.lock:2:1: error[IDENTIFIER-REPEATED]: The edition "a" is locked twice.
                    found: \(Self.two)
                    expected: one line for each id
                    mend: Keep the line under which it was published and take the other out.
                """
            ])
    }

    @Test func `a lock of any bytes is read without harm`() {
        let bytes: [UInt8] = [0xFF, 0xFE, 0x20, 0x0A, 0x00, 0x0A, 0x0D, 0x0A, 0x1B, 0x5B]
        let (lock, diagnostics) = EditionsLock.read(SourceText(file: "editions.lock", bytes: bytes))
        #expect(lock.lines.isEmpty)
        #expect(diagnostics.map(\.location.text) == ["editions.lock:1:1", "editions.lock:2:1", "editions.lock:4:1"])
        #expect(diagnostics.allSatisfy { !$0.consoleText.unicodeScalars.contains("\u{1B}") })
    }
}
