/// What is tested: one vocabulary with its schema, its importer, documents to start from, and the rules beyond the schema.
package struct Subject: Sendable {
    /// `return`, `analysis`, `round`, `meetings`, `timetable`, `partnership`, `figures` or `decisions`.
    package let name: String
    package let schema: [UInt8]
    package let facts: SchemaFacts
    /// A document that stands here twice is chosen twice as often.
    package let bases: [Base]
    package let rules: [DocumentedRule]
    /// Makes an importer, for one thread.
    package let makeImporter: @Sendable () -> Importer

    /// Puts a subject together.
    package init(
        name: String, schema: [UInt8], bases: [Base], rules: [DocumentedRule],
        makeImporter: @escaping @Sendable () -> Importer
    ) {
        self.name = name
        self.schema = schema
        facts = SchemaFacts(schema: schema)
        self.bases = bases
        self.rules = rules
        self.makeImporter = makeImporter
    }

    /// The kinds of mutation that this vocabulary has a use for.
    package var kinds: [MutationKind] { MutationKind.all.filter { $0.isFor(facts) } }
}
