internal import CLibXML2

/// One libxml2 parser context with the vocabulary's names in its dictionary; freed exactly once, never shared.
///
/// Everything about how libxml2 is set up stands here. Nothing global is touched but `xmlInitParser()`, which runs once.
@safe struct ParserContext: ~Copyable {
    let pointer: xmlParserCtxtPtr
    let names: NameTable
    let namespaces: NameTable
    private let ownNameCount: Int32
    private let ownNameBytes: Int

    private static let started: Void = xmlInitParser()

    /// No network, and the declared encoding is ignored: it has been checked to be UTF-8, and libxml2 must never change
    /// encodings by itself. Deliberately absent: NOENT, DTDLOAD, DTDATTR, DTDVALID, XINCLUDE, RECOVER, HUGE.
    private static let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue)

    /// Nil where there is no memory left.
    init?(vocabulary: XMLVocabulary) {
        _ = Self.started
        guard let context = unsafe xmlNewParserCtxt() else { return nil }
        guard let dictionary = unsafe context.pointee.dict, let handlers = unsafe context.pointee.sax,
            let names = unsafe NameTable(vocabulary.names, in: dictionary),
            let namespaces = unsafe NameTable(vocabulary.namespaces, in: dictionary)
        else {
            unsafe xmlFreeParserCtxt(context)
            return nil
        }
        unsafe handlers.pointee = Handlers.table
        unsafe pointer = context
        self.names = names
        self.namespaces = namespaces
        ownNameCount = unsafe xmlDictSize(dictionary)
        ownNameBytes = unsafe Int(xmlDictGetUsage(dictionary))
    }

    deinit {
        unsafe xmlFreeParserCtxt(pointer)
    }

    /// Whether the dictionary has grown so much by names from documents that a fresh context must be made.
    ///
    /// libxml2 is slow with many names and accepts no more than 10 MB of them. Nothing that is reported depends on when this is
    /// so: the limit for foreign names counts each document by itself, and keeps any one of them far from those bounds.
    var isWorn: Bool {
        unsafe xmlDictSize(pointer.pointee.dict) > ownNameCount + 1_024
            || Int(xmlDictGetUsage(pointer.pointee.dict)) > ownNameBytes + (1 << 20)
    }

    /// Parses the bytes, calling `recording` back. True where libxml2 found nothing wrong.
    ///
    /// `start[count]` must be 0 and the bytes must stay where they are. They are given to libxml2 as they lie in memory, not
    /// through one of its input buffers: a position is then simply a distance from `start`, and the buffers of 2.9.14 refuse
    /// some documents of more than 10 MB, depending on how their last 500 bytes are divided.
    func parse(
        _ start: UnsafePointer<UInt8>, count: Int, recording: UnsafeMutablePointer<Recording>
    ) -> Bool {
        unsafe xmlCtxtReset(pointer)
        // 2.9.14 as its authors left it forgets to; Debian's does not. A prefix must not outlive a refused document.
        unsafe pointer.pointee.nsNr = 0
        guard let input = unsafe xmlNewInputStream(pointer) else { return false }
        unsafe input.pointee.base = start
        unsafe input.pointee.cur = start
        unsafe input.pointee.end = start + count
        guard unsafe inputPush(pointer, input) >= 0 else {
            unsafe xmlFreeInputStream(input)
            return false
        }
        unsafe pointer.pointee.userData = UnsafeMutableRawPointer(recording)
        // At the start of a document libxml2 obeys the instruction "oasis-xml-catalog" and sets up catalogues of files for it.
        // In this state, the one after a document type declaration, it skips it like any other.
        unsafe pointer.pointee.instate = XML_PARSER_PROLOG
        _ = unsafe xmlCtxtUseOptions(pointer, Self.options)
        let status = unsafe xmlParseDocument(pointer)
        let isWellFormed = unsafe pointer.pointee.wellFormed == 1 && pointer.pointee.nsWellFormed == 1
        unsafe xmlCtxtReset(pointer)
        unsafe pointer.pointee.userData = nil
        return status == 0 && isWellFormed
    }
}
