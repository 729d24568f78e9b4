/// Writes nodes out as UTF-8.
///
/// Where all children of an element are blocks, each stands on a line of its own, two spaces further in; white space there
/// means nothing. Where there is text or an element of the run of a text among them, nothing is put in between, and so it
/// is everywhere inside such an element and inside `pre`.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    /// Writes one piece whose own line, if it has one, is set in to the depth given.
    mutating func write(_ node: HTMLNode, depth: Int, mayBreak: Bool = true) {
        switch node {
        case .text(let text): HTMLEscaping.append(text, in: .text, to: &bytes)
        case .fragment(let nodes): for node in nodes { write(node, depth: depth, mayBreak: mayBreak) }
        case .element(let element): write(element, depth: depth, mayBreak: mayBreak)
        }
    }

    private mutating func write(_ element: HTMLElement, depth: Int, mayBreak: Bool) {
        startTag(element.name, element.attributes)
        if element.name.isVoid { return }
        let pieces = HTMLNode.flattened(element.children)
        let mayBreakInside = mayBreak && element.name.mayBreakInside
        if mayBreakInside, !pieces.isEmpty, pieces.allSatisfy(\.isBlock) {
            for piece in pieces {
                newLine(depth: depth + 1)
                write(piece, depth: depth + 1)
            }
            newLine(depth: depth)
        } else {
            // A browser drops a line break right after this tag, so it is given one to drop.
            if element.name == .pre, pieces.first?.beginsWithLineBreak == true { newLine(depth: 0) }
            for piece in pieces { write(piece, depth: depth, mayBreak: mayBreakInside) }
        }
        endTag(element.name)
    }
}

// MARK: - Tags and lines

extension HTMLWriter {
    mutating func startTag(_ name: HTMLElementName, _ attributes: [HTMLAttribute]) {
        bytes.append(UInt8(ascii: "<"))
        bytes += name.rawValue.utf8
        for attribute in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes += attribute.name.rawValue.utf8
            guard let value = attribute.value else { continue }
            bytes += "=\"".utf8
            HTMLEscaping.append(value, in: .attribute, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func endTag(_ name: HTMLElementName) {
        bytes += "</".utf8
        bytes += name.rawValue.utf8
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func newLine(depth: Int) {
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { bytes += "  ".utf8 }
    }

    /// Takes bytes that are markup already.
    mutating func append(markup: some Sequence<UInt8>) {
        bytes += markup
    }
}

// MARK: - What stands in a row

extension HTMLNode {
    /// The pieces without the fragments around them and without empty texts.
    static func flattened(_ nodes: [HTMLNode]) -> [HTMLNode] {
        nodes.flatMap { node -> [HTMLNode] in
            switch node {
            case .fragment(let inner): flattened(inner)
            case .text(let text): text.isEmpty ? [] : [node]
            case .element: [node]
            }
        }
    }

    fileprivate var isBlock: Bool {
        if case .element(let element) = self { element.name.isBlock } else { false }
    }

    fileprivate var beginsWithLineBreak: Bool {
        guard case .text(let text) = self, let first = text.unicodeScalars.first else { return false }
        return first == "\n" || first == "\r"
    }

    /// The piece by itself as markup, without a line break at its end; blocks of a fragment stand on lines of their own.
    ///
    /// Use it for markup that is put together elsewhere, and in tests.
    package var htmlText: String {
        var writer = HTMLWriter()
        let pieces = HTMLNode.flattened([self])
        let areBlocks = pieces.allSatisfy(\.isBlock)
        for (index, piece) in pieces.enumerated() {
            if areBlocks, index > 0 { writer.newLine(depth: 0) }
            writer.write(piece, depth: 0)
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}
