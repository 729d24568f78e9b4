import CivilCalendar
import Diagnostics
import Evaluation
import Reporting
import Standards
import Submissions

/// Puts the returns and analyses of a round where they belong, and finds what does not fit.
struct RoundAssembly {
    let round: Round
    let rules: RoundRules
    /// The accepted returns by agency, lowest revision first.
    private(set) var returns: [String: [Submission]] = [:]
    private(set) var analyses: [String: [Analysis]] = [:]
    private(set) var refused: [RefusedFile] = []
    private(set) var warnings: [Diagnostic] = []
    /// What a meeting decided, laid over the analyses it decided on.
    private var laid: [(decision: BoardDecision, place: SourceLocation)] = []

    init(round: Round, rules: RoundRules) {
        self.round = round
        self.rules = rules
    }

    private func invitation(of agency: String) -> Invitation? { round.invitations.first { $0.agency.id == agency } }

    // MARK: Returns

    /// Notes a return that could not be read or was refused by itself.
    ///
    /// - Parameter agency: Whose it is, where that is known.
    mutating func refuse(returnFile name: String, of agency: String? = nil, _ diagnostics: [Diagnostic]) {
        refused.append(RefusedFile(name: name, agency: agency ?? self.agency(ofFile: name), diagnostics: diagnostics))
    }

    /// Takes in the returns that are sound by themselves.
    mutating func take(returns submissions: [(value: Submission, diagnostics: [Diagnostic])]) {
        let repeated = Dictionary(grouping: submissions) { "\($0.value.agency.id) \($0.value.revision)" }
        for (submission, found) in submissions {
            let twins = repeated["\(submission.agency.id) \(submission.revision)"] ?? []
            let faults = RoundFit(round: round).faults(
                of: submission, invitation: invitation(of: submission.agency.id),
                twins: twins.map(\.value.source.file).filter { $0 != submission.source.file })
            if faults.isEmpty {
                returns[submission.agency.id, default: []].append(submission)
                warnings += found.filter { $0.severity != .error }
            } else {
                let others = found.filter { $0.code != .returnUnsigned }
                refused.append(
                    RefusedFile(
                        name: submission.source.file,
                        agency: invitation(of: submission.agency.id)?.agency.id
                            ?? agency(ofFile: submission.source.file),
                        diagnostics: (faults + others).sorted(by: Diagnostic.inReadingOrder)))
            }
        }
        for agency in returns.keys { returns[agency]?.sort { $0.revision < $1.revision } }
        refused.sort { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
        checkReceipts()
    }

    /// Holds the record of receipts against the files.
    private mutating func checkReceipts() {
        for invitation in round.invitations {
            let submissions = returns[invitation.agency.id] ?? []
            for submission in submissions
            where !invitation.received.contains(where: { $0.revision == submission.revision }) {
                warnings.append(RoundFit(round: round).notReceived(submission))
            }
            for receipt in invitation.received where !submissions.contains(where: { $0.revision == receipt.revision }) {
                let isRefused = refused.contains { $0.agency == invitation.agency.id }
                if !isRefused { warnings.append(RoundFit(round: round).withoutReturn(receipt, of: invitation)) }
            }
            for receipt in invitation.received {
                let sent = submissions.first { $0.revision == receipt.revision }
                warnings += [sent.flatMap { RecordDays(round: round).beforeSignOff(receipt, $0) }].compactMap { $0 }
            }
        }
    }

    /// The agency a refused file came from: by the record of receipts, else by a name that begins with an invited agency's id.
    func agency(ofFile name: String) -> String? {
        let short = String(name.utf8.split(separator: UInt8(ascii: "/")).last.map { Substring($0) } ?? "")
        if let recorded = round.invitations.first(where: { $0.received.contains { $0.file == short } }) {
            return recorded.agency.id
        }
        let candidates = round.invitations.map(\.agency.id).filter { id in
            short == id + ".xml" || Self.isRevision(short, of: id)
        }
        return candidates.max { $0.utf8.count < $1.utf8.count }
    }

    /// Whether a file is called as revisions are: the agency's id, `-r`, a number.
    private static func isRevision(_ name: String, of agency: String) -> Bool {
        guard name.utf8.starts(with: (agency + "-r").utf8), PathText.isXML(name) else { return false }
        let number = name.utf8.dropFirst(agency.utf8.count + 2).dropLast(4)
        return !number.isEmpty && number.allSatisfy { (0x30...0x39).contains($0) }
    }

    // MARK: Analyses

    /// Notes an analysis that could not be read or was refused by itself.
    mutating func refuse(analysisFile name: String, _ diagnostics: [Diagnostic]) {
        refused.append(RefusedFile(name: name, agency: nil, isReturn: false, diagnostics: diagnostics))
    }

    /// Takes in the analyses that are sound by themselves, each against the return it read.
    ///
    /// - Parameter check: What is wrong between an analysis and its return.
    mutating func take(analyses values: [Analysis], check: (Analysis, Submission) -> [Diagnostic]) {
        let repeated = Dictionary(grouping: values) { "\($0.agency) \($0.revision)" }
        for analysis in values {
            let fit = RoundFit(round: round)
            let twins = (repeated["\(analysis.agency) \(analysis.revision)"] ?? []).map(\.source.file)
                .filter { $0 != analysis.source.file }
            let submission = returns[analysis.agency]?.first { $0.revision == analysis.revision }
            var found = fit.faults(of: analysis, submission: submission, twins: twins, grades: rules.grading.grades)
            if let submission { found += check(analysis, submission) }
            if found.contains(where: { $0.severity == .error }) {
                refused.append(
                    RefusedFile(
                        name: analysis.source.file, agency: invitation(of: analysis.agency)?.agency.id, isReturn: false,
                        diagnostics: found.sorted(by: Diagnostic.inReadingOrder)))
            } else {
                analyses[analysis.agency, default: []].append(analysis)
                warnings += found
            }
        }
        for agency in analyses.keys { analyses[agency]?.sort { $0.revision < $1.revision } }
    }

    // MARK: Decisions of a meeting

    /// Lays what a meeting decided over the analyses it decided on, as if they held it themselves: all of it, or none.
    ///
    /// - Throws: What is wrong between the decisions and the analyses.
    mutating func take(decisions: BoardDecisions) throws(RefusedInput) {
        let fit = DecisionsFit(round: round, grades: rules.grading.grades)
        var faults: [Diagnostic] = []
        var changed = analyses
        for decision in decisions.decisions {
            let place = decisions.place(of: decision)
            let readings = analyses[decision.agency] ?? []
            guard let index = readings.firstIndex(where: { $0.revision == decision.revision }) else {
                if !mayHaveRefusedAnalysis(of: decision.agency) {
                    faults.append(fit.withoutAnalysis(decision, read: readings.map(\.revision), at: place))
                }
                continue
            }
            guard let record = decisions.record(of: decision) else { continue }
            if let fault = fit.fault(of: record, proposed: decision.proposed, on: readings[index], at: place) {
                faults.append(fault)
            } else if readings[index].decision == nil {
                changed[decision.agency]?[index] = readings[index].with(record)
                laid.append((decision, place))
            }
        }
        if !faults.isEmpty { throw RefusedInput(diagnostics: faults) }
        analyses = changed
    }

    /// Whether the analysis that is decided on may be one that was refused, which has been said already.
    private func mayHaveRefusedAnalysis(of agency: String) -> Bool {
        refused.contains { !$0.isReturn && ($0.agency == nil || $0.agency == agency) }
    }

    /// Says where the rules propose another grade now than the one that was put to the meeting.
    private func changedProposals(_ decisions: [Decision]) -> [Diagnostic] {
        laid.compactMap { decision, place in
            decisions.first {
                $0.submission.agency.id == decision.agency && $0.submission.revision == decision.revision
            }.flatMap { DecisionsFit(round: round, grades: rules.grading.grades).changed(decision, $0, at: place) }
        }
    }

    // MARK: Results

    /// Warnings to the agency about things that readers settle.
    private static let judgedByReaders: Set<DiagnosticCode> = [.notApplicableNotAllowed, .criterionUnanswered]

    /// Evaluates every analysed return and puts the round together.
    mutating func result() -> RoundResult {
        let evaluator = Evaluator(edition: rules.edition, rules: rules.grading)
        let agencies = round.invitations.map { invitation in
            let id = invitation.agency.id
            let readings = analyses[id] ?? []
            let submissions = (returns[id] ?? []).map { submission in
                let cleared = readings.first { $0.revision == submission.revision }?.findings.filter(\.clearsText)
                return submission.clearingText(of: Set((cleared ?? []).map(\.criterion)))
            }
            let decisions = readings.compactMap { analysis in
                submissions.first { $0.revision == analysis.revision }.map { submission in
                    evaluator.decide(on: submission, basis: .analysed(analysis), evidenceDate: round.evidenceDate)
                }
            }
            warnings += decisions.compactMap { RoundFit(round: round).differing($0, grades: rules.grading.grades) }
            warnings += changedProposals(decisions)
            return AgencyResult(
                invitation: invitation, submissions: submissions,
                hasRefusedReturn: refused.contains { $0.isReturn && $0.agency == id }, decisions: decisions)
        }
        let days = RecordDays(round: round)
        warnings += [days.later(analyses.values.flatMap { $0 })].compactMap { $0 }
        for invitation in round.invitations {
            warnings += days.afterReading(invitation, read: (analyses[invitation.agency.id] ?? []).map(\.revision))
        }
        // What a reader has already judged needs no warning any more.
        let read = Set(
            analyses.values.joined().flatMap { analysis in
                returns[analysis.agency]?.first { $0.revision == analysis.revision }?.source.files ?? []
            })
        warnings.removeAll { read.contains($0.location.file) && Self.judgedByReaders.contains($0.code) }
        warnings.sort(by: Diagnostic.inReadingOrder)
        return RoundResult(
            round: round, edition: rules.edition, rules: rules.grading, agencies: agencies,
            refusedFiles: refused.count(where: \.isReturn))
    }
}
