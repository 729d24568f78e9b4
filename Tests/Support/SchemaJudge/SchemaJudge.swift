import CLibXML2Schemas

/// libxml2's own validator with one schema: the second opinion that the importers are compared with.
///
/// It shares nothing with `Sources/XMLReading` but the library: it builds a tree, obeys encodings, document types and entities as
/// the specifications say, and knows of no limits but the library's. Make one for each thread.
///
///     let judge = try #require(SchemaJudge(schema: bytes))
///     judge.verdict(on: document)
///
/// Nothing is fetched or opened: a document that names anything outside itself is read without putting entities in place.
package final class SchemaJudge {
    private let schema: xmlSchemaPtr

    /// Once for the process: neither may happen on two threads at a time.
    private static let started: Void = {
        xmlInitParser()
        xmlSchemaInitTypes()
    }()

    /// Reads a schema; nil where it is none.
    package init?(schema bytes: [UInt8]) {
        _ = Self.started
        let parsed = bytes.withUnsafeBytes { raw -> xmlSchemaPtr? in
            let start = raw.bindMemory(to: CChar.self).baseAddress
            guard let context = xmlSchemaNewMemParserCtxt(start, Int32(raw.count)) else { return nil }
            defer { xmlSchemaFreeParserCtxt(context) }
            return Self.quietly { xmlSchemaParse(context) }
        }
        guard let parsed else { return nil }
        schema = parsed
    }

    deinit { xmlSchemaFree(schema) }

    /// Reads a document and holds it against the schema. What it says does not depend on earlier documents.
    package func verdict(on document: [UInt8]) -> SchemaVerdict {
        Self.quietly { verdictInWords(on: document) }
    }

    private func verdictInWords(on document: [UInt8]) -> SchemaVerdict {
        let quiet = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
        return read(document, Int32(quiet)) { tree in
            guard tree.pointee.intSubset != nil, !Self.namesOutside(document) else { return validate(tree) }
            // A validator must see entities in their places, so a document that may have some is read once more.
            return read(document, Int32(quiet | XML_PARSE_NOENT.rawValue), validate)
        }
    }

    private func read(
        _ document: [UInt8], _ options: Int32, _ judge: (xmlDocPtr) -> SchemaVerdict
    ) -> SchemaVerdict {
        guard let context = xmlNewParserCtxt() else { return .undecided("no memory") }
        defer { xmlFreeParserCtxt(context) }
        let tree = document.withUnsafeBytes { raw in
            xmlCtxtReadMemory(
                context, raw.bindMemory(to: CChar.self).baseAddress, Int32(raw.count), nil, nil, options)
        }
        defer { if let tree { xmlFreeDoc(tree) } }
        // An undeclared prefix leaves a tree behind, but such a document is none by the recommendation on namespaces.
        guard let tree, context.pointee.wellFormed == 1, context.pointee.nsWellFormed == 1 else {
            return .malformed(Self.words(context.pointee.lastError.message))
        }
        return judge(tree)
    }

    private func validate(_ tree: xmlDocPtr) -> SchemaVerdict {
        guard let context = xmlSchemaNewValidCtxt(schema) else { return .undecided("no memory") }
        defer { xmlSchemaFreeValidCtxt(context) }
        var first: String?
        let status = withUnsafeMutablePointer(to: &first) { first in
            xmlSchemaSetValidStructuredErrors(
                context,
                { data, error in
                    let first = data?.assumingMemoryBound(to: String?.self)
                    if first?.pointee == nil { first?.pointee = SchemaJudge.words(error?.pointee.message) }
                }, first)
            return xmlSchemaValidateDoc(context, tree)
        }
        if status == 0 { return .valid }
        return status < 0 ? .undecided(first ?? "internal error") : .invalid(first ?? "error \(status)")
    }

    /// Keeps the library from writing to standard error, on this thread and for this long.
    private static func quietly<Value>(_ body: () -> Value) -> Value {
        xmlSetStructuredErrorFunc(nil, { _, _ in })
        defer { xmlSetStructuredErrorFunc(nil, nil) }
        return body()
    }

    /// Whether a document with a document type declaration names anything outside itself, or might.
    private static func namesOutside(_ document: [UInt8]) -> Bool {
        ["SYSTEM", "PUBLIC"].contains { stands($0, in: document) }
    }

    private static func stands(_ word: String, in document: [UInt8]) -> Bool {
        document.indices.contains { document[$0] == word.utf8.first && document[$0...].starts(with: word.utf8) }
    }

    private static func words(_ message: UnsafeMutablePointer<CChar>?) -> String {
        guard let message else { return "no reason given" }
        return String(cString: message).split(separator: "\n").joined(separator: " ")
    }
}
