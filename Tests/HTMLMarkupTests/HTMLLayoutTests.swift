import HTMLMarkup
import Testing

struct HTMLLayoutTests {
    @Test func `puts blocks on lines of their own, two spaces further in at each step`() {
        let list: HTMLNode = .div([.class("lists")], .h2("Heading"), .ul(.li("one"), .li("two ", .em("three"))), .hr)
        #expect(
            list.htmlText == """
                <div class="lists">
                  <h2>Heading</h2>
                  <ul>
                    <li>one</li>
                    <li>two <em>three</em></li>
                  </ul>
                  <hr>
                </div>
                """)
    }

    @Test func `puts nothing into the run of a text`() {
        let line: HTMLNode = .p("a", .strong("b"), .em(.code("c")), .br, " ", .small("d"), .abbr([.title("e")], "f"))
        #expect(
            line.htmlText
                == "<p>a<strong>b</strong><em><code>c</code></em><br> <small>d</small><abbr title=\"e\">f</abbr></p>")
    }

    @Test func `puts nothing between a text and a block beside it, but sets the block's own lines in`() {
        let item: HTMLNode = .ul(.li("before", .ul(.li("inner")), "after"))
        #expect(
            item.htmlText == """
                <ul>
                  <li>before<ul>
                    <li>inner</li>
                  </ul>after</li>
                </ul>
                """)
    }

    @Test func `breaks no line where a text of blanks was put in`() {
        #expect(HTMLNode.div(.p("a"), " ", .p("b")).htmlText == "<div><p>a</p> <p>b</p></div>")
    }

    @Test func `sees through fragments and empty texts`() {
        let list: HTMLNode = .ul("", .fragment([.li("a"), .fragment([]), .nothing]), .each([1, 2]) { .li("\($0)") })
        #expect(list.htmlText == "<ul>\n  <li>a</li>\n  <li>1</li>\n  <li>2</li>\n</ul>")
        #expect(HTMLNode.fragment([.p("a"), .p("b")]).htmlText == "<p>a</p>\n<p>b</p>")
        #expect(HTMLNode.fragment([.p("a"), "b"]).htmlText == "<p>a</p>b")
        #expect(HTMLNode.nothing.htmlText == "")
    }

    @Test func `keeps the white space of a pre`() {
        let block: HTMLNode = .div(.pre("  a\n\n    b\t"), .pre(.code("x")), .pre(.div(.p("y"))))
        #expect(
            block.htmlText
                == "<div>\n  <pre>  a\n\n    b\t</pre>\n  <pre><code>x</code></pre>\n  <pre><div><p>y</p></div></pre>\n</div>"
        )
    }

    @Test(arguments: ["\na", "\r\na", "\ra"])
    func `gives a pre a line break to lose where its text begins with one`(text: String) {
        #expect(HTMLNode.pre(.text(text)).htmlText.utf8.elementsEqual("<pre>\n\na</pre>".utf8))
        #expect(HTMLNode.pre("", .fragment([.text(text)])).htmlText.utf8.elementsEqual("<pre>\n\na</pre>".utf8))
    }

    @Test func `breaks no line inside an element of the run of a text`() {
        #expect(HTMLNode.a(.div(.p("a"), .p("b"))).htmlText == "<a><div><p>a</p><p>b</p></div></a>")
    }

    @Test func `lays out a table`() {
        let table: HTMLNode = .table(
            .caption("Grades"), .colgroup(.col(.span(2)), .col()),
            .thead(.tr(.th([.scope(.column)], "Agency"), .th([.scope(.column), .colspan(2)], "Grade"))),
            .tbody([("Police", "effective")].map { .tr(.th([.scope(.row)], "\($0.0)"), .td("\($0.1)")) }))
        #expect(
            table.htmlText == """
                <table>
                  <caption>Grades</caption>
                  <colgroup>
                    <col span="2">
                    <col>
                  </colgroup>
                  <thead>
                    <tr>
                      <th scope="col">Agency</th>
                      <th scope="col" colspan="2">Grade</th>
                    </tr>
                  </thead>
                  <tbody>
                    <tr>
                      <th scope="row">Police</th>
                      <td>effective</td>
                    </tr>
                  </tbody>
                </table>
                """)
    }
}
