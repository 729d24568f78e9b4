extension ReturnCases {
    /// Answers: criteria, ratings and what does not apply.
    static let answers = [
        `case`(
            "an unknown criterion", [("criterion=\"2.2\"", "▶criterion=\"2.22\"")],
            """
            @: error[CRITERION-UNKNOWN]: Edition "tool-1" has no criterion "2.22".
                found: "2.22"
                expected: one of 1.1 to 2.2
                mend: Write "2.2" if that is the criterion that was meant.
            """),
        `case`(
            "a criterion nothing like it", [("criterion=\"2.2\"", "▶criterion=\"safer-recruitment\"")],
            """
            @: error[CRITERION-UNKNOWN]: Edition "tool-1" has no criterion "safer-recruitment".
                found: "safer-recruitment"
                expected: one of 1.1 to 2.2
                mend: Write the criterion's number as it is printed on the audit tool.
            """),
        `case`(
            "a criterion answered twice", [("<answers>", "▶<answers>"), ("criterion=\"2.2\"", "▶criterion=\"1.2\"")],
            """
            @: warning[CRITERION-UNANSWERED]: One criterion that is asked of agencies of this type has no answer.
                found: no answer to 2.2
                expected: for each, a self-rating from 0 to 3, or "not-applicable" with the reason
                mend: Answer them; without them the return has a range of possible grades and no grade.
            """,
            """
            @: error[CRITERION-REPEATED]: Criterion 1.2 is answered twice.
                found: the first answer is at case.xml:17:5
                expected: one answer
                mend: Put what belongs together into one answer, and take the other out.
            """),
        `case`(
            "an unknown criterion of good practice",
            [("<good-practice criterion=\"2.1\"", "<good-practice ▶criterion=\"7.1\"")],
            """
            @: error[CRITERION-UNKNOWN]: Edition "tool-1" has no criterion "7.1".
                found: "7.1"
                expected: one of 1.1 to 2.2
                mend: Write the criterion's number as it is printed on the audit tool.
            """),
        `case`(
            "a rating in words", [("self-rating=\"3\"", "▶self-rating=\"very good\"")],
            """
            @: error[VALUE-INVALID]: "self-rating" is not a level.
                found: "very good"
                expected: 0, 1, 2 or 3
                mend: Write the level as one digit.
            """),
        `case`(
            "a rating beyond the scale", [("self-rating=\"3\"", "▶self-rating=\"4\"")],
            """
            @: error[VALUE-INVALID]: "self-rating" is not a level.
                found: "4"
                expected: 0, 1, 2 or 3
                mend: Write the level as one digit.
            """),
        `case`(
            "a rating beside not applicable",
            [("criterion=\"1.3\"><not", "criterion=\"1.3\" self-rating=\"2\">▶<not")],
            """
            @: error[ANSWER-CONTRADICTION]: This answer says both that the criterion does not apply and how far \
            it is met.
                found: a self-rating and "not-applicable"
                expected: one of the two
                mend: Take out the self-rating if the criterion does not apply, or "not-applicable" if it does.
            """),
        `case`(
            "not applicable where it is asked",
            [
                (
                    "criterion=\"1.2\" self-rating=\"0\"/>",
                    "criterion=\"1.2\">▶<not-applicable>We have no staff.</not-applicable></answer>"
                )
            ],
            """
            @: warning[NOT-APPLICABLE-NOT-ALLOWED]: Criterion 1.2 is asked of agencies of this type, so it \
            counts as unanswered until a reader approves that it does not apply.
                expected: a self-rating from 0 to 3
                mend: Rate the criterion, or leave the reason for the readers to judge.
            """),
        `case`(
            "a rating that is not asked for",
            [
                (
                    "criterion=\"1.3\"><not-applicable>We run no school.</not-applicable>",
                    "criterion=\"1.3\" ▶self-rating=\"2\">"
                )
            ],
            """
            @: warning[CRITERION-NOT-EXPECTED]: Criterion 1.3 is not asked of agencies of this type, so its \
            rating is not counted.
                mend: Leave the answer out, or check that the agency's type is the right one.
            """),
        `case`(
            "a near miss: evidence alone for a criterion that is not asked",
            [
                (
                    "criterion=\"1.3\"><not-applicable>We run no school.</not-applicable>",
                    "criterion=\"1.3\"><narrative>We help one.</narrative>"
                )
            ]),
        `case`(
            "a criterion left out",
            [("<answers>", "▶<answers>"), ("    <answer criterion=\"1.2\" self-rating=\"0\"/>\n", "")],
            """
            @: warning[CRITERION-UNANSWERED]: One criterion that is asked of agencies of this type has no answer.
                found: no answer to 1.2
                expected: for each, a self-rating from 0 to 3, or "not-applicable" with the reason
                mend: Answer them; without them the return has a range of possible grades and no grade.
            """),
        `case`(
            "an answer with neither rating nor reason",
            [
                ("<answers>", "▶<answers>"), ("criterion=\"1.2\" self-rating=\"0\"", "criterion=\"1.2\""),
                ("criterion=\"2.2\" self-rating=\"1\"", "criterion=\"2.2\""),
            ],
            """
            @: warning[CRITERION-UNANSWERED]: 2 criteria that are asked of agencies of this type have no answer.
                found: no answer to 1.2, 2.2
                expected: for each, a self-rating from 0 to 3, or "not-applicable" with the reason
                mend: Answer them; without them the return has a range of possible grades and no grade.
            """),
        `case`(
            "a near miss: a criterion left out that is not asked",
            [("    <answer criterion=\"1.3\"><not-applicable>We run no school.</not-applicable></answer>\n", "")]),
        `case`(
            "an empty reason",
            [("<not-applicable>We run no school.</not-applicable>", "▶<not-applicable> \n </not-applicable>")],
            """
            @: error[TEXT-MISSING]: "not-applicable" is empty.
                expected: words between <not-applicable> and </not-applicable>
                mend: Write the words that belong there.
            """),
        `case`(
            "a narrative that is too long",
            [("<narrative> </narrative>", "▶<narrative>\(String(repeating: "é", count: 20_001))</narrative>")],
            """
            @: error[VALUE-INVALID]: "narrative" is longer than there is room for.
                found: 20001 characters
                expected: at most 20000 characters
                mend: Shorten it.
            """),
        `case`(
            "a near miss: the longest narrative",
            [("<narrative> </narrative>", "<narrative>\(String(repeating: "é", count: 20_000))</narrative>")]),
    ]
}
