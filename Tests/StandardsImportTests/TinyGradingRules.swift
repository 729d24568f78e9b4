/// The smallest grading rules that have everything grading rules can have, made for ``TinyEdition``.
enum TinyGradingRules {
    static let xml = """
        <grading-rules xmlns="urn:s11:grading-rules:1" id="tiny" title="Tiny grading rules" in-force-from="2010-04-01" edition="tiny-1">
          <levels gap-below="2">
            <level value="0" label="Absent"/>
            <level value="1" label="Partly"/>
            <level value="2" label="In place"/>
            <level value="3" label="Embedded"/>
          </levels>
          <evidence-gate>
            <gate id="E1" opens="1" needs="accepted">
              <message>Without evidence the level is 0.</message>
              <source>Proposed.</source>
              <case edition="tiny-1"><all self="1" evidence="0"/><step criterion="1.1" evidence="1"/></case>
            </gate>
            <gate id="E2" opens="2" needs="accepted in-date">
              <message>Old evidence carries level 1.</message>
              <source>Proposed.</source>
              <case edition="tiny-1"><all self="2"/><answer criterion="1.2" evidence="3"/><step criterion="1.1" evidence="2"/></case>
            </gate>
            <gate id="E3" opens="3" needs="in-date-practice in-date-effect">
              <message>Level 3 shows practice and effect.</message>
              <source>Proposed.</source>
              <case edition="tiny-1"><step criterion="1.1" assessed="3"/></case>
            </gate>
          </evidence-gate>
          <verdicts met="met">
            <verdict id="not-met" label="Not met" letter="N"/>
            <verdict id="met" label="Met" letter="M">
              <requirement id="P1" scope="core" level="2" share="all">
                <message>Every core criterion is in place.</message>
                <source>Proposed.</source>
                <case edition="tiny-1"><all assessed="1"/><step criterion="1.1" assessed="2"/></case>
              </requirement>
              <requirement id="P2" scope="applicable" level="2" share="80%">
                <message>Four in five criteria are in place.</message>
                <source>Proposed.</source>
                <case edition="tiny-1"><all assessed="1"/><step criterion="1.2" assessed="2"/></case>
              </requirement>
            </verdict>
          </verdicts>
          <grades>
            <grade id="inadequate" label="Inadequate" letter="I"/>
            <grade id="effective" label="Effective" letter="E"/>
          </grades>
          <limiting-rule id="G1" cap="inadequate">
            <message>A hidden weakness is inadequate.</message>
            <source>Proposed.</source>
            <count verdict-at-most="not-met" declared="false" at-least="1"/>
            <count verdict-at-least="not-met" planned="false" evidenced="true" live-risk="none" fewer-than="3"/>
            <case edition="tiny-1"><all self="3" planned="true" safeguarded="false"/><step criterion="1.1" self="1"/></case>
          </limiting-rule>
          <limiting-rule id="G2" cap="inadequate">
            <message>Half is too much.</message>
            <source>Proposed.</source>
            <count live-risk="open" more-than="1/2"/>
            <count evidenced="true" less-than="30%"/>
            <case edition="tiny-1"><all self="0"/><step criterion="1.1" safeguarded="true"/></case>
          </limiting-rule>
          <theme at-least="2" share="1/3"><source>Proposed.</source></theme>
        </grading-rules>
        """
}
