import Testing

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
