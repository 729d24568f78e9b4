/// Every way a timetable can be wrong in itself beyond its structure, and near misses that are silent.
enum TimetableCases {
    private static func `case`(_ name: String, _ changes: [(String, String)], _ expected: String...) -> Case {
        Case(name, of: SampleTimetables.timetable, changes, expected)
    }

    private static let extensionOfEvidence = "step=\"evidence\" criterion=\"1.1\" to=\"2010-10-29\""

    static let all = [
        `case`(
            "an agency with two places", [("agency=\"bank-school\"", "▶agency=\"river-police\"")],
            """
            @: error[IDENTIFIER-REPEATED]: This agency has two places.
                found: the first is at case.xml:2:3
                expected: one
                mend: Take one of the two out.
            """),
        `case`("a near miss: two agencies at one meeting", [("meeting=\"audit-09\"", "meeting=\"audit-08\"")]),
        `case`(
            "a place at no meeting",
            [("<place agency=\"bank-school\" meeting=\"audit-09\"", "▶<place agency=\"bank-school\"")],
            """
            @: error[ATTRIBUTE-MISSING]: "place" has no "meeting".
                expected: meeting="…"
                mend: Write meeting="…" into this <place>.
            """),
        `case`(
            "an agency named, not by its id", [("agency=\"bank-school\"", "▶agency=\"Bank School\"")],
            """
            @: error[IDENTIFIER-INVALID]: "agency" cannot be used as an id.
                found: "Bank School"
                expected: small letters a to z, digits, dots and hyphens, beginning with a letter or digit, at most 64 characters
                mend: Write an id of these characters only, without blanks.
            """),
        `case`(
            "an extension to the day it extends",
            [(extensionOfEvidence, "step=\"resubmission\" ▶to=\"2010-08-06\"")],
            """
            @: error[DATE-ORDER]: An extension must lead to a later day than the one it extends.
                found: 6 August 2010
                expected: a day after 6 August 2010
                mend: Correct the day, or take the extension out.
            """),
        `case`(
            "a near miss: an extension by one day more",
            [(extensionOfEvidence, "step=\"resubmission\" to=\"2010-08-07\"")]),
        `case`(
            "a near miss: an extension of the same step of a gap",
            [(extensionOfEvidence, "step=\"resubmission\" criterion=\"1.1\" to=\"2010-08-06\"")]),
        `case`(
            "an extension without a reason",
            [
                (
                    "<extension agency=\"river-police\" \(extensionOfEvidence) on=\"2010-07-21\" by=\"Group Chair\">A post is empty.",
                    "▶<extension agency=\"river-police\" \(extensionOfEvidence) on=\"2010-07-21\" by=\"Group Chair\">"
                )
            ],
            """
            @: error[TEXT-MISSING]: "extension" is empty.
                expected: words between <extension> and </extension>
                mend: Write the words that belong there.
            """),
        `case`(
            "an extension, and nobody said when it was granted",
            [
                (
                    "<extension agency=\"river-police\" \(extensionOfEvidence) on=\"2010-07-21\"",
                    "▶<extension agency=\"river-police\" \(extensionOfEvidence)"
                )
            ],
            """
            @: error[ATTRIBUTE-MISSING]: "extension" has no "on".
                expected: on="…"
                mend: Write on="…" into this <extension>.
            """),
        `case`(
            "an agency withdrawn twice",
            [
                (
                    "  <received agency=\"river-police\" step=\"plan\"",
                    "  <withdrawal ▶agency=\"boat-club\" on=\"2010-07-22\" by=\"Chair\">It has closed.</withdrawal>\n  <received agency=\"river-police\" step=\"plan\""
                )
            ],
            """
            @: error[IDENTIFIER-REPEATED]: This agency is withdrawn twice.
                found: the first is at case.xml:6:3
                expected: one
                mend: Take one of the two out.
            """),
        `case`(
            "an agency closed twice",
            [
                (
                    "  <date item=\"agency",
                    "  <closed ▶agency=\"lock-school\" on=\"2010-12-21\" by=\"Chair\">All is in.</closed>\n  <date item=\"agency"
                )
            ],
            """
            @: error[IDENTIFIER-REPEATED]: This agency is closed twice.
                found: the first is at case.xml:11:3
                expected: one
                mend: Take one of the two out.
            """),
        `case`(
            "a near miss: one thing received twice", [("step=\"early-update\"", "step=\"plan\" criterion=\"1.1\"")]),
        `case`(
            "something received, and nobody said when",
            [
                (
                    "<received agency=\"river-police\" step=\"plan\" criterion=\"1.1\" on=\"2010-07-27\"/>",
                    "▶<received agency=\"river-police\" step=\"plan\" criterion=\"1.1\"/>"
                )
            ],
            """
            @: error[ATTRIBUTE-MISSING]: "received" has no "on".
                expected: on="…"
                mend: Write on="…" into this <received>.
            """),
        `case`(
            "something chased of a criterion in words",
            [("step=\"evidence\" on", "step=\"evidence\" ▶criterion=\"Named lead\" on")],
            """
            @: error[IDENTIFIER-INVALID]: "criterion" cannot be used as an id.
                found: "Named lead"
                expected: small letters a to z, digits, dots and hyphens, beginning with a letter or digit, at most 64 characters
                mend: Write an id of these characters only, without blanks.
            """),
        `case`(
            "a refusal without a reason", [("It cannot wait.", ""), ("<extension-refused", "▶<extension-refused")],
            """
            @: error[TEXT-MISSING]: "extension-refused" is empty.
                expected: words between <extension-refused> and </extension-refused>
                mend: Write the words that belong there.
            """),
        `case`(
            "a place below the extensions",
            [
                ("<place agency=\"bank-school\" meeting=\"audit-09\"/>", ""),
                ("  <withdrawal", "  ▶<place agency=\"bank-school\" meeting=\"audit-09\"/>\n  <withdrawal"),
            ],
            """
            @: error[ELEMENT-MISPLACED]: "place" stands in the wrong place in "timetable".
                expected: place, extension, withdrawal, received, chased, extension-refused, closed, date
                mend: Move "place" so that everything in "timetable" stands in this order.
            """),
        `case`(
            "one thing with two dates", [("item=\"meeting/audit-07\"", "▶item=\"agency/river-police/F1/plan\"")],
            """
            @: error[IDENTIFIER-REPEATED]: This item has two dates.
                found: the first is at case.xml:12:3
                expected: one
                mend: Take one of the two out.
            """),
        `case`(
            "a date of something in words", [("item=\"meeting/audit-07\"", "▶item=\"the meeting in July\"")],
            """
            @: error[IDENTIFIER-INVALID]: This does not say what the date is for.
                found: "the meeting in July"
                expected: ids with slashes between, such as agency/police-unit-a/resubmission
                mend: Leave the dates as s11 wrote them; change only places, extensions and withdrawals.
            """),
        `case`(
            "a date of something without an end", [("item=\"meeting/audit-07\"", "▶item=\"meeting/\"")],
            """
            @: error[IDENTIFIER-INVALID]: This does not say what the date is for.
                found: "meeting/"
                expected: ids with slashes between, such as agency/police-unit-a/resubmission
                mend: Leave the dates as s11 wrote them; change only places, extensions and withdrawals.
            """),
        `case`(
            "more changes than can be counted", [("changes=\"12\"", "▶changes=\"10000\"")],
            """
            @: error[VALUE-INVALID]: "changes" is not a whole number from 0 to 9999.
                found: "10000"
                expected: a whole number from 0 to 9999
                mend: Write the number in digits.
            """),
        `case`("a near miss: as many changes as can be counted", [("changes=\"12\"", "changes=\"9999\"")]),
        `case`(
            "a timetable agreed on no day", [("agreed-on=\"2010-07-06\"", "▶agreed-on=\"6 July 2010\"")],
            """
            @: error[VALUE-INVALID]: "agreed-on" is not a date.
                found: "6 July 2010"
                expected: YYYY-MM-DD, such as 2010-03-31
                mend: Write the year, the month and the day in digits.
            """),
        `case`(
            "a list of meetings in place of a timetable",
            [
                (
                    "<timetable xmlns=\"urn:s11:timetable:1\" round=\"river-2009-10\" agreed-on=\"2010-07-06\" by=\"Audit Group\">",
                    "▶<meetings xmlns=\"urn:s11:meetings:1\" board=\"River Board\">"
                ),
                ("</timetable>", "</meetings>"),
            ],
            """
            @: error[VOCABULARY-UNKNOWN]: This is not a timetable in a form that this program reads.
                found: <meetings> xmlns="urn:s11:meetings:1"
                expected: <timetable xmlns="urn:s11:timetable:1">
                mend: Begin the document with what is expected, or choose the file that was meant.
            """),
    ]
}
