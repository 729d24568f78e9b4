import CivilCalendar
import Diagnostics
import Evaluation
import FollowUp
import Standards
import Submissions

extension RoundReport {
    /// `summary.json`: the round in figures, for other programs.
    package func summaryFile() -> ReportFile {
        ReportFile(name: "summary.json", bytes: Array((summary.indented() + "\n").utf8))
    }

    var summary: JSONValue {
        let round = result.round
        let counts = result.counts
        let grades = zip(result.rules.grades, result.gradeCounts).reversed().map { grade, count in
            JSONValue.Member(grade.id, .int(count))
        }
        return [
            "round": [
                "id": .string(round.id), "title": .string(round.title), "board": .string(round.board),
                "marking": .string(round.marking), "constructed": .bool(round.isConstructed),
            ],
            "edition": identity(result.edition.identity), "gradingRules": identity(result.rules.identity),
            "followUpRules": identity(plan.rules.identity), "due": .string(round.due.isoText),
            "evidenceDate": .string(round.evidenceDate.isoText), "positionDate": .string(round.positionDate.isoText),
            "counts": [
                "invited": .int(counts.invited), "returned": .int(counts.returned), "onTime": .int(counts.onTime),
                "accepted": .int(counts.accepted), "refused": .int(counts.refused), "analysed": .int(counts.analysed),
                "graded": .int(counts.graded), "awaitingReassessment": .int(counts.awaitingReassessment),
                "reassessed": .int(counts.reassessed), "exempt": .int(counts.exempt),
                "withdrawn": .int(counts.withdrawn), "merged": .int(counts.merged),
            ],
            "grades": .object(grades), "themes": .array(result.themes.map(value(of:))),
            "refused": .array(refused.map(value(of:))), "bodies": .array(result.bodies.map(value(of:))),
            "agencies": .array(result.agencies.map(value(of:))),
        ]
    }

    private func identity(_ identity: Identity) -> JSONValue {
        ["id": .string(identity.id), "hash": .string(identity.hash.text)]
    }

    private func value(of theme: Theme) -> JSONValue {
        let (kind, id, title) =
            switch theme.subject {
            case .standard(let index):
                ("standard", result.edition.standards[index].id, result.edition.standards[index].title)
            case .criterion(let index):
                ("criterion", result.edition.criteria[index].id, result.edition.criteria[index].title)
            }
        return [
            "subject": .string(kind), "id": .string(id), "title": .string(title), "sector": JSONValue(theme.sector),
            "weak": .int(theme.weak.count), "applicable": .int(theme.applicable),
            "declaredAndPlanned": .int(theme.declaredAndPlanned.count), "agencies": JSONValue(theme.weak),
            "constructed": .bool(theme.isConstructed),
        ]
    }

    private func value(of body: BodyResult) -> JSONValue {
        [
            "id": .string(body.id), "name": .string(body.name), "units": JSONValue(body.units),
            "graded": .int(body.graded), "worst": JSONValue(body.worst.map { result.rules.grades[$0].id }),
            "worstUnits": JSONValue(body.worstUnits), "constructed": .bool(body.isConstructed),
        ]
    }

    private func value(of file: RefusedFile) -> JSONValue {
        [
            "file": .string(file.name), "agency": JSONValue(file.agency),
            "diagnostics": .array(file.diagnostics.map { JSONValue($0) }),
        ]
    }

    private func value(of agency: AgencyResult) -> JSONValue {
        let held = agency.heldGrade(by: result.rules)
        return [
            "id": .string(agency.agency.id), "name": .string(agency.agency.name),
            "sector": .string(agency.agency.sector),
            "duty": .string(agency.agency.duty.rawValue), "state": .string(agency.state.rawValue),
            "grade": JSONValue(held.map { result.rules.grades[$0].id }),
            "proposed": JSONValue(agency.standing?.grade.map { result.rules.grades[$0].id }),
            "decided": JSONValue(agency.standing?.basis.analysis?.decision?.grade),
            "liveRisks": .int(plan.followUp(of: agency.agency.id)?.liveRisks.count ?? 0),
            "constructed": .bool(agency.isConstructed),
        ]
    }
}
