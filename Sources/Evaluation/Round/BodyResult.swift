import Standards
import Submissions

/// A body of which several units are invited, with what its units came to.
///
/// Its grade is the worst one a unit holds and never an average: what is weak in one place is not made good by another.
package struct BodyResult: Sendable, Hashable {
    package let id: String
    /// The name the round gives it; else that of the invited agency of this id; else the id.
    package let name: String
    /// The ids of its units, in the round's order.
    package let units: [String]
    /// How many of the units hold a grade.
    package let graded: Int
    /// The index of the worst grade held by a unit; nil where none holds one.
    package let worst: Int?
    /// The ids of the units that hold it, in the round's order.
    package let worstUnits: [String]
    /// What is known of a unit rests on made-up answers.
    package let isConstructed: Bool

    package init(
        id: String, name: String, units: [String], graded: Int, worst: Int?, worstUnits: [String], isConstructed: Bool
    ) {
        self.id = id
        self.name = name
        self.units = units
        self.graded = graded
        self.worst = worst
        self.worstUnits = worstUnits
        self.isConstructed = isConstructed
    }
}

extension RoundResult {
    /// The bodies of which two or more units are invited: those the round names first, in its order, then by their first unit.
    package var bodies: [BodyResult] {
        let units = Dictionary(grouping: agencies.filter { $0.agency.partOf != nil }) { $0.agency.partOf ?? "" }
        var seen: Set<String> = []
        return (round.bodies.map(\.id) + agencies.compactMap(\.agency.partOf)).compactMap { id in
            guard seen.insert(id).inserted, let members = units[id], members.count > 1 else { return nil }
            let grades = members.map { $0.heldGrade(by: rules) }
            let worst = grades.compactMap(\.self).min()
            return BodyResult(
                id: id, name: name(ofBody: id), units: members.map(\.agency.id), graded: grades.count { $0 != nil },
                worst: worst,
                worstUnits: zip(members, grades).filter { $0.1 != nil && $0.1 == worst }.map(\.0.agency.id),
                isConstructed: members.contains(where: \.isConstructed))
        }
    }

    /// What a body is called: by the round, else as the invited agency of this id, else by its id.
    package func name(ofBody id: String) -> String {
        round.bodies.first { $0.id == id }?.name ?? agency(id)?.agency.name ?? id
    }
}
