import CivilCalendar
import HTMLMarkup

extension AgencyView {
    var revised: PageSection? {
        guard let revised = model.revised else { return nil }
        func row(_ name: String, _ side: RevisedReturn.Side) -> [HTMLNode] {
            [
                "\(name)", "\(side.revision)", side.received.map { .day($0) } ?? "not on record",
                side.signedOff.map { .said($0) } ?? "not on record",
            ]
        }
        return PageSection(
            "revised", "Revised return",
            .p("The grade rests on the earlier return. It stands until the revised one has been read."),
            PageTable(
                caption("The return that was graded and the one awaiting re-assessment"),
                [
                    .init("Return", "name"), .init("Revision", "short"), .init("Received", "day"),
                    .init("Signed off", "words"),
                ],
                rows: [row("Graded", revised.graded), row("Awaiting re-assessment", revised.awaiting)]
            ).node)
    }

    var reasons: PageSection? {
        guard let reasons = model.reasons else { return nil }
        return PageSection("why", model.grade.reasonsHeading, content: HTMLNode.reasons(reasons, for: model.grade))
    }

    var liveRisks: PageSection? {
        guard !model.liveRisks.isEmpty else {
            return PageSection("live-risks", "Live risks", .p(.strong("None "), "was found in this return."))
        }
        return PageSection(
            "live-risks", "Live risks",
            .p("Something that keeps children safe today is missing. These do not wait for a meeting."),
            PageTable(
                caption("Live risks, what stands in for each, and the first response"),
                [.init("What is missing", "name"), .init("What stands in", "wide"), .init("First response", "day")],
                rows: model.liveRisks.map { ["\($0.criterion)", .standIn($0.standsIn), .due($0.response)] }
            ).node)
    }
}
