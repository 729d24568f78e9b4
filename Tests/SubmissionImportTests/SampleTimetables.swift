/// A valid list of meetings and a valid timetable, each with every element and attribute once at least.
enum SampleTimetables {
    static let meetings = """
        <meetings xmlns="urn:s11:meetings:1" board="River Board" terms-for="education youth" constructed="true">
          <about>A made-up year
            of meetings.</about>
          <term name="summer term 2010" from="2010-04-12" to="2010-07-21"/>
          <term name="autumn term 2010" from="2010-09-06" to="2010-12-17"/>
          <meeting id="audit-07" group="audit-group" date="2010-07-14" places="2" papers-days="7">
            <cancelled on="2010-07-01" by="Board Manager">The room is  needed.</cancelled>
          </meeting>
          <meeting id="panel-07" group="panel" date="2010-07-20"/>
          <meeting id="board-07" group="board" date="2010-07-22" papers-days="10"/>
          <meeting id="audit-08" group="audit-group" date="2010-08-18" places="3">
            <added on="2010-07-02" by="Group Chair">In place of July.</added>
            <moved from="2010-08-17" on="2010-07-05" by="Board Manager">The chair is away.</moved>
          </meeting>
        </meetings>
        """

    static let timetable = """
        <timetable xmlns="urn:s11:timetable:1" round="river-2009-10" agreed-on="2010-07-06" by="Audit Group">
          <place agency="river-police" meeting="audit-08"/>
          <place agency="bank-school" meeting="audit-09"/>
          <extension agency="river-police" step="resubmission" to="2010-08-06" on="2010-07-20" by="Group Chair">The lead is  new.</extension>
          <extension agency="river-police" step="evidence" criterion="1.1" to="2010-10-29" on="2010-07-21" by="Group Chair">A post is empty.</extension>
          <withdrawal agency="boat-club" on="2010-07-22" by="Board Chair">The club has closed.</withdrawal>
          <received agency="river-police" step="plan" criterion="1.1" on="2010-07-27"/>
          <received agency="river-police" step="early-update" on="2010-07-12"/>
          <chased agency="river-police" step="evidence" on="2010-11-02" by="Board Manager"/>
          <extension-refused agency="river-police" step="evidence" criterion="1.1" asked="2010-12-24" on="2010-10-21" by="Board Manager">It cannot wait.</extension-refused>
          <closed agency="lock-school" on="2010-12-20" by="Board Manager">All is in.</closed>
          <date item="agency/river-police/F1/plan" on="2010-07-28" changes="0"/>
          <date item="meeting/audit-07" on="2010-07-14" changes="12" cancelled="true"/>
        </timetable>
        """
}
