/// One element's shape as tables a pass over a document can look things up in: everything by token, sets as bits.
///
/// A vocabulary has some dozens of names, so a table over all its tokens is small and costs one load per question.
struct ShapeTable: Sendable {
    let name: String
    let text: ElementShape.TextRule
    /// By token: the attribute's place in `attributes`, or -1.
    let attributePlace: [Int8]
    let attributes: [String]
    let requiredAttributes: UInt64
    /// By token: the child's place in the sequence, or -1.
    let childPlace: [Int8]
    /// By token: the index of the child's own table.
    let childTable: [Int]
    /// By place: the names that may stand there.
    let children: [[String]]
    let requiredChildren: UInt64
    let repeatableChildren: UInt64

    /// Names as a message lists them; nil where there are none.
    static func listed(_ names: [String]) -> String? { names.isEmpty ? nil : names.joined(separator: ", ") }
}

/// Turns a tree of shapes into tables, the root's first.
struct ShapeCompiler {
    private(set) var tables: [ShapeTable?] = []
    private(set) var names: [String] = []
    private var tokens: [String: Int] = [:]

    init(_ root: ElementShape) {
        collect(root)
        _ = compile(root)
    }

    private mutating func collect(_ shape: ElementShape) {
        for name in [shape.name] + shape.attributes.map(\.name) where tokens[name] == nil {
            tokens[name] = names.count
            names.append(name)
        }
        for child in shape.children.flatMap(\.elements) { collect(child) }
    }

    private mutating func compile(_ shape: ElementShape) -> Int {
        precondition(shape.attributes.count <= 64 && shape.children.count <= 64, "sets of names are 64 bits wide")
        let index = tables.count
        tables.append(nil)
        var attributePlace = [Int8](repeating: -1, count: names.count)
        var requiredAttributes: UInt64 = 0
        for (place, attribute) in shape.attributes.enumerated() {
            if let token = tokens[attribute.name] { attributePlace[token] = Int8(place) }
            if attribute.isRequired { requiredAttributes |= 1 << UInt64(place) }
        }
        var childPlace = [Int8](repeating: -1, count: names.count)
        var childTable = [Int](repeating: -1, count: names.count)
        var requiredChildren: UInt64 = 0
        var repeatableChildren: UInt64 = 0
        for (place, child) in shape.children.enumerated() {
            for element in child.elements {
                guard let token = tokens[element.name] else { continue }
                childPlace[token] = Int8(place)
                childTable[token] = compile(element)
            }
            if child.isRequired { requiredChildren |= 1 << UInt64(place) }
            if child.mayRepeat { repeatableChildren |= 1 << UInt64(place) }
        }
        tables[index] = ShapeTable(
            name: shape.name, text: shape.text, attributePlace: attributePlace,
            attributes: shape.attributes.map(\.name), requiredAttributes: requiredAttributes, childPlace: childPlace,
            childTable: childTable, children: shape.children.map { $0.elements.map(\.name) },
            requiredChildren: requiredChildren, repeatableChildren: repeatableChildren)
        return index
    }
}
