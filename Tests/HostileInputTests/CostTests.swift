import Testing

/// What refusing costs, beside starting the program.
struct `Refusing a hostile document` {
    /// The least processor time of three runs, in microseconds: a busy machine adds to it and never takes away.
    private func leastTime(_ document: [UInt8]) throws -> Int {
        let scratch = try Scratch()
        try scratch.write(document, to: "a.xml")
        return try (0..<3).map { _ in
            let run = try Run(["validate", "a.xml", "--standards", Repository.standards], in: scratch.path)
            #expect(run.ending == .status(65))
            return run.processorTime
        }.min() ?? .max
    }

    /// The bound is 0.1 seconds; 0.5 where the program was not built for speed.
    @Test func `of 100,000 attributes takes less than a tenth of a second`() throws {
        let start = try leastTime(Array("<a/>".utf8))
        let hostile = try leastTime(HostileDocument.attributesByTheHundredThousand.bytes())
        #expect(hostile - start < (Program.isOptimised ? 100_000 : 500_000), "microseconds beyond starting the program")
    }
}
