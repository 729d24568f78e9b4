import HTMLMarkup

extension HTMLNode {
    /// The letter in its box, with its words beside it.
    static func mark(_ mark: Mark) -> HTMLNode {
        .span([.class("marked")], box(mark), .span([.class("label")], "\(mark.label)"))
    }

    /// The letter in its box, its words for screen readers only; where a legend or heading stands by.
    static func letter(_ mark: Mark) -> HTMLNode {
        .fragment([box(mark), .span([.class("unseen")], "\(mark.label)")])
    }

    /// The letters a thing can still turn out to be, worst to best.
    static func open(_ lowest: Mark, _ highest: Mark) -> HTMLNode {
        .fragment([openBox(lowest, highest), .span([.class("unseen")], "\(Mark.openWords(lowest, highest))")])
    }

    /// The letters alone in a broken box, for where the words stand beside it.
    static func openBox(_ lowest: Mark, _ highest: Mark) -> HTMLNode {
        let letters = lowest == highest ? lowest.letter : "\(lowest.letter)–\(highest.letter)"
        return .span([.class("mark", "open"), .ariaHidden], "\(letters)")
    }

    /// The letter alone in its box, for where the words stand beside it.
    static func box(_ mark: Mark) -> HTMLNode {
        .span([.class("mark", HTMLIdentifier(mark.tone.rawValue)), .ariaHidden], "\(mark.letter)")
    }
}
