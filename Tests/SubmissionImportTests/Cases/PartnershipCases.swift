/// Every diagnostic a partnership can give beyond its structure, and near misses that are silent.
enum PartnershipCases {
    static let document = """
        <partnership xmlns="urn:s11:partnership:1" id="rivers" title="Three rivers, 2009–10" marking="PROTECT" position-date="2010-07-01" constructed="true">
          <about>A made-up
            partnership.</about>
          <round id="upper"/>
          <round id="middle"/>
          <round id="lower"/>
          <agency id="river-police" answers-in="middle">
            <also-in round="upper"/>
            <also-in round="lower"/>
          </agency>
          <agency id="boats" answers-in="lower">
            <also-in round="middle"/>
          </agency>
        </partnership>
        """

    private static func `case`(_ name: String, _ changes: [(String, String)], _ expected: String...) -> Case {
        Case(name, of: document, changes, expected)
    }

    static let all = [
        `case`(
            "two rounds of one id",
            [
                ("<also-in round=\"upper\"/>\n", ""), ("<also-in round=\"lower\"/>", "<also-in round=\"upper\"/>"),
                ("answers-in=\"lower\"", "answers-in=\"upper\""), ("<round id=\"lower\"/>", "<round ▶id=\"upper\"/>"),
            ],
            """
            @: error[IDENTIFIER-REPEATED]: Two rounds of the partnership have the id "upper".
                found: the first is at case.xml:4:10
                expected: an id of its own for each
                mend: Give one of the two another id, or take it out.
            """),
        `case`(
            "an agency named twice", [("agency id=\"boats\"", "agency ▶id=\"river-police\"")],
            """
            @: error[IDENTIFIER-REPEATED]: Two agencies have the id "river-police".
                found: the first is at case.xml:7:11
                expected: an id of its own for each
                mend: Give one of the two another id, or take it out.
            """),
        `case`(
            "an agency that answers in no round of the partnership",
            [("answers-in=\"middle\"", "▶answers-in=\"midle\"")],
            """
            @: error[REFERENCE-UNKNOWN]: There is no round "midle".
                found: "midle"
                expected: upper, middle, lower
                mend: Write "middle" if that is what was meant, or the id of one of the rounds of the partnership, or add the round.
            """),
        `case`(
            "an agency also in a round that is not there",
            [("<also-in round=\"upper\"/>", "<also-in ▶round=\"estuary\"/>")],
            """
            @: error[REFERENCE-UNKNOWN]: There is no round "estuary".
                found: "estuary"
                expected: upper, middle, lower
                mend: Write the id of one of the rounds of the partnership, or add the round.
            """),
        `case`(
            "an agency also in the round it answers in",
            [("<also-in round=\"upper\"/>", "<also-in ▶round=\"middle\"/>")],
            """
            @: error[IDENTIFIER-REPEATED]: This round is named twice for one agency.
                found: "middle"
                expected: each round once
                mend: Take one of the two out.
            """),
        `case`(
            "an agency also in one round twice", [("<also-in round=\"lower\"/>", "<also-in ▶round=\"upper\"/>")],
            """
            @: error[IDENTIFIER-REPEATED]: This round is named twice for one agency.
                found: "upper"
                expected: each round once
                mend: Take one of the two out.
            """),
        `case`(
            "an agency that is in one round only",
            [("  <agency id=\"boats\"", "  ▶<agency id=\"boats\""), ("\n    <also-in round=\"middle\"/>", "")],
            """
            @: error[ELEMENT-MISSING]: "agency" lacks "also-in".
                expected: <also-in>
                mend: Add <also-in> inside this "agency".
            """),
        `case`(
            "no agency at all",
            [
                ("<partnership", "▶<partnership"), ("<agency id=\"river-police\" answers-in=\"middle\">", "<!--"),
                ("    <also-in round=\"middle\"/>\n  </agency>", "-->"),
            ],
            """
            @: error[ELEMENT-MISSING]: "partnership" lacks "agency".
                expected: <agency> as the last part
                mend: Add <agency> inside this "partnership".
            """),
        `case`(
            "a path for a round",
            [("<round id=\"upper\"/>", "<round ▶id=\"../upper\"/>"), ("    <also-in round=\"upper\"/>\n", "")],
            """
            @: error[IDENTIFIER-INVALID]: "id" cannot be used as an id.
                found: "../upper"
                expected: small letters a to z, digits, dots and hyphens, beginning with a letter or digit, at most 64 characters
                mend: Write an id of these characters only, without blanks.
            """),
        `case`(
            "a position date that does not exist", [("position-date=\"2010-07-01\"", "▶position-date=\"2010-06-31\"")],
            """
            @: error[DATE-IMPOSSIBLE]: "position-date" is a day that does not exist.
                found: "2010-06-31"
                expected: a day of the calendar
                mend: Look the date up and correct it.
            """),
        `case`("a near miss: rounds and agencies of one id", [("agency id=\"boats\"", "agency id=\"upper\"")]),
        `case`("a near miss: a round that no agency shares", [("\n    <also-in round=\"upper\"/>", "")]),
        `case`("a near miss: nothing said about it", [("\n  <about>A made-up\n    partnership.</about>", "")]),
    ]
}
