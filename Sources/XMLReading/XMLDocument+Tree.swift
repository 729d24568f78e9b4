extension XMLDocument {
    /// The element around an element; nil for the outermost.
    package func parent(of element: Int) -> Int? {
        element == 0 ? nil : Int(elements[element].parent)
    }

    /// The first element inside an element.
    @inlinable public func firstChild(of element: Int) -> Int? {
        Int(elements[element].end) > element + 1 ? element + 1 : nil
    }

    /// The next element with the same parent.
    @inlinable public func nextSibling(of element: Int) -> Int? {
        let next = Int(elements[element].end)
        guard element > 0, next < Int(elements[Int(elements[element].parent)].end) else { return nil }
        return next
    }

    /// The elements directly inside an element, in document order.
    @inlinable public func children(of element: Int) -> ChildElements {
        ChildElements(document: self, pending: firstChild(of: element))
    }

    /// Whether an element has this name, and the vocabulary's first namespace.
    @inlinable public func isElement(_ element: Int, named nameToken: Int) -> Bool {
        elements[element].name == nameToken && elements[element].namespace == 0
    }

    /// How many elements are around an element: 0 for the outermost.
    package func depth(of element: Int) -> Int { Int(elements[element].depth) }
}

/// The children of one element, from ``XMLDocument/children(of:)``.
public struct ChildElements: Sequence, IteratorProtocol {
    @usableFromInline let document: XMLDocument
    /// The child that `next()` gives next.
    @usableFromInline var pending: Int?

    @inlinable init(document: XMLDocument, pending: Int?) {
        self.document = document
        self.pending = pending
    }

    /// The next child, nil after the last.
    @inlinable public mutating func next() -> Int? {
        guard let child = pending else { return nil }
        pending = document.nextSibling(of: child)
        return child
    }
}
