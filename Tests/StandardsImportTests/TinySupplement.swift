import RecordReading
import Standards
import StandardsImport
import Testing

/// The smallest supplement that has everything a supplement can have, to the tiny edition.
enum TinySupplement {
    static let criterion = """
        <criterion id="1.3" title="Night cover" applies-to="club" evidence="survey policy">
              <wording>Somebody is there at night.</wording>
              <level value="0">Nobody is.</level>
              <level value="1">Some nights.</level>
              <level value="2">Every night.</level>
              <level value="3">Every night and it shows.</level>
              <mend>Write a rota.</mend>
              <question>Who was there last night?</question>
              <citation document="L-2010" place="page 1"/>
            </criterion>
        """

    static let standard = """
        <standard id="2" title="Boats" short="Boats">
            <aim>Boats are safe.</aim>
            <citation document="G-2007" place="chapter 9"/>
            <criterion id="2.1" title="Checked boats" core="true" evidence="policy">
              <wording>Boats are checked.</wording>
              <level value="0">They are not.</level>
              <level value="1">Some are.</level>
              <level value="2">They are.</level>
              <level value="3">They are and it shows.</level>
              <mend>Check them.</mend>
              <question>When was that?</question>
              <citation place="found in practice" basis="good-practice"/>
            </criterion>
          </standard>
        """

    static let document =
        #"<document id="L-2010" title="A local plan" reference="L 1" published="2010"/>"#

    static let xml = """
        <supplement xmlns="urn:s11:supplement:1" id="tiny-local" title="Tiny audit tool with more" extends="tiny-1" extends-hash="\(TinyLibrary.edition)">
          <about>Adds two questions.</about>
          \(document)
          <criteria standard="1">
            \(criterion)
          </criteria>
          \(standard)
        </supplement>
        """

    /// What comes of it, written out in full as an edition.
    static let inFull = TinyEdition.xml
        .with(
            #"id="tiny-1" title="Tiny audit tool, 2009–10""#, #"id="tiny-local" title="Tiny audit tool with more""#
        )
        .with("Shows the form of an edition.", "Adds two questions.")
        .with("<agency-type id=\"police\"", document + "<agency-type id=\"police\"")
        .with("</standard>", criterion + "</standard>" + standard)

    /// The tiny edition, to which it adds.
    static let bases = KnownBases(
        [EditionImport.read(MarkedText(TinyEdition.xml).source).value?.edition].compactMap { $0 }
            .reduce(into: [:]) { $0[$1.id] = $1 })

    /// Reads a supplement to the tiny edition.
    static func read(_ xml: String = xml) -> Imported<PlacedEdition> {
        SupplementImport.read(MarkedText(xml).source, editions: bases)
    }

    /// A record with a check of each citation that stands in it.
    static let checks = """
        <citation-checks xmlns="urn:s11:citation-checks:1" edition="tiny-local">
          <check citation="1.3" document="L-2010" place="page 1" verified="true" on="2026-11-21" basis="Seen."/>
          <check citation="standard 2" document="G-2007" place="chapter 9" verified="true" on="2026-11-21" basis="Seen."/>
          <check citation="2.1" place="found in practice" verified="true" on="2026-11-21" basis="No document asks for it."/>
        </citation-checks>
        """
}
