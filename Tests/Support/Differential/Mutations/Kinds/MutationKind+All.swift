extension MutationKind {
    /// Every kind, family by family. To add one, see `docs/how-to/add-a-kind-of-mutation.md`.
    package static let all: [MutationKind] = single + limits + combinations

    /// The kinds that change one thing in a document of ordinary size.
    static let single: [MutationKind] =
        names + namespaces + foreignAttributes + structure + position + attributes + lengths + whiteSpace + dates
        + numbers + words + identifiers + text + references + asides + documentTypes + encodings + declarations
        + lineEnds + bytes + relations + relationsOfBoards + timetables + besideRounds

    /// The kind of a name; nil where there is none.
    package static func named(_ name: String) -> MutationKind? { all.first { $0.name == name } }

    /// Whether a vocabulary has an attribute of this name on an element of this name.
    static func has(_ attribute: String, on element: String) -> @Sendable (SchemaFacts) -> Bool {
        { $0.type(of: attribute, on: element) != nil }
    }
}
