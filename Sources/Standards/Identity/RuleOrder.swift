extension GradingRules {
    /// Whether these rules come before others: in force earlier, or on the same day and first by id.
    package func precedes(_ other: GradingRules) -> Bool {
        isEarlier((inForceFrom, id), (other.inForceFrom, other.id))
    }
}

extension FollowUpRules {
    /// Whether these rules come before others: in force earlier, or on the same day and first by id.
    package func precedes(_ other: FollowUpRules) -> Bool {
        isEarlier((inForceFrom, id), (other.inForceFrom, other.id))
    }
}

/// Days are written `YYYY-MM-DD`, so their text has their order.
private func isEarlier(_ left: (day: String, id: String), _ right: (day: String, id: String)) -> Bool {
    left.day != right.day
        ? left.day.utf8.lexicographicallyPrecedes(right.day.utf8)
        : left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
}
