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
    private let isTwinUsed: Bool
    private var parser: ParserContext?
    /// The document with zero bytes after it, as libxml2 wants it, and its twin. Kept for their room.
    private var input: [UInt8] = []
    private var twin = PlainTwin()
    /// Whether the last document was accepted by way of its twin. Nothing but its cost depends on that; tests ask.
    package private(set) var hasReadThroughTwin = false

    /// Makes a reader for documents that use these names, within these limits. Costs nothing until the first document.
    ///
    /// - Parameter isTwinUsed: Whether a document may be read by way of its ``PlainTwin``. What comes out is the same; tests and fuzzing compare.
    package init(vocabulary: XMLVocabulary, limits: XMLLimits = .standard, isTwinUsed: Bool = true) {
        self.vocabulary = vocabulary
        self.limits = limits
        self.isTwinUsed = isTwinUsed
        parser = nil
    }

    /// Reads a document, or says why it is refused.
    package mutating func read(_ source: SourceText) -> Result<XMLDocument, XMLRefusal> {
        let throughTwin: Bool
        switch DocumentCheck(source: source, limits: limits).verdict() {
        case .refused(let diagnostic): return .failure(XMLRefusal(diagnostic))
        case .readable(let isTwinUsed): throughTwin = isTwinUsed
        }
        let reading = FaultReading(source: source, limits: limits)
        guard let parser = parser.take() ?? ParserContext(vocabulary: vocabulary) else {
            return .failure(XMLRefusal(reading.noMemory()))
        }
        let outcome = parse(source, throughTwin: throughTwin, parser)
        if input.count > 1 << 20 { input = [] }
        if twin.bytes.count > 1 << 20 { twin = PlainTwin() }
        if !parser.isWorn { self.parser = consume parser }

        switch outcome {
        case .document(let document): return .success(document)
        case .fault(let fault, let elements):
            return .failure(XMLRefusal(reading.diagnostic(for: fault, elements: elements)))
        }
    }

    /// Reads the document's twin where that may be done, and the document itself where it may not or the twin is not accepted.
    private mutating func parse(
        _ source: SourceText, throughTwin: Bool, _ parser: borrowing ParserContext
    ) -> Outcome {
        hasReadThroughTwin = false
        if throughTwin, isTwinUsed, twin.take(source.bytes, tagBytes: limits.tagBytes) {
            let outcome = Self.parse(&twin.bytes, twin.count, gaps: twin.gaps, source, parser, limits)
            if case .document(let document) = outcome {
                hasReadThroughTwin = true
                return .document(document)
            }
        }
        take(source)
        return Self.parse(&input, source.bytes.count, gaps: nil, source, parser, limits)
    }

    /// Puts a document where libxml2 is to read it, with zero bytes after it.
    private mutating func take(_ source: SourceText) {
        input.removeAll(keepingCapacity: true)
        input.reserveCapacity(source.bytes.count + Self.zeros)
        input.append(contentsOf: source.bytes)
        input.append(contentsOf: repeatElement(0, count: Self.zeros))
    }

    /// How many zero bytes libxml2 is given after a document; it looks ahead by a few.
    static let zeros = 16

    private enum Outcome {
        case document(XMLDocument)
        case fault(Fault, elements: [ElementRecord])
    }

    private static func parse(
        _ input: inout [UInt8], _ inputCount: Int, gaps: [PlainTwin.Gap]?, _ source: SourceText,
        _ parser: borrowing ParserContext, _ limits: XMLLimits
    ) -> Outcome {
        let scanner = MarkupScanner(bytes: source.bytes)
        var elements: [ElementRecord] = []
        var attributes: [AttributeRecord] = []
        var fault: Fault?
        let arena = unsafe [UInt8](unsafeUninitializedCapacity: source.bytes.count) { arena, used in
            unsafe input.withUnsafeMutableBufferPointer { bytes in
                unsafe source.bytes.withUnsafeBufferPointer { original in
                    guard let start = bytes.baseAddress, let sourceStart = original.baseAddress,
                        let room = arena.baseAddress
                    else { return }
                    var recording = unsafe Recording(
                        parser, start: start, inputCount: inputCount, gaps: gaps, source: scanner,
                        sourceStart: sourceStart, arena: room, limits: limits)
                    let isWellFormed = unsafe parser.parse(start, count: inputCount, recording: &recording)
                    fault = recording.fault
                    let isWhole = isWellFormed && recording.isLedBack && !recording.elements.isEmpty
                    if fault == nil, !isWhole { fault = .parser(ParserFault(code: 0, offset: 0, names: [])) }
                    used = recording.arenaCount
                    elements = recording.elements
                    attributes = recording.attributes
                }
            }
        }
        if let fault { return .fault(fault, elements: elements) }
        return .document(XMLDocument(source: source, arena: arena, elements: elements, attributes: attributes))
    }
}
