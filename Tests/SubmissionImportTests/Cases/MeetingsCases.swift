/// Every way a list of meetings can be wrong beyond its structure, and near misses that are silent.
enum MeetingsCases {
    private static func `case`(_ name: String, _ changes: [(String, String)], _ expected: String...) -> Case {
        Case(name, of: SampleTimetables.meetings, changes, expected)
    }

    static let all =
        [
            `case`(
                "two meetings with one id", [("id=\"audit-08\"", "▶id=\"audit-07\"")],
                """
                @: error[IDENTIFIER-REPEATED]: Two meetings have the id "audit-07".
                    found: the first is at case.xml:6:12
                    expected: an id of its own for each
                    mend: Give one of the two another id, or take it out.
                """),
            `case`("a near miss: ids that differ in their last digit", [("id=\"audit-08\"", "id=\"audit-06\"")]),
            `case`(
                "an id with a blank in it", [("id=\"board-07\"", "▶id=\"board 07\"")],
                """
                @: error[IDENTIFIER-INVALID]: "id" cannot be used as an id.
                    found: "board 07"
                    expected: small letters a to z, digits, dots and hyphens, beginning with a letter or digit, at most 64 characters
                    mend: Write an id of these characters only, without blanks.
                """),
            `case`(
                "a group that there is not", [("group=\"panel\"", "▶group=\"pannel\"")],
                """
                @: error[VALUE-INVALID]: "group" has a value that is not known here.
                    found: "pannel"
                    expected: audit-group, panel or board
                    mend: Write "panel" if that is what was meant, or another of the words expected.
                """),
            `case`(
                "places at a meeting of another group", [("date=\"2010-07-22\"", "date=\"2010-07-22\" ▶places=\"1\"")],
                """
                @: error[VALUE-INVALID]: Only meetings of the audit group have places for re-assessments.
                    found: board
                    expected: audit-group
                    mend: Take "places" out, or correct the group.
                """),
            `case`(
                "more places than a meeting can have", [("places=\"3\"", "▶places=\"201\"")],
                """
                @: error[VALUE-INVALID]: "places" is not a whole number from 0 to 200.
                    found: "201"
                    expected: a whole number from 0 to 200
                    mend: Write the number in digits.
                """),
            `case`("a near miss: as many places as a meeting can have", [("places=\"3\"", "places=\"200\"")]),
            `case`(
                "papers wanted more than 90 days before", [("papers-days=\"10\"", "▶papers-days=\"91\"")],
                """
                @: error[VALUE-INVALID]: "papers-days" is not a whole number from 0 to 90.
                    found: "91"
                    expected: a whole number from 0 to 90
                    mend: Write the number in digits.
                """),
            `case`("a near miss: papers wanted 90 days before", [("papers-days=\"10\"", "papers-days=\"90\"")]),
            `case`(
                "papers wanted after the meeting", [("papers-days=\"10\"", "▶papers-days=\"-1\"")],
                """
                @: error[VALUE-INVALID]: "papers-days" is not a whole number from 0 to 90.
                    found: "-1"
                    expected: a whole number from 0 to 90
                    mend: Write the number in digits.
                """),
            `case`(
                "a meeting on a day that does not exist", [("date=\"2010-07-20\"", "▶date=\"2010-06-31\"")],
                """
                @: error[DATE-IMPOSSIBLE]: "date" is a day that does not exist.
                    found: "2010-06-31"
                    expected: a day of the calendar
                    mend: Look the date up and correct it.
                """),
            `case`(
                "a meeting moved to the day it was on", [("from=\"2010-08-17\"", "▶from=\"2010-08-18\"")],
                """
                @: error[DATE-ORDER]: This meeting is said to be moved, but to the day it was on.
                    found: 18 August 2010
                    expected: another day
                    mend: Correct the day it was first set for, or take "moved" out.
                """),
            `case`("a near miss: a meeting moved to an earlier day", [("from=\"2010-08-17\"", "from=\"2010-08-19\"")]),
            `case`(
                "a meeting cancelled without a reason",
                [
                    (
                        "<cancelled on=\"2010-07-01\" by=\"Board Manager\">The room is  needed.</cancelled>",
                        "▶<cancelled on=\"2010-07-01\" by=\"Board Manager\"> </cancelled>"
                    )
                ],
                """
                @: error[TEXT-MISSING]: "cancelled" is empty.
                    expected: words between <cancelled> and </cancelled>
                    mend: Write the words that belong there.
                """),
            `case`(
                "a meeting moved and nobody said by whom",
                [
                    (
                        "<moved from=\"2010-08-17\" on=\"2010-07-05\" by=\"Board Manager\"",
                        "▶<moved from=\"2010-08-17\" on=\"2010-07-05\""
                    )
                ],
                """
                @: error[ATTRIBUTE-MISSING]: "moved" has no "by".
                    expected: by="…"
                    mend: Write by="…" into this <moved>.
                """),
            `case`(
                "a list without a meeting",
                [
                    ("<meetings", "▶<meetings"),
                    ("  <meeting id=\"audit-07\"", "  <!--meeting id=\"audit-07\""),
                    (
                        "<moved from=\"2010-08-17\" on=\"2010-07-05\" by=\"Board Manager\">The chair is away.</moved>\n  </meeting>",
                        "-->"
                    ),
                ],
                """
                @: error[ELEMENT-MISSING]: "meetings" lacks "meeting".
                    expected: <meeting> as the last part
                    mend: Add <meeting> inside this "meetings".
                """),
        ] + terms

    private static let terms = [
        `case`(
            "terms that overlap", [("from=\"2010-09-06\"", "▶from=\"2010-07-21\"")],
            """
            @: error[DATE-ORDER]: This term begins before the one above it has ended.
                found: 21 July 2010
                expected: a day after 21 July 2010
                mend: Put the terms into the order of the calendar, or correct the day.
            """),
        `case`(
            "a near miss: a term that begins the day after the one before",
            [("from=\"2010-09-06\"", "from=\"2010-07-22\"")]),
        `case`(
            "terms in another order than the calendar's",
            [
                (
                    "name=\"autumn term 2010\" from=\"2010-09-06\" to=\"2010-12-17\"",
                    "name=\"spring term 2010\" ▶from=\"2010-01-04\" to=\"2010-04-01\""
                )
            ],
            """
            @: error[DATE-ORDER]: This term begins before the one above it has ended.
                found: 4 January 2010
                expected: a day after 21 July 2010
                mend: Put the terms into the order of the calendar, or correct the day.
            """),
        `case`(
            "a term that ends before it begins", [("to=\"2010-12-17\"", "▶to=\"2010-09-05\"")],
            """
            @: error[DATE-ORDER]: This term ends before it begins.
                found: 5 September 2010
                expected: 6 September 2010 or later
                mend: Correct the day that is wrong.
            """),
        `case`("a near miss: a term of one day", [("to=\"2010-12-17\"", "to=\"2010-09-06\"")]),
        `case`(
            "terms, and nobody whose they are", [("<meetings", "▶<meetings"), (" terms-for=\"education youth\"", "")],
            """
            @: error[ATTRIBUTE-MISSING]: School terms are given, but not whose they are.
                expected: terms-for="education", or other sectors
                mend: Add terms-for with the sectors whose agencies keep to school terms, or take the terms out.
            """),
        `case`(
            "somebody whose terms count, and no terms",
            [
                ("terms-for", "▶terms-for"),
                ("<term name=\"summer term 2010\" from=\"2010-04-12\" to=\"2010-07-21\"/>", ""),
                ("<term name=\"autumn term 2010\" from=\"2010-09-06\" to=\"2010-12-17\"/>", ""),
            ],
            """
            @: error[ELEMENT-MISSING]: It is said whose school terms count, but no terms are given.
                expected: a <term> for each term of the year
                mend: Add the terms, or take "terms-for" out.
            """),
        `case`(
            "no other complaint where the only term is faulty",
            [
                ("<term name=\"summer term 2010\" from=\"2010-04-12\" to=\"2010-07-21\"/>", ""),
                ("from=\"2010-09-06\"", "▶from=\"6 September\""),
            ],
            """
            @: error[VALUE-INVALID]: "from" is not a date.
                found: "6 September"
                expected: YYYY-MM-DD, such as 2010-03-31
                mend: Write the year, the month and the day in digits.
            """),
        `case`(
            "a sector in capitals", [("terms-for=\"education youth\"", "▶terms-for=\"Education youth\"")],
            """
            @: error[IDENTIFIER-INVALID]: "terms-for" holds what is no id of a sector.
                found: "Education"
                expected: small letters a to z, digits, dots and hyphens, beginning with a letter or digit, at most 64 characters
                mend: Write the sectors as the round's agencies do.
            """),
        `case`(
            "a sector named twice", [("terms-for=\"education youth\"", "▶terms-for=\"education education\"")],
            """
            @: error[VALUE-INVALID]: "terms-for" names the same thing twice.
                found: "education"
                expected: each word once
                mend: Take one of the two out.
            """),
        `case`(
            "a term without a name", [("name=\"summer term 2010\"", "▶name=\" \"")],
            """
            @: error[TEXT-MISSING]: "name" is empty.
                expected: words between the quotation marks
                mend: Write the words that belong there.
            """),
    ]
}
