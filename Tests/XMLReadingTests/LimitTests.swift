import Diagnostics
import Testing
import XMLReading

/// Each limit: what is exactly at it is accepted, one more is refused, at the right place and in these words.
@Suite struct LimitTests {
    @Test func `accepts the largest document and refuses one byte more`() {
        let text = "<note>é</note>"
        #expect(Reading.code(text, limits: XMLLimits(documentBytes: 15)) == nil)
        #expect(
            Reading.refusal(text, limits: XMLLimits(documentBytes: 14))
                == """
                test.xml:1:1: error[XML-LIMIT]: The document is too large.
                    found: 15 bytes
                    expected: at most 14 bytes
                    mend: Send a smaller document; pictures and other files do not belong in it.
                """)
        let tooLarge = Reading.refusal([UInt8](repeating: 0x20, count: (16 << 20) + 1))
        #expect(
            tooLarge
                == """
                test.xml:1:1: error[XML-LIMIT]: The document is too large.
                    found: 16,777,217 bytes
                    expected: at most 16,777,216 bytes
                    mend: Send a smaller document; pictures and other files do not belong in it.
                """)
    }

    @Test(arguments: [
        "<a>‸<note b='>é12'/></a>", "<a>‸<note b='12345'></note></a>", "<a><b>‸</b               ></a>",
        "<!-- <abc abc abc abc abc> --><a><?go <abc abc abc abc abc> ?>‸<note b='12345'/></a>",
        "<a><![CDATA[<abc abc abc abc abc abc>]]>‸<note b=\"'>'4'\"/></a>",
    ])
    func `accepts the longest tag and refuses one byte more`(marked: String) {
        let marked = Marked(marked)
        let longest = marked.text.utf8.dropFirst(marked.offsets[0] + 1).split(separator: 0x0A)[0]
        // The tag ends at the ">" outside its quotation marks; in these documents that is the last one before "<" or the end.
        let end = (longest.firstIndex(of: 0x3C) ?? longest.endIndex)
        let inside = marked.text.utf8.distance(from: longest.startIndex, to: end) - 1
        #expect(Reading.code(marked.text, limits: XMLLimits(tagBytes: inside)) == nil)
        let refusal = Reading.refusal(marked.text, limits: XMLLimits(tagBytes: inside - 1))
        #expect(refusal.hasPrefix("test.xml:\(marked.place(0)): error[XML-LIMIT]: This tag is too long."))
        #expect(refusal.contains("expected: at most \(inside - 1) bytes between \"<\" and \">\""))
    }

    @Test func `says what to do about a tag that is too long`() {
        let refusal = Reading.refusal("<a>\n<b c='" + String(repeating: "x", count: 70_000) + "'/></a>")
        #expect(
            refusal
                == """
                test.xml:2:1: error[XML-LIMIT]: This tag is too long.
                    found: "<b c='\(String(repeating: "x", count: 34))…"
                    expected: at most 65,536 bytes between "<" and ">"
                    mend: Put long text between tags, not inside one, and look whether a ">" is missing.
                """)
    }

    @Test(arguments: [
        "<a>text <b/> ", "<a><!-- ", "<a><![CDATA[", "<a><?go ", "<a>",
    ])
    func `does not take long text for a long tag`(start: String) {
        let ends = ["<a><!-- ": " --></a>", "<a><![CDATA[": "]]></a>", "<a><?go ": "?></a>"]
        let text = start + String(repeating: "x > y ", count: 20_000) + (ends[start] ?? "</a>")
        let code = Reading.code(text)
        #expect(code == nil)
    }

    @Test func `accepts the most attributes and refuses one more, at its place`() {
        let text = "<a xmlns='urn:x' b='1' xmlns:p='urn:p'\n c='2' d='3'/>"
        #expect(Reading.code(text, limits: XMLLimits(attributes: 3)) == nil)
        #expect(
            Reading.refusal(text, limits: XMLLimits(attributes: 2))
                == """
                test.xml:2:8: error[XML-LIMIT]: This tag has too many attributes.
                    found: 3 attributes of "a"
                    expected: at most 2
                    mend: Delete the attributes that do not belong.
                """)
    }

    @Test func `accepts the most attributes of all elements together and refuses one more`() {
        let text = "<a xmlns='urn:x' b='1'>\n<c d='2' e='3'/></a>"
        #expect(Reading.code(text, limits: XMLLimits(documentAttributes: 3)) == nil)
        #expect(
            Reading.refusal(text, limits: XMLLimits(documentAttributes: 2))
                == """
                test.xml:2:1: error[XML-LIMIT]: The document has too many attributes.
                    found: still more in a tag "c"
                    expected: at most 2 attributes
                    mend: Send a smaller document.
                """)
    }

    @Test func `accepts the most namespaces in force and refuses one more`() {
        let text = "<a xmlns='urn:x'><b xmlns:p='urn:p' xmlns:q='urn:q'/><c xmlns:p='urn:p' xmlns:q='urn:q'/></a>"
        #expect(Reading.code(text, limits: XMLLimits(namespaces: 3)) == nil)
        #expect(
            Reading.refusal(text, limits: XMLLimits(namespaces: 2))
                == """
                test.xml:1:18: error[XML-LIMIT]: Too many namespaces are declared.
                    found: a tag "b" that declares still more
                    expected: at most 2 in force at one place
                    mend: Delete the namespace declarations that are not needed.
                """)
    }

    @Test func `accepts the deepest nesting and refuses one level more`() {
        let text = "<a><b><c/></b>\n<b><c/></b></a>"
        #expect(Reading.code(text, limits: XMLLimits(depth: 3)) == nil)
        #expect(
            Reading.refusal(text, limits: XMLLimits(depth: 2))
                == """
                test.xml:1:7: error[XML-LIMIT]: Elements are nested too deeply.
                    found: an element "c" inside 2 others
                    expected: at most 2 elements inside each other
                    mend: Look whether elements were opened and not closed before this one.
                """)
        let deepest = String(repeating: "<a>", count: 250) + String(repeating: "</a>", count: 250)
        #expect(Reading.code(deepest, limits: XMLLimits(depth: 250)) == nil)
    }

    @Test func `accepts the most elements and refuses one more`() {
        let text = "<a><b/>\n<b/></a>"
        #expect(Reading.code(text, limits: XMLLimits(elements: 3)) == nil)
        #expect(
            Reading.refusal(text, limits: XMLLimits(elements: 2))
                == """
                test.xml:2:1: error[XML-LIMIT]: The document has too many elements.
                    found: one more, "b"
                    expected: at most 2 elements
                    mend: Send a smaller document.
                """)
        #expect(Reading.code("<a/>", limits: XMLLimits(elements: 0)) == .xmlLimit)
    }

    @Test(arguments: ["abcdé", "é&lt;<![CDATA[>]]>&#65;x", "ab<!-- a comment --><?go?>cdé"])
    func `accepts the longest text and refuses one byte more`(text: String) {
        let text = "<a>\n<b>\(text)</b></a>"
        #expect(Reading.code(text, limits: XMLLimits(textBytes: 6)) == nil)
        #expect(
            Reading.refusal(text, limits: XMLLimits(textBytes: 5))
                == """
                test.xml:2:1: error[XML-LIMIT]: The text of this element is too long.
                    found: more than 5 bytes of text in "b"
                    expected: at most 5 bytes
                    mend: Shorten the text, and look whether a file was put into it by mistake.
                """)
    }

    @Test func `counts each foreign name once, with one byte more than its length`() {
        let marked = Marked(
            """
            ‸<return note='1' ab='2'><note/><ab/>
            ‸<cd ab='3' level='4'/>‸<?ef?>‸<answer xmlns:gh='urn:example'/></return>
            """)
        #expect(Reading.code(marked.text, limits: XMLLimits(foreignNameBytes: 12)) == nil)
        #expect(
            Reading.refusal(marked.text, limits: XMLLimits(foreignNameBytes: 11))
                == """
                test.xml:\(marked.place(3)): error[XML-LIMIT]: The document uses too many different names.
                    found: one more in "<answer xmlns:gh='urn:example'/></return…"
                    expected: at most 11 bytes of names that do not belong to it
                    mend: Look whether the right document was sent.
                """)
        // A prefix, the name of an instruction, of an element and of an attribute: each counts where it first occurs.
        for (bytes, mark) in [(11, 3), (8, 2), (5, 1), (2, 0)] {
            let refusal = Reading.refusal(marked.text, limits: XMLLimits(foreignNameBytes: bytes))
            #expect(refusal.hasPrefix("test.xml:\(marked.place(mark)): error[XML-LIMIT]"), "with \(bytes) bytes")
        }
    }

    @Test func `refuses a name the parser cannot hold`() {
        let refusal = Reading.refusal("<a>\n<" + String(repeating: "x", count: 50_001) + "/></a>")
        #expect(
            refusal
                == """
                test.xml:2:1: error[XML-LIMIT]: This name is too long.
                    found: "<\(String(repeating: "x", count: 39))…"
                    expected: a name of a few dozen letters
                    mend: Look whether a space or a ">" is missing.
                """)
    }

    @Test func `refuses an instruction the parser cannot hold, and says that it is finished`() {
        let text = "<a>\n<?go " + String(repeating: "x", count: 10_000_001) + "?></a>"
        let refusal = Reading.refusal(text)
        #expect(
            refusal
                == """
                test.xml:2:1: error[XML-LIMIT]: This processing instruction is too long.
                    found: 10,000,008 bytes
                    expected: less than 10,000,000 bytes
                    mend: Shorten it or delete it.
                """)
    }
}
