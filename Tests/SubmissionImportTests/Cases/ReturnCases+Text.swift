extension ReturnCases {
    /// Free text in which a child might be recognised.
    static let text = [
        `case`(
            "a case number in a narrative",
            [("<narrative> </narrative>", "▶<narrative>See case no. 204512.</narrative>")],
            """
            @: warning[CHILD-IDENTIFIER]: A child might be recognised in this text: it seems to hold a case number.
                expected: nothing by which a child could be recognised
                mend: Write it without names, dates of birth and numbers, with posts instead of names of staff. \
            Until that is done, or a reader has cleared it, it stays out of every report.
            """),
        `case`(
            "a name in a title", [("title=\" Spot checks \"", "▶title=\"Review of Kayleigh Dunmore, 12/03/2009\"")],
            """
            @: warning[CHILD-IDENTIFIER]: A child might be recognised in this text: it seems to hold a person's \
            name beside a date or an age.
                expected: nothing by which a child could be recognised
                mend: Write it without names, dates of birth and numbers, with posts instead of names of staff. \
            Until that is done, or a reader has cleared it, it stays out of every report.
            """),
        `case`(
            "a date of birth in a reason",
            [("<not-applicable>We run no school.", "▶<not-applicable>We met one child, dob 12.3.01.")],
            """
            @: warning[CHILD-IDENTIFIER]: A child might be recognised in this text: it seems to hold a date of birth.
                expected: nothing by which a child could be recognised
                mend: Write it without names, dates of birth and numbers, with posts instead of names of staff. \
            Until that is done, or a reader has cleared it, it stays out of every report.
            """),
        `case`(
            "an NHS number in an action",
            [
                (
                    "<planned-action responsible-post=\"Head of Boats\" due=\"2010-10-31\">Print new cards.",
                    "▶<planned-action responsible-post=\"Head of Boats\" due=\"2010-10-31\">Correct 999 012 3454."
                )
            ],
            """
            @: warning[CHILD-IDENTIFIER]: A child might be recognised in this text: it seems to hold an NHS number.
                expected: nothing by which a child could be recognised
                mend: Write it without names, dates of birth and numbers, with posts instead of names of staff. \
            Until that is done, or a reader has cleared it, it stays out of every report.
            """),
        `case`(
            "a child's name in a safeguard",
            [
                (
                    "<interim-safeguard responsible-post=\"Duty Inspector\" since=\"2010-03-01\">A second officer signs.",
                    "▶<interim-safeguard responsible-post=\"Duty Inspector\" since=\"2010-03-01\">Her son Tyler is watched."
                )
            ],
            """
            @: warning[CHILD-IDENTIFIER]: A child might be recognised in this text: it seems to hold a child's name.
                expected: nothing by which a child could be recognised
                mend: Write it without names, dates of birth and numbers, with posts instead of names of staff. \
            Until that is done, or a reader has cleared it, it stays out of every report.
            """),
        `case`(
            "a child's name in a hindrance and in good practice",
            [
                ("<hindrance>Meetings clash.", "▶<hindrance>Pupil Tyler Ashdown"),
                ("<good-practice>Shared shifts.", "▶<good-practice>Patient no 204512"),
            ],
            """
            @: warning[CHILD-IDENTIFIER]: A child might be recognised in this text: it seems to hold a child's name.
                expected: nothing by which a child could be recognised
                mend: Write it without names, dates of birth and numbers, with posts instead of names of staff. \
            Until that is done, or a reader has cleared it, it stays out of every report.
            """,
            """
            @: warning[CHILD-IDENTIFIER]: A child might be recognised in this text: it seems to hold a case number.
                expected: nothing by which a child could be recognised
                mend: Write it without names, dates of birth and numbers, with posts instead of names of staff. \
            Until that is done, or a reader has cleared it, it stays out of every report.
            """),
        `case`(
            "a near miss: a reference that is not free text", [("reference=\"SUR-3\"", "reference=\"case 204512\"")]),
    ]
}
