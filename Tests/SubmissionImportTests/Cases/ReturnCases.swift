/// Every diagnostic a return can give beyond its structure, each with its place, and a near miss that is silent.
enum ReturnCases {
    static func `case`(_ name: String, _ changes: [(String, String)], _ expected: String...) -> Case {
        Case(name, of: SampleDocuments.submission, changes, expected)
    }

    static let all = header + answers + evidence + actions + text
}
