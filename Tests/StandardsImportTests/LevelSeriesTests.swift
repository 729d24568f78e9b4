import Diagnostics
import RecordReading
import StandardsImport
import Testing

struct LevelSeriesTests {
    private func expectFindings(
        _ marked: String, _ words: String..., sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        expect(marked, words, from: { EditionImport.read($0).diagnostics }, sourceLocation: sourceLocation)
    }

    @Test func `a level that is missing is named at its criterion`() {
        expectFindings(
            TinyEdition.xml.with("<criterion id=\"1.2\"", "▸<criterion id=\"1.2\"")
                .with("<level value=\"1\">Some are.</level>", ""),
            """
            error[ELEMENT-MISSING]: Level 1 is not described.
                expected: <level value="1">
                mend: Describe it, between its neighbours.
            """)
    }

    @Test func `a level that is described twice is named where it stands again`() {
        expectFindings(
            TinyEdition.xml.with(
                "<level value=\"3\">They are and it shows.", "<level value=\"3\">x</level>▸<level value=\"0\">y"),
            """
            error[ELEMENT-REPEATED]: Level 0 is described twice.
                expected: each of the levels 0, 1, 2 and 3 once
                mend: Keep the description that is right, or correct the number.
            """)
    }

    @Test func `levels out of order are named once`() {
        expectFindings(
            TinyEdition.xml.with("<level value=\"0\">They are not.", "<level value=\"1\">x")
                .with("<level value=\"1\">Some are.", "▸<level value=\"0\">y"),
            """
            error[ELEMENT-MISPLACED]: Level 0 stands in the wrong place.
                expected: 0, 1, 2, 3
                mend: Move the levels into this order.
            """)
    }

    @Test func `a level whose number cannot be read is not missing as well`() {
        expectFindings(
            TinyEdition.xml.with("<level value=\"1\">Some are", "<level ▸value=\"one\">Some are"),
            """
            error[VALUE-INVALID]: "value" is not a level.
                found: "one"
                expected: 0, 1, 2 or 3
                mend: Write the level as one digit.
            """)
    }
}
