package import Diagnostics
import RecordReading

/// The words for an agency that something is said of and that the round does not invite.
package enum UnknownAgency {
    /// The diagnostic for one such agency.
    ///
    /// - Parameter invited: The ids of the agencies the round invites, in its order.
    package static func diagnostic(_ agency: String, among invited: [String], at place: SourceLocation) -> Diagnostic {
        let nearest = NearestName.of(agency, among: invited).map { "Write \"\($0)\" if that is what was meant, or" }
        return Diagnostic(
            .referenceUnknown, at: place, "The round invites no agency \(Visible.quoted(agency)).",
            found: Visible.quoted(agency), expected: IdentifierList.text(invited, "invited agencies"),
            mend: "\(nearest ?? "Write the id of an invited agency, or") invite it in round.xml.")
    }
}

/// Ids as a message lists them.
package enum IdentifierList {
    /// The ids; their number where they are many, and that there are none where there are none.
    package static func text(_ ids: [String], _ many: String) -> String {
        if ids.isEmpty { return "one of the \(many), but there are none" }
        return ids.count <= 16 ? ids.joined(separator: ", ") : "the id of one of the \(ids.count) \(many)"
    }
}
