import Diagnostics
import RecordReading
import Standards

extension LibraryBuild {
    /// Lays the cases of all rules over the editions they speak of: every criterion they name must exist.
    mutating func checkCases() {
        for index in gradingRules.items.indices {
            let cases = gradingRules.items[index].value?.cases ?? []
            gradingRules.items[index].diagnostics += cases.flatMap { findings(in: $0) }
        }
        for index in followUpRules.items.indices {
            let cases = followUpRules.items[index].value?.cases ?? []
            followUpRules.items[index].diagnostics += cases.flatMap { findings(in: $0) }
        }
    }

    private func findings(in ruleCase: PlacedCase) -> [Diagnostic] {
        let id = ruleCase.edition.id
        if editions.refused.contains(id) { return [] }
        guard let edition = editions.readable[id]?.edition else {
            return [unknownEdition(id, at: ruleCase.edition.place, .ruleCase)]
        }
        return ruleCase.criteria.filter { edition.criterionIndex($0.id) == nil }.map { name in
            Diagnostic(
                .ruleCase, at: name.place.location,
                "A case of rule \(ruleCase.rule) names a criterion that \(edition.id) does not have.",
                found: Visible.quoted(name.id), expected: "the id of one of its \(edition.criteria.count) criteria",
                mend: "Correct the id, or the edition the case speaks of.")
        }
    }

    /// Looks up the editions grading rules are made for and the calendars follow-up rules count by.
    mutating func checkReferences() {
        for index in gradingRules.items.indices {
            guard let placed = gradingRules.items[index].value else { continue }
            let id = placed.rules.edition
            if editions.readable[id] == nil, !editions.refused.contains(id) {
                gradingRules.items[index].diagnostics.append(unknownEdition(id, at: placed.editionPlace))
            }
        }
        for index in followUpRules.items.indices {
            guard let placed = followUpRules.items[index].value else { continue }
            let id = placed.rules.calendar
            if calendars.readable[id] == nil, !calendars.refused.contains(id) {
                let words = UnknownReference(
                    what: "calendar", many: "calendars", known: calendars.readable.keys.sorted())
                followUpRules.items[index].diagnostics.append(words.diagnostic(id, at: placed.calendarPlace.location))
            }
        }
    }
}
