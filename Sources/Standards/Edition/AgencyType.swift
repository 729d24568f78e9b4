/// The legal footing on which a board asks an agency for a return.
///
/// Section 11 binds only the bodies it lists. Everyone else is asked on another footing, and the words "breach of section 11"
/// are never printed about them.
package enum DutyBasis: String, Sendable, Hashable, CaseIterable {
    /// Children Act 2004, section 11.
    case s11
    /// Education Act 2002, section 175.
    case s175
    /// Education Act 2002, section 157.
    case s157
    /// Children Act 2004, section 28 (Wales).
    case s28
    /// Safeguarding Board Act (Northern Ireland) 2011, section 12.
    case s12NI
    /// Borders, Citizenship and Immigration Act 2009, section 55.
    case s55
    /// Named in guidance, without a statutory duty of its own.
    case guidance
    /// Bound by contract with a body that has the duty.
    case contract
    /// Takes part by its own choice.
    case voluntary

    /// How the duty is named to people.
    package var label: String {
        switch self {
        case .s11: "section 11, Children Act 2004"
        case .s175: "section 175, Education Act 2002"
        case .s157: "section 157, Education Act 2002"
        case .s28: "section 28, Children Act 2004"
        case .s12NI: "section 12, Safeguarding Board Act (Northern Ireland) 2011"
        case .s55: "section 55, Borders, Citizenship and Immigration Act 2009"
        case .guidance: "statutory guidance"
        case .contract: "contract"
        case .voluntary: "voluntary agreement"
        }
    }
}

/// A kind of agency that an edition knows.
package struct AgencyType: Sendable, Hashable {
    package let id: String
    package let label: String
    /// The sector it is counted under: justice, health, council and so on.
    package let sector: String
    /// The footing such agencies usually stand on.
    package let usualDuty: DutyBasis?

    package init(id: String, label: String, sector: String, usualDuty: DutyBasis?) {
        self.id = id
        self.label = label
        self.sector = sector
        self.usualDuty = usualDuty
    }
}
