/// The way back from a ``PlainTwin`` to its document, for what libxml2 hands on from first to last.
///
/// Where libxml2 reads the document itself it leads nowhere: nothing is left out, and everything stands where it is.
@safe struct TwinPlaces {
    /// Whether libxml2 reads a twin.
    let isTwin: Bool
    private let gaps: [PlainTwin.Gap]
    private let source: MarkupScanner
    private var next = 0
    /// Where the next mark stands in the twin; beyond everything where there is none.
    private(set) var nextMark: Int
    /// How far what follows the last gap passed stands from its place in the document.
    private(set) var shift: Int
    /// The attributes of the tag last looked at as it is written, and where it begins.
    private var written: [WrittenAttribute] = []
    private var writtenTag: UInt32?

    /// The way back to a document; `gaps` is nil where libxml2 reads the document itself.
    init(to source: MarkupScanner, gaps: [PlainTwin.Gap]?) {
        self.source = source
        self.gaps = gaps ?? []
        isTwin = gaps != nil
        nextMark = gaps?.first?.mark ?? .max
        shift = gaps == nil ? 0 : source.first
    }

    /// Whether something was left out that libxml2 has not handed on as text.
    var hasLostGap: Bool { next < gaps.count }

    /// Goes past the next mark, of which there must be one, and says what was left out there.
    mutating func passGap() -> PlainTwin.Gap {
        let gap = gaps[next]
        shift = gap.end - gap.mark - 1
        next += 1
        nextMark = next < gaps.count ? gaps[next].mark : .max
        return gap
    }

    /// Puts the document's own bytes in the place of the stand-ins in some decoded text, given where in the document that ends.
    /// False where there are too few of them.
    ///
    /// Decoding neither adds nor drops a character beyond ASCII, except by numbered references, and those that decode to a stand-in are ruled
    /// out before; so the last stand-in is the last such byte of the document, and so on back to the first.
    func restore(_ text: UnsafeMutableBufferPointer<UInt8>, endingAt end: Int) -> Bool {
        var origin = end
        for index in text.indices.reversed() where unsafe text[index] == PlainTwin.standIn {
            repeat { origin -= 1 } while origin >= 0 && source.bytes[origin] < PlainTwin.standIn
            guard origin >= 0 else { return false }
            unsafe text[index] = source.bytes[origin]
        }
        return true
    }

    /// The same for the value of an attribute, namespace declarations not counted, of the element whose tag begins at an offset.
    mutating func restoreValue(
        _ text: UnsafeMutableBufferPointer<UInt8>, ofAttribute number: Int, ofTagAt offset: UInt32
    ) -> Bool {
        if writtenTag != offset {
            writtenTag = offset
            written = source.attributes(ofTagAt: Int(offset)).filter { !source.isNamespaceDeclaration($0) }
        }
        guard number < written.count else { return false }
        let value = written[number].value
        let standIns = unsafe text.count { $0 == PlainTwin.standIn }
        // "&#127;" gives a stand-in that stands for nothing.
        guard source.bytes[value].count(where: { $0 >= PlainTwin.standIn }) == standIns else { return false }
        return unsafe restore(text, endingAt: value.upperBound)
    }
}
