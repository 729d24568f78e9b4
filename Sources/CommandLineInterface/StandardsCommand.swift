package import ArgumentParser
import AuditWorkflow
import Diagnostics
import Reporting
import Standards
import StandardsImport

/// `s11 standards`: editions and rules, read and proved.
package struct StandardsCommand: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "standards", abstract: "Lists, shows, proves and locks editions and rules.",
        discussion: "EXAMPLE\n  s11 standards list",
        subcommands: [
            ListStandardsCommand.self, ShowStandardsCommand.self, CheckStandardsCommand.self, LockStandardsCommand.self,
        ])

    package init() {}
}

/// `s11 standards list`.
package struct ListStandardsCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists editions and rules with their identities.",
        discussion: "EXAMPLE\n  s11 standards list")

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func perform(_ console: Console) throws(ExitStatus) {
        let loaded = try standards.load(console)
        console.report(loaded.diagnostics)
        for line in StandardsText.list(loaded.library) { try console.print(line) }
        if loaded.diagnostics.contains(where: { $0.severity == .error }) { throw .refused }
    }
}

/// `s11 standards show`.
package struct ShowStandardsCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Shows an edition or a set of rules in words.",
        discussion: "EXAMPLES\n  s11 standards show s11-2009-10\n  s11 standards show thurrock-2010")

    @Argument(help: ArgumentHelp("The id of an edition or of rules.", valueName: "ID"))
    var id: String

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func perform(_ console: Console) throws(ExitStatus) {
        let loaded = try standards.load(console)
        console.report(loaded.diagnostics)
        let lines = StandardsText.show(id, in: loaded.library)
        guard !lines.isEmpty else {
            console.note(
                "s11: there is no edition and there are no rules called \(Visible.quoted(id)). See: s11 standards list")
            throw .missing
        }
        for line in lines { try console.print(line) }
    }
}

/// `s11 standards check`.
package struct CheckStandardsCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Proves that the rules are total, monotone, honest and live, for every edition and its rules.",
        discussion: """
            Goes through every state of the rules, runs every rule's own case and near miss, and compares editions and rules with \
            editions.lock. Ends with 1 where a property does not hold, with 65 where a file is refused.

            EXAMPLE
              s11 standards check
            """)

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func perform(_ console: Console) throws(ExitStatus) {
        let loaded = try standards.load(console)
        console.report(loaded.diagnostics)
        var allHold = true
        // What is not locked yet is proved all the same: that is when a proof is wanted most.
        let asItStands = try standards.load(console, lockUse: .ignored)
        for (title, proofs) in StandardsText.proofs(of: asItStands.library) {
            try console.print(title)
            for proof in proofs {
                let verdict = proof.holds ? "holds" : "FAILS"
                try console.print(
                    "  \(verdict)  \(proof.property.rawValue): \(proof.claim) (\(Counted.things(proof.states, "state")))"
                )
                if let counterexample = proof.counterexample { try console.print("         \(counterexample)") }
                allHold = allHold && proof.holds
            }
        }
        if loaded.diagnostics.contains(where: { $0.severity == .error }) { throw .refused }
        if !allHold { throw .no }
    }
}

/// `s11 standards lock`.
package struct LockStandardsCommand: ConsoleCommand {
    package static let configuration = CommandConfiguration(
        commandName: "lock",
        abstract: "Writes the lines of editions.lock for everything in the folder.",
        discussion: """
            Lines already in the lock stay as they are; what is new is added. Without --write the lock is only printed. (Do not \
            redirect it onto editions.lock itself: the shell empties the file before it is read.)

            EXAMPLES
              s11 standards lock
              s11 standards lock --write
            """)

    @Flag(help: "Write editions.lock in the folder of standards.")
    var write = false

    @OptionGroup var standards: StandardsOption

    package init() {}

    package func perform(_ console: Console) throws(ExitStatus) {
        let loaded = try standards.load(console, lockUse: .ignored)
        try console.write(StandardsText.lock(loaded.library))
        guard write else { return }
        do throws(FileFault) {
            try loaded.writeLock()
        } catch {
            console.report([error.diagnostic])
            throw error.isDiskFault ? .inputOutput : .cannotCreate
        }
    }
}
