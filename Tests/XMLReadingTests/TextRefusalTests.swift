import Testing

/// Refusals for faults in characters, references and text, word for word.
@Suite struct TextRefusalTests {
    @Test(arguments: cases)
    func `says what is wrong, where, and how to mend it`(refusal: RefusalCase) {
        refusal.check()
    }

    static let cases: [RefusalCase] = [
        RefusalCase(
            "a bare ampersand",
            "<a>Smith ‸& Sons</a>",
            """
            error[XML-MALFORMED]: The character "&" has a special meaning in XML and cannot be written by itself.
                found: "& Sons</a>"
                expected: "&amp;"
                mend: Write "&amp;" where the character "&" is meant.
            """),
        RefusalCase(
            "an ampersand before a name without a semicolon",
            "<a>R‸&D costs</a>",
            """
            error[XML-MALFORMED]: The character "&" has a special meaning in XML and cannot be written by itself.
                found: "&D costs</a>"
                expected: "&amp;"
                mend: Write "&amp;" where the character "&" is meant.
            """),
        RefusalCase(
            "an ampersand at the end of a value",
            "<a b='x‸&'/>",
            """
            error[XML-MALFORMED]: The character "&" has a special meaning in XML and cannot be written by itself.
                found: "&'/>"
                expected: "&amp;"
                mend: Write "&amp;" where the character "&" is meant.
            """),
        RefusalCase(
            "an unknown named reference",
            "<a>caf‸&eacute; au lait</a>",
            """
            error[XML-MALFORMED]: The document uses a named reference that XML does not know.
                found: "&eacute;"
                expected: "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" or a number such as "&#8217;"
                mend: Write the character itself.
            """),
        RefusalCase(
            "an unknown named reference in a value",
            "<a>\n  <b c='1'\n     d='caf‸&eacute;'/>\n</a>",
            """
            error[XML-MALFORMED]: The document uses a named reference that XML does not know.
                found: "&eacute;"
                expected: "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" or a number such as "&#8217;"
                mend: Write the character itself.
            """),
        RefusalCase(
            "a numbered reference that is not finished",
            "<a>‸&#12 </a>",
            """
            error[XML-MALFORMED]: A numbered reference is unfinished, or is not a number.
                found: "&#12 </a>"
                expected: "&#", a number and a semicolon, such as "&#8217;"
                mend: Write the character itself, or finish the reference.
            """),
        RefusalCase(
            "a numbered reference that is no number",
            "<a>‸&#x2G;</a>",
            """
            error[XML-MALFORMED]: A numbered reference is unfinished, or is not a number.
                found: "&#x2G;</a>"
                expected: "&#", a number and a semicolon, such as "&#8217;"
                mend: Write the character itself, or finish the reference.
            """),
        RefusalCase(
            "a reference to a character that is not allowed",
            "<a>‸&#0;</a>",
            """
            error[XML-MALFORMED]: A numbered reference stands for a character that XML does not allow.
                found: "&#0;"
                expected: the number of a letter, a digit or another character
                mend: Delete the reference, or write the character itself.
            """),
        RefusalCase(
            "a reference to half a character",
            "<a b='‸&#xD800;'/>",
            """
            error[XML-MALFORMED]: A numbered reference stands for a character that XML does not allow.
                found: "&#xD800;"
                expected: the number of a letter, a digit or another character
                mend: Delete the reference, or write the character itself.
            """),
        RefusalCase(
            "a reference beyond the last character",
            "<a>&#65;‸&#x110000;</a>",
            """
            error[XML-MALFORMED]: A numbered reference stands for a character that XML does not allow.
                found: "&#x110000;"
                expected: the number of a letter, a digit or another character
                mend: Delete the reference, or write the character itself.
            """),
        RefusalCase(
            "a control character in text",
            "<a>one\r\ntwo ‸\u{1} three</a>",
            """
            error[XML-MALFORMED]: There is a character here that XML does not allow.
                found: U+0001
                expected: letters, digits, signs, spaces, tabs and line breaks
                mend: Delete the character; most editors do not show it.
            """),
        RefusalCase(
            "a control character in a value",
            "<a b='‸\u{1B}[31m'/>",
            """
            error[XML-MALFORMED]: There is a character here that XML does not allow.
                found: U+001B
                expected: letters, digits, signs, spaces, tabs and line breaks
                mend: Delete the character; most editors do not show it.
            """),
        RefusalCase(
            "a control character in a comment",
            "<a><!-- ‸\u{8} --></a>",
            """
            error[XML-MALFORMED]: There is a character here that XML does not allow.
                found: U+0008
                expected: letters, digits, signs, spaces, tabs and line breaks
                mend: Delete the character; most editors do not show it.
            """),
        RefusalCase(
            "a control character in a CDATA section",
            "<a><![CDATA[x‸\u{B}]]></a>",
            """
            error[XML-MALFORMED]: There is a character here that XML does not allow.
                found: U+000B
                expected: letters, digits, signs, spaces, tabs and line breaks
                mend: Delete the character; most editors do not show it.
            """),
        RefusalCase(
            "a control character in a processing instruction",
            "<a><?p x‸\u{2}?></a>",
            """
            error[XML-MALFORMED]: There is a character here that XML does not allow.
                found: U+0002
                expected: letters, digits, signs, spaces, tabs and line breaks
                mend: Delete the character; most editors do not show it.
            """),
        RefusalCase(
            "a control character in a tag",
            "<a ‸\u{2}b='1'/>",
            """
            error[XML-MALFORMED]: There is a character here that XML does not allow.
                found: U+0002
                expected: letters, digits, signs, spaces, tabs and line breaks
                mend: Delete the character; most editors do not show it.
            """),
        RefusalCase(
            "a character that is none",
            "<a>é‸\u{FFFE}</a>",
            """
            error[XML-MALFORMED]: There is a character here that XML does not allow.
                found: U+FFFE
                expected: letters, digits, signs, spaces, tabs and line breaks
                mend: Delete the character; most editors do not show it.
            """),
        RefusalCase(
            "the end of a CDATA section in text",
            "<a>a [b] ‸]]> c</a>",
            """
            error[XML-MALFORMED]: The characters "]]>" are not allowed in text.
                found: "]]> c</a>"
                expected: "]]&gt;"
                mend: Write "]]&gt;", or delete the characters.
            """),
        RefusalCase(
            "the end of a CDATA section in text with other letters",
            "<a>é ‸]]> c</a>",
            """
            error[XML-MALFORMED]: The characters "]]>" are not allowed in text.
                found: "]]> c</a>"
                expected: "]]&gt;"
                mend: Write "]]&gt;", or delete the characters.
            """),
        RefusalCase(
            "hidden characters after a fault",
            "<a>‸& \u{202E}gnirts\u{200B}\u{85}</a>",
            """
            error[XML-MALFORMED]: The character "&" has a special meaning in XML and cannot be written by itself.
                found: "& \\u{202E}gnirts\\u{200B}\\u{85}</a>"
                expected: "&amp;"
                mend: Write "&amp;" where the character "&" is meant.
            """),
        RefusalCase(
            "a long line after a fault",
            "<a>‸& éé éé éé éé éé éé éé éé éé éé éé éé éé x</a>",
            """
            error[XML-MALFORMED]: The character "&" has a special meaning in XML and cannot be written by itself.
                found: "& éé éé éé éé éé éé éé éé éé éé éé éé éé…"
                expected: "&amp;"
                mend: Write "&amp;" where the character "&" is meant.
            """),
    ]
}
