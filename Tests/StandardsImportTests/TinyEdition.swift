/// The smallest edition that has everything an edition can have. Its canonical form is published in `docs/formats.md`.
enum TinyEdition {
    static let xml = """
        <?xml version="1.0" encoding="UTF-8"?>
        <edition xmlns="urn:s11:edition:1" id="tiny-1" title="Tiny audit tool, 2009–10" from="2009-04-01" to="2010-03-31">
          <about>Shows the form of an edition.</about>
          <document id="G-2007" title="Guidance" reference="G 1" published="2007-04"/>
          <agency-type id="police" label="Police" sector="justice" duty-basis="s11"/>
          <agency-type id="club" label="Club" sector="voluntary"/>
          <evidence-kinds most-criteria-per-item="5">
            <evidence-kind id="policy" label="Policy" shows="document" age-months="36"><basis>Proposed.</basis></evidence-kind>
            <evidence-kind id="survey" label="Survey" shows="practice" age-months="24"><basis>Proposed.</basis></evidence-kind>
          </evidence-kinds>
          <standard id="1" title="Leadership" short="Leadership">
            <aim>Somebody leads.</aim>
            <citation document="G-2007" place="chapter 2" para="2.13"/>
            <criterion id="1.1" title="Named lead" core="true" live-risk="true" applies-to="police" evidence="policy survey">
              <wording>Somebody senior answers for safeguarding.</wording>
              <level value="0">Nobody does.</level>
              <level value="1">Somebody does in part.</level>
              <level value="2">Somebody does.</level>
              <level value="3">Somebody does and it shows.</level>
              <mend>Name somebody.</mend>
              <question>Who is it?</question>
              <citation document="G-2007" place="chapter 2"/>
            </criterion>
            <criterion id="1.2" title="Listening" evidence="survey">
              <wording>Children are heard.</wording>
              <level value="0">They are not.</level>
              <level value="1">Some are.</level>
              <level value="2">They are.</level>
              <level value="3">They are and it shows.</level>
              <mend>Ask them.</mend>
              <question>What did they say?</question>
              <citation place="found in practice" basis="good-practice"/>
            </criterion>
          </standard>
        </edition>
        """

    /// A record with a check of each of its citations.
    static let checks = """
        <citation-checks xmlns="urn:s11:citation-checks:1" edition="tiny-1">
          <check citation="standard 1" document="G-2007" place="chapter 2" para="2.13" verified="true" on="2026-11-21" basis="Seen."/>
          <check citation="1.1" document="G-2007" place="chapter 2" verified="false" on="2026-11-21" basis="Not found."/>
          <check citation="1.2" place="found in practice" verified="true" on="2026-11-21" basis="No document asks for it."/>
        </citation-checks>
        """
}
