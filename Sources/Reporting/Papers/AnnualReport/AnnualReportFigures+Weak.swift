import Evaluation
import FollowUp
import Standards
import Submissions

extension AnnualReportFigures {
    /// What is weak in so many agencies that it is a theme of the whole round, but for what is weak in one sector only.
    var weak: [AnnualReportFigure] {
        let patterns = Set(weaknesses.patterns.map(\.subject))
        let themes = weaknesses.themes.filter { $0.sector == nil && !patterns.contains($0.subject) }
        let standards = themes.filter { $0.subject.isStandard }.flatMap(standardFigures)
        let criteria = themes.filter { !$0.subject.isStandard }
        guard !criteria.isEmpty else { return standards }
        let list = criteria.map { theme in
            "\(report.name(of: theme.subject)), in \(Counted.share(theme.weak, of: theme.applicable))"
        }
        let sentence: PaperText =
            "\(standards.isEmpty ? "Weak" : "Also weak") in several agencies \(criteria.count == 1 ? "was one criterion" : "were single criteria"): \(list.joined(separator: "; "))."
        return standards
            + criteria.map {
                AnnualReportFigure(
                    .weak($0.subject), "Weak: \(name(of: $0.subject))", $0.weak, of: $0.applicable, sentence)
            }
    }

    private func standardFigures(_ theme: RoundWeaknesses.Told) -> [AnnualReportFigure] {
        let weak = theme.weak
        let declared = theme.declaredAndPlanned
        let name = name(of: theme.subject)
        let sentence: PaperText =
            "Evidence was weaker under \(name), in \(Counted.share(weak, of: theme.applicable, "agency it applies to", "agencies it applies to")); \(Counted.share(declared, of: weak)) of them had seen it themselves and planned for it."
        return [
            AnnualReportFigure(.weak(theme.subject), "Weak: \(name)", weak, of: theme.applicable, sentence),
            AnnualReportFigure(
                .declaredAndPlanned(theme.subject), "Of these, had seen and planned for it", declared, of: weak,
                sentence),
        ]
    }

    /// What is weak in one sector only, in all of its agencies or all but one.
    var sectors: [AnnualReportFigure] {
        weaknesses.patterns.map { pattern in
            let exception: PaperText =
                pattern.sound.map { agency in
                    nameable.contains(agency.agency.id)
                        ? ", all but \(said: agency.agency.name)" : ", all but one"
                } ?? ""
            return AnnualReportFigure(
                .weakInOneSector(pattern.subject), "Weak in one sector only: \(name(of: pattern.subject))",
                pattern.weak, of: pattern.size,
                "\(ReasonWording.capitalised(name(of: pattern.subject))), was weak in the \(said: pattern.sector) sector only, in \(Counted.share(pattern.weak, of: pattern.size)) of its agencies\(exception)."
            )
        }
    }

    /// What is weak in one agency only: criteria are named, agencies are not.
    var isolated: [AnnualReportFigure] {
        let core = weaknesses.isolated.filter { edition.criteria[$0].isCore }
        let rest = weaknesses.isolated.count - core.count
        let shared = weaknesses.shared
        let coreCount = shared.count { edition.criteria[$0].isCore }
        let lead = core.count == 1 ? "One core criterion was" : "Core criteria were"
        let sentence: PaperText =
            core.isEmpty
            ? ""
            : weaknesses.areOfOneAgency(core)
                ? "\(Counted.share(core.count, of: coreCount, "core criterion", "core criteria")) \(core.count == 1 ? "was" : "were") weak in one agency only."
                : "\(lead) weak in one agency only: \(core.map { report.wording.name(ofCriterion: $0) }.joined(separator: "; "))."
        // They are the others only where core criteria are spoken of before.
        let one = core.isEmpty ? "criterion that is not core" : "other criterion"
        let many = core.isEmpty ? "criteria that are not core" : "other criteria"
        let beside: PaperText =
            "\(Counted.share(rest, of: shared.count - coreCount, one, many)) \(rest == 1 ? "was" : "were") weak in one agency only. Such findings say nothing of other agencies."
        return [
            core.isEmpty
                ? nil
                : AnnualReportFigure(
                    .isolated, "Core criteria weak in one agency only", core.count, of: coreCount, sentence),
            rest == 0
                ? nil
                : AnnualReportFigure(
                    .isolatedBeside, "Other criteria weak in one agency only", rest, of: shared.count - coreCount,
                    beside),
        ].compactMap { $0 }
    }

    /// What is said where nothing is weak.
    var nothingWeak: PaperText {
        if groups.analysed.isEmpty { return "No return has been analysed yet, so nothing can be said." }
        if weaknesses.read.isEmpty { return "No complete return has a decided grade yet, so nothing is said." }
        return groups.decidedGaps == 0
            ? "No gap was found in the returns whose grade is decided."
            : "Nothing was weak across agencies or in one sector. Single agencies have \(Counted.things(groups.decidedGaps, "gap")) in all; what is found in a single one is not listed here."
    }

    /// "standard 6, Safer recruitment …", "criterion 1.4, Our part in the Board".
    func name(of subject: Theme.Subject) -> String {
        switch subject {
        case .standard(let index): report.wording.name(ofStandard: index)
        case .criterion(let index): "criterion \(edition.criteria[index].id), \(edition.criteria[index].title)"
        }
    }
}

extension Theme.Subject {
    var isStandard: Bool { if case .standard = self { true } else { false } }
}
