/// One valid document of each kind, which cases change in one place.
enum SampleDocuments {
    static let submission = """
        <?xml version="1.0" encoding="UTF-8"?>
        <return xmlns="urn:s11:return:1" edition="tool-1" edition-hash="\(SampleEdition.hash)" revision="2" replaces="1"\
         constructed="true">
          <agency id="river-police" name="River Police" type="police" sector="justice" part-of="water-police" duty-basis="s11"/>
          <sign-off post="Divisional Commander" date="2010-04-30" meeting="Management Team"/>
          <answers>
            <answer criterion="1.1" self-rating="2">
              <narrative>  Every boat carries
            a card – &lt;kept&gt; exactly. </narrative>
              <evidence kind="policy" title="Safeguarding policy" date="2009-05-01" review-by="2011-05-01" reference="POL 12"/>
              <evidence kind="survey" title=" Spot checks " date="2010-04-30" reference="SUR-3"/>
              <planned-action responsible-post="Head of Training" due="2010-09-30">
                Train the night shift.
              </planned-action>
              <planned-action responsible-post="Head of Boats" due="2010-10-31">Print new cards.</planned-action>
              <interim-safeguard responsible-post="Duty Inspector" since="2010-03-01">A second officer signs.</interim-safeguard>
            </answer>
            <answer criterion="1.2" self-rating="0"/>
            <answer criterion="1.3"><not-applicable>We run no school.</not-applicable></answer>
            <answer criterion="2.1" self-rating="3">
              <evidence kind="policy" title="Safeguarding policy" date="2009-05-01" reference="POL 12"/>
            </answer>
            <answer criterion="2.2" self-rating="1"><narrative> </narrative></answer>
          </answers>
          <hindrance>Meetings clash.</hindrance>
          <good-practice criterion="2.1">A pocket card in four languages.</good-practice>
          <good-practice>Shared shifts.</good-practice>
        </return>
        """

    static let analysis = """
        <analysis xmlns="urn:s11:analysis:1" agency="river-police" revision="2" date="2010-05-18" reply-by="2010-05-28" constructed="true">
          <reader post="Designated Nurse"/>
          <reader post="Head of  Audit"/>
          <criterion id="1.1">
            <assessed level="1">The card is
              not dated.</assessed>
            <interim-safeguard accepted="true">It is checked daily.</interim-safeguard>
            <evidence reference="POL 12" accepted="true"/>
            <evidence reference="SUR-3" accepted="false">Nobody can say who was asked.</evidence>
            <clears-text>Read: a boat is named, not a child.</clears-text>
          </criterion>
          <criterion id="2.1">
            <evidence reference="POL 12" accepted="true">It covers the shore too.</evidence>
          </criterion>
          <decision grade="effective" date="2010-06-01" by="Audit Group">The cards were seen in use.</decision>
        </analysis>
        """

    static let round = """
        <round xmlns="urn:s11:round:1" id="river-2009-10" title="River audit, 2009–10" board="River Board" marking="PROTECT"\
         edition="tool-1" edition-hash="\(SampleEdition.hash)" grading-rules="river-2010" follow-up-rules="river-2010"\
         opened="2010-01-11" due="2010-04-30" evidence-date="2010-03-31" position-date="2010-06-30" retain-until="2016-04-30" constructed="true">
          <about>A made-up round
            for tests.</about>
          <office post="Board Manager" address="Quay 1"/>
          <offer standard="2">A half day on  listening.</offer>
          <offer>An hour with the manager.</offer>
          <body id="bank-council" name="Bank Council"/>
          <closed-day date="2010-12-29" reason="Offices closed"/>
          <invited id="river-police" name="River Police" type="police" sector="justice" duty-basis="s11">
            <received revision="2" date="2010-05-10" file="river-police_2.xml"/>
            <received revision="1" date="2010-04-29"/>
            <chased date="2010-04-20" by="Board Manager"/>
            <extension to="2010-05-07" granted-by="Chair" on="2010-04-28">A flood.</extension>
            <extension to="2010-05-14" granted-by="Chair">The flood went on.</extension>
            <extension-refused asked="2010-05-28" on="2010-05-12" by="Chair">The readers wait.</extension-refused>
            <formerly name="Water Police" until="2009-03-31" id="water-police"/>
            <formerly name="Canal Watch" until="2007-03-31"/>
          </invited>
          <invited id="bank-school" name="Bank School" type="school" sector="education" part-of="bank-council"\
         duty-basis="s175" due="2010-05-31" constructed="true">
            <exemption granted-by="Board" on="2010-02-01">It closes in July.</exemption>
          </invited>
          <invited id="boat-club" name="Boat Club" type="police" sector="voluntary" duty-basis="voluntary">
            <withdrawn on="2010-03-01" by="Group Chair">It has closed.</withdrawn>
          </invited>
          <invited id="canal-police" name="Canal Police" type="police" sector="justice" duty-basis="s11">
            <merged into="river-police" on="2010-04-01" by="Group Chair">One force since April.</merged>
          </invited>
          <extract id="justice" audience="Scrutiny of crime" agencies="river-police canal-police"/>
        </round>
        """
}
