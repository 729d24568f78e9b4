// swift-tools-version: 6.2
import PackageDescription

/// The settings every Swift target of this package is built with.
let houseSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .treatAllWarnings(as: .error),
]

/// A library target in the order of `docs/architecture.md`: it may import only what stands above it.
func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = []
) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: houseSettings + settings)
}

/// The test target of one module, cases beside it.
func tests(of name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: houseSettings)
}

let package = Package(
    name: "s11",
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        module("Diagnostics"),
        module("HTMLMarkup", ["Diagnostics"]),
        tests(of: "HTMLMarkup"),
        module("XMLReading", ["CLibXML2", "Diagnostics"], settings: [.strictMemorySafety()]),
        tests(of: "XMLReading"),
        module("CivilCalendar"),
        tests(of: "CivilCalendar"),
        module("RecordReading", ["Diagnostics", "XMLReading", "CivilCalendar"]),
        tests(of: "RecordReading"),
        module("Standards", ["Diagnostics", "CivilCalendar", .product(name: "Crypto", package: "swift-crypto")]),
        tests(of: "Standards", ["SmallStandards"]),
        module("StandardsImport", ["Diagnostics", "XMLReading", "CivilCalendar", "RecordReading", "Standards"]),
        tests(of: "StandardsImport"),
        module("Submissions", ["Diagnostics", "CivilCalendar", "Standards"]),
        module(
            "SubmissionImport",
            ["Diagnostics", "XMLReading", "CivilCalendar", "RecordReading", "Standards", "Submissions"]),
        tests(of: "SubmissionImport"),
        module("Evaluation", ["Diagnostics", "CivilCalendar", "Standards", "Submissions"]),
        tests(of: "Evaluation", ["SmallStandards", "Standards", "Submissions", "CivilCalendar", "Diagnostics"]),
        module("FollowUp", ["Diagnostics", "CivilCalendar", "Standards", "Submissions", "Evaluation"]),
        tests(
            of: "FollowUp",
            ["SmallStandards", "Standards", "Submissions", "CivilCalendar", "Evaluation", "Diagnostics"]),
        module(
            "Reporting",
            ["Diagnostics", "HTMLMarkup", "CivilCalendar", "Standards", "Submissions", "Evaluation", "FollowUp"]),
        tests(of: "Reporting"),
        module(
            "AuditWorkflow",
            [
                "Diagnostics", "XMLReading", "CivilCalendar", "RecordReading", "Standards", "StandardsImport",
                "Submissions", "SubmissionImport", "Evaluation", "FollowUp", "Reporting",
            ]),
        tests(
            of: "AuditWorkflow",
            [
                "Diagnostics", "CivilCalendar", "RecordReading", "Standards", "StandardsImport", "Submissions",
                "SubmissionImport", "Evaluation", "FollowUp", "Reporting",
            ]),
        module(
            "CommandLineInterface",
            [
                "Diagnostics", "CivilCalendar", "RecordReading", "Standards", "StandardsImport", "Submissions",
                "Evaluation", "FollowUp", "Reporting", "AuditWorkflow",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(
            name: "SmallStandards", dependencies: ["Diagnostics", "CivilCalendar", "Standards", "Submissions"],
            path: "Tests/Support/SmallStandards", swiftSettings: houseSettings),
        .executableTarget(name: "s11", dependencies: ["CommandLineInterface"], swiftSettings: houseSettings),
    ],
    swiftLanguageModes: [.v6]
)
