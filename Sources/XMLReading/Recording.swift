internal import CLibXML2

/// Takes down what the parser reports, and stops it at the first fault or limit.
///
/// It lives on the stack of one ``XMLReader/read(_:)`` and is reached through a pointer from the handlers.
@safe struct Recording {
    private(set) var elements: [ElementRecord] = []
    private(set) var attributes: [AttributeRecord] = []
    private(set) var fault: Fault?
    /// Something copied out of the twin could not be led back to the document, so the document itself has to be read.
    private var needsSource = false
    /// Bytes of the arena in use.
    private(set) var arenaCount = 0
    /// Index of the innermost open element, -1 outside all of them.
    private(set) var current = -1

    /// What libxml2 reads: the document, or its ``PlainTwin``, and how long that is.
    private let start: UnsafePointer<UInt8>
    private let inputCount: Int
    /// The document itself, how long it is, and the way back to it.
    private let sourceStart: UnsafePointer<UInt8>
    private let count: Int
    private var places: TwinPlaces
    private let arena: UnsafeMutablePointer<UInt8>
    private let context: xmlParserCtxtPtr
    private let names: NameTable
    private let namespaces: NameTable
    private let limits: XMLLimits

    private var isStopped = false
    private var depth = 0
    /// Where the text of the current element begins, as long as it has no child.
    private var textStart = 0
    /// The namespace met last, and its token: neighbours mostly share one.
    private var lastNamespace: UnsafePointer<xmlChar>?
    private var lastNamespaceToken = Token.absent
    private var foreignNames: Set<UInt> = []
    private var foreignNameBytes = 0

    /// Prepares to record a document of which libxml2 reads `inputCount` bytes from `start` on, into an arena that has room for as many
    /// bytes as the document has: decoding never makes anything longer. `gaps` is nil where libxml2 reads the document itself.
    init(
        _ parser: borrowing ParserContext, start: UnsafeMutablePointer<UInt8>, inputCount: Int, gaps: [PlainTwin.Gap]?,
        source: MarkupScanner, sourceStart: UnsafePointer<UInt8>, arena: UnsafeMutablePointer<UInt8>, limits: XMLLimits
    ) {
        unsafe self.start = UnsafePointer(start)
        self.inputCount = inputCount
        places = TwinPlaces(to: source, gaps: gaps)
        unsafe self.sourceStart = sourceStart
        count = source.bytes.count
        unsafe self.arena = arena
        unsafe context = parser.pointer
        names = parser.names
        namespaces = parser.namespaces
        self.limits = limits
        elements.reserveCapacity(min(count / 64 + 16, limits.elements))
        attributes.reserveCapacity(count / 128 + 16)
    }

    /// How far the parser has come in what it reads.
    private var position: Int {
        guard let input = unsafe context.pointee.input, let cursor = unsafe input.pointee.cur else { return inputCount }
        return unsafe min(max(cursor - start, 0), inputCount)
    }

    // MARK: Elements

    mutating func startElement(
        _ name: UnsafePointer<xmlChar>, namespace: UnsafePointer<xmlChar>?,
        declarations: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, declarationCount: Int,
        attributes given: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, attributeCount: Int
    ) {
        if isStopped { return }
        // No "<" can stand inside a tag of a well-formed document; the parser is just past the last attribute.
        let inside = unsafe attributeCount > 0 ? given?[3].flatMap { unsafe place(of: $0) } : nil
        let offset = unsafe Bytes.lastLessThan(in: start, before: inside ?? position) + places.shift
        if elements.count >= limits.elements { return stop(.elements, at: offset) }
        if depth >= limits.depth { return stop(.depth, at: offset) }
        if attributeCount > limits.attributes { return stop(.attributes, at: offset) }
        if attributes.count + attributeCount > limits.documentAttributes {
            return stop(.documentAttributes, at: offset)
        }
        if declarationCount > 0, let declarations = unsafe declarations {
            if unsafe Int(context.pointee.nsNr) / 2 > limits.namespaces { return stop(.namespaces, at: offset) }
            for index in 0..<declarationCount * 2 {
                if let text = unsafe declarations[index] { unsafe noteForeign(text) }
            }
        }
        let nameToken = unsafe names.token(for: name)
        if nameToken == Token.unknown { unsafe noteForeign(name) }

        if elements.count == current + 1, current >= 0 { discardTextBeforeFirstChild() }
        let index = elements.count
        elements.append(
            ElementRecord(
                offset: UInt32(truncatingIfNeeded: offset), parent: UInt32(truncatingIfNeeded: max(current, 0)),
                firstAttribute: UInt32(truncatingIfNeeded: attributes.count), textOffset: 0, name: nameToken,
                namespace: unsafe namespaceToken(namespace), depth: UInt8(truncatingIfNeeded: depth)))
        if attributeCount > 0, let given = unsafe given { unsafe appendAttributes(given, attributeCount) }
        textStart = arenaCount
        current = index
        depth += 1
        if foreignNameBytes > limits.foreignNameBytes { stop(.foreignNames, at: offset) }
    }

    @inline(__always)
    mutating func endElement() {
        if isStopped || current < 0 { return }
        let isChildless = elements.count == current + 1
        elements[current].close(
            end: elements.count, textOffset: isChildless ? textStart : 0,
            textLength: isChildless ? arenaCount - textStart : 0)
        depth -= 1
        current = depth == 0 ? -1 : Int(elements[current].parent)
    }

    @inline(__always)
    private mutating func namespaceToken(_ namespace: UnsafePointer<xmlChar>?) -> UInt16 {
        guard let namespace = unsafe namespace else { return Token.absent }
        if unsafe namespace != lastNamespace {
            unsafe lastNamespace = namespace
            lastNamespaceToken = unsafe namespaces.token(for: namespace)
        }
        return lastNamespaceToken
    }

    /// Counts a name that the vocabulary does not have, once for each document.
    private mutating func noteForeign(_ name: UnsafePointer<xmlChar>) {
        if unsafe namespaces.token(for: name) != Token.unknown { return }
        if foreignNames.insert(UInt(bitPattern: name)).inserted {
            foreignNameBytes += unsafe Int(xmlStrlen(name)) + 1
        }
    }

    // MARK: Attributes

    /// libxml2 gives five pointers for each: name, prefix, namespace, value and the value's end.
    @inline(__always)
    private mutating func appendAttributes(
        _ given: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, _ attributeCount: Int
    ) {
        for index in 0..<attributeCount {
            let five = unsafe given + index * 5
            guard let name = unsafe five[0], let value = unsafe five[3], let end = unsafe five[4] else { continue }
            let token = unsafe names.token(for: name)
            if token == Token.unknown { unsafe noteForeign(name) }
            let valueStart = arenaCount
            unsafe appendValue(value, end - value, ofAttribute: index)
            attributes.append(
                AttributeRecord(
                    value: ByteSlice(
                        offset: UInt32(truncatingIfNeeded: valueStart),
                        length: UInt32(truncatingIfNeeded: arenaCount - valueStart)),
                    name: token, namespace: unsafe namespaceToken(five[2])))
        }
    }

    @inline(__always)
    private mutating func appendValue(_ value: UnsafePointer<xmlChar>, _ length: Int, ofAttribute number: Int) {
        if let place = unsafe place(of: value) {
            unsafe append(document(place), length)
            return
        }
        // A copy, because something in it was decoded. Without XML_PARSE_NOENT, libxml2 writes every decoded "&" in it as
        // "&#38;", and that is the only way an "&" comes to stand there.
        let valueStart = arenaCount
        var from = 0
        for index in 0..<length where unsafe value[index] == UInt8(ascii: "&") {
            unsafe append(value + from, index + 1 - from)
            from = min(index + 5, length)
        }
        unsafe append(value + from, length - from)
        if places.isTwin, unsafe Bytes.contains(PlainTwin.standIn, arena + valueStart, arenaCount - valueStart) {
            guard let tag = elements.last?.offset,
                unsafe places.restoreValue(taken(from: valueStart), ofAttribute: number, ofTagAt: tag)
            else { return askForSource() }
        }
    }

    /// Where in what it reads a pointer of libxml2's points; nil where it points to a copy.
    @inline(__always)
    private func place(of bytes: UnsafePointer<xmlChar>) -> Int? {
        unsafe bytes >= start && bytes < start + inputCount ? bytes - start : nil
    }

    /// What stands in the document at such a place, no mark lying between the two.
    @inline(__always)
    private func document(_ place: Int) -> UnsafePointer<UInt8> { unsafe sourceStart + place + places.shift }

    // MARK: Text

    /// Takes a piece of text; libxml2 cuts it at references, line ends and other characters than ASCII.
    @inline(__always)
    mutating func text(_ bytes: UnsafePointer<xmlChar>, _ length: Int) {
        // libxml2 2.9.14 may still call this after it was told to stop.
        if isStopped || current < 0 { return }
        guard let place = unsafe place(of: bytes) else {
            if places.isTwin, unsafe Bytes.contains(PlainTwin.standIn, bytes, length) { return askForSource() }
            return unsafe take(bytes, length)
        }
        if place + length > places.nextMark { return takeGaps(in: place..<place + length) }
        unsafe take(document(place), length)
    }

    /// Takes text with marks in it: what is between them, and what was left out.
    private mutating func takeGaps(in range: Range<Int>) {
        var place = range.lowerBound
        while places.nextMark < range.upperBound {
            // A mark between this text and the last one was no text; nor is one that is never met. Until then places may be wrong.
            if places.nextMark < place { return askForSource() }
            unsafe take(document(place), places.nextMark - place)
            let gap = places.passGap()
            unsafe take(sourceStart + gap.text.lowerBound, gap.text.count)
            place = gap.mark + 1
        }
        unsafe take(document(place), range.upperBound - place)
    }

    /// Takes decoded text, which need not be all the text there is between two tags.
    @inline(__always)
    private mutating func take(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
        if elements.count != current + 1 {
            if unsafe !Bytes.areWhite(bytes, length) { elements[current].hasStrayText = true }
            return
        }
        if arenaCount - textStart + length > limits.textBytes {
            return stop(.text, at: Int(elements[current].offset))
        }
        unsafe append(bytes, length)
    }

    /// Takes a CDATA section, which libxml2 always copies; it is called when the parser is past the "]]>".
    mutating func characterData(_ bytes: UnsafePointer<xmlChar>, _ length: Int) {
        if isStopped || current < 0 { return }
        let textEnd = arenaCount
        unsafe take(bytes, length)
        if places.isTwin, unsafe !places.restore(taken(from: textEnd), endingAt: position - 3 + places.shift) {
            askForSource()
        }
    }

    /// What was taken as text of the current element turns out to be before its first child, so it is only looked at.
    @inline(__always)
    private mutating func discardTextBeforeFirstChild() {
        if unsafe !Bytes.areWhite(arena + textStart, arenaCount - textStart) { elements[current].hasStrayText = true }
        arenaCount = textStart
    }

    @inline(__always)
    private mutating func append(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
        // Always true, as nothing becomes longer by decoding; said here because the arena has no other guard.
        guard length <= count - arenaCount else { return stop(.text, at: position) }
        unsafe (arena + arenaCount).update(from: bytes, count: length)
        arenaCount += length
    }

    /// What was taken into the arena from an index on.
    private func taken(from start: Int) -> UnsafeMutableBufferPointer<UInt8> {
        unsafe UnsafeMutableBufferPointer(start: arena + start, count: arenaCount - start)
    }

    // MARK: The twin

    /// Whether all that libxml2 handed on could be led back to the document, and nothing the twin leaves out is missing.
    var isLedBack: Bool { !needsSource && !places.hasLostGap }

    private mutating func askForSource() {
        needsSource = true
        stopParser()
    }

    // MARK: Faults

    /// A document type declaration: refused as it begins, before anything in it is read.
    mutating func doctype() {
        if isStopped { return }
        fault = .doctype(offset: position)
        stopParser()
    }

    /// Processing instructions are skipped; only their names count.
    mutating func instruction(_ target: UnsafePointer<xmlChar>) {
        if isStopped { return }
        unsafe noteForeign(target)
        if foreignNameBytes > limits.foreignNameBytes { stop(.foreignNames, at: max(position - 1, 0)) }
    }

    private mutating func stop(_ limit: Fault.Limit, at offset: Int) {
        fault = .limit(limit, offset: offset)
        stopParser()
    }

    private mutating func stopParser() {
        isStopped = true
        unsafe xmlStopParser(context)
    }

    /// Any error, warning or namespace error: all of them refuse the document, and the first ends the reading.
    mutating func error(_ error: UnsafeMutablePointer<xmlError>) {
        if isStopped { return }
        isStopped = true
        let names = unsafe [error.pointee.str1, error.pointee.str2, error.pointee.str3]
        fault = .parser(
            ParserFault(
                code: UInt32(truncatingIfNeeded: unsafe error.pointee.code), offset: position,
                names: unsafe names.compactMap { unsafe $0.map { unsafe String(cString: $0) } }))
        // Not xmlStopParser: it takes the input away, and libxml2 goes on using its pointers into the input for a while after
        // reporting an error. The state alone does not end it either: after a comment or a value libxml2 restores it and would read on,
        // unheard and unlimited. So there is nothing left to read: zeros are where every loop of the parser ends.
        let rest = unsafe UnsafeMutablePointer(mutating: start + position)
        unsafe rest.update(repeating: 0, count: inputCount - position)
        unsafe context.pointee.instate = XML_PARSER_EOF
        unsafe context.pointee.disableSAX = 1
    }
}
