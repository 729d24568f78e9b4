import Diagnostics
import FuzzSupport
import XMLReading

@main
struct FuzzXML {
    static func main() { fuzz(readXML) }
}

/// Names that the seeds hold, and none that they do not.
private let vocabulary = XMLVocabulary(
    namespaces: ["urn:s11:return:1", "urn:example"],
    names: [
        "return", "agency", "answers", "answer", "criterion", "self-rating", "narrative", "evidence", "title", "date",
    ])

/// Read again and again, as an importer does. The fuzzer calls from one thread only.
nonisolated(unsafe) private var reused = XMLReader(vocabulary: vocabulary)

/// Has libxml2 read the document itself where the others may hand it a twin of ASCII only.
nonisolated(unsafe) private var plain = XMLReader(vocabulary: vocabulary, isTwinUsed: false)

/// Smaller limits, so that the fuzzer can reach them.
private let narrowLimits = XMLLimits(
    documentBytes: 4_000, tagBytes: 200, attributes: 4, documentAttributes: 20, namespaces: 3, depth: 5, elements: 30,
    textBytes: 100, foreignNameBytes: 40)
nonisolated(unsafe) private var narrow = XMLReader(vocabulary: vocabulary, limits: narrowLimits)
nonisolated(unsafe) private var narrowAndPlain = XMLReader(
    vocabulary: vocabulary, limits: narrowLimits, isTwinUsed: false)

/// Any bytes, read by a new reader, by one that has read much and by one without a twin: no trap, no leak, and the same from all.
@_cdecl("LLVMFuzzerTestOneInput")
func readXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let source = document(start, count)
    var fresh = XMLReader(vocabulary: vocabulary)
    let first = description(of: fresh.read(source), source)
    let second = description(of: reused.read(source), source)
    expect(first == second, "a reader that was used before reads it otherwise")
    let third = description(of: plain.read(source), source)
    expect(first == third, "a document is read otherwise than its twin")
    let limited = description(of: narrow.read(source), source)
    let fourth = description(of: narrowAndPlain.read(source), source)
    expect(limited == fourth, "within narrow limits a document is read otherwise than its twin")
    return 0
}

/// Everything that can be asked of what was read, in words.
private func description(of result: Result<XMLDocument, XMLRefusal>, _ source: SourceText) -> [String] {
    switch result {
    case .failure(let refusal):
        expectSound(refusal.diagnostics, of: source, refused: true)
        return refusal.diagnostics.map(\.consoleText)
    case .success(let document):
        expect(document.elementCount > 0, "a document without an element")
        return (0..<document.elementCount).map { described($0, of: document, source) }
    }
}

private func described(_ element: Int, of document: XMLDocument, _ source: SourceText) -> String {
    let offset = document.offset(of: element)
    expect(source.bytes[offset] == UInt8(ascii: "<"), "an element that does not begin with a bracket")
    expect(!document.nameText(of: element).isEmpty, "an element without a name")
    if let parent = document.parent(of: element) {
        expect(parent < element && document.depth(of: parent) + 1 == document.depth(of: element), "a wrong parent")
        expect(document.children(of: parent).contains(element), "a child its parent does not know")
    } else {
        expect(element == 0, "a second outermost element")
    }
    let attributes = document.attributes(of: element).map { attribute -> String in
        let place = document.offset(ofAttribute: attribute)
        let name = document.attributeNameText(attribute)
        expect(place > offset && place < source.bytes.count, "an attribute outside its tag")
        expect(document.element(ofAttribute: attribute) == element, "an attribute of another element")
        return "\(name)=\(document.string(document.value(ofAttribute: attribute)))@\(place)"
    }
    let text = document.string(document.text(of: element))
    expect(document.offset(ofText: element) >= offset, "text before its element")
    return
        "\(document.namespaceText(of: element) ?? "") \(document.nameText(of: element)) @\(document.location(of: element).text) "
        + "\(attributes) \(text) \(document.strayText(of: element) ?? -1)"
}
