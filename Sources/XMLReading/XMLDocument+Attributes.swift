extension XMLDocument {
    /// The attributes of an element, in the order they are written. Namespace declarations are not attributes.
    @inlinable public func attributes(of element: Int) -> Range<Int> {
        let next = element + 1
        let end = next < elements.count ? Int(elements[next].firstAttribute) : attributeRecords.count
        return Int(elements[element].firstAttribute)..<end
    }

    /// The token of an attribute's local name; nil where the vocabulary does not have it.
    @inlinable public func attributeNameToken(_ attribute: Int) -> Int? {
        Token.value(attributeRecords[attribute].name)
    }

    /// The token of an attribute's namespace; nil where it has none, or one the vocabulary does not have.
    package func attributeNamespaceToken(_ attribute: Int) -> Int? {
        Token.value(attributeRecords[attribute].namespace)
    }

    /// Whether an attribute has a namespace at all, as `xml:lang` has; an attribute without a prefix has none.
    @inlinable public func attributeHasNamespace(_ attribute: Int) -> Bool {
        attributeRecords[attribute].namespace != Token.absent
    }

    /// The name as it is written, prefix included. For messages.
    package func attributeNameText(_ attribute: Int) -> String {
        scanner.string(written(attribute).name)
    }

    /// The value, decoded: references are resolved, each line end or tab is a space.
    @inlinable public func value(ofAttribute attribute: Int) -> ByteSlice { attributeRecords[attribute].value }

    /// The attribute with that name and no namespace; nil where the element does not have it.
    @inlinable public func attribute(_ nameToken: Int, of element: Int) -> Int? {
        for attribute in attributes(of: element)
        where attributeRecords[attribute].name == nameToken && attributeRecords[attribute].namespace == Token.absent {
            return attribute
        }
        return nil
    }

    /// The element an attribute belongs to.
    package func element(ofAttribute attribute: Int) -> Int {
        // The last element whose first attribute is not after this one.
        var low = 0
        var high = elements.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(elements[middle].firstAttribute) <= attribute { low = middle } else { high = middle }
        }
        return low
    }

    /// The attribute as it is written in its tag, found by reading the tag again.
    func written(_ attribute: Int) -> WrittenAttribute {
        let element = element(ofAttribute: attribute)
        let scanner = scanner
        let written = scanner.attributes(ofTagAt: offset(of: element)).filter { !scanner.isNamespaceDeclaration($0) }
        return written[attribute - attributes(of: element).lowerBound]
    }
}
