// swift-tools-version: 6.2
import PackageDescription

/// The settings every Swift target of this package is built with.
let houseSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .treatAllWarnings(as: .error),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

/// The modules in the order of `docs/architecture.md`: each may import only what stands above it, and names what it imports.
let modules: [(name: String, imports: [Target.Dependency])] = [
    ("Diagnostics", []),
    ("HTMLMarkup", ["Diagnostics"]),
    ("XMLReading", ["CLibXML2", "Diagnostics"]),
    ("XMLWriting", []),
    ("CivilCalendar", []),
    ("RecordReading", ["Diagnostics", "XMLReading", "CivilCalendar"]),
    ("Standards", ["Diagnostics", "CivilCalendar", crypto]),
    ("StandardsImport", ["Diagnostics", "XMLReading", "CivilCalendar", "RecordReading", "Standards"]),
    ("Submissions", ["Diagnostics", "CivilCalendar", "Standards"]),
    (
        "SubmissionImport",
        ["Diagnostics", "XMLReading", "CivilCalendar", "RecordReading", "Standards", "Submissions"]
    ),
    ("Evaluation", ["Diagnostics", "CivilCalendar", "Standards", "Submissions"]),
    ("FollowUp", ["Diagnostics", "CivilCalendar", "Standards", "Submissions", "Evaluation"]),
    (
        "Reporting",
        ["Diagnostics", "HTMLMarkup", "CivilCalendar", "Standards", "Submissions", "Evaluation", "FollowUp"]
    ),
    ("Synthesis", ["XMLWriting", "CivilCalendar", "Standards", "Submissions"]),
    (
        "AuditWorkflow",
        [
            "Diagnostics", "XMLReading", "XMLWriting", "CivilCalendar", "RecordReading", "Standards",
            "StandardsImport", "Submissions", "SubmissionImport", "Evaluation", "FollowUp", "Reporting", "Synthesis",
        ]
    ),
    (
        "CommandLineInterface",
        [
            "Diagnostics", "CivilCalendar", "RecordReading", "Standards", "StandardsImport", "Submissions",
            "Evaluation", "FollowUp", "Reporting", "Synthesis", "AuditWorkflow", argumentParser,
        ]
    ),
]

/// What the tests of a module may import: it and everything above it, so that a change anywhere below them is built into them.
func within(_ name: String) -> [Target.Dependency] {
    let end = modules.firstIndex { $0.name == name } ?? modules.count - 1
    return modules[...end].map { .byName(name: $0.name) }
}

/// The test target of one module.
func tests(of name: String, _ support: [Target.Dependency] = []) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: within(name) + support, swiftSettings: houseSettings)
}

/// The targets of `make fuzz`: each has one function that a fuzzer calls, and cannot be linked without it. So they are part of the
/// package only where the environment asks for them.
let fuzzTargets: [Target] =
    Context.environment["S11_FUZZ"] == nil
    ? []
    : [
        .systemLibrary(name: "CFuzzDriver", path: "Tests/Fuzz/Driver"),
        .target(
            name: "FuzzSupport", dependencies: ["CFuzzDriver"] + within("AuditWorkflow"), path: "Tests/Fuzz/Support",
            swiftSettings: houseSettings),
    ]
        + ["FuzzXML", "FuzzReturns", "FuzzStandards", "FuzzTexts"].map { name in
            .executableTarget(
                name: name, dependencies: ["FuzzSupport"] + within("AuditWorkflow"),
                path: "Tests/Fuzz/\(name.dropFirst(4))", swiftSettings: houseSettings)
        }

/// The differential test: the importers against the published schemas.
let differentialTargets: [Target] = [
    .systemLibrary(
        name: "CLibXML2Schemas", path: "Tests/Support/CLibXML2Schemas", pkgConfig: "libxml-2.0",
        providers: [.apt(["libxml2-dev"])]),
    // By itself, so that nothing of XMLReading and its own import of libxml2 comes near it.
    .target(
        name: "SchemaJudge", dependencies: ["CLibXML2Schemas"], path: "Tests/Support/SchemaJudge",
        swiftSettings: houseSettings),
    .target(
        name: "Differential", dependencies: within("AuditWorkflow") + ["SchemaJudge"],
        path: "Tests/Support/Differential", swiftSettings: houseSettings),
    .executableTarget(
        name: "DifferentialCommand", dependencies: ["Differential", argumentParser],
        path: "Tests/DifferentialCommand", swiftSettings: houseSettings),
    .testTarget(
        name: "DifferentialTests", dependencies: within("AuditWorkflow") + ["SchemaJudge", "Differential"],
        swiftSettings: houseSettings),
]

let package = Package(
    name: "s11",
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])])
    ]
        + modules.map { module in
            // Only the module that touches C says of every use of memory whether it is safe.
            let strict: [SwiftSetting] = module.name == "XMLReading" ? [.strictMemorySafety()] : []
            // What Python is given to write letters with is part of the program, so that it needs no file beside it.
            let resources: [Resource] =
                module.name == "AuditWorkflow" ? [.embedInCode("Copies/letters-to-docx.py")] : []
            return .target(
                name: module.name, dependencies: module.imports, resources: resources,
                swiftSettings: houseSettings + strict)
        } + [
            .executableTarget(name: "s11", dependencies: ["CommandLineInterface"], swiftSettings: houseSettings),
            .target(
                name: "SmallStandards", dependencies: within("Submissions"), path: "Tests/Support/SmallStandards",
                swiftSettings: houseSettings),
            tests(of: "Diagnostics"), tests(of: "HTMLMarkup"), tests(of: "XMLReading"), tests(of: "CivilCalendar"),
            tests(of: "RecordReading"),
            tests(of: "Standards", ["SmallStandards"]), tests(of: "StandardsImport"), tests(of: "SubmissionImport"),
            tests(of: "Evaluation", ["SmallStandards"]), tests(of: "FollowUp", ["SmallStandards"]),
            tests(of: "Reporting"),
            tests(of: "XMLWriting"), tests(of: "Synthesis", ["SmallStandards"]),
            tests(of: "AuditWorkflow"),
            .testTarget(
                name: "DocumentationTests", dependencies: within("AuditWorkflow"), swiftSettings: houseSettings),
            tests(of: "CommandLineInterface", [argumentParser]),
            .executableTarget(
                name: "MeasuredRun", path: "Tests/Support/MeasuredRun", swiftSettings: houseSettings),
            .testTarget(name: "HostileInputTests", dependencies: ["s11", "MeasuredRun"], swiftSettings: houseSettings),
        ] + differentialTargets + fuzzTargets,
    swiftLanguageModes: [.v6]
)
