/// Every way figures can be wrong in themselves beyond their structure, and near misses that are silent.
enum FiguresCases {
    /// Valid figures, with every element and attribute once at least.
    static let document = """
        <figures xmlns="urn:s11:figures:1" round="river-2009-10" constructed="true">
          <figure kind="staff-survey" agency="river-police" standard="1" count="12" of="240" date="2010-01-20">could not find
            the policy</figure>
          <figure kind="case-audit" standard="2" count="3" of="7" date="2009-09-30">were not handled to the standard</figure>
        </figures>
        """

    private static func `case`(_ name: String, _ changes: [(String, String)], _ expected: String...) -> Case {
        Case(name, of: document, changes, expected)
    }

    static let all = [
        `case`(
            "more counted than asked", [("count=\"12\"", "▶count=\"241\"")],
            """
            @: error[VALUE-INVALID]: More are counted here than were asked or looked at.
                found: 241 of 240
                expected: at most 240
                mend: Correct "count" or "of".
            """),
        `case`("a near miss: all of them", [("count=\"12\"", "count=\"240\"")]),
        `case`("a near miss: none of them", [("count=\"12\"", "count=\"0\"")]),
        `case`(
            "nobody asked", [("count=\"12\"", "count=\"0\""), ("of=\"240\"", "▶of=\"0\"")],
            """
            @: error[VALUE-INVALID]: "of" is not a whole number from 1 to 1000000.
                found: "0"
                expected: a whole number from 1 to 1000000
                mend: Write the number in digits.
            """),
        `case`(
            "more than there are people", [("of=\"240\"", "▶of=\"1000001\"")],
            """
            @: error[VALUE-INVALID]: "of" is not a whole number from 1 to 1000000.
                found: "1000001"
                expected: a whole number from 1 to 1000000
                mend: Write the number in digits.
            """),
        `case`("a near miss: a million", [("count=\"12\" of=\"240\"", "count=\"1000000\" of=\"1000000\"")]),
        `case`(
            "a count in words", [("count=\"12\"", "▶count=\"a dozen\"")],
            """
            @: error[VALUE-INVALID]: "count" is not a whole number from 0 to 1000000.
                found: "a dozen"
                expected: a whole number from 0 to 1000000
                mend: Write the number in digits.
            """),
        `case`(
            "a share in place of a count", [("count=\"12\" of=\"240\"", "▶count=\"5%\" of=\"240\"")],
            """
            @: error[VALUE-INVALID]: "count" is not a whole number from 0 to 1000000.
                found: "5%"
                expected: a whole number from 0 to 1000000
                mend: Write the number in digits.
            """),
        `case`(
            "a standard that the edition has not", [("standard=\"2\"", "▶standard=\"9\"")],
            """
            @: error[REFERENCE-UNKNOWN]: Edition "tool-1" has no standard "9".
                found: "9"
                expected: 1, 2
                mend: Write the standard's number as it is printed on the audit tool.
            """),
        `case`(
            "a criterion in place of a standard", [("standard=\"2\"", "▶standard=\"2.1\"")],
            """
            @: error[REFERENCE-UNKNOWN]: Edition "tool-1" has no standard "2.1".
                found: "2.1"
                expected: 1, 2
                mend: Write the standard's number as it is printed on the audit tool.
            """),
        `case`(
            "a figure of no kind", [("kind=\"case-audit\"", "▶kind=\"survey\"")],
            """
            @: error[VALUE-INVALID]: "kind" has a value that is not known here.
                found: "survey"
                expected: staff-survey or case-audit
                mend: Write one of the words expected.
            """),
        `case`(
            "the very same figure twice",
            [
                (
                    "  <figure kind=\"case-audit\"",
                    "  ▶<figure kind=\"staff-survey\" agency=\"river-police\" standard=\"1\" count=\"12\" of=\"240\" date=\"2010-01-20\">could not find the policy</figure>\n  <figure kind=\"case-audit\""
                )
            ],
            """
            @: error[ELEMENT-REPEATED]: The same figure is given twice.
                found: the first is at case.xml:2:3
                expected: each figure once
                mend: Take one of the two out, or correct the one that is wrong.
            """),
        `case`(
            "the same figure with another count",
            [
                (
                    "  <figure kind=\"case-audit\"",
                    "  ▶<figure kind=\"staff-survey\" agency=\"river-police\" standard=\"1\" count=\"13\" of=\"240\" date=\"2010-01-20\">could not find the policy</figure>\n  <figure kind=\"case-audit\""
                )
            ],
            """
            @: error[ELEMENT-REPEATED]: The same figure is given twice, with another count.
                found: the first is at case.xml:2:3
                expected: each figure once
                mend: Take one of the two out, or correct the one that is wrong.
            """),
        `case`(
            "a near miss: the same figure of another day",
            [
                (
                    "  <figure kind=\"case-audit\"",
                    "  <figure kind=\"staff-survey\" agency=\"river-police\" standard=\"1\" count=\"12\" of=\"240\" date=\"2010-01-21\">could not find the policy</figure>\n  <figure kind=\"case-audit\""
                )
            ]),
        `case`(
            "a near miss: the same figure of all agencies",
            [
                (
                    "  <figure kind=\"case-audit\"",
                    "  <figure kind=\"staff-survey\" standard=\"1\" count=\"12\" of=\"240\" date=\"2010-01-20\">could not find the policy</figure>\n  <figure kind=\"case-audit\""
                )
            ]),
        `case`(
            "a figure that says nothing",
            [
                (
                    "<figure kind=\"case-audit\" standard=\"2\" count=\"3\" of=\"7\" date=\"2009-09-30\">were not handled to the standard",
                    "▶<figure kind=\"case-audit\" standard=\"2\" count=\"3\" of=\"7\" date=\"2009-09-30\">"
                )
            ],
            """
            @: error[TEXT-MISSING]: "figure" is empty.
                expected: words between <figure> and </figure>
                mend: Write the words that belong there.
            """),
    ]
}
