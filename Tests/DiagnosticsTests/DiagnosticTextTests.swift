import Diagnostics
import Testing

struct `A diagnostic on the console` {
    private func text(found: String? = nil, message: String = "A name.") -> String {
        Diagnostic(
            .valueInvalid, at: SourceLocation(file: "a.xml", line: 2, column: 3), message, found: found,
            mend: "Write “name=\"…\"”."
        ).consoleText
    }

    @Test
    func `shows as it is what is only seen, in plain letters or not`() {
        #expect(
            text(found: "Zoë’s – 𝄞") == """
                a.xml:2:3: error[VALUE-INVALID]: A name.
                    found: Zoë’s – 𝄞
                    mend: Write “name="…"”.
                """)
    }

    @Test(arguments: [
        ("\u{1B}[2J", "\\u{1B}[2J"), ("…\n", "…\\u{A}"), ("\u{202E}é", "\\u{202E}é"), ("a\u{7F}", "a\\u{7F}"),
        ("é\u{E0001}", "é\\u{E0001}"), ("\u{FEFF}", "\\u{FEFF}"),
    ])
    func `shows by its number what would be obeyed or cannot be seen`(written: String, shown: String) {
        #expect(text(found: written).contains("\n    found: \(shown)\n"))
        #expect(text(message: written).hasPrefix("a.xml:2:3: error[VALUE-INVALID]: \(shown)\n"))
    }
}
