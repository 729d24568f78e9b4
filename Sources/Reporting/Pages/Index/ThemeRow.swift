import Evaluation
import FollowUp
import Standards

/// A theme as the index shows it.
package struct ThemeRow: Sendable, Hashable {
    /// "Standard 6, Safer recruitment …" or "6.2 Checks before …".
    package let subject: String
    /// "Whole round", or the sector's name.
    package let place: String
    /// "4 of 8 (50.0 %)": agencies where it is weak, of those analysed to which it applies.
    package let share: String
    /// "3 of 4": how many of the weak had declared it and planned for it.
    package let declaredAndPlanned: String
    package let agencies: [AgencyName]
    package let isConstructed: Bool
    /// A criterion of a standard that is itself a theme: it stands under that one and calls for no action of its own.
    package let isDetail: Bool

    /// The themes in the round's order, each standard followed by its weak criteria.
    static func all(of report: RoundReport) -> [ThemeRow] {
        let result = report.result
        let details = result.themes.filter { result.isWithinStandardTheme($0) }
        return result.themes.filter { !result.isWithinStandardTheme($0) }.flatMap { theme in
            guard case .standard(let standard) = theme.subject, theme.sector == nil else {
                return [ThemeRow(theme, in: report)]
            }
            let own = details.filter { detail in
                guard case .criterion(let index) = detail.subject else { return false }
                return result.edition.standardIndex(ofCriterion: index) == standard
            }
            return ([theme] + own).map { ThemeRow($0, in: report) }
        }
    }

    init(_ theme: Theme, in report: RoundReport) {
        isDetail = report.result.isWithinStandardTheme(theme)
        subject = report.name(of: theme.subject)
        place = theme.sector.map { "\(ReasonWording.capitalised($0)) sector" } ?? "Whole round"
        share = Counted.share(theme.weak.count, of: theme.applicable)
        declaredAndPlanned = "\(theme.declaredAndPlanned.count) of \(theme.weak.count)"
        agencies = report.names(theme.weak)
        isConstructed = theme.isConstructed
    }
}

/// What the board does itself about a theme.
package struct BoardActionRow: Sendable, Hashable {
    package let subject: String
    package let place: String
    package let due: ShownDue
    package let isConstructed: Bool

    init(_ action: BoardAction, in report: RoundReport) {
        let theme = ThemeRow(action.theme, in: report)
        subject = theme.subject
        place = theme.place
        due = report.shown(action.due)
        isConstructed = theme.isConstructed
    }
}

extension RoundReport {
    func name(of subject: Theme.Subject) -> String {
        switch subject {
        case .standard(let index):
            "Standard \(result.edition.standards[index].id), \(result.edition.standards[index].title)"
        case .criterion(let index): wording.name(ofCriterion: index)
        }
    }
}
