/// Every way a list of meetings can be at odds with its round, and near misses that are silent.
extension TimetableMisuse {
    static let ofMeetings = [
        TimetableMisuse(
            "a meeting on a Sunday",
            [
                (
                    "<meeting id=\"board-07\" group=\"board\" date=\"2010-07-22\"",
                    "▶<meeting id=\"board-07\" group=\"board\" date=\"2010-07-25\""
                )
            ],
            """
            @: error[MEETING-DAY]: This meeting is on a day on which nobody works.
                found: 25 July 2010, a Sunday
                expected: a working day
                mend: Correct the day, or say with "cancelled" why it will not be held.
            """),
        TimetableMisuse(
            "a meeting on a bank holiday",
            [
                (
                    "<meeting id=\"audit-09\" group=\"audit-group\" date=\"2010-09-16\"",
                    "▶<meeting id=\"audit-09\" group=\"audit-group\" date=\"2010-08-30\""
                )
            ],
            """
            @: error[MEETING-DAY]: This meeting is on a day on which nobody works.
                found: 30 August 2010, a bank holiday (Summer bank holiday)
                expected: a working day
                mend: Correct the day, or say with "cancelled" why it will not be held.
            """),
        TimetableMisuse(
            "a meeting on a day on which the board's office is closed",
            [
                (
                    "<meeting id=\"board-07\" group=\"board\" date=\"2010-07-22\"",
                    "▶<meeting id=\"board-07\" group=\"board\" date=\"2010-04-06\""
                )
            ],
            """
            @: error[MEETING-DAY]: This meeting is on a day on which nobody works.
                found: 6 April 2010, a day the board is closed (Board office closed)
                expected: a working day
                mend: Correct the day, or say with "cancelled" why it will not be held.
            """),
        TimetableMisuse(
            "a near miss: a meeting in the school holidays", [("date=\"2010-07-22\"", "date=\"2010-07-23\"")]),
        TimetableMisuse(
            "a near miss: a meeting on a Sunday that will not be held",
            [
                (
                    "date=\"2010-07-22\" papers-days=\"10\"/>",
                    "date=\"2010-07-25\" papers-days=\"10\"><cancelled on=\"2010-07-01\" by=\"Chair\">A slip.</cancelled></meeting>"
                )
            ]),
        TimetableMisuse(
            "papers for a later meeting due before those for an earlier one",
            [
                (
                    "<meeting id=\"audit-09\" group=\"audit-group\" date=\"2010-09-16\" places=\"2\" papers-days=\"7\"",
                    "▶<meeting id=\"audit-09\" group=\"audit-group\" date=\"2010-09-16\" places=\"2\" papers-days=\"71\""
                )
            ],
            """
            @: error[DATE-ORDER]: Papers for this meeting would be due before those for the earlier meeting audit-07.
                found: 7 July 2010
                expected: 8 July 2010 or later
                mend: Correct "papers-days" of one of the two.
            """),
        TimetableMisuse(
            "a near miss: papers for two meetings due on one day",
            [
                (
                    "date=\"2010-09-16\" places=\"2\" papers-days=\"7\"",
                    "date=\"2010-09-16\" places=\"2\" papers-days=\"70\""
                )
            ]),
        TimetableMisuse(
            "a near miss: papers for two meetings of one day due on different days",
            [
                (
                    "date=\"2010-09-16\" places=\"2\" papers-days=\"7\"",
                    "date=\"2010-07-15\" places=\"2\" papers-days=\"14\""
                )
            ]),
        TimetableMisuse(
            "a near miss: papers for a meeting of another group due before those for an earlier one",
            [("papers-days=\"10\"", "papers-days=\"80\"")]),
        TimetableMisuse(
            "the meetings of another board", [("board=\"Thurrock Local", "▶board=\"Thorock Local")],
            """
            @: error[TIMETABLE-DIFFERS]: These are the meetings of another board.
                found: "Thorock Local Safeguarding Children Board"
                expected: "Thurrock Local Safeguarding Children Board"
                mend: Write the board's name as round.xml does, or put the right list into the folder.
            """),
        TimetableMisuse(
            "a near miss: the board's name with more blanks", [("Safeguarding Children", "Safeguarding\n    Children")]),
        TimetableMisuse(
            "terms for a sector written otherwise than the round does",
            [("terms-for=\"council\"", "▶terms-for=\"councils\"")],
            """
            @: warning[TIMETABLE-UNUSED]: No invited agency is of this sector, so school terms count for nobody there.
                found: "councils"
                expected: sectors as in round.xml: council, health, justice
                mend: Write "council" if that is what was meant, or take it out.
            """),
        TimetableMisuse(
            "terms for a sector of nobody's beside one of somebody's",
            [("terms-for=\"council\"", "▶terms-for=\"council education\"")],
            """
            @: warning[TIMETABLE-UNUSED]: No invited agency is of this sector, so school terms count for nobody there.
                found: "education"
                expected: sectors as in round.xml: council, health, justice
                mend: Write the sector of the agencies that keep to school terms, or take it out.
            """),
        TimetableMisuse(
            "a meeting in a year whose bank holidays nobody knows",
            [
                (
                    "<meeting id=\"board-07\" group=\"board\" date=\"2010-07-22\"",
                    "▶<meeting id=\"board-07\" group=\"board\" date=\"2110-07-22\""
                )
            ],
            """
            @: warning[CALENDAR-YEARS]: This meeting falls in a year whose bank holidays the calendar does not know, so it may not be on a working day.
                found: 2110
                expected: 2005 to 2040
                mend: Check the day of the meeting, or use a calendar that knows that year.
            """),
    ]
}
