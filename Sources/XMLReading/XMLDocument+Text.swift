internal import Diagnostics

extension XMLDocument {
    /// The text of a childless element, whole and exact: white space included, references resolved, CDATA sections as text,
    /// comments and instructions left out. Empty for an element with children.
    @inlinable public func text(of element: Int) -> ByteSlice {
        ByteSlice(offset: elements[element].textOffset, length: elements[element].textLength)
    }

    /// Where text other than white space first occurs beside the children of an element, as a source offset; nil where there is
    /// none, and for a childless element.
    @inlinable public func strayText(of element: Int) -> Int? {
        elements[element].hasStrayText ? offset(ofStrayText: element) : nil
    }

    /// Finds stray text by reading on from the tag.
    @usableFromInline func offset(ofStrayText element: Int) -> Int? {
        guard let tag = scanner.markup(at: offset(of: element)) else { return nil }
        var depth = 0
        var next = tag.end
        while depth >= 0, let markup = scanner.markup(at: next) {
            switch markup.kind {
            case .startTag: if !isSelfClosing(markup) { depth += 1 }
            case .endTag: depth -= 1
            case .text where depth == 0:
                if let offset = firstNotWhite(in: markup.start..<markup.end, hasReferences: true) { return offset }
            case .characterData where depth == 0:
                if let offset = firstNotWhite(in: markup.start + 9..<markup.end - 3, hasReferences: false) {
                    return offset
                }
            default: break
            }
            next = markup.end
        }
        return nil
    }

    /// Source offset where the first text of an element begins; just past its tag where it has none.
    package func offset(ofText element: Int) -> Int {
        guard let tag = scanner.markup(at: offset(of: element)) else { return offset(of: element) }
        var next = tag.end
        while !isSelfClosing(tag), let markup = scanner.markup(at: next) {
            switch markup.kind {
            case .text: return markup.start
            case .characterData where markup.end - markup.start > 12: return markup.start + 9
            case .characterData, .comment, .instruction: next = markup.end
            case .startTag, .endTag, .declaration: return tag.end
            }
        }
        return tag.end
    }

    private func isSelfClosing(_ tag: Markup) -> Bool {
        source.bytes[tag.end - 2] == UInt8(ascii: "/")
    }

    /// The first place where something other than white space stands; white space written as a reference is white space.
    private func firstNotWhite(in range: Range<Int>, hasReferences: Bool) -> Int? {
        var index = range.lowerBound
        while index < range.upperBound {
            if hasReferences, source.bytes[index] == UInt8(ascii: "&") {
                let reference = scanner.reference(at: index)
                guard let scalar = reference.scalar, scalar.value <= 0x20 else { return index }
                index = reference.end
            } else {
                guard MarkupScanner.isWhite(source.bytes[index]) else { return index }
                index += 1
            }
        }
        return nil
    }
}
