package import ArgumentParser
import AuditWorkflow
import Diagnostics
import RecordReading
import Standards
import StandardsImport
import Submissions

/// `s11 submission`: what helps an agency to answer.
package struct SubmissionCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "submission", abstract: "Makes returns to fill in, and joins what several people answered.",
        discussion: "EXAMPLE\n  s11 submission new --agency health-b --edition s11-2009-10",
        subcommands: [NewSubmissionCommand.self, MergeSubmissionCommand.self])

    package init() {}
}

extension DutyBasis: ExpressibleByArgument {}

/// `s11 submission new`: a blank return.
package struct NewSubmissionCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Writes a blank return for an agency, with every criterion it is asked.",
        discussion: """
            EXAMPLE
              s11 submission new --agency health-b --edition s11-2009-10 > return.xml
            """)

    @Option(help: ArgumentHelp("The agency's id: small letters, digits, hyphens and dots.", valueName: "ID"))
    var agency: String

    @Option(help: ArgumentHelp("The edition to answer.", valueName: "ID"))
    var edition: String

    @Option(help: ArgumentHelp("The agency's name; its id where left out.", valueName: "NAME"))
    var name: String?

    @Option(help: ArgumentHelp("The agency's type, one of the edition's; other where left out.", valueName: "TYPE"))
    var type = "other"

    @Option(help: ArgumentHelp("The duty it answers on; the type's usual one where left out.", valueName: "DUTY"))
    var duty: DutyBasis?

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func perform(_ console: Console) throws(ExitStatus) {
        let library = try standards.load(console).library
        guard let edition = library.editions[edition] else {
            console.note(
                "s11: there is no edition \(Visible.quoted(self.edition)). Known: \(library.editions.keys.sorted().joined(separator: ", "))."
            )
            throw .usage
        }
        guard let type = edition.agencyType(type) else {
            console.note(
                "s11: the edition knows no agency type \(Visible.quoted(self.type)). Known: \(edition.agencyTypes.map(\.id).joined(separator: ", "))."
            )
            throw .usage
        }
        guard IdentifierForm.name.allows(agency) else {
            console.note(
                "s11: an agency's id is made of small letters, digits, hyphens and dots, at most 64: \(Visible.quoted(agency)) is not."
            )
            throw .usage
        }
        if let name, name.unicodeScalars.contains(where: Visible.isHidden) {
            console.note("s11: an agency's name is one line of letters and signs: \(Visible.quoted(name)) is not.")
            throw .usage
        }
        let blank = BlankReturn(
            edition: edition,
            agency: Agency(
                id: agency, name: name ?? agency, type: type.id, sector: type.sector,
                duty: duty ?? type.usualDuty ?? .voluntary))
        try console.write(blank.xml)
    }
}
