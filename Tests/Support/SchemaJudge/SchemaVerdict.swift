/// What the schema, or the XML parser before it, says about a document. Everything but ``valid`` counts as refused.
package enum SchemaVerdict: Sendable, Hashable {
    /// Well-formed, and valid against the schema.
    case valid
    /// Not well-formed XML with namespaces; in libxml2's words.
    case malformed(String)
    /// Well-formed but not valid; in libxml2's words.
    case invalid(String)
    /// The validator gave up: it cannot judge a document that uses an entity whose text stands elsewhere.
    case undecided(String)

    /// Whether the schema takes the document.
    package var isValid: Bool { self == .valid }

    /// For a report: "valid", or what is wrong in one line.
    package var text: String {
        switch self {
        case .valid: "valid"
        case .malformed(let reason): "not well-formed: \(reason)"
        case .invalid(let reason): "not valid: \(reason)"
        case .undecided(let reason): "no verdict: \(reason)"
        }
    }
}
