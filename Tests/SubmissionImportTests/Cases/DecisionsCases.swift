/// Every way decisions of a meeting can be wrong in themselves beyond their structure, and near misses that are silent.
enum DecisionsCases {
    /// Valid decisions, with every element and attribute once at least.
    static let document = """
        <decisions xmlns="urn:s11:decisions:1" round="river-2009-10" on="2010-07-22" by="Board">
          <decision agency="river-police" revision="1" proposed="effective" grade="effective"></decision>
          <decision agency="bank-school" revision="1" proposed="effective" grade="inadequate">The visit found
            more.</decision>
          <decision agency="bank-school" revision="2" proposed="effective"/>
          <decision agency="boat-club" revision="1" proposed="effective" grade="effective" on="2010-04-29" by="Audit Group"/>
        </decisions>
        """

    /// The same as the program writes it, before anybody has filled it in.
    static let open = """
        <decisions xmlns="urn:s11:decisions:1" round="river-2009-10">
          <decision agency="river-police" revision="1" proposed="effective"></decision>
        </decisions>
        """

    private static func `case`(_ name: String, _ changes: [(String, String)], _ expected: String...) -> Case {
        Case(name, of: document, changes, expected)
    }

    private static let notFilledIn = """
            expected: on="YYYY-MM-DD" and by="…" in <decisions>, and grade="…" in each <decision> that was made
            mend: Fill it in once the meeting has decided; until then keep it out of the round's folder.
        """

    static let all = [
        Case(
            "a document that nobody has filled in", of: open, [("<decisions", "▶<decisions")],
            [
                """
                @: error[DECISIONS-OPEN]: These decisions are not filled in yet, so none of them counts.
                    found: no day of the meeting, nobody who decided, no grade
                \(notFilledIn)
                """
            ]),
        `case`(
            "a document without the day", [("<decisions", "▶<decisions"), (" on=\"2010-07-22\"", "")],
            """
            @: error[DECISIONS-OPEN]: These decisions are not filled in yet, so none of them counts.
                found: no day of the meeting
            \(notFilledIn)
            """),
        `case`(
            "a document that does not say who decided", [("<decisions", "▶<decisions"), (" by=\"Board\"", "")],
            """
            @: error[DECISIONS-OPEN]: These decisions are not filled in yet, so none of them counts.
                found: nobody who decided
            \(notFilledIn)
            """),
        Case(
            "a day and who decided, but no grade", of: open,
            [("<decisions", "▶<decisions"), ("round=", "on=\"2010-07-22\" by=\"Board\" round=")],
            [
                """
                @: error[DECISIONS-OPEN]: These decisions are not filled in yet, so none of them counts.
                    found: no grade
                \(notFilledIn)
                """
            ]),
        Case(
            "a near miss: one grade", of: open,
            [
                ("round=", "on=\"2010-07-22\" by=\"Board\" round="),
                ("proposed=\"effective\"", "proposed=\"effective\" grade=\"effective\""),
            ], []),
        Case(
            "a near miss: every grade of another meeting, as it is written where all is decided", of: open,
            [
                (
                    "proposed=\"effective\"",
                    "proposed=\"effective\" grade=\"effective\" on=\"2010-04-29\" by=\"Audit group\""
                )
            ],
            []),
        `case`(
            "one return twice", [("agency=\"bank-school\" revision=\"2\"", "▶agency=\"bank-school\" revision=\"1\"")],
            """
            @: error[DECISION-REPEATED]: This return is decided on twice.
                found: the first is at case.xml:3:3
                expected: one decision for each return
                mend: Keep the one that the meeting made, and take the other out.
            """),
        `case`(
            "another grade than the one proposed, and no reason",
            [
                (
                    "<decision agency=\"bank-school\" revision=\"1\"",
                    "▶<decision agency=\"bank-school\" revision=\"1\""
                ), ("The visit found\n    more.", " \n "),
            ],
            """
            @: error[TEXT-MISSING]: This grade is not the one that was proposed, but no reason is given.
                found: inadequate
                expected: the reason between <decision …> and </decision>
                mend: Write why the meeting settled on another grade than effective.
            """),
        `case`(
            "a grade where none was proposed, and no reason",
            [
                (
                    "<decision agency=\"river-police\" revision=\"1\" proposed=\"effective\"",
                    "▶<decision agency=\"river-police\" revision=\"1\""
                )
            ],
            """
            @: error[TEXT-MISSING]: This grade is not the one that was proposed, but no reason is given.
                found: effective
                expected: the reason between <decision …> and </decision>
                mend: Write why the meeting settled on another grade.
            """),
        `case`(
            "a near miss: no grade where none was proposed",
            [("revision=\"2\" proposed=\"effective\"", "revision=\"2\"")]),
        `case`(
            "the day of another meeting, but not who decided",
            [
                (
                    "<decision agency=\"boat-club\" revision=\"1\" proposed=\"effective\" grade=\"effective\" on=\"2010-04-29\" by=\"Audit Group\"",
                    "▶<decision agency=\"boat-club\" revision=\"1\" proposed=\"effective\" grade=\"effective\" on=\"2010-04-29\""
                )
            ],
            """
            @: error[ATTRIBUTE-MISSING]: A decision of another meeting needs both its day and who decided.
                expected: by="…"
                mend: Add by="…", or take the other out where it was this meeting.
            """),
        `case`(
            "who decided at another meeting, but not its day",
            [
                (
                    "<decision agency=\"boat-club\" revision=\"1\" proposed=\"effective\" grade=\"effective\" on=\"2010-04-29\"",
                    "▶<decision agency=\"boat-club\" revision=\"1\" proposed=\"effective\" grade=\"effective\""
                )
            ],
            """
            @: error[ATTRIBUTE-MISSING]: A decision of another meeting needs both its day and who decided.
                expected: on="…"
                mend: Add on="…", or take the other out where it was this meeting.
            """),
        `case`("a near miss: all of one meeting", [(" on=\"2010-04-29\" by=\"Audit Group\"", "")]),
        `case`(
            "a grade by its label", [("grade=\"inadequate\"", "▶grade=\"Inadequate\"")],
            """
            @: error[IDENTIFIER-INVALID]: "grade" cannot be used as an id.
                found: "Inadequate"
                expected: small letters a to z, digits, dots and hyphens, beginning with a letter or digit, at most 64 characters
                mend: Write an id of these characters only, without blanks.
            """),
        `case`(
            "a day in words", [("on=\"2010-07-22\"", "▶on=\"22 July 2010\"")],
            """
            @: error[VALUE-INVALID]: "on" is not a date.
                found: "22 July 2010"
                expected: YYYY-MM-DD, such as 2010-03-31
                mend: Write the year, the month and the day in digits.
            """),
    ]
}
