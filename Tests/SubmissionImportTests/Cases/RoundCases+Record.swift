extension RoundCases {
    /// What papers and letters need, and the bodies.
    static let ofPapers = [
        `case`(
            "kept until a day before returns are due",
            [("retain-until=\"2016-04-30\"", "▶retain-until=\"2010-04-29\"")],
            """
            @: error[DATE-ORDER]: What is made of the round is kept only until a day before returns are due.
                found: 29 April 2010
                expected: 30 April 2010 or later
                mend: Correct the day until which it is kept.
            """),
        `case`(
            "a near miss: kept until the day up to which the reports speak",
            [("retain-until=\"2016-04-30\"", "retain-until=\"2010-06-30\"")]),
        `case`(
            "an offer for a standard that there is not", [("<offer standard=\"2\"", "<offer ▶standard=\"3\"")],
            """
            @: error[REFERENCE-UNKNOWN]: There is no standard "3".
                found: "3"
                expected: 1, 2
                mend: Write the id of one of the edition's standards, or add the standard.
            """),
        `case`(
            "two bodies with one id",
            [("<body id=", "<body id=\"bank-council\" name=\"Bank\"/>\n  <body ▶id=")],
            """
            @: error[IDENTIFIER-REPEATED]: Two bodies have the id "bank-council".
                found: the first is at case.xml:7:9
                expected: an id of its own for each
                mend: Give one of the two another id, or take it out.
            """),
        `case`(
            "a near miss: a body with the id of an agency", [("<body id=\"bank-council\"", "<body id=\"bank-school\"")]),
        `case`(
            "two extracts with one id",
            [
                (
                    "  <extract id=",
                    "  <extract id=\"justice\" audience=\"All\" agencies=\"boat-club\"/>\n  <extract ▶id="
                )
            ],
            """
            @: error[IDENTIFIER-REPEATED]: Two extracts have the id "justice".
                found: the first is at case.xml:28:12
                expected: an id of its own for each
                mend: Give one of the two another id, or take it out.
            """),
        `case`(
            "an extract of an agency that is not invited",
            [("agencies=\"river-police canal-police\"", "▶agencies=\"river-police boat-clubs\"")],
            """
            @: error[REFERENCE-UNKNOWN]: The round invites no agency "boat-clubs".
                found: "boat-clubs"
                expected: river-police, bank-school, boat-club, canal-police
                mend: Write "boat-club" if that is what was meant, or invite it in round.xml.
            """),
        `case`(
            "an extract of one agency twice",
            [("agencies=\"river-police canal-police\"", "▶agencies=\"river-police river-police\"")],
            """
            @: error[VALUE-INVALID]: "agencies" names the same thing twice.
                found: "river-police"
                expected: each word once
                mend: Take one of the two out.
            """),
        `case`(
            "an extract of nobody", [("agencies=\"river-police canal-police\"", "▶agencies=\" \"")],
            """
            @: error[VALUE-INVALID]: "agencies" is an empty list.
                found: ""
                expected: words with a blank between them
                mend: Write what belongs there, or take "agencies" out.
            """),
    ]

    /// What became of an agency's place in the round.
    static let ofChanges = [
        `case`(
            "an agency that went into one that is not invited", [("into=\"river-police\"", "▶into=\"river-police-2\"")],
            """
            @: error[REFERENCE-UNKNOWN]: The round invites no agency "river-police-2".
                found: "river-police-2"
                expected: river-police, bank-school, boat-club, canal-police
                mend: Write "river-police" if that is what was meant, or invite it in round.xml.
            """),
        `case`(
            "an agency that went into itself", [("into=\"river-police\"", "▶into=\"canal-police\"")],
            """
            @: error[VALUE-INVALID]: This agency is said to be part of itself now.
                found: "canal-police"
                expected: another invited agency that still takes part
                mend: Write the id of the agency that answers for it now, or say with "withdrawn" that nobody does.
            """),
        `case`(
            "an agency that went into one that is withdrawn", [("into=\"river-police\"", "▶into=\"boat-club\"")],
            """
            @: error[VALUE-INVALID]: The agency that took this one up has left the round itself.
                found: "boat-club"
                expected: another invited agency that still takes part
                mend: Write the id of the agency that answers for it now, or say with "withdrawn" that nobody does.
            """),
        `case`(
            "two agencies that went into each other",
            [
                ("into=\"river-police\"", "▶into=\"boat-club\""),
                (
                    "<withdrawn on=\"2010-03-01\" by=\"Group Chair\">It has closed.</withdrawn>",
                    "<merged ▶into=\"canal-police\" on=\"2010-03-01\" by=\"Group Chair\">One club.</merged>"
                ),
            ],
            """
            @: error[VALUE-INVALID]: The agency that took this one up has left the round itself.
                found: "canal-police"
                expected: another invited agency that still takes part
                mend: Write the id of the agency that answers for it now, or say with "withdrawn" that nobody does.
            """,
            """
            @: error[VALUE-INVALID]: The agency that took this one up has left the round itself.
                found: "boat-club"
                expected: another invited agency that still takes part
                mend: Write the id of the agency that answers for it now, or say with "withdrawn" that nobody does.
            """),
        `case`(
            "a near miss: an agency that went into one that is exempt",
            [("into=\"river-police\"", "into=\"bank-school\"")]),
        `case`(
            "an agency that is exempt and withdrawn",
            [
                (
                    "It closes in July.</exemption>",
                    "It closes in July.</exemption>\n    ▶<withdrawn on=\"2010-03-01\" by=\"Chair\">It has closed.</withdrawn>"
                )
            ],
            """
            @: error[ELEMENT-REPEATED]: It is said in two ways that this agency is no longer asked.
                found: "exemption" and "withdrawn"
                expected: one of exemption, withdrawn and merged
                mend: Keep the one that is right.
            """),
        `case`(
            "an agency that is withdrawn and merged",
            [
                (
                    "It has closed.</withdrawn>",
                    "It has closed.</withdrawn>\n    ▶<merged into=\"river-police\" on=\"2010-03-01\" by=\"Chair\">One club.</merged>"
                )
            ],
            """
            @: error[ELEMENT-REPEATED]: It is said in two ways that this agency is no longer asked.
                found: "withdrawn" and "merged"
                expected: one of exemption, withdrawn and merged
                mend: Keep the one that is right.
            """),
        `case`(
            "a refusal, and nobody said for which day",
            [("<extension-refused asked=\"2010-05-28\" on", "▶<extension-refused on")],
            """
            @: error[ATTRIBUTE-MISSING]: "extension-refused" has no "asked".
                expected: asked="…"
                mend: Write asked="…" into this <extension-refused>.
            """),
        `case`(
            "another name until a day that does not exist", [("until=\"2009-03-31\"", "▶until=\"2009-02-29\"")],
            """
            @: error[DATE-IMPOSSIBLE]: "until" is a day that does not exist.
                found: "2009-02-29"
                expected: a day of the calendar
                mend: Look the date up and correct it.
            """),
    ]
}
