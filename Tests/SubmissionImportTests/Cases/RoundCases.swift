/// Every diagnostic a round can give beyond its structure, and near misses that are silent.
enum RoundCases {
    static func `case`(_ name: String, _ changes: [(String, String)], _ expected: String...) -> Case {
        Case(name, of: SampleDocuments.round, changes, expected)
    }

    static let all =
        ofDaysAndAgencies + ofPapers + ofChanges

    private static let ofDaysAndAgencies = [
        `case`(
            "an unknown edition", [("edition=\"tool-1\"", "▶edition=\"tool-3\"")],
            """
            @: error[EDITION-UNKNOWN]: There is no edition "tool-3" of the audit tool here.
                found: "tool-3"
                expected: tool-1
                mend: Write "tool-1" if that is the edition that is meant.
            """),
        `case`(
            "another hash",
            [(SampleEdition.hash, "sha256:" + String(repeating: "f", count: 64)), ("edition-hash", "▶edition-hash")],
            """
            @: error[EDITION-HASH]: The hash is not that of edition "tool-1" as it is held here.
                found: sha256:ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
                expected: \(SampleEdition.hash)
                mend: Work from the audit tool as it is published, and copy its hash from there.
            """),
        `case`(
            "returns due before the round opens", [("due=\"2010-04-30\"", "▶due=\"2010-01-10\"")],
            """
            @: error[DATE-ORDER]: The returns are due before the round is opened.
                found: 10 January 2010
                expected: 11 January 2010 or later
                mend: Correct the day the round is opened or the day its returns are due.
            """),
        `case`("a near miss: due on the day it opens", [("due=\"2010-04-30\"", "due=\"2010-01-11\"")]),
        `case`(
            "one return due before the round opens", [("due=\"2010-05-31\"", "▶due=\"2010-01-10\"")],
            """
            @: error[DATE-ORDER]: This agency's return is due before the round is opened.
                found: 10 January 2010
                expected: 11 January 2010 or later
                mend: Correct the day on which its return is due.
            """),
        `case`(
            "an agency invited twice", [("id=\"bank-school\"", "▶id=\"river-police\"")],
            """
            @: error[AGENCY-REPEATED]: The agency "river-police" is invited twice.
                found: the first is at case.xml:9:3
                expected: one invitation
                mend: Take one of the two out, or give the other agency an id of its own.
            """),
        `case`(
            "an unknown agency type", [("type=\"school\"", "▶type=\"scool\"")],
            """
            @: error[REFERENCE-UNKNOWN]: Edition "tool-1" knows no agency type "scool".
                found: "scool"
                expected: police, school
                mend: Write "school" if that is what was meant.
            """),
        `case`(
            "a revision received twice", [("revision=\"1\"", "▶revision=\"2\"")],
            """
            @: error[RETURN-REPEATED]: Revision 2 of this agency's return is recorded as received twice.
                found: the first is at case.xml:10:5
                expected: each revision once
                mend: Correct the revision, or take one of the two records out.
            """),
        `case`(
            "a file in another folder", [("file=\"river-police_2.xml\"", "▶file=\"../river-police.xml\"")],
            """
            @: error[VALUE-INVALID]: This is not the plain name of an XML file.
                found: "../river-police.xml"
                expected: letters, digits, dots, hyphens and underscores, at most 100 characters, ending ".xml"
                mend: Put the file into the round's folder "returns" and write its name without folders or blanks.
            """),
        `case`(
            "a file that is not XML", [("file=\"river-police_2.xml\"", "▶file=\"river-police.doc\"")],
            """
            @: error[VALUE-INVALID]: This is not the plain name of an XML file.
                found: "river-police.doc"
                expected: letters, digits, dots, hyphens and underscores, at most 100 characters, ending ".xml"
                mend: Put the file into the round's folder "returns" and write its name without folders or blanks.
            """),
        `case`("a near miss: the shortest file name", [("file=\"river-police_2.xml\"", "file=\"9.xml\"")]),
        `case`(
            "an extension to the due day", [("to=\"2010-05-07\"", "▶to=\"2010-04-30\"")],
            """
            @: error[DATE-ORDER]: An extension must lead to a later day than the one it extends.
                found: 30 April 2010
                expected: a day after 30 April 2010
                mend: Correct the day, or take the extension out.
            """),
        `case`(
            "an extension to the day it extends", [("to=\"2010-05-14\"", "▶to=\"2010-05-07\"")],
            """
            @: error[DATE-ORDER]: An extension must lead to a later day than the one it extends.
                found: 7 May 2010
                expected: a day after 7 May 2010
                mend: Correct the day, or take the extension out.
            """),
        `case`("a near miss: an extension by one day", [("to=\"2010-05-14\"", "to=\"2010-05-08\"")]),
        `case`(
            "an extension without a reason",
            [
                (
                    "<extension to=\"2010-05-14\" granted-by=\"Chair\">The flood went on.</extension>",
                    "▶<extension to=\"2010-05-14\" granted-by=\"Chair\"/>"
                )
            ],
            """
            @: error[TEXT-MISSING]: "extension" is empty.
                expected: words between <extension> and </extension>
                mend: Write the words that belong there.
            """),
        `case`(
            "a closed day that does not exist", [("date=\"2010-12-29\"", "▶date=\"2010-12-32\"")],
            """
            @: error[DATE-IMPOSSIBLE]: "date" is a day that does not exist.
                found: "2010-12-32"
                expected: a day of the calendar
                mend: Look the date up and correct it.
            """),
        `case`(
            "a round without an invitation",
            [
                ("<round", "▶<round"),
                (
                    "<invited id=\"river-police\" name=\"River Police\" type=\"police\" sector=\"justice\" duty-basis=\"s11\">",
                    "<!--"
                ),
                (
                    "    <merged into=\"river-police\" on=\"2010-04-01\" by=\"Group Chair\">One force since April.</merged>\n  </invited>",
                    "-->"
                ),
                ("<extract id=\"justice\" audience=\"Scrutiny of crime\" agencies=\"river-police canal-police\"/>", ""),
            ],
            """
            @: error[ELEMENT-MISSING]: "round" lacks "invited".
                expected: <invited> before <extract>
                mend: Add <invited> inside this "round".
            """),
    ]
}
