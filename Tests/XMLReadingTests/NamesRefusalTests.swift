import Testing

/// Refusals for faults in names, prefixes and namespaces, word for word.
@Suite struct NamesRefusalTests {
    @Test(arguments: cases)
    func `says what is wrong, where, and how to mend it`(refusal: RefusalCase) {
        refusal.check()
    }

    static let cases: [RefusalCase] = [
        RefusalCase(
            "an undeclared prefix of an element",
            "<a>\n  <‸q:b/>\n</a>",
            """
            error[XML-PREFIX]: The prefix "q" is used, but nothing says which namespace it stands for.
                found: "q:b"
                expected: "xmlns:q=" with a namespace, in this tag or one around it
                mend: Declare the prefix, or leave it out.
            """),
        RefusalCase(
            "an undeclared prefix of an attribute",
            "<a>\n  <b c='>' x='q:d'\n    ‸q:d='1'/>\n</a>",
            """
            error[XML-PREFIX]: The prefix "q" is used, but nothing says which namespace it stands for.
                found: "q:d"
                expected: "xmlns:q=" with a namespace, in this tag or one around it
                mend: Declare the prefix, or leave it out.
            """),
        RefusalCase(
            "a prefix declared on another element",
            "<a><b xmlns:q='urn:x'/><‸q:c/></a>",
            """
            error[XML-PREFIX]: The prefix "q" is used, but nothing says which namespace it stands for.
                found: "q:c"
                expected: "xmlns:q=" with a namespace, in this tag or one around it
                mend: Declare the prefix, or leave it out.
            """),
        RefusalCase(
            "a namespace that is no complete address",
            "<a xmlns='‸example'/>",
            """
            error[XML-MALFORMED]: The name of a namespace is not a complete address.
                found: "example"
                expected: an address that begins with a scheme, such as "urn:" or "https:"
                mend: Write the namespace exactly as the description of the document gives it.
            """),
        RefusalCase(
            "a namespace that is no address",
            "<a xmlns:p='‸urn:a b'/>",
            """
            error[XML-MALFORMED]: The name of a namespace is not written as an address.
                found: "urn:a b"
                expected: an address without spaces and other characters that need escaping
                mend: Write the namespace exactly as the description of the document gives it.
            """),
        RefusalCase(
            "a prefix declared for nothing",
            "<a ‸xmlns:p=''/>",
            """
            error[XML-MALFORMED]: A namespace is declared with an empty name, or in a way reserved for XML itself.
                found: "xmlns:p=''/>"
                expected: a prefix other than "xml" and "xmlns", and the name of a namespace
                mend: Correct the declaration, or delete it.
            """),
        RefusalCase(
            "the prefix xml declared anew",
            "<a ‸xmlns:xml='urn:x'/>",
            """
            error[XML-MALFORMED]: A namespace is declared with an empty name, or in a way reserved for XML itself.
                found: "xmlns:xml='urn:x'/>"
                expected: a prefix other than "xml" and "xmlns", and the name of a namespace
                mend: Correct the declaration, or delete it.
            """),
        RefusalCase(
            "the prefix xmlns declared",
            "<a ‸xmlns:xmlns='urn:x'/>",
            """
            error[XML-MALFORMED]: A namespace is declared with an empty name, or in a way reserved for XML itself.
                found: "xmlns:xmlns='urn:x'/>"
                expected: a prefix other than "xml" and "xmlns", and the name of a namespace
                mend: Correct the declaration, or delete it.
            """),
        RefusalCase(
            "an unknown value of xml:space",
            "<a xml:space='preserve'><b xml:space='‸collapse'/></a>",
            """
            error[XML-MALFORMED]: The attribute "xml:space" has a value that XML does not know.
                found: "collapse"
                expected: "default" or "preserve"
                mend: Write one of the two, or delete the attribute.
            """),
        RefusalCase(
            "a name that begins with a colon",
            "<‸:a/>",
            """
            error[XML-MALFORMED]: A name has a colon in the wrong place.
                found: ":a"
                expected: a name, or a prefix, one colon and a name
                mend: Correct the name.
            """),
        RefusalCase(
            "a name that ends with a colon",
            "<‸p: xmlns:p='urn:x'/>",
            """
            error[XML-MALFORMED]: A name has a colon in the wrong place.
                found: "p:"
                expected: a name, or a prefix, one colon and a name
                mend: Correct the name.
            """),
        RefusalCase(
            "a name with two colons",
            "<a xmlns:p='urn:x' ‸p:b:c='1'/>",
            """
            error[XML-MALFORMED]: A name has a colon in the wrong place.
                found: "p:b:c"
                expected: a name, or a prefix, one colon and a name
                mend: Correct the name.
            """),
        RefusalCase(
            "a colon in the name of a processing instruction",
            "<a><?‸p:go x?></a>",
            """
            error[XML-MALFORMED]: A name has a colon in the wrong place.
                found: "p:go"
                expected: a name, or a prefix, one colon and a name
                mend: Correct the name.
            """),
    ]
}
