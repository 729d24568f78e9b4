import CivilCalendar
import Diagnostics
package import Standards
package import StandardsImport

/// The standards as lines of text for a terminal.
package enum StandardsText {
    private static func sorted<Value>(_ values: [String: Value]) -> [Value] {
        values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map(\.value)
    }

    /// One line for each edition, set of rules and letter: what it is, its id, its title, and its hash or the day from which it is used.
    package static func list(_ library: StandardsLibrary) -> [String] {
        sorted(library.editions).map { "edition          \($0.id)  \($0.title)  \($0.identity.hash.text)" }
            + sorted(library.gradingRules).map { "grading rules    \($0.id)  \($0.title)  \($0.identity.hash.text)" }
            + sorted(library.followUpRules).map { "follow-up rules  \($0.id)  \($0.title)  \($0.identity.hash.text)" }
            + library.letters.all.map {
                "letter           \($0.kind.rawValue)  \($0.title)  in force from \($0.inForceFrom)"
            }
    }

    /// Everything that carries an id, in words; empty where nothing does.
    package static func show(_ id: String, in library: StandardsLibrary) -> [String] {
        [
            library.editions[id].map { show($0, checks: library.citationChecks[id] ?? []) },
            library.gradingRules[id].map(show),
            library.followUpRules[id].map { show($0, library.gradingRules[$0.gradingRules]) },
        ].compactMap { $0 }.joined(separator: [""]).map { Visible.oneLine($0) }
    }

    /// The proofs of every set of rules with its edition, and that of the letters, each under a title.
    package static func proofs(of library: StandardsLibrary) -> [(title: String, proofs: [RuleProof])] {
        let grading = sorted(library.gradingRules).compactMap { rules in
            library.editions[rules.edition].map { edition in
                ("Grading rules \(rules.id) with edition \(edition.id)", rules.proofs(with: edition))
            }
        }
        let followUp = sorted(library.followUpRules).compactMap { followUp -> (String, [RuleProof])? in
            guard let rules = library.gradingRules[followUp.gradingRules], let edition = library.editions[rules.edition]
            else {
                return nil
            }
            return ("Follow-up rules \(followUp.id) with edition \(edition.id)", followUp.proofs(with: edition, rules))
        }
        let letters = library.letters.isEmpty ? [] : [("Letters", [library.letters.proof])]
        return grading + followUp + letters
    }

    /// The text of `editions.lock` for everything in the library; lines already locked stay as they are.
    package static func lock(_ library: StandardsLibrary) -> String { library.lock.adding(library.found.lines).text }

    private static func show(_ edition: Edition, checks: [CitationCheck]) -> [String] {
        var lines = [
            "Edition \(edition.id): \(edition.title)", "Period: \(edition.period.from) to \(edition.period.to)",
            "Identity: \(edition.identity.hash.text)", edition.about,
        ]
        for standard in edition.standards {
            lines += ["", "Standard \(standard.id): \(standard.title)", "  \(standard.aim)"]
            for index in standard.criteria { lines += show(edition.criteria[index], of: edition, checks) }
        }
        return lines
    }

    private static func show(_ criterion: Criterion, of edition: Edition, _ checks: [CitationCheck]) -> [String] {
        let marks = [criterion.isCore ? "core" : nil, criterion.isLiveRisk ? "live risk" : nil].compactMap { $0 }
        var lines = [
            "", "  \(criterion.id) \(criterion.title)\(marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")",
            "    \(criterion.wording)",
        ]
        lines += criterion.descriptors.enumerated().map { "    \($0.offset): \($0.element)" }
        if !criterion.appliesTo.isEmpty { lines.append("    Asked of: \(criterion.appliesTo.joined(separator: ", "))") }
        lines.append(
            "    Evidence usually seen: \(criterion.expectedEvidence.map { edition.evidenceKinds[$0].label.lowercased() }.joined(separator: "; "))"
        )
        for citation in criterion.citations {
            let isVerified = checks.first { $0.concerns(citation, of: criterion.id) }?.isVerified ?? false
            let document = citation.document.flatMap(edition.document)?.title ?? "Good practice"
            lines.append(
                "    Source: \(document), \(citation.place)\(citation.paragraph.map { ", paragraph \($0)" } ?? "")\(isVerified ? "" : " (not verified)")"
            )
        }
        return lines
    }

    private static func show(_ rules: GradingRules) -> [String] {
        var lines = [
            "Grading rules \(rules.id): \(rules.title)",
            "In force from \(rules.inForceFrom), for edition \(rules.edition)",
            "Identity: \(rules.identity.hash.text)", "",
            "Levels: \(rules.levelLabels.enumerated().map { "\($0.offset) \($0.element.lowercased())" }.joined(separator: ", "))",
            "A criterion below level \(rules.gapBelow.rawValue) is a gap.", "", "Evidence gate",
        ]
        for gate in rules.gate { lines += show(gate.text) }
        for verdict in rules.verdicts {
            lines += ["", "Verdict \(verdict.label.lowercased()) (\(verdict.letter))"]
            lines +=
                verdict.requirements.isEmpty
                ? ["  When no better verdict is reached."] : verdict.requirements.flatMap { show($0.text) }
        }
        lines += ["", "Limiting rules"]
        for rule in rules.limitingRules {
            lines.append("  No better than \(rules.grades[rule.cap].label.lowercased()):")
            lines += show(rule.text)
        }
        return lines + [
            "",
            "A theme is weak in at least \(rules.theme.agencies) agencies and \(rules.theme.share.words) of those it applies to.",
        ]
    }

    private static func show(_ rules: FollowUpRules, _ grading: GradingRules?) -> [String] {
        var lines = [
            "Follow-up rules \(rules.id): \(rules.title)",
            "In force from \(rules.inForceFrom), for grading rules \(rules.gradingRules)",
            "Identity: \(rules.identity.hash.text)",
        ]
        for priority in rules.priorities {
            lines += ["", "Priority \(priority.label.lowercased())"] + show(priority.text)
            lines += priority.deadlines.map {
                "  \($0.step.label): \($0.days) days, moved to the \($0.roll.rawValue) working day"
            }
        }
        for step in rules.agencySteps {
            let grade = grading.map { $0.grades[step.gradeAtMost].label.lowercased() } ?? "weak"
            lines += ["", "\(step.label), for agencies graded \(grade): \(step.days) days"] + show(step.text)
        }
        return lines + ["", "Themes: \(rules.themeStep.days) days"] + show(rules.themeStep.text)
    }

    private static func show(_ text: RuleText) -> [String] { ["  \(text.id): \(text.message)", "     \(text.source)"] }
}
