import CivilCalendar
import HTMLMarkup

extension HTMLNode {
    /// What stands in for a live risk, in a sentence or two.
    static func standIn(_ standIn: LiveRisk.StandIn) -> HTMLNode {
        switch standIn {
        case .nothing: .strong("Nothing stands in.")
        case .accepted(let safeguard):
            .fragment([.said(safeguard.what), " ", aside("Accepted by the readers", safeguard, reason: nil)])
        case .notAccepted(let safeguard, let reason):
            .fragment([
                .strong("Nothing accepted stands in."), " The agency offered: ", .said(safeguard.what), " ",
                aside("Not accepted by the readers", safeguard, reason: reason),
            ])
        }
    }

    private static func aside(_ ruling: String, _ safeguard: LiveRisk.Safeguard, reason: String?) -> HTMLNode {
        .span(
            [.class("aside")], .said(safeguard.post), ", since ", .day(safeguard.since), ". \(ruling)",
            reason.map { .fragment([": ", .said(ReasonWording.sentenceEnd($0))]) } ?? ".")
    }
}
