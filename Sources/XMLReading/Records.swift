/// One element as it is kept: 32 bytes, integers only.
@usableFromInline struct ElementRecord: Sendable {
    /// Source offset of the tag's `<`.
    @usableFromInline var offset: UInt32
    /// Index of the parent; the outermost element is its own parent.
    @usableFromInline var parent: UInt32
    /// One past the last descendant; the element's own index + 1 where it is childless. 0 while the element is open.
    @usableFromInline var end: UInt32 = 0
    /// Index of its first attribute; the last is the one before the next element's first.
    @usableFromInline var firstAttribute: UInt32
    /// Where its text begins in the arena.
    @usableFromInline var textOffset: UInt32
    /// How much of the arena is its text; 0 where it has children.
    @usableFromInline var textLength: UInt32 = 0
    @usableFromInline var name: UInt16
    @usableFromInline var namespace: UInt16
    @usableFromInline var depth: UInt8
    /// Whether there is text other than white space beside its children.
    @usableFromInline var hasStrayText = false

    /// Completes the record when the element ends.
    mutating func close(end: Int, textOffset: Int, textLength: Int) {
        self.end = UInt32(truncatingIfNeeded: end)
        self.textOffset = UInt32(truncatingIfNeeded: textOffset)
        self.textLength = UInt32(truncatingIfNeeded: textLength)
    }
}

/// One attribute as it is kept: 12 bytes.
@usableFromInline struct AttributeRecord: Sendable {
    @usableFromInline var value: ByteSlice
    @usableFromInline var name: UInt16
    @usableFromInline var namespace: UInt16
}
