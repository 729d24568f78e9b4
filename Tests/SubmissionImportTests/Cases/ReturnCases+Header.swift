extension ReturnCases {
    /// Header: edition, revision, agency and sign-off.
    static let header = [
        `case`(
            "an unknown edition", [("edition=\"tool-1\"", "▶edition=\"tool-2\"")],
            """
            @: error[EDITION-UNKNOWN]: There is no edition "tool-2" of the audit tool here.
                found: "tool-2"
                expected: tool-1
                mend: Write "tool-1" if that is the edition that is meant.
            """),
        `case`(
            "an edition nothing like it", [("edition=\"tool-1\"", "▶edition=\"s11-2009-10\"")],
            """
            @: error[EDITION-UNKNOWN]: There is no edition "s11-2009-10" of the audit tool here.
                found: "s11-2009-10"
                expected: tool-1
                mend: Write the id of the edition that is meant, as it is printed on the audit tool.
            """),
        `case`(
            "another hash",
            [(SampleEdition.hash, "sha256:" + String(repeating: "0", count: 64)), ("edition-hash", "▶edition-hash")],
            """
            @: error[EDITION-HASH]: The hash is not that of edition "tool-1" as it is held here.
                found: sha256:0000000000000000000000000000000000000000000000000000000000000000
                expected: \(SampleEdition.hash)
                mend: Work from the audit tool as it is published, and copy its hash from there.
            """),
        `case`(
            "no hash at all", [(SampleEdition.hash, "abc"), ("edition-hash", "▶edition-hash")],
            """
            @: error[VALUE-INVALID]: "edition-hash" is not a hash.
                found: "abc"
                expected: sha256: and 64 digits from 0 to 9 and a to f
                mend: Copy it whole from where it was printed.
            """),
        `case`(
            "a later revision replaced", [("replaces=\"1\"", "▶replaces=\"2\"")],
            """
            @: error[VALUE-INVALID]: A return can replace only an earlier revision than its own.
                found: revision 2
                expected: a revision before 2
                mend: Write the revision that this return replaces, or correct this return's own revision.
            """),
        `case`(
            "revision 1 that replaces", [("revision=\"2\"", "revision=\"1\""), ("replaces=\"1\"", "▶replaces=\"1\"")],
            """
            @: error[VALUE-INVALID]: A return can replace only an earlier revision than its own.
                found: revision 1
                expected: no "replaces", because this is revision 1
                mend: Write the revision that this return replaces, or correct this return's own revision.
            """),
        `case`("a near miss: replaces left out", [(" replaces=\"1\"", "")]),
        `case`(
            "an unknown agency type", [("type=\"police\"", "▶type=\"polise\"")],
            """
            @: error[REFERENCE-UNKNOWN]: Edition "tool-1" knows no agency type "polise".
                found: "polise"
                expected: police, school
                mend: Write "police" if that is what was meant.
            """),
        `case`(
            "an agency type nothing like it", [("type=\"police\"", "▶type=\"ambulance\"")],
            """
            @: error[REFERENCE-UNKNOWN]: Edition "tool-1" knows no agency type "ambulance".
                found: "ambulance"
                expected: police, school
                mend: Write the agency type that fits best, or "other" where the edition has it.
            """),
        `case`(
            "an unknown duty", [("duty-basis=\"s11\"", "▶duty-basis=\"s12\"")],
            """
            @: error[VALUE-INVALID]: "duty-basis" has a value that is not known here.
                found: "s12"
                expected: s11, s175, s157, s28, s12NI, s55, guidance, contract or voluntary
                mend: Write "s11" if that is what was meant, or another of the words expected.
            """),
        `case`(
            "an agency without a name", [("name=\"River Police\"", "▶name=\"  \"")],
            """
            @: error[TEXT-MISSING]: "name" is empty.
                expected: words between the quotation marks
                mend: Write the words that belong there.
            """),
        `case`(
            "an id with capitals", [("id=\"river-police\"", "▶id=\"River-Police\"")],
            """
            @: error[IDENTIFIER-INVALID]: "id" cannot be used as an id.
                found: "River-Police"
                expected: small letters a to z, digits, dots and hyphens, beginning with a letter or digit, at \
            most 64 characters
                mend: Write an id of these characters only, without blanks.
            """),
        `case`(
            "no sign-off",
            [
                ("<return", "▶<return"),
                ("  <sign-off post=\"Divisional Commander\" date=\"2010-04-30\" meeting=\"Management Team\"/>\n", ""),
            ],
            """
            @: warning[RETURN-UNSIGNED]: Nobody has signed this return off, so it is a draft: it can be checked \
            but not graded.
                expected: <sign-off post="…" date="…"/> after <agency>
                mend: Have the post that answers for the return sign it off, and write the post and the day.
            """),
        `case`("a near miss: a sign-off without a meeting", [(" meeting=\"Management Team\"", "")]),
        `case`(
            "a sign-off on a day that does not exist",
            [("date=\"2010-04-30\" meeting", "▶date=\"2010-04-31\" meeting")],
            """
            @: error[DATE-IMPOSSIBLE]: "date" is a day that does not exist.
                found: "2010-04-31"
                expected: a day of the calendar
                mend: Look the date up and correct it.
            """),
        `case`(
            "a sign-off date in words", [("date=\"2010-04-30\" meeting", "▶date=\"30 April 2010\" meeting")],
            """
            @: error[VALUE-INVALID]: "date" is not a date.
                found: "30 April 2010"
                expected: YYYY-MM-DD, such as 2010-03-31
                mend: Write the year, the month and the day in digits.
            """),
        `case`(
            "a very long post", [("post=\"Divisional Commander\"", "▶post=\"\(String(repeating: "é", count: 121))\"")],
            """
            @: error[VALUE-INVALID]: "post" is longer than there is room for.
                found: 121 characters
                expected: at most 120 characters
                mend: Shorten it.
            """),
        `case`(
            "a near miss: the longest post",
            [("post=\"Divisional Commander\"", "post=\"\(String(repeating: "é", count: 120))\"")]),
    ]
}
