extension MutationKind {
    /// Numbers and yes or no, written otherwise.
    static let numbers: [MutationKind] = [
        values(
            "numbers-with-signs", of: numberTypes, ["+1", "-1", "+0", "-0", "+2", "1.0", "2.0", "3.", "1e0", "1,0"]),
        values("numbers-with-noughts", of: numberTypes, ["01", "02", "00", "001", "03", "0000000002", "0"]),
        values(
            "numbers-in-other-digits", of: numberTypes,
            ["１", "٢", "२", "²", "①", "one", "II", "0x1", "1_0", "&#50;", "&#x31;", "&#49;&#48;"]),
        values(
            "numbers-with-blanks", of: numberTypes,
            [" 1", "2 ", "\t1", "2\n", "&#32;1", "1&#10;", "\u{A0}2", "1\u{A0}", "1 0", "", " ", "1;"]),
        values(
            "revisions-at-the-limits", of: ["revision"],
            [
                "1", "2", "9", "10", "99", "100", "998", "999", "0", "1000", "9999", "4294967297",
                "18446744073709551617", "99999999999999999999999",
            ]),
        values(
            "levels-at-the-limits", of: ["level"],
            ["0", "1", "2", "3", "4", "9", "10", "22", "-1", "256", "4294967296"]),
        values(
            "booleans-in-other-case", of: ["truth"],
            ["TRUE", "True", "tRUE", "FALSE", "False", "true", "false", "&#116;rue"]),
        values(
            "booleans-in-other-words", of: ["truth"], ["1", "0", "yes", "no", "t", "wahr", "on", "", "tru", "falsee"]),
        values(
            "booleans-with-blanks", of: ["truth"],
            [" true", "true ", "\tfalse", "false\n", "&#32;true", "true\u{200B}", "truе", "tr ue", "\u{A0}true"]),
    ]

    private static let numberTypes: Set<String> = [
        "revision", "level", "places", "papersDays", "changes", "count", "total",
    ]

    /// A kind that writes one of some values where the schema has one of some types.
    static func values(_ name: String, of types: Set<String>, _ values: [String]) -> MutationKind {
        MutationKind(name, for: { facts in types.contains { facts.types[$0] != nil } }) { $0.write(types, values) }
    }
}
