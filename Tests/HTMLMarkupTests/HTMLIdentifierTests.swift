import HTMLMarkup
import Testing

struct HTMLIdentifierTests {
    @Test(arguments: [
        ("criterion-4.2", "criterion-4.2"), ("a b", "a_20_b"), ("a_b", "a__b"), ("", "_"), ("é", "_E9_"),
        ("\"><script>", "_22__3E__3C_script_3E_"), ("a#b/c", "a_23_b_2F_c"), ("\u{202E}", "_202E_"), ("_", "__"),
    ])
    func `writes any text as a plain name`(text: String, name: String) {
        #expect(HTMLIdentifier(text).text == name)
    }

    @Test func `takes a literal with values in it`() {
        let number = 4
        let name: HTMLIdentifier = "standard-\(number)"
        #expect(name.text == "standard-4")
    }

    @Test func `never makes one name of two texts`() {
        // All texts of up to four of these, which are the ones the written form is made of, and two it is not.
        let parts = ["_", "2", "0", "a", "A", " ", "é"]
        var texts = [""]
        var all = [""]
        for _ in 1...4 {
            texts = texts.flatMap { text in parts.map { text + $0 } }
            all += texts
        }
        let names = Set(all.map { HTMLIdentifier($0).text })
        #expect(names.count == all.count)
        for name in names {
            let isPlain = name.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains($0))
            }
            #expect(isPlain && !name.isEmpty, "\(name) is not a plain name")
        }
    }
}
