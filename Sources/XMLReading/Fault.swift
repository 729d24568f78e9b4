/// The first thing that stopped the reading of a document, as it was met; ``FaultReading`` puts it into words.
enum Fault: Sendable {
    /// A document type declaration begins, or has begun, at or before the offset.
    case doctype(offset: Int)
    /// A limit was passed at the offset.
    case limit(Limit, offset: Int)
    /// libxml2 reported an error.
    case parser(ParserFault)

    enum Limit: Sendable, Hashable {
        case attributes, documentAttributes, namespaces, depth, elements, text, foreignNames
    }
}

/// An error as libxml2 reports it, without its own words.
struct ParserFault: Sendable {
    /// The number of the error, from `xmlParserErrors`.
    let code: UInt32
    /// How far the parser had come.
    let offset: Int
    /// The names the error is about; what they are depends on the code.
    let names: [String]
}
