/// Every way an agreed timetable can be at odds with its round, its rules and the board's meetings, and near misses that are silent.
extension TimetableMisuse {
    private static let place = "<place agency=\"basildon-thurrock-hospitals\" meeting=\"audit-07\"/>"
    private static let extensionOpening =
        "<extension agency=\"basildon-thurrock-hospitals\" step=\"evidence\" criterion=\"6.2\" to=\"2010-09-01\""
    private static let date = "  <date"

    private static func withdrawal(_ agency: String) -> String {
        "  ▶<withdrawal agency=\"\(agency)\" on=\"2010-07-01\" by=\"Board chair\">It joins another trust.</withdrawal>\n  <date"
    }

    private static let agencies =
        "police-unit-a, police-unit-b, probation-area, nhs-south-west-essex, health-trust-b, basildon-thurrock-hospitals, health-trust-c, youth-offending-service, council-service-a, council-service-b"

    static let ofAgreement =
        [
            TimetableMisuse("a near miss: nothing is wrong", []),
            TimetableMisuse(
                "the timetable of another round", [("round=\"thurrock-2009-10\"", "▶round=\"thurrock-2008-09\"")],
                """
                @: error[TIMETABLE-DIFFERS]: This is the timetable of another round.
                    found: "thurrock-2008-09"
                    expected: "thurrock-2009-10"
                    mend: Put the round's own timetable into its folder.
                """),
            TimetableMisuse(
                "a place of an agency that was not invited",
                [(place, "▶<place agency=\"basildon-thurock-hospitals\" meeting=\"audit-07\"/>")],
                """
                @: error[REFERENCE-UNKNOWN]: The round invites no agency "basildon-thurock-hospitals".
                    found: "basildon-thurock-hospitals"
                    expected: \(agencies)
                    mend: Write "basildon-thurrock-hospitals" if that is what was meant, or invite it in round.xml.
                """),
            TimetableMisuse(
                "an extension for an agency that was not invited",
                [("<extension agency=\"basildon-thurrock-hospitals\"", "▶<extension agency=\"fire-service\"")],
                """
                @: error[REFERENCE-UNKNOWN]: The round invites no agency "fire-service".
                    found: "fire-service"
                    expected: \(agencies)
                    mend: Write the id of an invited agency, or invite it in round.xml.
                """),
            TimetableMisuse(
                "an agency withdrawn that was not invited", [(date, withdrawal("fire-service"))],
                """
                @: error[REFERENCE-UNKNOWN]: The round invites no agency "fire-service".
                    found: "fire-service"
                    expected: \(agencies)
                    mend: Write the id of an invited agency, or invite it in round.xml.
                """),
            TimetableMisuse(
                "a place at a meeting that is not listed",
                [(place, "▶<place agency=\"basildon-thurrock-hospitals\" meeting=\"audit-70\"/>")],
                """
                @: error[REFERENCE-UNKNOWN]: There is no meeting of the audit group "audit-70".
                    found: "audit-70"
                    expected: audit-07, audit-09
                    mend: Write "audit-07" if that is what was meant, or add the meeting to meetings.xml.
                """),
            TimetableMisuse(
                "a place at a meeting of the board",
                [(place, "▶<place agency=\"basildon-thurrock-hospitals\" meeting=\"board-07\"/>")],
                """
                @: error[REFERENCE-UNKNOWN]: Only the audit group re-assesses, and this meeting is not one of its own.
                    found: "board-07", a meeting of the board
                    expected: audit-07, audit-09
                    mend: Write the id of one of the audit group's meetings in meetings.xml.
                """),
            TimetableMisuse(
                "a place where no meetings are given", [(place, "▶\(place)")], hasMeetings: false,
                """
                @: error[REFERENCE-UNKNOWN]: There is no meeting of the audit group "audit-07".
                    found: "audit-07"
                    expected: one of the meetings of the audit group, but there are none
                    mend: Write the id of one of the audit group's meetings, or add the meeting to meetings.xml.
                """),
            TimetableMisuse(
                "no complaint about a place where the meeting itself is faulty",
                [("▶date=\"2010-07-15\"".filter { $0 != mark } + " places", "▶date=\"15 July\" places")],
                """
                @: error[VALUE-INVALID]: "date" is not a date.
                    found: "15 July"
                    expected: YYYY-MM-DD, such as 2010-03-31
                    mend: Write the year, the month and the day in digits.
                """),
            TimetableMisuse(
                "both documents are wrong",
                [
                    (
                        "<meeting id=\"board-07\" group=\"board\" date=\"2010-07-22\"",
                        "▶<meeting id=\"board-07\" group=\"board\" date=\"2010-07-25\""
                    ), (place, "▶<place agency=\"basildon-thurrock-hospitals\" meeting=\"board-07\"/>"),
                ],
                """
                @: error[MEETING-DAY]: This meeting is on a day on which nobody works.
                    found: 25 July 2010, a Sunday
                    expected: a working day
                    mend: Correct the day, or say with "cancelled" why it will not be held.
                """,
                """
                @: error[REFERENCE-UNKNOWN]: Only the audit group re-assesses, and this meeting is not one of its own.
                    found: "board-07", a meeting of the board
                    expected: audit-07, audit-09
                    mend: Write the id of one of the audit group's meetings in meetings.xml.
                """),
            TimetableMisuse(
                "a criterion that the audit tool does not have",
                [
                    (
                        "  <extension agency=\"basildon-thurrock-hospitals\" step=\"evidence\" criterion=\"6.2\"",
                        "  ▶<extension agency=\"basildon-thurrock-hospitals\" step=\"evidence\" criterion=\"6.22\""
                    )
                ],
                """
                @: error[CRITERION-UNKNOWN]: Edition "s11-2009-10" has no criterion "6.22".
                    found: "6.22"
                    expected: one of 1.1 to 8.5
                    mend: Write "6.2" if that is the criterion that was meant.
                """),
            TimetableMisuse(
                "a step that gaps do not have",
                [
                    (
                        "<extension agency=\"basildon-thurrock-hospitals\" step=\"evidence\"",
                        "▶<extension agency=\"basildon-thurrock-hospitals\" step=\"evidense\""
                    )
                ],
                """
                @: error[REFERENCE-UNKNOWN]: A gap has no step "evidense".
                    found: "evidense"
                    expected: first-response, plan, progress, evidence
                    mend: Write "evidence" if that is what was meant, or another of the steps expected.
                """),
            TimetableMisuse(
                "a step of agencies for a gap",
                [
                    (
                        "<extension agency=\"basildon-thurrock-hospitals\" step=\"evidence\"",
                        "▶<extension agency=\"basildon-thurrock-hospitals\" step=\"resubmission\""
                    )
                ],
                """
                @: error[REFERENCE-UNKNOWN]: A gap has no step "resubmission".
                    found: "resubmission"
                    expected: first-response, plan, progress, evidence
                    mend: Take "criterion" out if the whole agency is meant, or write one of the steps expected.
                """),
            TimetableMisuse(
                "a step that agencies do not have",
                [
                    (
                        "<extension agency=\"basildon-thurrock-hospitals\" step=\"evidence\" criterion=\"6.2\"",
                        "▶<extension agency=\"basildon-thurrock-hospitals\" step=\"resubmision\""
                    )
                ],
                """
                @: error[REFERENCE-UNKNOWN]: An agency has no step "resubmision".
                    found: "resubmision"
                    expected: early-update, plan, resubmission, reassessment
                    mend: Write "resubmission" if that is what was meant, or another of the steps expected.
                """),
            TimetableMisuse(
                "a step of gaps and no gap",
                [
                    (
                        "<extension agency=\"basildon-thurrock-hospitals\" step=\"evidence\" criterion=\"6.2\"",
                        "▶<extension agency=\"basildon-thurrock-hospitals\" step=\"evidence\""
                    )
                ],
                """
                @: error[REFERENCE-UNKNOWN]: An agency has no step "evidence".
                    found: "evidence"
                    expected: early-update, plan, resubmission, reassessment
                    mend: Add "criterion" with the criterion whose gap it is about, or write one of the steps expected.
                """),
            TimetableMisuse(
                "an extension to a Sunday",
                [(extensionOpening, "▶" + extensionOpening.replacing("09-01", with: "09-05"))],
                """
                @: error[EXTENSION-DAY]: This extension leads to a day on which nobody works.
                    found: 5 September 2010, a Sunday
                    expected: a working day, such as 3 September 2010 or 6 September 2010
                    mend: Write the working day that was meant.
                """),
            TimetableMisuse(
                "an extension into the school holidays for somebody who keeps to terms",
                [("<extension agency=\"basildon-thurrock-hospitals\"", "▶<extension agency=\"council-service-a\"")],
                """
                @: error[EXTENSION-DAY]: This extension leads to a day on which nobody works.
                    found: 1 September 2010, in the school holidays (between summer term and autumn term)
                    expected: a working day, such as 21 July 2010 or 6 September 2010
                    mend: Write the working day that was meant.
                """),
        ] + withoutEffect

    /// What is no error and changes nothing.
    private static let withoutEffect = [
        TimetableMisuse(
            "an extension to the day the rule sets",
            [(extensionOpening, "▶" + extensionOpening.replacing("09-01", with: "07-28"))],
            """
            @: warning[TIMETABLE-UNUSED]: This extension leads to no later day than the one the rule sets, so it changes nothing.
                found: 28 July 2010
                expected: a day after 28 July 2010
                mend: Correct the day, or take the extension out.
            """),
        TimetableMisuse("a near miss: an extension by one day", [("to=\"2010-09-01\"", "to=\"2010-07-29\"")]),
        TimetableMisuse(
            "a near miss: an extension granted before the decision, which overtook it",
            [("to=\"2010-09-01\" on=\"2010-07-01\"", "to=\"2010-06-01\" on=\"2010-04-01\"")]),
        TimetableMisuse(
            "an extension in a criterion in which there is no gap",
            [
                (
                    "<extension agency=\"basildon-thurrock-hospitals\" step=\"evidence\" criterion=\"6.2\"",
                    "▶<extension agency=\"basildon-thurrock-hospitals\" step=\"evidence\" criterion=\"1.1\""
                )
            ],
            """
            @: warning[TIMETABLE-UNUSED]: This step is not asked of the agency, so an extension of it changes nothing.
                found: evidence of the gap in 1.1
                expected: a step of the work plan
                mend: Correct the agency, the step or the criterion, or take it out.
            """),
        TimetableMisuse(
            "an extension of what the agency's grade does not ask for",
            [(extensionOpening, "▶<extension agency=\"police-unit-a\" step=\"resubmission\" to=\"2010-09-01\"")],
            """
            @: warning[TIMETABLE-UNUSED]: This step is not asked of the agency, so an extension of it changes nothing.
                found: resubmission
                expected: a step of the work plan
                mend: Correct the agency, the step or the criterion, or take it out.
            """),
        TimetableMisuse(
            "an extension for an agency that nobody has graded",
            [(extensionOpening, "▶<extension agency=\"council-service-a\" step=\"resubmission\" to=\"2010-09-06\"")],
            """
            @: warning[TIMETABLE-UNUSED]: Nothing is asked of this agency yet, so an extension changes nothing.
                found: council-service-a
                expected: an agency with a decision
                mend: Correct the agency, or grant the extension when it has been decided.
            """),
        TimetableMisuse(
            "a place of an agency that is not to be re-assessed",
            [(place, "▶<place agency=\"police-unit-a\" meeting=\"audit-07\"/>")],
            """
            @: warning[TIMETABLE-UNUSED]: This agency is not to be re-assessed, so its place goes to others.
                found: police-unit-a
                mend: Correct the agency, or take the place out.
            """),
        TimetableMisuse(
            "a place of an agency that nobody has graded",
            [(place, "▶<place agency=\"council-service-a\" meeting=\"audit-07\"/>")],
            """
            @: warning[TIMETABLE-UNUSED]: This agency is not to be re-assessed, so its place goes to others.
                found: council-service-a
                mend: Correct the agency, or take the place out.
            """),
        TimetableMisuse(
            "a place of an agency that was withdrawn",
            [(place, "▶\(place)"), (date, withdrawal("basildon-thurrock-hospitals").filter { $0 != mark })],
            """
            @: warning[TIMETABLE-UNUSED]: This agency has been withdrawn, so its place goes to others.
                found: basildon-thurrock-hospitals
                mend: Take the place out, or the withdrawal further down.
            """),
        TimetableMisuse(
            "an agency withdrawn that was not to be re-assessed", [(date, withdrawal("police-unit-a"))],
            """
            @: warning[TIMETABLE-UNUSED]: This agency was not to be re-assessed, so its withdrawal changes nothing.
                found: police-unit-a
                mend: Correct the agency, or take the withdrawal out.
            """),
        TimetableMisuse(
            "a near miss: an agency withdrawn that nobody has graded",
            [(date, withdrawal("council-service-a").filter { $0 != mark })]),
    ]
}
