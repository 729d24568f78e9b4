import HTMLMarkup
import Testing

struct HTMLInterpolationTests {
    @Test func `escapes what is interpolated into a literal`() {
        let name = "<b onclick=\"x\">O'Hara & Co</b>"
        let node: HTMLNode = .p([.title("\(name)")], "From \(name) <3, \(name.prefix(3)), \(42) and \(UInt8(7)).")
        #expect(
            node.htmlText
                == "<p title=\"&lt;b onclick=&quot;x&quot;&gt;O&#39;Hara &amp; Co&lt;/b&gt;\">"
                + "From &lt;b onclick=&quot;x&quot;&gt;O&#39;Hara &amp; Co&lt;/b&gt; &lt;3, &lt;b , 42 and 7.</p>")
    }

    @Test func `lets markup stand inside a literal`() {
        let node: HTMLNode = .p(
            "The grade is \(.strong("<good>")), by \(.em("a")) & \(.each(["x", "y"]) { .q("\($0)") })")
        #expect(
            node.htmlText
                == "<p>The grade is <strong>&lt;good&gt;</strong>, by <em>a</em> &amp; <q>x</q><q>y</q></p>")
        #expect(HTMLNode.p("\(.em("a"))").htmlText == "<p><em>a</em></p>")
        #expect(HTMLNode.p("").htmlText == "<p></p>")
    }

    @Test func `puts a separator between the pieces of a list, not around them`() {
        func line(_ names: [String]) -> String {
            HTMLNode.p(.each(names, separator: ", ") { .strong("\($0)") }).htmlText
        }
        #expect(line([]) == "<p></p>")
        #expect(line(["a"]) == "<p><strong>a</strong></p>")
        #expect(line(["a", "b", "c"]) == "<p><strong>a</strong>, <strong>b</strong>, <strong>c</strong></p>")
    }

    @Test func `cannot be led out of a literal by marks that join its signs`() {
        let joining = "\u{301}<script>"
        let node: HTMLNode = "\"\(joining)\""
        #expect(
            HTMLNode.p(node).htmlText.unicodeScalars.elementsEqual(
                "<p>&quot;\u{301}&lt;script&gt;&quot;</p>".unicodeScalars))
    }
}
