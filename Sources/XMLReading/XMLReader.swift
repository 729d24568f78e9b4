package import Diagnostics

/// Reads XML documents of one vocabulary, one after the other, and trusts none of them.
///
/// Make one for each thread that reads and use it again and again: it keeps one parser context with the vocabulary's names.
/// It cannot be copied or shared, and what it reads does not depend on what it read before.
///
///     var reader = XMLReader(vocabulary: XMLVocabulary(namespaces: ["urn:example"], names: ["return", "answer"]))
///     switch reader.read(source) {
///     case .success(let document): …
///     case .failure(let refusal): …   // refusal.diagnostics
///     }
///
/// A document is well-formed XML 1.0 with namespaces, in UTF-8, without a document type declaration, within ``XMLLimits``.
/// Everything else is refused, what libxml2 calls a warning included. Nothing but the bytes is read: no file, no network.
/// Checked with libxml2 2.9.14 of Debian 12.
@safe package struct XMLReader: ~Copyable {
    private let vocabulary: XMLVocabulary
    private let limits: XMLLimits
    private var parser: ParserContext?
    /// The document with zero bytes after it, as libxml2 wants it. Kept for its room.
    private var input: [UInt8] = []

    /// Makes a reader for documents that use these names, within these limits. Costs nothing until the first document.
    package init(vocabulary: XMLVocabulary, limits: XMLLimits = .standard) {
        self.vocabulary = vocabulary
        self.limits = limits
        parser = nil
    }

    /// Reads a document, or says why it is refused.
    package mutating func read(_ source: SourceText) -> Result<XMLDocument, XMLRefusal> {
        if let diagnostic = DocumentCheck(source: source, limits: limits).diagnostic() {
            return .failure(XMLRefusal(diagnostic))
        }
        let reading = FaultReading(source: source, limits: limits)
        guard let parser = parser.take() ?? ParserContext(vocabulary: vocabulary) else {
            return .failure(XMLRefusal(reading.noMemory()))
        }
        input.removeAll(keepingCapacity: true)
        input.reserveCapacity(source.bytes.count + 16)
        input.append(contentsOf: source.bytes)
        input.append(contentsOf: repeatElement(0, count: 16))
        let result = Self.parse(input, source, parser, limits)
        if input.count > 1 << 20 { input = [] }
        if !parser.isWorn { self.parser = consume parser }

        switch result {
        case .document(let document): return .success(document)
        case .fault(let fault, let elements):
            return .failure(XMLRefusal(reading.diagnostic(for: fault, elements: elements)))
        }
    }

    private enum Outcome {
        case document(XMLDocument)
        case fault(Fault, elements: [ElementRecord])
    }

    private static func parse(
        _ input: [UInt8], _ source: SourceText, _ parser: borrowing ParserContext, _ limits: XMLLimits
    ) -> Outcome {
        let count = source.bytes.count
        var elements: [ElementRecord] = []
        var attributes: [AttributeRecord] = []
        var fault: Fault?
        let arena = unsafe [UInt8](unsafeUninitializedCapacity: count) { arena, used in
            unsafe input.withUnsafeBufferPointer { bytes in
                guard let start = bytes.baseAddress, let room = arena.baseAddress else { return }
                var recording = unsafe Recording(parser, start: start, count: count, arena: room, limits: limits)
                let isWellFormed = unsafe parser.parse(start, count: count, recording: &recording)
                fault = recording.fault
                if fault == nil, !isWellFormed || recording.elements.isEmpty {
                    fault = .parser(ParserFault(code: 0, offset: 0, names: []))
                }
                used = recording.arenaCount
                elements = recording.elements
                attributes = recording.attributes
            }
        }
        if let fault { return .fault(fault, elements: elements) }
        return .document(XMLDocument(source: source, arena: arena, elements: elements, attributes: attributes))
    }
}
