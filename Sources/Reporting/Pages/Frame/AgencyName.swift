package import Evaluation
import HTMLMarkup
import Submissions

/// An agency as a row of a page names it.
package struct AgencyName: Sendable, Hashable {
    package let id: String
    package let name: String
    /// What is shown of it rests on made-up answers.
    package let isConstructed: Bool

    package init(id: String, name: String, isConstructed: Bool) {
        self.id = id
        self.name = name
        self.isConstructed = isConstructed
    }

    package init(_ agency: AgencyResult) {
        id = agency.agency.id
        name = agency.agency.name
        isConstructed = agency.isConstructed
    }
}

extension RoundReport {
    /// The agencies of these ids, in their order; an id that was not invited names itself.
    func names(_ ids: [String]) -> [AgencyName] {
        ids.compactMap { result.agency($0).map(AgencyName.init) }
    }
}

extension HTMLNode {
    /// The agency's name as a link to its page, with the words "Constructed example" where they belong.
    static func agency(_ agency: AgencyName, from page: ReportPage) -> HTMLNode {
        .fragment([
            .link(to: ReportPage.agency(agency.id).link(from: page), .said(agency.name)),
            agency.isConstructed ? .constructed : .nothing,
        ])
    }

    /// Agencies in a sentence: "one", "one and two", "one, two and three", each with a link.
    static func agencies(_ agencies: [AgencyName], from page: ReportPage) -> HTMLNode {
        .fragment(
            agencies.enumerated().flatMap { place, agency -> [HTMLNode] in
                let before: HTMLNode =
                    if place == 0 { .nothing } else { place == agencies.count - 1 ? " and " : ", " }
                return [before, .link(to: ReportPage.agency(agency.id).link(from: page), .said(agency.name))]
            })
    }

    /// The words every made-up row carries.
    static var constructed: HTMLNode { .span([.class("constructed")], "Constructed example") }
}
