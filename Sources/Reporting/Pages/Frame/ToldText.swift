import HTMLMarkup
package import Submissions

/// What an agency wrote, or that it is held out because a child might be recognised in it.
package enum ToldText: Sendable, Hashable {
    case told(String)
    case heldOut

    /// The text, or the words that stand in its place.
    package var text: String {
        switch self {
        case .told(let text): text
        case .heldOut: "Text held out: a child might be recognised in it."
        }
    }
}

extension Submission {
    /// A slice of the return as it may be shown.
    package func told(_ slice: TextSlice) -> ToldText { shown(slice).map(ToldText.told) ?? .heldOut }
}

extension HTMLNode {
    /// What somebody outside the board wrote; its direction of writing stays its own.
    static func said(_ text: String) -> HTMLNode { .span([.dir(.automatic)], "\(text)") }

    /// What an agency wrote, or that it is held out.
    static func said(_ text: ToldText) -> HTMLNode {
        switch text {
        case .told(let text): said(text)
        case .heldOut: .em([.class("held")], "\(text.text)")
        }
    }
}
