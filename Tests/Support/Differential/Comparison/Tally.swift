import Diagnostics
import SchemaJudge

/// The counts of a run, kind by kind.
package struct Tally: Sendable {
    /// The counts of one kind.
    package struct Row: Sendable, Hashable {
        package var mutants = 0
        package var refusedBySchema = 0
        package var refusedByImporterOnly = 0
        package var knownDifferences = 0
        /// How often no base had a place for the kind.
        package var idle = 0
        /// Refused by the importer only: how many mutants by each code.
        package var codes: [String: Int] = [:]
    }

    /// The most faults that are kept to be shown; all are counted.
    package static let shownFaults = 20

    package private(set) var rows: [String: Row] = [:]
    package private(set) var faults: [Fault] = []
    package private(set) var faultCount = 0
    /// The faults by what is wrong, so that many of one sort do not hide one of another.
    package private(set) var faultSorts: [String: Int] = [:]
    /// How many mutants each rule of the subject's list was used for.
    package private(set) var ruleUses: [Int]

    /// Starts with nothing counted, for a subject with so many rules.
    package init(rules: Int) { ruleUses = [Int](repeating: 0, count: rules) }

    /// Counts that no base had a place for a kind.
    package mutating func addIdle(_ kind: String) { rows[kind, default: Row()].idle += 1 }

    /// Counts a mutant.
    package mutating func add(_ judgement: Judgement, _ outcome: Outcome) {
        var row = rows[judgement.mutant.kind, default: Row()]
        row.mutants += 1
        if judgement.schema.isValid {
            if !judgement.importer.isAccepted {
                row.refusedByImporterOnly += 1
                for code in Set(judgement.importer.errors.map(\.code.rawValue)) { row.codes[code, default: 0] += 1 }
            }
        } else {
            row.refusedBySchema += 1
        }
        switch outcome {
        case .agreed: break
        case .documented(let rules): for rule in rules { ruleUses[rule] += 1 }
        case .known: row.knownDifferences += 1
        case .tooLenient, .undocumented:
            faultCount += 1
            for sort in Fault(judgement: judgement, outcome: outcome).sorts { faultSorts[sort, default: 0] += 1 }
            if faults.count < Self.shownFaults { faults.append(Fault(judgement: judgement, outcome: outcome)) }
        }
        rows[judgement.mutant.kind] = row
    }

    /// Adds what was counted elsewhere; faults stand by kind and index whatever ran where.
    package mutating func add(_ other: Tally) {
        for (kind, row) in other.rows { rows[kind, default: Row()].add(row) }
        for (rule, uses) in other.ruleUses.enumerated() { ruleUses[rule] += uses }
        faultCount += other.faultCount
        faultSorts.merge(other.faultSorts, uniquingKeysWith: +)
        faults = (faults + other.faults).sorted {
            ($0.judgement.mutant.kind, $0.judgement.mutant.index) < (
                $1.judgement.mutant.kind, $1.judgement.mutant.index
            )
        }
        faults = Array(faults.prefix(Self.shownFaults))
    }

    /// All kinds together.
    package var total: Row { rows.values.reduce(into: Row()) { $0.add($1) } }
}

extension Tally.Row {
    mutating func add(_ other: Tally.Row) {
        mutants += other.mutants
        refusedBySchema += other.refusedBySchema
        refusedByImporterOnly += other.refusedByImporterOnly
        knownDifferences += other.knownDifferences
        idle += other.idle
        codes.merge(other.codes, uniquingKeysWith: +)
    }
}
