/// A mutant while it is being made: a base, random numbers, and the edits so far.
///
/// A kind of mutation asks it for places (``attribute(of:)``, ``element(where:)``), for chance, and makes edits. A kind that finds
/// no place for itself in a base makes no edit; it is then tried with another base.
package struct Draft: Sendable {
    package let base: Base
    package let facts: SchemaFacts
    package var random: SplitMix64
    package private(set) var edits: [Edit] = []

    /// Starts a mutant of a base.
    package init(_ base: Base, _ facts: SchemaFacts, _ random: SplitMix64) {
        self.base = base
        self.facts = facts
        self.random = random
    }

    /// The base's parts.
    package var markup: Markup { base.markup }

    // MARK: Editing

    /// Puts other bytes in the place of some. An edit that overlaps an earlier one, or changes nothing, is not made.
    package mutating func replace(_ range: Range<Int>, with bytes: some Sequence<UInt8>) {
        let edit = Edit(range: range, bytes: Array(bytes))
        guard !base.bytes[range].elementsEqual(edit.bytes), !edits.contains(where: { $0.overlaps(edit) }) else {
            return
        }
        edits.append(edit)
    }

    /// Puts text in the place of some bytes.
    package mutating func replace(_ range: Range<Int>, with text: String) { replace(range, with: text.utf8) }

    /// Puts text in before a byte.
    package mutating func insert(_ text: String, at index: Int) { replace(index..<index, with: text.utf8) }

    /// Takes bytes away.
    package mutating func delete(_ range: Range<Int>) { replace(range, with: []) }

    /// Renames an element in both its tags.
    package mutating func rename(_ element: Int, to name: String) {
        replace(markup.elements[element].name, with: name)
        if let end = markup.elements[element].endName { replace(end, with: name) }
    }

    /// Adds an attribute, or a namespace declaration, behind the element's name or behind its last attribute.
    package mutating func addAttribute(_ text: String, to element: Int) {
        let place = markup.elements[element]
        let last = place.attributes.last.map { markup.attributes[$0].whole.upperBound }
        insert(" " + text, at: random.chance(in: 2) ? place.name.upperBound : last ?? place.name.upperBound)
    }

    /// Writes an element's text, also where it was written without an end tag.
    package mutating func setContent(of element: Int, to text: String) {
        let place = markup.elements[element]
        if let content = place.content {
            replace(content, with: text)
        } else {
            replace(place.tag.upperBound - 2..<place.tag.upperBound, with: ">\(text)</\(base.text(place.name))>")
        }
    }

    /// Puts one of some values in the place of an attribute's, whose type is one of these.
    package mutating func write(_ types: Set<String>, _ values: [String]) {
        guard let attribute = attribute(of: types), let value = random.pick(values) else { return }
        replace(markup.attributes[attribute].value, with: value)
    }

    // MARK: Choosing

    /// One of some things. There must be one: for tables written in code.
    package mutating func pick<Thing>(_ first: Thing, _ others: Thing...) -> Thing {
        let place = random.below(others.count + 1)
        return place == 0 ? first : others[place - 1]
    }

    /// Some element, or one of which something holds; nil where there is none.
    package mutating func element(where condition: (Markup.Element) -> Bool = { _ in true }) -> Int? {
        random.pick(markup.elements.indices.filter { condition(markup.elements[$0]) })
    }

    /// Some attribute of which something holds, declarations of namespaces left out; nil where there is none.
    package mutating func attribute(where condition: (Markup.Attribute) -> Bool = { _ in true }) -> Int? {
        random.pick(
            markup.attributes.indices.filter { !isDeclaration($0) && condition(markup.attributes[$0]) })
    }

    /// Some attribute whose value has one of these types of the schema; each name that occurs is as likely as every other.
    package mutating func attribute(of types: Set<String>) -> Int? {
        var byName: [String: [Int]] = [:]
        for index in markup.attributes.indices where types.contains(type(ofAttribute: index) ?? "") {
            byName[markup.attributes[index].localName, default: []].append(index)
        }
        return random.pick(byName.keys.sorted()).flatMap { random.pick(byName[$0] ?? []) }
    }

    /// Some element whose text has one of these types; each name that occurs is as likely as every other.
    package mutating func element(withText types: Set<String>) -> Int? {
        var byName: [String: [Int]] = [:]
        for (index, element) in markup.elements.enumerated() {
            guard let type = textType(of: element), types.contains(type) else { continue }
            byName[element.localName, default: []].append(index)
        }
        return random.pick(byName.keys.sorted()).flatMap { random.pick(byName[$0] ?? []) }
    }

    // MARK: Asking

    /// Whether an attribute is the declaration of a namespace.
    package func isDeclaration(_ attribute: Int) -> Bool {
        base.bytes[markup.attributes[attribute].name].starts(with: "xmlns".utf8)
    }

    /// The schema's type of an attribute; nil for those it does not have.
    package func type(ofAttribute index: Int) -> String? {
        let attribute = markup.attributes[index]
        return facts.type(of: attribute.localName, on: markup.elements[attribute.element].localName)
    }

    /// The schema's type of an element's text, with extended types followed; nil where it holds elements.
    package func textType(of element: Markup.Element) -> String? { facts.elements[element.localName]?.text }

    /// The element's attribute of this name, prefix or not.
    package func attribute(_ name: String, of element: Int) -> Int? {
        markup.elements[element].attributes.first { markup.attributes[$0].localName == name && !isDeclaration($0) }
    }

    /// The mark an attribute's value stands between.
    package func mark(of attribute: Int) -> String {
        base.text(markup.attributes[attribute].value.upperBound..<markup.attributes[attribute].whole.upperBound)
    }
}
