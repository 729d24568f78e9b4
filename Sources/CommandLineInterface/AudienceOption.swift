import ArgumentParser
import AuditWorkflow
import Diagnostics
import Reporting

/// Who a report is handed to.
struct AudienceOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Who the report is for: board, agency or public.",
            discussion: "What is not for them is not in it. For an agency name it with --agency.", valueName: "AUDIENCE"
        ))
    var audience = AudienceName.board

    @Option(
        name: .customLong("agency"),
        help: ArgumentHelp("The agency the report is for, with --audience agency.", valueName: "ID"))
    var agencies: [String] = []

    mutating func validate() throws {
        if audience == .agency, agencies.count != 1 {
            throw ValidationError("--audience agency is for one agency: name it with --agency ID.")
        }
        if audience != .agency, !agencies.isEmpty {
            throw ValidationError("--agency belongs to --audience agency.")
        }
    }

    /// The audience; ends the command where an agency is named that was not invited.
    func audience(among invited: [String], _ console: Console) throws(ExitStatus) -> Audience {
        switch audience {
        case .board: return .board
        case .everyone: return .everyone
        case .agency:
            let wanted = agencies[0]
            // By bytes: ids that only look alike are two ids.
            if let id = invited.first(where: { $0.utf8.elementsEqual(wanted.utf8) }) { return .agency(id) }
            console.note(
                "s11: no agency \(Visible.quoted(wanted)) was invited to this round. Invited: \(invited.joined(separator: ", "))."
            )
            throw .usage
        }
    }
}

/// An audience as the command line names it.
enum AudienceName: String, ExpressibleByArgument, CaseIterable, Sendable {
    case board
    case agency
    case everyone = "public"
}
