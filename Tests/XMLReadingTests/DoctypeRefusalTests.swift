import Testing

/// Refusals for faults in document type declarations, word for word.
@Suite struct DoctypeRefusalTests {
    @Test(arguments: cases)
    func `says what is wrong, where, and how to mend it`(refusal: RefusalCase) {
        refusal.check()
    }

    static let cases: [RefusalCase] = [
        RefusalCase(
            "a document type declaration",
            "<?xml version=\"1.0\"?>\n‸<!DOCTYPE a>\n<a/>",
            """
            error[XML-DOCTYPE]: The document has a document type declaration, which is not accepted.
                found: "<!DOCTYPE a>"
                expected: a document without "<!DOCTYPE"
                mend: Delete everything from "<!DOCTYPE" to the ">" that ends it.
            """),
        RefusalCase(
            "a document type declaration with an external file",
            "<!-- é -->‸<!DOCTYPE a SYSTEM \"file:///etc/passwd\">\n<a>&x;</a>",
            """
            error[XML-DOCTYPE]: The document has a document type declaration, which is not accepted.
                found: "<!DOCTYPE a SYSTEM "file:///etc/passwd">"
                expected: a document without "<!DOCTYPE"
                mend: Delete everything from "<!DOCTYPE" to the ">" that ends it.
            """),
        RefusalCase(
            "a document type declaration with entities",
            "‸<!DOCTYPE a [\n<!ENTITY b \"1\">\n]>\n<a>&b;</a>",
            """
            error[XML-DOCTYPE]: The document has a document type declaration, which is not accepted.
                found: "<!DOCTYPE a ["
                expected: a document without "<!DOCTYPE"
                mend: Delete everything from "<!DOCTYPE" to the ">" that ends it.
            """),
        RefusalCase(
            "a document type declaration that is not finished",
            "‸<!DOCTYPE",
            """
            error[XML-DOCTYPE]: The document has a document type declaration, which is not accepted.
                found: "<!DOCTYPE"
                expected: a document without "<!DOCTYPE"
                mend: Delete everything from "<!DOCTYPE" to the ">" that ends it.
            """),
        RefusalCase(
            "a document type declaration without a name",
            "‸<!DOCTYPE []><a/>",
            """
            error[XML-DOCTYPE]: The document has a document type declaration, which is not accepted.
                found: "<!DOCTYPE []><a/>"
                expected: a document without "<!DOCTYPE"
                mend: Delete everything from "<!DOCTYPE" to the ">" that ends it.
            """),
        RefusalCase(
            "a document type declaration inside an element",
            "<a>‸<!DOCTYPE a></a>",
            """
            error[XML-DOCTYPE]: The document has a document type declaration, which is not accepted.
                found: "<!DOCTYPE a></a>"
                expected: a document without "<!DOCTYPE"
                mend: Delete everything from "<!DOCTYPE" to the ">" that ends it.
            """),
        RefusalCase(
            "a document type declaration behind the end",
            "<a/>‸<!DOCTYPE a>",
            """
            error[XML-DOCTYPE]: The document has a document type declaration, which is not accepted.
                found: "<!DOCTYPE a>"
                expected: a document without "<!DOCTYPE"
                mend: Delete everything from "<!DOCTYPE" to the ">" that ends it.
            """),
    ]
}
