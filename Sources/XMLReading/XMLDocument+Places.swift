package import Diagnostics

extension XMLDocument {
    /// Source offset of an element's `<`.
    @inlinable public func offset(of element: Int) -> Int { Int(elements[element].offset) }

    /// Source offset of an attribute's name, prefix included. Found by reading the tag again: for messages, not for loops.
    package func offset(ofAttribute attribute: Int) -> Int { written(attribute).name.lowerBound }

    /// Line and column of a source offset.
    package func location(at offset: Int) -> SourceLocation { source.location(at: offset) }

    /// Line and column of an element's `<`.
    package func location(of element: Int) -> SourceLocation { location(at: offset(of: element)) }

    /// Line and column of an attribute's name.
    package func location(ofAttribute attribute: Int) -> SourceLocation { location(at: offset(ofAttribute: attribute)) }

    /// Line and column where the first text of an element begins.
    package func location(ofText element: Int) -> SourceLocation { location(at: offset(ofText: element)) }
}
