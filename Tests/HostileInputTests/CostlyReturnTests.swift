import Testing

/// What is no return costs no more than one.
struct `A costly record` {
    @Test(arguments: HostileRecord.all)
    func `is checked within its share of time and memory`(record: HostileRecord) throws {
        let scratch = try Scratch()
        try scratch.write(Array(record.text().utf8), to: "costly.xml")
        let run = try Run(["validate", "costly.xml", "--standards", Repository.standards], in: scratch.path)
        run.expectBounded("validate \(record.name)")
        #expect(run.ending == .status(record.code == nil ? 0 : 65), "\(record.name): \(run.err.prefix(600))")
        if let code = record.code {
            #expect(run.errors.contains { $0.code == code }, "\(record.name): \(run.err.prefix(600))")
        }
    }
}

/// What is in order costs no more than what is refused, whatever its sentences are made of.
struct `A return full of costly text` {
    @Test(arguments: CostlyReturn.all)
    func `is accepted within its share of time and memory`(document: CostlyReturn) throws {
        let scratch = try Scratch()
        try scratch.write(document.bytes(), to: "costly.xml")
        let run = try Run(["validate", "costly.xml", "--standards", Repository.standards], in: scratch.path)
        run.expectBounded("validate \(document)")
        #expect(run.ending == .status(0), "\(document): \(run.err.prefix(600))")
        #expect(run.out.hasPrefix("costly.xml: accepted"), "\(document): \(run.out.prefix(200))")
    }
}
