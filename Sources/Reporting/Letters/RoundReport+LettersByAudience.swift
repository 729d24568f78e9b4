extension RoundReport {
    /// The letters among the files for an audience, in their order, each with the name of its page; the public gets none.
    package func letters(for audience: Audience) -> [(page: String, letter: Letter)] {
        let letters =
            switch audience {
            case .board: letters(to: nil)
            case .agency(let id): letters(to: id)
            case .everyone: [Letter]()
            }
        return letters.map { (ReportPage.letter(agency: $0.agency.id, name: $0.name).path, $0) }
    }
}
