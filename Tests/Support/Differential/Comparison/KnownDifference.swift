package import SchemaJudge

/// White space in a CDATA section between elements: valid by the specification, which speaks of characters and not of how they are
/// written, but refused by libxml2's validator, which asks how they are written.
///
/// The exception is as narrow as the difference. A document falls under it only if it is valid once each CDATA section that holds
/// nothing but white space is written as that white space, which changes nothing a schema can see.
package enum KnownDifference {
    /// The document with its blank CDATA sections written out; nil where it has none.
    package static func withoutBlankSections(_ document: [UInt8]) -> [UInt8]? {
        let opening = Array("<![CDATA[".utf8)
        var result: [UInt8] = []
        var copied = 0
        var from = 0
        while let start = Bytes.firstIndex(of: opening, in: document, from: from) {
            from = start + opening.count
            let end = document[from...].firstIndex { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? document.count
            guard document[end...].starts(with: "]]>".utf8) else { continue }
            result += document[copied..<start] + document[from..<end]
            copied = end + 3
            from = copied
        }
        return copied == 0 ? nil : result + document[copied...]
    }

    /// Whether a document that the judge refuses is refused for this and nothing else.
    package static func explains(_ document: [UInt8], _ judge: SchemaJudge) -> Bool {
        withoutBlankSections(document).map { judge.verdict(on: $0).isValid } ?? false
    }
}
