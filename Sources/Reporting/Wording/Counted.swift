/// Small pieces of English that depend on a number.
package enum Counted {
    /// "1 standard", "3 standards".
    package static func things(_ count: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(count) \(count == 1 ? singular : plural ?? singular + "s")"
    }

    /// "6.1", "6.1 and 6.2", "6.1, 6.2 and 6.3".
    package static func list(_ items: [String], _ conjunction: String = "and") -> String {
        guard let last = items.last else { return "none" }
        guard items.count > 1 else { return last }
        return items.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// A share with its counts, rounded half up to a tenth of a percent: "4 of 8 (50.0 %)". Of nothing: "0 of 0".
    ///
    /// - Parameter things: What is counted, said behind the counts: "4 of 8 agencies (50.0 %)".
    package static func share(_ count: Int, of size: Int, counting things: String? = nil) -> String {
        let counts = "\(count) of \(size)" + (things.map { " \($0)" } ?? "")
        guard size > 0 else { return counts }
        let tenths = (count * 2000 + size) / (2 * size)
        return "\(counts) (\(tenths / 10).\(tenths % 10) %)"
    }
}
