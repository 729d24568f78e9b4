import AuditWorkflow
import CommandLineInterface
import Testing

/// `s11 forecast` on a small round made from files: a return with a plan, evidence that runs out and a title that is held out.
struct ForecastTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.copy(from: "\(Repository.path)/\(DiagnosticCase.base)")
        try FolderChange.edit(
            "round/returns/north-hospital.xml",
            [
                (
                    "date=\"2009-05-01\" reference=\"NH-1\"",
                    "date=\"2009-05-01\" review-by=\"2010-08-15\" reference=\"NH-1\""
                ),
                (
                    "title=\"Ward survey\" date=\"2009-10-12\"",
                    "title=\"Told by Jordan Example, born 3 May 1998\" date=\"2008-08-31\""
                ),
                (
                    "title=\"Complaints leaflet\" date=\"2009-03-02\"",
                    "title=\"Complaints leaflet\" date=\"2006-03-02\""
                ),
                ("due=\"2010-06-30\"", "due=\"2010-09-02\""),
                (
                    """
                    <answer criterion="1.2" self-rating="2">
                          <evidence kind="policy" title="Plan of the year" date="2009-06-01" reference="NH-2"/>

                    """,
                    """
                    <answer criterion="1.2" self-rating="0">
                          <planned-action responsible-post="Director of nursing" due="2010-10-29">Write the plan.</planned-action>

                    """
                ),
                (
                    "reference=\"NH-4\"/>",
                    "reference=\"NH-4\"/><planned-action responsible-post=\"Ward manager\" due=\"2010-08-27\">Ask again.</planned-action>"
                ),
            ]
        ).make(in: folder)
        try FolderChange.edit(
            "round/analysis/north-hospital.xml",
            [
                ("<evidence reference=\"NH-2\" accepted=\"true\"/>", ""),
                ("<assessed level=\"2\">", "<assessed level=\"0\">"), ("grade=\"effective\"", "grade=\"inadequate\""),
            ]
        ).make(in: folder)
        try FolderChange.add(
            "round/meetings.xml",
            text: """
                <meetings xmlns="urn:s11:meetings:1" board="A board">
                <meeting id="m-07" group="audit-group" date="2010-07-01" places="1" papers-days="7"/>
                <meeting id="m-09" group="audit-group" date="2010-09-16" places="1" papers-days="7"/>
                <meeting id="b-12" group="board" date="2010-12-02" papers-days="7"/>
                </meetings>
                """
        ).make(in: folder)
    }

    @Test func `says in words what is to come, and shows no text that is held out`() {
        let run = CommandRun(typed: "s11 forecast round/", in: folder)
        #expect(run.status == 0)
        #expect(
            run.out == """
                Forecast from 1 July 2010, A small round, A board
                Constructed example: only what its description calls fact is fact.
                A forecast is what a re-assessment on that day would find. A grade that was decided never changes because time passes.
                Every planned action is taken to land on its day and to be accepted by the readers. From then on its criterion is no gap, and stays so.
                Evidence that goes out of date no longer counts. A level the readers gave falls with it as far as it rested on it.
                Nothing is taken to happen that is not planned: evidence that no action renews is not renewed.

                North hospital: Inadequate, decided on 29 April 2010 by Audit group
                  By its own plan, up to 31 May 2011:
                    2010-07-01  Inadequate
                                As on 26 February 2010, the evidence date
                    2010-08-27  Effective
                                2.1 mended, level 0 to level 2
                                Since the day above, as evidence goes out of date, 1.1 becomes a gap
                    2010-09-02  Effective
                                2.2 mended, level 1 to level 2
                    2010-10-29  Effective
                                1.2 mended, level 0 to level 2
                  Earliest day of each grade:
                    Very good, by either plan: not by what is planned
                    Effective, by its own plan: 27 August 2010; could be decided at the meeting on 16 September 2010
                    Effective, by the follow-up plan: 28 July 2010; could be decided at the meeting on 16 September 2010
                  Still in the way of Very good, by either plan: G4 (standard 1), G5 (every standard)
                  It is re-assessed at the meeting on 16 September 2010, with papers by 9 September 2010.
                  2 items of accepted evidence go out of date before then. Together: 1.1 from level 2 to level 1; the grade stays.
                    2010-08-15 is the last day of: Safeguarding policy (1.1)
                                1.1 from level 2 to level 1; the grade stays
                    2010-08-31 is the last day of: Text held out: a child might be recognised in it. (2.1)
                                Nothing falls
                  Its plan gives Effective by then, and keeps it with every slip up to 13 days.
                    14 days late: on 2010-09-16 Inadequate; Very good never; Effective from 2010-09-10
                    28 days late: on 2010-09-16 Inadequate; Very good never; Effective from 2010-09-24
                    56 days late: on 2010-09-16 Inadequate; Very good never; Effective from 2010-10-22

                South police: no forecast
                  Its return has not been read by the audit group yet, so it has no grade that could change.

                What each rule says: s11 standards show small

                """)
        #expect(run.err.contains("returns/north-hospital.xml:15:31: warning[CHILD-IDENTIFIER]"))
        #expect(!run.out.contains("Jordan") && !run.err.contains("Jordan"))
    }

    @Test func `says the same as JSON`() throws {
        let run = CommandRun(typed: "s11 forecast round/ --agency north-hospital --slip 14 --format json", in: folder)
        #expect(run.status == 0)
        #expect(run.out == Repository.text("Tests/ForecastCases/north-hospital.json"))
    }

    @Test func `says of agencies without a reading why they have no forecast, as JSON too`() {
        let run = CommandRun(typed: "s11 forecast round/ --agency south-police --format json", in: folder)
        #expect(run.out.contains("\"grade\": null,\n"))
        #expect(
            run.out.contains(
                "\"forecast\": null,\n      \"why\": \"Its return has not been read by the audit group yet, so it has no grade that could change.\"\n"
            ))
    }

    @Test func `forecasts only the agencies asked for, in the round's order, and each slip once`() {
        let run = CommandRun(
            typed: "s11 forecast round/ --agency south-police --agency north-hospital --slip 20 --slip 3 --slip 20",
            in: folder)
        let blocks = run.out.split(separator: "\n").filter {
            $0.hasPrefix("North hospital") || $0.hasPrefix("South police")
        }
        #expect(
            blocks == [
                "North hospital: Inadequate, decided on 29 April 2010 by Audit group", "South police: no forecast",
            ])
        #expect(
            run.out.contains(
                "    3 days late: on 2010-09-16 Effective; Very good never; Effective from 2010-08-30\n"
                    + "    20 days late: on 2010-09-16 Inadequate; Very good never; Effective from 2010-09-16\n"))
    }

    @Test func `begins on another day where one is named, and never with another decided grade`() {
        let run = CommandRun(typed: "s11 forecast round/ --position-at 2010-09-20", in: folder)
        #expect(run.status == 0)
        #expect(run.out.hasPrefix("Forecast from 20 September 2010, A small round, A board\n"))
        #expect(run.out.contains("\nNorth hospital: Inadequate, decided on 29 April 2010 by Audit group\n"))
        #expect(run.out.contains("\n    2010-09-20  Effective\n"))
        #expect(
            run.out.contains(
                "\n  No meeting of the audit group after 20 September 2010 is listed, and no re-assessment is due from then on.\n"
            ))
    }

    @Test(arguments: ["1900-01-01", "2199-12-31"])
    func `begins on the first or the last day of the calendar, too`(day: String) throws {
        // No round is looked at from a day before it was opened.
        let round = String(decoding: try #require(folder.bytes(of: "round/round.xml")), as: UTF8.self)
        try folder.write(
            Array(round.replacing("opened=\"2009-11-02\"", with: "opened=\"1900-01-01\"").utf8), to: "round/round.xml")
        #expect(CommandRun(typed: "s11 forecast round/ --position-at \(day) --slip 3650", in: folder).status == 0)
    }

    @Test func `refuses an agency that was not invited, and names those that were`() {
        let run = CommandRun(typed: "s11 forecast round/ --agency north-hopsital", in: folder)
        #expect(run.status == 64)
        #expect(run.out == "")
        #expect(
            run.err
                == "s11: no agency \"north-hopsital\" was invited to this round. Invited: north-hospital, south-police.\n"
        )
    }

    @Test(arguments: ["0", "3651", "9223372036854775807"])
    func `refuses a slip that is none`(days: String) {
        let run = CommandRun(typed: "s11 forecast round/ --slip \(days)", in: folder)
        #expect(run.status == 64)
        #expect(run.out == "")
        #expect(run.err.hasPrefix("Error: --slip is a number of days from 1 to 3650.\n"))
    }

    @Test func `ends as an evaluation does where the round is refused or missing`() throws {
        #expect(CommandRun(typed: "s11 forecast nothing/", in: folder).status == 66)
        try FolderChange.edit("round/round.xml", [("</round>", "")]).make(in: folder)
        let run = CommandRun(typed: "s11 forecast round/", in: folder)
        #expect(run.status == 65)
        #expect(run.out == "")
    }
}
