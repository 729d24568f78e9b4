import Testing

/// A sound return cut off after each of its bytes, all of them in one run.
struct `A return that is cut off` {
    @Test(arguments: ["validate", "grade"])
    func `after any byte is refused, at a place in it`(command: String) throws {
        let scratch = try Scratch()
        let bytes = Array(SoundReturn.text.utf8)
        let end = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
        let names = try (0...end).map { count in
            let name = "\(count).xml"
            try scratch.write(Array(bytes[..<count]), to: name)
            return name
        }
        let run = try Run([command, "--standards", Repository.standards] + names, in: scratch.path)
        run.expectBounded("\(command) of \(names.count) returns")
        #expect(run.ending == .status(65))
        #expect(run.errors.map(\.file) == names, "each is refused once")
        for finding in run.errors {
            #expect(["XML-EMPTY", "XML-MALFORMED"].contains(finding.code), "\(finding)")
            let count = Int(finding.file.prefix { $0 != "." }) ?? 0
            let lines = bytes[..<count].split(separator: 0x0A, omittingEmptySubsequences: false)
            let isInside =
                (1...lines.count).contains(finding.line)
                && (1...lines[finding.line - 1].count + 1).contains(finding.column)
            #expect(isInside, "\(finding) is no place in the file")
        }
    }
}
