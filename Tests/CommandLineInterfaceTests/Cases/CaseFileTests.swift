import Testing

/// The form of cases: what cannot be understood is said, never passed over.
struct CaseFileTests {
    private static let command = "\n\n$ s11 validate round/round.xml\nstatus 0\n"

    @Test func `reads every part of a case`() throws {
        let file = try CaseFile(
            """
            A title
            over two lines.

            change a.xml
            - old
            - lines
            + new

            - more
            -

            add b.xml
            + text
            nowhere a secret

            $ s11 validate a.xml
            status 65

            standard error
            a.xml:1:1: error

            """)
        #expect(file.title == "A title over two lines.")
        #expect(file.nowhere == ["a secret"])
        #expect(file.command == "s11 validate a.xml")
        #expect(file.status == 65)
        #expect(file.standardError == "a.xml:1:1: error\n")
        guard case .edit("a.xml", let pieces) = file.changes[0], case .add("b.xml", "text\n") = file.changes[1] else {
            Issue.record("the changes are others: \(file.changes)")
            return
        }
        #expect(pieces.map(\.old) == ["old\nlines", "more\n"])
        #expect(pieces.map(\.new) == ["new", ""])
    }

    @Test
    func `takes a case without a heading for standard error to be silent, and one without words to be unfinished`()
        throws
    {
        #expect(try CaseFile("A title\(Self.command)").standardError == "")
        #expect(try CaseFile("A title\(Self.command)\nstandard error\n\n").standardError == nil)
        #expect(try CaseFile("A title\n\n$ s11 validate round/round.xml\n").status == nil)
    }

    @Test(arguments: [
        ("\nA title", "should say what the case shows"), ("A title\n", "has no command"),
        ("A title\n\nchnge a.xml", "means nothing"), ("A title\n\nchange a.xml\n+ new", "changes nothing"),
        ("A title\n\ncopy a.xml b.xml", "cannot be understood"),
        ("A title\n\nsave a.xml as EBCDIC", "cannot be understood"),
        ("A title\n\nstatus zero", "not a number"),
    ])
    func `says what it cannot understand`(text: String, words: String) {
        do {
            _ = try CaseFile(text)
            Issue.record("this should not be understood: \(text)")
        } catch {
            #expect(error.description.contains(words), "\(error.description)")
        }
    }

    @Test func `changes only text that stands exactly once`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("aXbXc".utf8), to: "a.txt")
        #expect(throws: FolderFault.self) { try FolderChange.edit("a.txt", [("X", "Y")]).make(in: folder) }
        #expect(throws: FolderFault.self) { try FolderChange.edit("a.txt", [("Z", "Y")]).make(in: folder) }
        try FolderChange.edit("a.txt", [("aX", "Y")]).make(in: folder)
        #expect(folder.bytes(of: "a.txt") == Array("YbXc".utf8))
    }
}
