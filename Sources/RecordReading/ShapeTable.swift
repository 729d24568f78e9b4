/// One element's shape as tables a pass over a document can look things up in: everything by token, sets as bits.
///
/// A vocabulary has some dozens of names, so a table over all its tokens is small and costs one load per question. A class,
/// because a pass hands tables on for every element and a structure of arrays would be copied each time.
final class ShapeTable: Sendable {
    let name: String
    let text: ElementShape.TextRule
    let attributes: [String]
    let requiredAttributes: UInt64
    /// By place in the sequence: the names that may stand there.
    let children: [[String]]
    let requiredChildren: UInt64
    let repeatableChildren: UInt64

    /// By token: the attribute's place in `attributes`, or -1.
    private let attributePlace: [Int8]
    /// By token: the child's place in the sequence, or -1.
    private let childPlace: [Int8]
    /// By token: the child's own table.
    private let childTable: [ShapeTable?]

    /// Makes the tables of a shape and everything inside it.
    ///
    /// - Parameter tokens: The token of each name of the vocabulary: its place among them.
    init(_ shape: ElementShape, tokens: [String: Int]) {
        precondition(shape.attributes.count <= 64 && shape.children.count <= 64, "sets of names are 64 bits wide")
        name = shape.name
        text = shape.text
        attributes = shape.attributes.map(\.name)
        children = shape.children.map { $0.elements.map(\.name) }
        requiredAttributes = Self.bits(shape.attributes.map(\.isRequired))
        requiredChildren = Self.bits(shape.children.map(\.isRequired))
        repeatableChildren = Self.bits(shape.children.map(\.mayRepeat))

        var attributePlace = [Int8](repeating: -1, count: tokens.count)
        for (place, attribute) in shape.attributes.enumerated() {
            if let token = tokens[attribute.name] { attributePlace[token] = Int8(place) }
        }
        var childPlace = [Int8](repeating: -1, count: tokens.count)
        var childTable = [ShapeTable?](repeating: nil, count: tokens.count)
        for (place, child) in shape.children.enumerated() {
            for element in child.elements {
                guard let token = tokens[element.name] else { continue }
                childPlace[token] = Int8(place)
                childTable[token] = ShapeTable(element, tokens: tokens)
            }
        }
        self.attributePlace = attributePlace
        self.childPlace = childPlace
        self.childTable = childTable
    }

    private static func bits(_ flags: [Bool]) -> UInt64 {
        flags.enumerated().reduce(0) { $1.element ? $0 | 1 << UInt64($1.offset) : $0 }
    }

    /// The attribute's place, or -1 where the element does not have it.
    func place(ofAttribute token: Int?) -> Int { token.map { Int(attributePlace[$0]) } ?? -1 }

    /// The child's place in the sequence, or -1 where it may not stand here.
    func place(ofChild token: Int?) -> Int { token.map { Int(childPlace[$0]) } ?? -1 }

    /// The table of a child that may stand here.
    func table(ofChild token: Int?) -> ShapeTable? { token.flatMap { childTable[$0] } }

    /// Names as a message lists them; nil where there are none.
    static func listed(_ names: [String]) -> String? { names.isEmpty ? nil : names.joined(separator: ", ") }
}

extension ElementShape {
    /// Every name in the shape, each once, the element's own first: the order of a vocabulary's tokens.
    var names: [String] {
        var seen: Set<String> = []
        return everyName.filter { seen.insert($0).inserted }
    }

    private var everyName: [String] {
        [name] + attributes.map(\.name) + children.flatMap { $0.elements.flatMap(\.everyName) }
    }
}
