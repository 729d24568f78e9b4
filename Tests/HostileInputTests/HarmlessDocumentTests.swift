import Testing

/// What looks hostile and is not is read like any other document.
struct `A document that asks for something and need not be refused` {
    @Test(arguments: HarmlessDocument.all, ["validate", "grade"])
    func `is read by`(document: HarmlessDocument, command: String) throws {
        let scratch = try Scratch()
        try scratch.write(Array(document.text.utf8), to: "return.xml")
        let run = try Run([command, "return.xml", "--standards", Repository.standards], in: scratch.path)
        run.expectBounded("\(command) \(document.name)")
        #expect(run.ending == .status(0), "\(document.name): \(run.err)")
        #expect(run.errors.isEmpty)
    }
}
