extension ReturnCases {
    /// Evidence: references, dates and kinds.
    static let evidence = [
        `case`(
            "evidence dated after the sign-off", [("date=\"2010-04-30\" reference", "▶date=\"2010-05-01\" reference")],
            """
            @: error[EVIDENCE-AFTER-RETURN]: This item of evidence is dated after the day on which the return \
            was signed off.
                found: 1 May 2010
                expected: 30 April 2010 or earlier
                mend: Correct the date, or cite the item in a later revision of the return.
            """),
        `case`(
            "evidence on a day that does not exist",
            [("date=\"2010-04-30\" reference", "▶date=\"2010-02-30\" reference")],
            """
            @: error[DATE-IMPOSSIBLE]: "date" is a day that does not exist.
                found: "2010-02-30"
                expected: a day of the calendar
                mend: Look the date up and correct it.
            """),
        `case`(
            "evidence without a reference",
            [("<evidence kind=\"survey\"", "▶<evidence kind=\"survey\""), (" reference=\"SUR-3\"", "")],
            """
            @: error[EVIDENCE-REFERENCE]: This item of evidence has no reference, so a reader cannot find it.
                expected: reference="…" with a document number or the place where it is kept
                mend: Write where the item can be found.
            """),
        `case`(
            "evidence with a blank reference", [("reference=\"SUR-3\"", "▶reference=\"  \"")],
            """
            @: error[EVIDENCE-REFERENCE]: This item of evidence has no reference, so a reader cannot find it.
                expected: reference="…" with a document number or the place where it is kept
                mend: Write where the item can be found.
            """),
        `case`(
            "a reference with two blanks", [("reference=\"SUR-3\"", "▶reference=\"SUR  3\"")],
            """
            @: error[VALUE-INVALID]: The reference has blanks where they cannot be told apart.
                found: "SUR  3"
                expected: one line with single blanks between its words
                mend: Take out blanks at the ends, and leave only one between two words.
            """),
        `case`("a near miss: a reference with one blank", [("reference=\"SUR-3\"", "reference=\"SUR 3\"")]),
        `case`(
            "the same reference twice", [("reference=\"SUR-3\"", "▶reference=\"POL 12\"")],
            """
            @: error[EVIDENCE-REPEATED]: The same reference is cited twice under one criterion.
                found: the first is at case.xml:9:7
                expected: each item once
                mend: Take one of the two out, or give the reference of the other item.
            """),
        `case`("a near miss: another reference but for a capital", [("reference=\"SUR-3\"", "reference=\"Pol 12\"")]),
        `case`(
            "one reference for three criteria of two",
            [
                (
                    "criterion=\"1.2\" self-rating=\"0\"/>",
                    "criterion=\"1.2\" self-rating=\"0\"><evidence kind=\"policy\" title=\"P\" date=\"2009-05-01\" reference=\"POL 12\"/></answer>"
                ),
                (
                    "<narrative> </narrative>",
                    "<evidence kind=\"policy\" title=\"P\" date=\"2009-05-01\" reference=\"POL 12\"/>"
                ),
                (
                    "title=\"Safeguarding policy\" date=\"2009-05-01\" reference",
                    "title=\"Safeguarding policy\" date=\"2009-05-01\" ▶reference"
                ),
            ],
            """
            @: warning[EVIDENCE-OVERUSED]: One item of evidence is cited for 4 criteria; one item seldom shows \
            so much.
                found: "POL 12"
                expected: at most 2 criteria
                mend: Cite it where it shows most, and something of its own for the other criteria.
            """),
        `case`(
            "an unknown kind of evidence", [("kind=\"survey\"", "▶kind=\"surveys\"")],
            """
            @: error[REFERENCE-UNKNOWN]: Edition "tool-1" knows no kind of evidence "surveys".
                found: "surveys"
                expected: policy, survey
                mend: Write "survey" if that is what was meant.
            """),
        `case`(
            "a kind of evidence nothing like it", [("kind=\"survey\"", "▶kind=\"photograph\"")],
            """
            @: error[REFERENCE-UNKNOWN]: Edition "tool-1" knows no kind of evidence "photograph".
                found: "photograph"
                expected: policy, survey
                mend: Choose the kind that fits best.
            """),
        `case`(
            "evidence without a title", [("title=\" Spot checks \"", "▶title=\" \"")],
            """
            @: error[TEXT-MISSING]: "title" is empty.
                expected: words between the quotation marks
                mend: Write the words that belong there.
            """),
        `case`(
            "evidence of too many items",
            [
                (
                    "<narrative> </narrative>",
                    (1...40).map { "<evidence kind=\"policy\" title=\"T\" date=\"2009-05-01\" reference=\"R\($0)\"/>" }
                        .joined() + "▶<evidence kind=\"policy\" title=\"T\" date=\"2009-05-01\" reference=\"R41\"/>"
                )
            ],
            """
            @: error[ELEMENT-REPEATED]: This answer cites more evidence than anybody can read.
                found: 41 items
                expected: at most 40 items
                mend: Keep the items that show most, and take the others out.
            """),
        `case`(
            "a near miss: forty items of evidence",
            [
                (
                    "<narrative> </narrative>",
                    (1...40).map { "<evidence kind=\"policy\" title=\"T\" date=\"2009-05-01\" reference=\"R\($0)\"/>" }
                        .joined()
                )
            ]),
    ]
}
