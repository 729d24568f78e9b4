import HTMLMarkup
import Testing

struct HTMLRoundTripTests {
    @Test(arguments: UInt64(1)...300)
    func `gives back the texts and attributes that were put in, and nothing more`(seed: UInt64) throws {
        var maker = TreeMaker(seed: seed)
        let node = maker.element(depth: 0)
        let html = node.htmlText
        var tokens = try Tokenizer.tokens(of: html)[...]
        let read = try ReadElement(from: &tokens)
        #expect(tokens.isEmpty, "something stands after the end of the page's outermost element:\n\(html)")
        guard case .element(let put) = node else { return }
        if let difference = read.difference(from: put) { Issue.record("\(difference), in\n\(html)") }
    }
}

/// An element as the tokenizer read it.
private struct ReadElement {
    enum Child {
        case element(ReadElement)
        case text(Tokenizer.Scalars)
    }

    var name: String
    var attributes: [Tokenizer.Attribute]
    var children: [Child] = []

    init(from tokens: inout ArraySlice<Tokenizer.Token>) throws {
        guard case .start(let name, let attributes)? = tokens.popFirst() else { throw Tokenizer.Fault(what: "no tag") }
        self.name = name
        self.attributes = attributes
        if ["br", "hr", "col"].contains(name) { return }
        while let token = tokens.first {
            switch token {
            case .text(let text):
                children.append(.text(text))
                tokens.removeFirst()
            case .start: children.append(.element(try ReadElement(from: &tokens)))
            case .end(name):
                tokens.removeFirst()
                return
            case .end, .doctype: throw Tokenizer.Fault(what: "\(token) inside \(name)")
            }
        }
        throw Tokenizer.Fault(what: "\(name) does not end")
    }

    /// What differs from the element that was put in; nil when nothing does.
    func difference(from put: HTMLElement) -> String? {
        if name != put.name.rawValue { return "\(name) stands where \(put.name) was put" }
        let attributesPut = put.attributes.map { attribute in
            Tokenizer.Attribute(name: attribute.name.rawValue, value: attribute.value.map(shown))
        }
        if attributes != attributesPut { return "the attributes of \(name) are \(attributes)" }
        let pieces = flat(put.children)
        var found = children
        let inRunOfText = ["a", "em", "code", "span", "br", "svg"]
        let holdsBlocksOnly = pieces.allSatisfy { piece in
            if case .element(let element) = piece { !inRunOfText.contains(element.name.rawValue) } else { false }
        }
        if holdsBlocksOnly {
            // Only here may white space have been put in, and nothing else.
            found = found.filter { if case .text(let text) = $0 { !text.isLineBreakAndBlanks } else { true } }
        } else if name == "pre", case .text(var text)? = found.first, text.values.first == 10 {
            text.values.removeFirst()  // As a browser does.
            found[0] = .text(text)
        }
        if found.count != pieces.count { return "\(name) holds \(found.count) pieces, not \(pieces.count)" }
        for (piece, child) in zip(pieces, found) {
            switch (piece, child) {
            case (.element(let element), .element(let read)):
                if let difference = read.difference(from: element) { return difference }
            case (.text(let text), .text(let read)):
                if read != Tokenizer.Scalars(values: text.flatMap { shown($0).values }) {
                    return "a text in \(name) reads \(read)"
                }
            default: return "a text and an element in \(name) changed places"
            }
        }
        return nil
    }

    private enum Piece {
        case element(HTMLElement)
        /// Texts side by side, which a reader gets as one.
        case text([String])
    }

    private func flat(_ nodes: [HTMLNode]) -> [Piece] {
        var pieces: [Piece] = []
        func take(_ node: HTMLNode) {
            switch node {
            case .element(let element): pieces.append(.element(element))
            case .fragment(let inner): inner.forEach(take)
            case .text(""): break
            case .text(let text):
                if case .text(let before)? = pieces.last {
                    pieces[pieces.count - 1] = .text(before + [text])
                } else {
                    pieces.append(.text([text]))
                }
            }
        }
        nodes.forEach(take)
        return pieces
    }
}

extension Tokenizer.Scalars {
    fileprivate var isLineBreakAndBlanks: Bool {
        values.first == 10 && values.dropFirst().allSatisfy { $0 == 32 }
    }
}
