import Testing

/// The order of the modules: in the package, in the documentation and in what files import.
struct `The architecture` {
    /// What is not ours, and who may import it. Nothing may import what is not here.
    private static let outside: [String: Set<String>] = [
        "Crypto": ["Standards"], "ArgumentParser": ["CommandLineInterface"],
        "Synchronization": ["Diagnostics", "AuditWorkflow", "CommandLineInterface"],
        "Glibc": ["AuditWorkflow", "CommandLineInterface", "s11"],
    ]

    @Test func `has the modules that the documentation lists, in the order of the package`() throws {
        let page = try #require(MarkdownPage("docs/architecture.md"))
        let listed = page.prose(under: "Modules").compactMap { line -> String? in
            guard line.hasPrefix("| `") else { return nil }
            return String(line.dropFirst(3).prefix { $0 != "`" })
        }
        #expect(PackageManifest.modules.count > 10, "the modules of Package.swift cannot be read")
        #expect(listed == PackageManifest.modules, "docs/architecture.md and Package.swift list other modules")
    }

    @Test func `has a folder for each module, and no other`() {
        #expect(Repository.names(in: "Sources").sorted() == PackageManifest.modules.sorted())
    }

    @Test(arguments: PackageManifest.modules)
    func `lets a module import only what stands above it`(module: String) throws {
        let modules = PackageManifest.modules
        let place = try #require(modules.firstIndex(of: module))
        let imports = SourceImports.of(module)
        #expect(
            ["CLibXML2", "Diagnostics", "CivilCalendar", "XMLWriting"].contains(module) || !imports.isEmpty,
            "\(module) seems to import nothing; can its files be read?")
        for (imported, file) in imports {
            if let other = modules.firstIndex(of: imported) {
                #expect(other < place, "\(file) imports \(imported), which does not stand above \(module)")
            } else {
                #expect(
                    Self.outside[imported]?.contains(module) ?? false,
                    "\(file) imports \(imported), which \(module) may not use")
            }
        }
    }

    @Test func `lets only the XML reader use libxml2`() {
        for module in PackageManifest.modules {
            let usesLibrary = SourceImports.of(module).contains { $0.imported == "CLibXML2" }
            #expect(usesLibrary == (module == "XMLReading"), "\(module) and CLibXML2")
        }
    }

    @Test(arguments: [
        "HTMLMarkup", "XMLWriting", "Standards", "Submissions", "Evaluation", "FollowUp", "Reporting", "Synthesis",
    ])
    func `keeps XML out of what does not read it`(module: String) {
        var known: Set<String> = []
        var open = [module]
        while let next = open.popLast() {
            for (imported, _) in SourceImports.of(next) where known.insert(imported).inserted { open.append(imported) }
        }
        #expect(
            known.isDisjoint(with: ["CLibXML2", "XMLReading", "RecordReading"]), "\(module) reaches \(known.sorted())")
    }

    @Test(arguments: [
        ("import Diagnostics", "Diagnostics"), ("package import Standards", "Standards"),
        ("@preconcurrency internal import CLibXML2", "CLibXML2"), ("import struct Foundation.URL", "Foundation"),
        ("    import Glibc", "Glibc"),
    ])
    func `is read from lines like`(line: String, module: String) {
        #expect(SourceImports.imported(by: Substring(line)) == module)
    }

    @Test(arguments: ["// import Foundation", "let important = 1", "/// import this", ""])
    func `is not read from lines like`(line: String) {
        #expect(SourceImports.imported(by: Substring(line)) == nil)
    }
}
