extension ReturnCases {
    /// Planned actions and interim safeguards.
    static let actions = [
        `case`(
            "an action without a post", [("<planned-action responsible-post=\"Head of Boats\" ", "▶<planned-action ")],
            """
            @: warning[ACTION-INCOMPLETE]: This planned action does not name the post that answers for it, so \
            it counts for nothing yet.
                expected: responsible-post="…"
                mend: Add responsible-post="…".
            """),
        `case`(
            "an action without a date",
            [
                (
                    "<planned-action responsible-post=\"Head of Boats\" due=\"2010-10-31\"",
                    "▶<planned-action responsible-post=\"Head of Boats\""
                )
            ],
            """
            @: warning[ACTION-INCOMPLETE]: This planned action does not say by which day it is due, so it \
            counts for nothing yet.
                expected: due="…"
                mend: Add due="…".
            """),
        `case`(
            "an action with neither",
            [("<planned-action responsible-post=\"Head of Boats\" due=\"2010-10-31\"", "▶<planned-action")],
            """
            @: warning[ACTION-INCOMPLETE]: This planned action names neither the post that answers for it nor \
            the day by which it is due, so it counts for nothing yet.
                expected: responsible-post="…" and due="…"
                mend: Add responsible-post="…" and due="…".
            """),
        `case`(
            "an action with an empty post", [("responsible-post=\"Head of Boats\"", "▶responsible-post=\"\"")],
            """
            @: error[TEXT-MISSING]: "responsible-post" is empty.
                expected: words between the quotation marks
                mend: Write the words that belong there.
            """),
        `case`(
            "a safeguard without a day",
            [
                (
                    "<interim-safeguard responsible-post=\"Duty Inspector\" since=\"2010-03-01\"",
                    "▶<interim-safeguard responsible-post=\"Duty Inspector\""
                )
            ],
            """
            @: error[ATTRIBUTE-MISSING]: "interim-safeguard" has no "since".
                expected: since="…"
                mend: Write since="…" into this <interim-safeguard>.
            """),
    ]
}
