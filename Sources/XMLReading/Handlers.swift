internal import CLibXML2

/// The functions libxml2 calls. Each only passes on to the ``Recording`` the user data points to.
///
/// They capture nothing, and the recording is a structure reached through a pointer, so that a call costs no retain, no release
/// and no exclusivity check.
enum Handlers {
    /// Only these are set. Nothing resolves an entity, loads a file or builds a tree.
    static var table: xmlSAXHandler {
        var table = unsafe xmlSAXHandler()
        unsafe table.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe table.internalSubset = { data, _, _, _ in
            unsafe recording(data)?.pointee.doctype()
        }
        unsafe table.startElementNs = {
            data, name, _, namespace, declarationCount, declarations, count, _, attributes in
            guard let name = unsafe name else { return }
            unsafe recording(data)?.pointee.startElement(
                name, namespace: namespace, declarations: declarations, declarationCount: Int(declarationCount),
                attributes: attributes, attributeCount: Int(count))
        }
        unsafe table.endElementNs = { data, _, _, _ in
            unsafe recording(data)?.pointee.endElement()
        }
        let text: charactersSAXFunc = { data, bytes, count in
            guard let bytes = unsafe bytes else { return }
            unsafe recording(data)?.pointee.text(bytes, Int(count))
        }
        unsafe table.characters = text
        unsafe table.cdataBlock = { data, bytes, count in
            guard let bytes = unsafe bytes else { return }
            unsafe recording(data)?.pointee.characterData(bytes, Int(count))
        }
        // The same function as `characters`: libxml2 then does not look at the text to tell the two apart.
        unsafe table.ignorableWhitespace = text
        unsafe table.processingInstruction = { data, target, _ in
            guard let target = unsafe target else { return }
            unsafe recording(data)?.pointee.instruction(target)
        }
        unsafe table.serror = { data, error in
            guard let error = unsafe error else { return }
            unsafe recording(data)?.pointee.error(error)
        }
        return unsafe table
    }
}

/// The recording behind the user data of a parser context.
private func recording(_ data: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<Recording>? {
    unsafe data?.assumingMemoryBound(to: Recording.self)
}
