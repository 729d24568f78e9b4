import Testing

/// Refusals of documents with nothing in them, word for word.
@Suite struct EmptyRefusalTests {
    @Test(arguments: ["", "\u{FEFF}"])
    func `refuses a document of nothing`(text: String) {
        #expect(
            Reading.refusal(text)
                == """
                test.xml:1:1: error[XML-EMPTY]: The document is empty.
                    found: nothing
                    expected: an XML document
                    mend: Look whether the right file was sent and whether it was saved completely, and send it again.
                """)
    }

    @Test(arguments: [" ", "\n", "\r\n\t \r", "\u{FEFF}\n"])
    func `refuses a document of white space`(text: String) {
        #expect(
            Reading.refusal(text)
                == """
                test.xml:1:1: error[XML-EMPTY]: The document is empty.
                    found: nothing but white space
                    expected: an XML document
                    mend: Look whether the right file was sent and whether it was saved completely, and send it again.
                """)
    }
}
