extension MutationKind {
    /// Days that do not exist, and days in other writing.
    static let dates: [MutationKind] = [
        values(
            "dates-impossible", of: ["date"],
            [
                "2010-02-29", "2009-02-30", "2010-04-31", "2010-06-31", "2010-13-01", "2010-00-10", "2010-01-00",
                "2010-01-32", "1900-02-29", "2100-02-29", "2000-02-30", "2010-11-31", "2010-99-99",
            ]),
        MutationKind("dates-of-leap-years") { draft in
            let year = 1896 + draft.random.below(310)
            draft.write(["date"], ["\(year)-02-28", "\(year)-02-29", "\(year)-02-30"])
        },
        values(
            "dates-out-of-range", of: ["date"],
            [
                "1899-12-31", "1900-01-01", "2199-12-31", "2200-01-01", "0001-01-01", "0000-01-01", "0000-00-00",
                "9999-12-31", "10000-01-01", "12010-01-01", "2199-12-32",
            ]),
        values(
            "dates-in-another-order", of: ["date"],
            [
                "01-02-2010", "02/01/2010", "2010/02/01", "2010.02.01", "20100201", "1 February 2010", "2010-Feb-01",
                "2010-W05-1", "2010-032", "2010-02", "2010", "today", "",
            ]),
        values(
            "dates-of-other-lengths", of: ["date"],
            [
                "10-02-01", "2010-2-1", "2010-02-1", "2010-2-01", "2010-02-001", "2010-002-01", "02010-02-01",
                "2010--02-01", "2010-02--1", "2010-02-01,", "2010-02-01T00:00:00", "2010-02-01 00:00",
            ]),
        values(
            "dates-in-other-digits", of: ["date"],
            [
                "２０１０-02-01", "٢٠١٠-02-01", "2010‐02‐01", "2010-02-0a", "2010-02-O1", "201O-02-01", "2010–02–01",
                "2010-0２-01", "2010&#45;02-01", "&#50;010-02-01", "2010-02-0\u{661}",
            ]),
        MutationKind("dates-with-zone-or-sign") { draft in
            let day = "2009-\(draft.pick("01", "07", "12"))-\(draft.pick("01", "15", "28"))"
            draft.write(
                ["date"],
                [
                    "\(day)Z", "\(day)+00:00", "\(day)-00:00", "\(day)+01:00", "\(day)-14:00", "\(day)+14:01",
                    "\(day)z", "-\(day)", "+\(day)", "\(day)+1", "\(day) Z", day,
                ])
        },
        MutationKind("dates-with-blanks") { draft in
            let day = "2009-0\(1 + draft.random.below(9))-1\(draft.random.below(10))"
            draft.write(
                ["date"],
                [
                    " \(day)", "\(day) ", "\n\(day)\n", "\t\(day)", "\(day)&#10;", "&#9;\(day)", "&#32;\(day)&#32;",
                    "\u{A0}\(day)", "\(day)\u{A0}", "2009 -01-01", "2009-01- 01", "\(day)&#13;",
                ])
        },
    ]
}
