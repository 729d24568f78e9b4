/// One place in the sequence of children: which element may stand there, and how often.
package struct ChildShape: Sendable {
    /// The elements that may stand in this place; more than one where they may be mixed.
    let elements: [ElementShape]
    let isRequired: Bool
    let mayRepeat: Bool

    /// The element stands here exactly once.
    package static func one(_ element: ElementShape) -> ChildShape {
        ChildShape(elements: [element], isRequired: true, mayRepeat: false)
    }

    /// The element stands here once or not at all.
    package static func optional(_ element: ElementShape) -> ChildShape {
        ChildShape(elements: [element], isRequired: false, mayRepeat: false)
    }

    /// The element stands here any number of times.
    package static func any(_ element: ElementShape) -> ChildShape {
        ChildShape(elements: [element], isRequired: false, mayRepeat: true)
    }

    /// The element stands here at least once.
    package static func oneOrMore(_ element: ElementShape) -> ChildShape {
        ChildShape(elements: [element], isRequired: true, mayRepeat: true)
    }

    /// These elements stand here any number of times in any order.
    package static func anyOf(_ elements: ElementShape...) -> ChildShape {
        ChildShape(elements: elements, isRequired: false, mayRepeat: true)
    }
}
