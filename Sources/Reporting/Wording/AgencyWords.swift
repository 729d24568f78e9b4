import Evaluation
import Standards
import Submissions

/// What the board and its posts wrote in free words, as one agency may read it: without what speaks of a duty it does not have, and
/// without what names another agency of the round.
struct AgencyWords: Sendable {
    /// Why a text is left out.
    enum Omission: Sendable, Hashable {
        case anotherDuty
        case anotherAgency

        /// What stands in its place.
        var words: String {
            switch self {
            case .anotherDuty: "[a remark that speaks of another duty is left out]"
            case .anotherAgency: "[a remark that speaks of another agency is left out]"
            }
        }
    }

    let agency: Agency
    private let names: AgencyNames

    /// - Parameter names: Those of the round's agencies.
    init(_ agency: Agency, among names: AgencyNames) {
        self.agency = agency
        self.names = names
    }

    /// Nil where the agency may read it.
    func omission(of text: String) -> Omission? {
        if !Self.isTrue(text, of: agency.duty) { return .anotherDuty }
        return names.areOthers(than: agency, in: text) ? .anotherAgency : nil
    }

    /// The text, or what stands in its place.
    func said(_ text: String) -> String { omission(of: text)?.words ?? text }

    /// A post of the board as it can be named to the agency.
    func post(_ post: String) -> String { omission(of: post) == nil ? post : "a post of the Board" }

    /// What is offered to everybody may name those who offer it.
    func offered(_ text: String) -> String { Self.isTrue(text, of: agency.duty) ? text : Omission.anotherDuty.words }

    /// Whether every duty a text speaks of is the one an agency has.
    static func isTrue(_ text: String, of duty: DutyBasis) -> Bool {
        DutyMention.all(in: Array(text.utf8)).allSatisfy { $0.duties.contains(duty) }
    }
}

extension RoundReport {
    /// What an agency may read of the board's free words.
    func words(for agency: AgencyResult) -> AgencyWords { AgencyWords(agency.agency, among: agencyNames) }

    /// The same report as it is told to one agency: what the board wrote in free words is left out where it is not for it.
    func addressed(to agency: AgencyResult) -> RoundReport {
        var report = self
        report.reader = words(for: agency)
        return report
    }

    /// Something the board wrote in free words, as whoever it is told to may read it.
    func told(_ text: String) -> String { reader?.said(text) ?? text }

    /// What was settled, as whoever it is told to may read it.
    func toldReason(_ reason: RecordedReason) -> RecordedReason {
        RecordedReason(on: reason.on, by: toldPost(reason.by), reason: told(reason.reason))
    }

    /// A post of the board, as whoever it is told to may read it.
    func toldPost(_ post: String) -> String { reader?.post(post) ?? post }
}
