/// Every diagnostic an analysis can give on its own beyond its structure, and near misses that are silent.
enum AnalysisCases {
    private static func `case`(_ name: String, _ changes: [(String, String)], _ expected: String...) -> Case {
        Case(name, of: SampleDocuments.analysis, changes, expected)
    }

    static let all = [
        `case`(
            "an answer wanted before the analysis was made", [("reply-by=\"2010-05-28\"", "▶reply-by=\"2010-05-17\"")],
            """
            @: error[DATE-ORDER]: The agency's answer is wanted before the day of the analysis.
                found: 17 May 2010
                expected: 18 May 2010 or later
                mend: Correct the day that is wrong.
            """),
        `case`(
            "a near miss: an answer wanted on the day of the analysis",
            [("reply-by=\"2010-05-28\"", "reply-by=\"2010-05-18\"")]),
        `case`(
            "an unknown criterion", [("<criterion id=\"2.1\">", "<criterion ▶id=\"2.9\">")],
            """
            @: error[ANALYSIS-TARGET]: Edition "tool-1" has no criterion "2.9".
                found: "2.9"
                expected: one of 1.1 to 2.2
                mend: Write "2.1" if that is the criterion that was meant.
            """),
        `case`(
            "a criterion twice", [("<criterion id=\"2.1\">", "<criterion ▶id=\"1.1\">")],
            """
            @: error[CRITERION-REPEATED]: This analysis speaks of criterion 1.1 twice.
                found: the first is at case.xml:4:3
                expected: one <criterion>
                mend: Put what belongs together into one, and take the other out.
            """),
        `case`(
            "an item of evidence ruled on twice", [("reference=\"SUR-3\"", "▶reference=\"POL 12\"")],
            """
            @: error[EVIDENCE-REPEATED]: The same item of evidence is ruled on twice under one criterion.
                found: the first is at case.xml:8:5
                expected: one ruling on each item
                mend: Keep the ruling that stands and take the other out.
            """),
        `case`(
            "evidence not accepted without a reason",
            [
                (
                    "<evidence reference=\"SUR-3\" accepted=\"false\">Nobody can say who was asked.</evidence>",
                    "▶<evidence reference=\"SUR-3\" accepted=\"false\"/>"
                )
            ],
            """
            @: error[TEXT-MISSING]: This item of evidence is not accepted, but no reason is given.
                expected: the reason between <evidence …> and </evidence>
                mend: Write why the item does not show what it is cited for; the agency will read it.
            """),
        `case`(
            "a near miss: evidence accepted without a reason",
            [
                (
                    "<evidence reference=\"SUR-3\" accepted=\"false\">Nobody can say who was asked.</evidence>",
                    "<evidence reference=\"SUR-3\" accepted=\"true\"/>"
                )
            ]),
        `case`(
            "evidence neither accepted nor not",
            [("reference=\"SUR-3\" accepted=\"false\"", "reference=\"SUR-3\" ▶accepted=\"partly\"")],
            """
            @: error[VALUE-INVALID]: "accepted" has a value that is not known here.
                found: "partly"
                expected: true or false
                mend: Write one of the words expected.
            """),
        `case`(
            "a reference with a blank at its end", [("reference=\"SUR-3\"", "▶reference=\"SUR-3 \"")],
            """
            @: error[VALUE-INVALID]: The reference has blanks where they cannot be told apart.
                found: "SUR-3 "
                expected: one line with single blanks between its words
                mend: Take out blanks at the ends, and leave only one between two words.
            """),
        `case`(
            "an assessed level without a reason",
            [("<assessed level=\"1\">The card is\n      not dated.</assessed>", "▶<assessed level=\"1\"> </assessed>")],
            """
            @: error[TEXT-MISSING]: "assessed" is empty.
                expected: words between <assessed> and </assessed>
                mend: Write the words that belong there.
            """),
        `case`(
            "an assessed level beyond the scale", [("<assessed level=\"1\"", "<assessed ▶level=\"5\"")],
            """
            @: error[VALUE-INVALID]: "level" is not a level.
                found: "5"
                expected: 0, 1, 2 or 3
                mend: Write the level as one digit.
            """),
        `case`(
            "a text cleared without a reason",
            [("<clears-text>Read: a boat is named, not a child.</clears-text>", "▶<clears-text/>")],
            """
            @: error[TEXT-MISSING]: "clears-text" is empty.
                expected: words between <clears-text> and </clears-text>
                mend: Write the words that belong there.
            """),
        `case`(
            "no reader",
            [
                ("<analysis", "▶<analysis"), ("  <reader post=\"Designated Nurse\"/>\n", ""),
                ("  <reader post=\"Head of  Audit\"/>\n", ""),
            ],
            """
            @: error[ELEMENT-MISSING]: "analysis" lacks "reader".
                expected: <reader> before <criterion>
                mend: Add <reader> inside this "analysis".
            """),
        `case`("a near miss: one reader", [("  <reader post=\"Head of  Audit\"/>\n", "")]),
        `case`(
            "a grade that is no id", [("grade=\"effective\"", "▶grade=\"Very good\"")],
            """
            @: error[IDENTIFIER-INVALID]: "grade" cannot be used as an id.
                found: "Very good"
                expected: small letters a to z, digits, dots and hyphens, beginning with a letter or digit, at \
            most 64 characters
                mend: Write an id of these characters only, without blanks.
            """),
        `case`(
            "a decision on a day that does not exist", [("date=\"2010-06-01\"", "▶date=\"2010-06-31\"")],
            """
            @: error[DATE-IMPOSSIBLE]: "date" is a day that does not exist.
                found: "2010-06-31"
                expected: a day of the calendar
                mend: Look the date up and correct it.
            """),
        `case`("a near miss: a decision without a reason", [(">The cards were seen in use.</decision>", "/>")]),
    ]
}
