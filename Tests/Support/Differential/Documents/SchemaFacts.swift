/// What a schema of ours says about each element and attribute, read from the schema itself, so that a mutation can aim: at the
/// required attribute, the longest text, the last item that may stand.
///
/// It knows the few constructs that `Standards/schemas` uses, and an element's name means one thing within a vocabulary.
package struct SchemaFacts: Sendable {
    /// A simple type with a name.
    package struct SimpleType: Sendable {
        /// `xs:string`, `xs:token` or `xs:date`.
        package let base: String
        /// The most characters it may have.
        package let maxLength: Int?
        /// The words it may be; empty where it is no enumeration.
        package let words: [String]
    }

    /// One attribute of an element.
    package struct Attribute: Sendable {
        package let name: String
        package let type: String
        package let isRequired: Bool
    }

    /// One place in the sequence of children.
    package struct Child: Sendable {
        package let name: String
        package let isRequired: Bool
        /// How often it may stand there; nil for any number.
        package let most: Int?
    }

    /// One element.
    package struct Element: Sendable {
        package let attributes: [Attribute]
        package let children: [Child]
        /// The type of its text; nil where it holds elements.
        package let text: String?
    }

    package let namespace: String
    package let root: String
    package let types: [String: SimpleType]
    package let elements: [String: Element]

    /// Every element name, sorted.
    package var elementNames: [String] { elements.keys.sorted() }

    /// Every attribute name, sorted, each once.
    package var attributeNames: [String] { Set(elements.values.flatMap { $0.attributes.map(\.name) }).sorted() }

    /// The type of an attribute; nil where the element does not have it.
    package func type(of attribute: String, on element: String) -> String? {
        elements[element]?.attributes.first { $0.name == attribute }?.type
    }

    /// Whether some element has a place for children of which something holds.
    package func hasChild(where condition: (Child) -> Bool) -> Bool {
        elements.values.contains { $0.children.contains(where: condition) }
    }
}

extension SchemaFacts {
    /// Reads a schema of `Standards/schemas`.
    package init(schema bytes: [UInt8]) {
        let reading = SchemaReading(bytes: bytes, markup: Markup(bytes))
        namespace = reading.value("targetNamespace", of: 0) ?? ""
        root = reading.children(of: 0, named: "element").first.flatMap { reading.value("name", of: $0) } ?? ""
        types = reading.simpleTypes
        elements = reading.elements
    }
}

/// Looks things up in a schema.
private struct SchemaReading {
    let bytes: [UInt8]
    let markup: Markup

    func value(_ name: String, of element: Int) -> String? {
        markup.elements[element].attributes.map { markup.attributes[$0] }.first { $0.localName == name }
            .map { String(decoding: bytes[$0.value], as: UTF8.self) }
    }

    func children(of element: Int, named name: String) -> [Int] {
        markup.elements[element].children.filter { markup.elements[$0].localName == name }
    }

    var simpleTypes: [String: SchemaFacts.SimpleType] {
        var types: [String: SchemaFacts.SimpleType] = [:]
        for type in children(of: 0, named: "simpleType") {
            guard let name = value("name", of: type), let restriction = children(of: type, named: "restriction").first
            else { continue }
            types[name] = SchemaFacts.SimpleType(
                base: value("base", of: restriction) ?? "",
                maxLength: children(of: restriction, named: "maxLength").first.flatMap { value("value", of: $0) }
                    .flatMap { Int($0) },
                words: children(of: restriction, named: "enumeration").compactMap { value("value", of: $0) })
        }
        return types
    }

    var elements: [String: SchemaFacts.Element] {
        var elements: [String: SchemaFacts.Element] = [:]
        for index in markup.elements.indices where markup.elements[index].localName == "element" {
            guard let name = value("name", of: index) else { continue }
            let named = value("type", of: index)
            let complex =
                children(of: index, named: "complexType").first
                ?? children(of: 0, named: "complexType").first { value("name", of: $0) == named }
            guard let complex else {
                elements[name] = SchemaFacts.Element(attributes: [], children: [], text: named)
                continue
            }
            let (attributes, text) = content(of: complex)
            elements[name] = SchemaFacts.Element(
                attributes: attributes, children: nearest("element", in: complex).compactMap { child($0) }, text: text)
        }
        return elements
    }

    /// The attributes of a complex type and the type of its text. It may extend another complex type, which then has the text, and more
    /// attributes.
    private func content(of complex: Int) -> (attributes: [SchemaFacts.Attribute], text: String?) {
        let own = nearest("attribute", in: complex).compactMap { attribute($0) }
        guard let base = nearest("extension", in: complex).first.flatMap({ value("base", of: $0) }) else {
            return (own, nil)
        }
        guard let extended = children(of: 0, named: "complexType").first(where: { value("name", of: $0) == base })
        else { return (own, base) }
        let (attributes, text) = content(of: extended)
        return (own + attributes, text)
    }

    private func attribute(_ index: Int) -> SchemaFacts.Attribute? {
        guard let name = value("name", of: index), let type = value("type", of: index) else { return nil }
        return SchemaFacts.Attribute(name: name, type: type, isRequired: value("use", of: index) == "required")
    }

    private func child(_ index: Int) -> SchemaFacts.Child? {
        guard let name = value("name", of: index) else { return nil }
        let most = value("maxOccurs", of: index)
        return SchemaFacts.Child(
            name: name, isRequired: value("minOccurs", of: index) != "0",
            most: most == "unbounded" ? nil : most.flatMap { Int($0) } ?? 1)
    }

    /// The elements of a name below another, those inside an element declaration left out.
    private func nearest(_ name: String, in element: Int) -> [Int] {
        markup.elements[element].children.flatMap { child -> [Int] in
            if markup.elements[child].localName == name { return [child] }
            return markup.elements[child].localName == "element" ? [] : nearest(name, in: child)
        }
    }
}
