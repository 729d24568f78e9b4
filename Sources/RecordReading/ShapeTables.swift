/// The shapes of a vocabulary as tables that a pass over a document can look things up in: everything by number, sets as bits.
///
/// A shape's number is its place in ``shapes``; the document element's is 0. What an element may hold is one array over all shapes and
/// all tokens, so a question costs one load, and nothing has to be kept alive for the answer. A vocabulary has some dozens of names,
/// so the array is small.
final class ShapeTables: Sendable {
    /// What is asked of every element of a shape.
    struct Rules: Sendable {
        let text: ElementShape.TextRule
        let requiredAttributes: UInt64
        let requiredChildren: UInt64
        let repeatableChildren: UInt64
    }

    /// What a name means inside an element of a shape.
    struct Meaning: Sendable {
        /// The bit of its place among the attributes, 0 where there is no such attribute.
        var attribute: UInt64 = 0
        /// The bit of its place in the sequence of children, 0 where no such child may stand.
        var child: UInt64 = 0
        /// The number of the child's own shape.
        var shape = 0

        static let nothing = Meaning()
    }

    /// The shapes as they were written down, for messages.
    let shapes: [ElementShape]
    /// By number.
    let rules: [Rules]
    /// By number and token.
    private let meanings: [Meaning]
    private let tokenCount: Int

    /// Makes the tables of a shape and everything inside it.
    ///
    /// - Parameter tokens: The token of each name of the vocabulary: its place among them.
    init(_ root: ElementShape, tokens: [String: Int]) {
        var numbered = NumberedShapes(tokens: tokens)
        _ = numbered.add(root)
        shapes = numbered.shapes
        rules = shapes.map { shape in
            Rules(
                text: shape.text, requiredAttributes: Self.bits(shape.attributes.map(\.isRequired)),
                requiredChildren: Self.bits(shape.children.map(\.isRequired)),
                repeatableChildren: Self.bits(shape.children.map(\.mayRepeat)))
        }
        meanings = numbered.meanings
        tokenCount = tokens.count
    }

    private static func bits(_ flags: [Bool]) -> UInt64 {
        flags.enumerated().reduce(0) { $1.element ? $0 | 1 << UInt64($1.offset) : $0 }
    }

    /// What a name means in a shape; nothing where it is not a name of the vocabulary.
    func meaning(of token: Int?, in shape: Int) -> Meaning {
        token.map { meanings[shape * tokenCount + $0] } ?? .nothing
    }
}

/// Gives the shapes of a vocabulary their numbers: each before those inside it.
private struct NumberedShapes {
    let tokens: [String: Int]
    var shapes: [ElementShape] = []
    var meanings: [ShapeTables.Meaning] = []

    mutating func add(_ shape: ElementShape) -> Int {
        precondition(shape.attributes.count <= 64 && shape.children.count <= 64, "sets of names are 64 bits wide")
        let number = shapes.count
        let start = meanings.count
        shapes.append(shape)
        meanings += Array(repeating: .nothing, count: tokens.count)
        for (place, attribute) in shape.attributes.enumerated() {
            if let token = tokens[attribute.name] { meanings[start + token].attribute = 1 << UInt64(place) }
        }
        for (place, child) in shape.children.enumerated() {
            for element in child.elements {
                guard let token = tokens[element.name] else { continue }
                meanings[start + token].child = 1 << UInt64(place)
                meanings[start + token].shape = add(element)
            }
        }
        return number
    }
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
