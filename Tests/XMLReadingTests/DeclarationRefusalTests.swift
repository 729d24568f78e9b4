import Testing

/// Refusals for faults in the XML declaration, word for word.
@Suite struct DeclarationRefusalTests {
    @Test(arguments: cases)
    func `says what is wrong, where, and how to mend it`(refusal: RefusalCase) {
        refusal.check()
    }

    static let cases: [RefusalCase] = [
        RefusalCase(
            "another version of XML",
            "<?xml version=\"‸1.1\"?><a/>",
            """
            error[XML-MALFORMED]: The document says that it is not XML version 1.0.
                found: "1.1"
                expected: "1.0"
                mend: Write version="1.0".
            """),
        RefusalCase(
            "an XML declaration without a version",
            "<?xml ‸encoding=\"UTF-8\"?><a/>",
            """
            error[XML-MALFORMED]: The XML declaration at the start of the document is not written properly here.
                found: "encoding="UTF-8"?><a/>"
                expected: <?xml version="1.0" encoding="UTF-8"?>
                mend: Write the declaration as expected, or leave it out.
            """),
        RefusalCase(
            "an XML declaration with nothing in it",
            "<?xml‸?><a/>",
            """
            error[XML-MALFORMED]: The XML declaration at the start of the document is not written properly here.
                found: "?><a/>"
                expected: <?xml version="1.0" encoding="UTF-8"?>
                mend: Write the declaration as expected, or leave it out.
            """),
        RefusalCase(
            "an XML declaration in the wrong order",
            "<?xml version=\"1.0\" standalone=\"yes\" ‸encoding=\"UTF-8\"?><a/>",
            """
            error[XML-MALFORMED]: The XML declaration at the start of the document is not written properly here.
                found: "encoding="UTF-8"?><a/>"
                expected: <?xml version="1.0" encoding="UTF-8"?>
                mend: Write the declaration as expected, or leave it out.
            """),
        RefusalCase(
            "an XML declaration without spaces",
            "<?xml version=\"1.0\"‸encoding=\"UTF-8\"?><a/>",
            """
            error[XML-MALFORMED]: The XML declaration at the start of the document is not written properly here.
                found: "encoding="UTF-8"?><a/>"
                expected: <?xml version="1.0" encoding="UTF-8"?>
                mend: Write the declaration as expected, or leave it out.
            """),
        RefusalCase(
            "an XML declaration without quotation marks",
            "<?xml version=‸1.0?><a/>",
            """
            error[XML-MALFORMED]: The XML declaration at the start of the document is not written properly here.
                found: "1.0?><a/>"
                expected: <?xml version="1.0" encoding="UTF-8"?>
                mend: Write the declaration as expected, or leave it out.
            """),
        RefusalCase(
            "an XML declaration whose quotation mark is missing",
            "<?xml version=‸\"1.0?><a b=\"1\"/>",
            """
            error[XML-MALFORMED]: The XML declaration at the start of the document is not written properly here.
                found: ""1.0?><a b="1"/>"
                expected: <?xml version="1.0" encoding="UTF-8"?>
                mend: Write the declaration as expected, or leave it out.
            """),
        RefusalCase(
            "an XML declaration that says maybe",
            "<?xml version=\"1.0\" standalone=\"‸maybe\"?><a/>",
            """
            error[XML-MALFORMED]: The XML declaration at the start of the document is not written properly here.
                found: "maybe"?><a/>"
                expected: <?xml version="1.0" encoding="UTF-8"?>
                mend: Write the declaration as expected, or leave it out.
            """),
        RefusalCase(
            "an XML declaration that is not finished",
            "<?xml version=\"1.0\" ‸><a/>",
            """
            error[XML-MALFORMED]: The XML declaration at the start of the document is not written properly here.
                found: "><a/>"
                expected: <?xml version="1.0" encoding="UTF-8"?>
                mend: Write the declaration as expected, or leave it out.
            """),
        RefusalCase(
            "an XML declaration with something else in it",
            "\u{FEFF}<?xml version=\"1.0\" ‸author=\"x\"?><a/>",
            """
            error[XML-MALFORMED]: The XML declaration at the start of the document is not written properly here.
                found: "author="x"?><a/>"
                expected: <?xml version="1.0" encoding="UTF-8"?>
                mend: Write the declaration as expected, or leave it out.
            """),
        RefusalCase(
            "an encoding other than UTF-8",
            "<?xml version=\"1.0\" encoding='‸ISO-8859-1'?><a/>",
            """
            error[XML-ENCODING]: The document says that its character encoding is not UTF-8.
                found: "ISO-8859-1"
                expected: "UTF-8"
                mend: Save the document with the encoding UTF-8 and write encoding="UTF-8".
            """),
        RefusalCase(
            "an encoding declared as UTF-16",
            "<?xml version=\"1.0\" encoding=\"‸UTF-16\"?><a/>",
            """
            error[XML-ENCODING]: The document says that its character encoding is not UTF-8.
                found: "UTF-16"
                expected: "UTF-8"
                mend: Save the document with the encoding UTF-8 and write encoding="UTF-8".
            """),
    ]
}
