import RecordReading
import Standards
import StandardsImport

/// The smallest follow-up rules that have everything follow-up rules can have, for ``TinyGradingRules``.
enum TinyFollowUpRules {
    static let xml = """
        <follow-up-rules xmlns="urn:s11:follow-up-rules:1" id="tiny" title="Tiny follow-up rules" in-force-from="2010-04-01" grading-rules="tiny" calendar="tiny">
          <priority id="F1" label="Critical" letter="C">
            <message>Children may be at risk today.</message>
            <source>Proposed.</source>
            <applies live-risk="true"/>
            <applies verdict-at-most="not-met" grade-at-most="inadequate"/>
            <deadline step="first-response" days="7" on-day-off="previous"/>
            <deadline step="evidence" days="90" on-day-off="next"/>
            <case edition="tiny-1"><all self="0"/><step criterion="1.1" self="1"/></case>
          </priority>
          <priority id="F2" label="Minor" letter="M">
            <message>Everything else.</message>
            <source>Proposed.</source>
            <deadline step="plan" days="28" on-day-off="next"/>
            <deadline step="progress" days="91" on-day-off="next"/>
            <deadline step="evidence" days="365" on-day-off="next"/>
            <case edition="tiny-1"><all self="1"/><step criterion="1.2" self="2"/></case>
          </priority>
          <agency-step id="A1" step="resubmission" label="Resubmission" grade-at-most="inadequate" days="90" on-day-off="next">
            <message>An inadequate agency sends its return again.</message>
            <source>Proposed.</source>
            <case edition="tiny-1"><all self="0"/><step criterion="1.1" self="3"/></case>
          </agency-step>
          <theme-step id="T1" days="91" on-day-off="next"><message>The board acts.</message><source>Proposed.</source></theme-step>
        </follow-up-rules>
        """

    /// The grading rules they name.
    static var gradingRules: KnownGradingRules {
        let rules = GradingRulesImport.read(MarkedText(TinyGradingRules.xml).source).value?.rules
        return KnownGradingRules(rules.map { [$0.id: $0] } ?? [:])
    }
}
