import Diagnostics
package import Standards
package import Submissions
import XMLWriting

/// Writes a blank return for an agency to fill in: every criterion it is asked, with its wording and levels beside it.
package struct BlankReturn: Sendable {
    package let edition: Edition
    package let agency: Agency

    package init(edition: Edition, agency: Agency) {
        self.edition = edition
        self.agency = agency
    }

    /// The return as XML; a draft without a sign-off and without ratings, valid as it stands.
    package var xml: String {
        let identity = edition.identity
        var lines = [
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            "<!-- \(comment("A blank return for \(edition.title). Put your rating, 0 to 3, into self-rating=\"\" of each answer, as in self-rating=\"2\"."))",
            "     Under each answer, in this order: a narrative, evidence, a planned action. Leave out what you do not need.",
            "     When it is complete, a senior post signs it off with the sign-off line below. Name posts, never people, and no child. -->",
            "<return xmlns=\"urn:s11:return:1\" edition=\"\(attribute(identity.id))\" edition-hash=\"\(identity.hash.text)\" revision=\"1\">",
            "  <agency id=\"\(attribute(agency.id))\" name=\"\(attribute(agency.name))\" type=\"\(attribute(agency.type))\" "
                + "sector=\"\(attribute(agency.sector))\"\(agency.partOf.map { " part-of=\"\(attribute($0))\"" } ?? "") duty-basis=\"\(agency.duty.rawValue)\"/>",
            "  <!-- <sign-off post=\"Chief Executive\" date=\"YYYY-MM-DD\" meeting=\"Board\"/> -->",
            "  <answers>",
        ]
        for standard in edition.standards {
            let asked = standard.criteria.filter { edition.applies(criterion: $0, toAgencyType: agency.type) }
            guard !asked.isEmpty else { continue }
            lines += ["", "    <!-- Standard \(standard.id): \(comment(standard.title)). \(comment(standard.aim)) -->"]
            for index in asked { lines += answer(edition.criteria[index]) }
        }
        lines += [
            "  </answers>", "  <!-- <hindrance>What makes working with partners harder.</hindrance> -->",
            "  <!-- <good-practice criterion=\"\(edition.criteria.first?.id ?? "")\">Practice you offer to share.</good-practice> -->",
            "</return>", "",
        ]
        return lines.joined(separator: "\n")
    }

    private func answer(_ criterion: Criterion) -> [String] {
        let kinds = criterion.expectedEvidence.map { edition.evidenceKinds[$0].id }.joined(separator: ", ")
        let first = criterion.expectedEvidence.first.map { edition.evidenceKinds[$0].id } ?? "policy"
        return [
            "", "    <!-- \(criterion.id) \(comment(criterion.title)). \(comment(criterion.wording))",
        ] + criterion.descriptors.enumerated().map { "         \($0.offset): \(comment($0.element))" } + [
            "         Evidence usually seen: \(comment(kinds)).",
            "         <evidence kind=\"\(first)\" title=\"\" date=\"YYYY-MM-DD\" reference=\"\"/>",
            "         <planned-action responsible-post=\"\" due=\"YYYY-MM-DD\">What will be done.</planned-action> -->",
            "    <answer criterion=\"\(attribute(criterion.id))\">", "    </answer>",
        ]
    }

    private func comment(_ text: String) -> String { XMLEscaping.comment(Visible.oneLine(text)) }

    private func attribute(_ text: String) -> String { XMLEscaping.attribute(text) }
}
