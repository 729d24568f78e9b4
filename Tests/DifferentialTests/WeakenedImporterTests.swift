import Diagnostics
import Differential
import Testing

/// A differential test that finds nothing proves nothing until it has been seen to find something.
struct `A weakened importer` {
    /// An importer that lets something pass.
    struct Lenience: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let isDropped: @Sendable (Diagnostic) -> Bool

        init(_ name: String, _ isDropped: @escaping @Sendable (Diagnostic) -> Bool) {
            testDescription = name
            self.isDropped = isDropped
        }

        init(_ name: String, code: DiagnosticCode) { self.init(name) { $0.code == code } }

        init(_ name: String, _ code: DiagnosticCode, found: @escaping @Sendable (String) -> Bool) {
            self.init(name) { $0.code == code && found($0.found ?? "") }
        }
    }

    @Test(arguments: [
        Lenience("takes any value", code: .valueInvalid),
        Lenience("takes an unknown attribute", code: .attributeUnknown),
        Lenience("takes an unknown element", code: .elementUnknown),
        Lenience("takes children out of order", code: .elementMisplaced),
        Lenience("takes a part twice", code: .elementRepeated),
        Lenience("misses nothing", code: .elementMissing),
        Lenience("misses no attribute", code: .attributeMissing),
        Lenience("passes over words between elements", code: .textUnexpected),
        Lenience("takes empty words", code: .textMissing),
        Lenience("takes any id", code: .identifierInvalid),
        Lenience("takes 31 June", code: .dateImpossible),
        Lenience("takes any namespace", code: .vocabularyUnknown),
        Lenience("takes undeclared prefixes", code: .xmlPrefix),
        Lenience("takes any bytes", code: .xmlEncoding),
        Lenience("mends what is malformed", code: .xmlMalformed),
        Lenience("takes two answers to a criterion", code: .criterionRepeated),
        Lenience("takes an item cited twice", code: .evidenceRepeated),
        Lenience("takes evidence without a reference", code: .evidenceReference),
        Lenience("takes 41 items of evidence", .elementRepeated) { $0 == "41 items" },
        Lenience("takes a character too much", .valueInvalid) {
            $0.hasSuffix("01 characters") || $0 == "121 characters"
        },
        Lenience("reads capitals in yes and no", .valueInvalid) { ["\"TRUE\"", "\"True\"", "\"FALSE\""].contains($0) },
        Lenience("reads dates with a time zone", .valueInvalid) { $0.hasSuffix("Z\"") || $0.hasSuffix("00\"") },
        Lenience("reads 29 February in every year", .dateImpossible) { $0.hasSuffix("-02-29\"") },
        Lenience("reads +1 as a number", .valueInvalid) { $0 == "\"+1\"" || $0 == "\"+2\"" },
        Lenience("trims no-break spaces", .valueInvalid) { $0.contains("\u{A0}") },
        Lenience("takes ids of 65 characters", .identifierInvalid) { $0.unicodeScalars.count > 62 },
        Lenience("takes capitals in a hash", .valueInvalid) { $0.hasPrefix("\"sha256:") && $0 != $0.lowercased() },
        Lenience("takes xml:lang everywhere", .attributeUnknown) { $0.hasPrefix("xml:lang") },
    ])
    func `is found out by the small seed where it`(lenience: Lenience) throws {
        let tally = try Small.tally("return") { verdict, _ in verdict.without(lenience.isDropped) }
        #expect(tally.faultCount > 0, "no mutant shows that the importer \(lenience.testDescription)")
        for fault in tally.faults {
            guard case .tooLenient = fault.outcome else {
                Issue.record("another fault: \(fault.text)")
                continue
            }
        }
    }

    /// An importer that refuses what it must take.
    struct Strictness: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let code: DiagnosticCode
        let isRefused: @Sendable ([UInt8]) -> Bool

        init(_ name: String, _ code: DiagnosticCode, where isRefused: @escaping @Sendable ([UInt8]) -> Bool) {
            testDescription = name
            self.code = code
            self.isRefused = isRefused
        }
    }

    @Test(arguments: [
        Strictness("refuses a byte order mark", .xmlEncoding) { $0.starts(with: [0xEF, 0xBB, 0xBF]) },
        Strictness("refuses CDATA", .xmlMalformed) { Bytes.contains("<![CDATA[", in: $0) },
        Strictness("refuses line ends of Windows", .textUnexpected) { Bytes.contains("\r\n", in: $0) },
        Strictness("refuses prefixes", .elementUnknown) { Bytes.contains("r:return", in: $0) },
        Strictness("refuses xml:lang", .attributeUnknown) { Bytes.contains("xml:lang", in: $0) },
        Strictness("refuses comments", .xmlDoctype) { Bytes.contains("<!--", in: $0) },
        Strictness("refuses without a word of its own", .valueInvalid) { Bytes.contains("edition=", in: $0) },
    ])
    func `is found out, too, where it`(strictness: Strictness) throws {
        let tally = try Small.tally("return") { verdict, mutant in
            guard verdict.isAccepted, strictness.isRefused(mutant.bytes) else { return verdict }
            let error = Diagnostic(
                strictness.code, at: SourceLocation(file: "mutant.xml"), "It is refused.", mend: "There is none.")
            return ImportVerdict(isAccepted: false, errors: [error])
        }
        #expect(tally.faultCount > 0, "no mutant shows that the importer \(strictness.testDescription)")
    }

    private static func isNumber(_ found: String, over limit: Int) -> Bool {
        Int(found.filter { $0 != "\"" }).map { $0 > limit } ?? false
    }

    @Test(arguments: [
        ("meetings", Lenience("takes two meetings with one id", code: .identifierRepeated)),
        ("meetings", Lenience("takes 401 meetings", .elementRepeated) { $0 == "401 meetings" }),
        ("meetings", Lenience("takes more than 200 places", .valueInvalid) { isNumber($0, over: 200) }),
        ("meetings", Lenience("takes more than 90 days for papers", .valueInvalid) { isNumber($0, over: 90) }),
        ("meetings", Lenience("takes any sector") { $0.message.hasPrefix("\"terms-for\" holds") }),
        ("timetable", Lenience("takes two places of one agency, or two dates of one thing", code: .identifierRepeated)),
        ("timetable", Lenience("takes any key") { $0.message.hasPrefix("This does not say what the date is for") }),
        ("timetable", Lenience("takes longer keys and ids", .identifierInvalid) { $0.hasSuffix("…\"") }),
        ("timetable", Lenience("takes more than 9999 changes", .valueInvalid) { isNumber($0, over: 9999) }),
    ])
    func `of meetings or timetables is found out where it`(vocabulary: String, lenience: Lenience) throws {
        let tally = try Small.tally(vocabulary) { verdict, _ in verdict.without(lenience.isDropped) }
        #expect(tally.faultCount > 0, "no mutant shows that the importer \(lenience.testDescription)")
    }

    @Test func `that refuses and says nothing is found out`() throws {
        let tally = try Small.tally("return") { _, _ in ImportVerdict(isAccepted: false, errors: []) }
        #expect(tally.faultSorts["refused without a word"] == tally.faultCount)
        #expect(tally.faultCount > 100)
    }

    @Test(arguments: ["analysis", "round", "meetings", "timetable"])
    func `of another vocabulary is found out`(vocabulary: String) throws {
        // A timetable may be empty: nothing can be missing from it.
        for code: DiagnosticCode in [
            .valueInvalid, .attributeUnknown, .elementUnknown,
            vocabulary == "timetable" ? .elementMisplaced : .elementMissing,
            .textUnexpected, .identifierInvalid, .attributeMissing,
        ] {
            let tally = try Small.tally(vocabulary) { verdict, _ in verdict.without { $0.code == code } }
            #expect(tally.faultCount > 0, "no mutant of a \(vocabulary) needs \(code.rawValue)")
        }
    }
}
