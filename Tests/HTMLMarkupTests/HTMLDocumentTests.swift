import HTMLMarkup
import Testing

struct HTMLDocumentTests {
    @Test func `writes a whole page`() {
        let page = HTMLDocument(
            title: "Grades & <reasons>", description: "All \"grades\"",
            styles: ["body { margin: auto; }\n.a > .b { color: #111; }", "p { margin: 0; }"],
            bodyAttributes: [.class("board")], body: [.main(.h1("Grades"), .p("Børn"))])
        #expect(
            page.text == """
                <!DOCTYPE html>
                <html lang="en-GB">
                  <head>
                    <meta charset="utf-8">
                    <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
                    <meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>Grades &amp; &lt;reasons&gt;</title>
                    <meta name="description" content="All &quot;grades&quot;">
                    <style>
                body { margin: auto; }
                .a > .b { color: #111; }
                    </style>
                    <style>
                p { margin: 0; }
                    </style>
                  </head>
                  <body class="board">
                    <main>
                      <h1>Grades</h1>
                      <p>Børn</p>
                    </main>
                  </body>
                </html>

                """)
        #expect(page.bytes == Array(page.text.utf8))
    }

    @Test func `lets no title out of its element`() {
        let page = HTMLDocument(title: "</title><script>alert(1)</script>", body: [])
        #expect(page.text.contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>"))
        #expect(!page.text.contains("<script"))
        #expect(page.text.contains("\n  <body></body>\n</html>\n"))
    }

    @Test func `cannot end its style early`() {
        let page = HTMLDocument(title: "t", styles: ["p::after { content: \"</style><b>\"; } // </ <// x"], body: [])
        #expect(page.text.contains("p::after { content: \"<\\/style><b>\"; } // <\\/ <\\// x\n    </style>"))
        #expect(HTMLDocument(title: "t", styles: ["é"], body: []).text.contains("\né\n"))
    }

    @Test func `keeps a body that holds text in one line`() {
        #expect(HTMLDocument(title: "t", body: ["a", .p("b")]).text.contains("<body>a<p>b</p></body>"))
    }
}
