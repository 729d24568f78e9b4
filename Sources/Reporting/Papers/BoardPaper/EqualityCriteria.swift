import Standards

extension Edition {
    /// The criteria that ask how children and families of different needs and backgrounds fare, by index.
    ///
    /// An edition has no mark for them. They are known by their own wording: a criterion counts where its line, not only one of its levels, has
    /// one of these words in it. A criterion that asks in other words is missed, so a paper says what was found by this and claims no more.
    var equalityCriteria: [Int] {
        criteria.indices.filter { index in
            let words = criteria[index].wording.lowercased().unicodeScalars.split { !$0.properties.isAlphabetic }
            return words.contains { word in Self.equalityStems.contains { String(word).hasPrefix($0) } }
        }
    }

    private static let equalityStems = [
        "disab", "equalit", "ethnic", "faith", "gender", "language", "race", "racial", "religio", "sexual",
        "discriminat",
    ]
}
