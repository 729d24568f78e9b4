import Diagnostics
import RecordReading
import Testing

struct RegisterTests {
    private func entered(_ inside: String) throws -> (MarkedText, RecordReader, IdentifierRegister, ids: [String?]) {
        let text = MarkedText(Menu.document("<title>L</title>\(inside)"))
        var reader = try Menu.reader(text.source)
        var register = IdentifierRegister(of: "course", "courses")
        let ids = reader.children(of: RecordReader.root, named: "course").map { register.enter("id", of: $0, &reader) }
        return (text, reader, register, ids)
    }

    @Test func `reports an id that is used twice, and where it was used first`() throws {
        let (text, reader, register, ids) = try entered("<course id=\"a\"/>\n<course ▸id=\"a\"/><course id=\"b\"/>")
        #expect(ids == ["a", "a", "b"])
        #expect(register.ids == ["a", "b"])
        #expect(reader.diagnostics.map(\.location) == text.marks)
        #expect(
            reader.diagnostics.map(\.words) == [
                """
                error[IDENTIFIER-REPEATED]: Two courses have the id "a".
                    found: the first is at menu.xml:1:70
                    expected: an id of its own for each
                    mend: Give one of the two another id, or take it out.
                """
            ])
    }

    @Test func `enters a malformed id, so that references to it are not blamed`() throws {
        var (text, reader, register, ids) = try entered("<course ▸id=\"A\"/>")
        #expect(ids == [nil])
        #expect(register.resolve("A", "day", of: RecordReader.root, &reader))
        #expect(reader.diagnostics.map(\.location) == text.marks)
        #expect(reader.diagnostics.map(\.code) == [.identifierInvalid])
    }

    @Test func `reports a reference that leads nowhere, with the nearest that does`() throws {
        var (_, reader, register, _) = try entered("<course id=\"starter\"/><course id=\"main\"/>")
        #expect(register.resolve("main", "day", of: RecordReader.root, &reader))
        #expect(!register.resolve("mains", "day", of: RecordReader.root, &reader))
        #expect(!register.resolve("pudding", "day", of: RecordReader.root, &reader))
        #expect(
            reader.diagnostics.map(\.consoleText) == [
                """
                menu.xml:1:29: error[REFERENCE-UNKNOWN]: There is no course "mains".
                    found: "mains"
                    expected: starter, main
                    mend: Write "main" if that is what was meant, or the id of one of the courses, or add the course.
                """,
                """
                menu.xml:1:29: error[REFERENCE-UNKNOWN]: There is no course "pudding".
                    found: "pudding"
                    expected: starter, main
                    mend: Write the id of one of the courses, or add the course.
                """,
            ])
    }

    @Test func `does not list more ids than a line holds`() throws {
        let courses = (1...17).map { "<course id=\"c\($0)\"/>" }.joined()
        var (_, reader, register, _) = try entered(courses)
        #expect(!register.resolve("x", "day", of: RecordReader.root, &reader))
        #expect(reader.diagnostics.map(\.expected) == ["the id of one of the 17 courses"])
    }

    @Test func `an imported value is dropped exactly where something refuses it`() {
        let place = SourceLocation(file: "menu.xml")
        let error = Diagnostic(.valueInvalid, at: place, "An error.", mend: "Mend it.")
        let warning = Diagnostic(.citationUnchecked, at: place, "A warning.", mend: "Mend it.")
        #expect(Imported(1, [warning]).value == 1)
        #expect(Imported(1, [warning, error]).value == nil)
        #expect(Imported(1, [warning, error]).diagnostics == [error, warning])
    }
}
