import CivilCalendar
import Diagnostics
import RecordReading
import Standards
import SubmissionImport
import Submissions

/// Holds figures of surveys and case audits against the round they are given with.
struct FiguresFit {
    let round: Round
    let edition: Edition

    /// Reads the figures and holds them against the round.
    func read(_ source: SourceText) -> Imported<RoundFigures> {
        let imported = FiguresImporter(edition: edition).read(source)
        guard let figures = imported.value else { return imported }
        return Imported(figures, imported.diagnostics + findings(on: figures))
    }

    /// What is wrong between figures and the round; a warning where one comes from a day the reports do not speak of yet.
    private func findings(on figures: RoundFigures) -> [Diagnostic] {
        let fit = RoundFit(round: round)
        guard figures.round == round.id else {
            return [fit.anotherRound(figures.round, "These are the figures", at: figures.location(figures.roundOffset))]
        }
        let invited = Set(round.invitations.map(\.agency.id))
        var findings = DiagnosticList()
        for figure in figures.figures {
            let place = figures.location(figure.offset)
            if let agency = figure.agency, !invited.contains(agency) {
                findings.append(fit.notInvited(agency, at: place))
            }
            if figure.date > round.positionDate { findings.append(later(figure, at: place)) }
        }
        return findings.diagnostics
    }

    private func later(_ figure: Figure, at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .figureLater, at: place,
            "This figure is dated after the day up to which the reports speak; it is shown all the same.",
            found: figure.date.readable, expected: "\(round.positionDate.readable) or earlier",
            mend: "Correct the date, or look at the round from a later day.")
    }
}

extension RoundFigures {
    fileprivate func location(_ offset: UInt32) -> SourceLocation { source.location(at: Int(offset)) }
}
